# SPDX-License-Identifier: MIT
"""That answers.py can fail: exchanges that fit the description, and each way not to."""
import copy
import json
import os
import unittest

import yaml

from checker import Contract
from events import Events

DOCS = os.path.join(os.path.dirname(__file__), "../../../docs")
ID = "0123456789abcdef01234567"
TIME = "2026-02-02T02:40:00.000Z"
GIG = {"_id": ID, "title": "A shelf", "description": "Four boards", "budget": 80.5, "ownerId": ID, "status": "open",
       "createdAt": TIME, "updatedAt": TIME}


def described(name):
    with open(os.path.join(DOCS, name), encoding="utf-8") as file:
        return yaml.safe_load(file)


def exchange(method, path, status, body, sent="", query="", **headers):
    named = [["Content-Type", "application/json; charset=utf-8"]]
    named += [[name.replace("_", "-"), value] for name, value in headers.items()]
    return {"method": method, "path": "/api" + path, "query": query, "sent": sent, "status": status,
            "headers": named, "body": json.dumps(body) if body is not None else ""}


def good(data, **more):
    return {"statusCode": 200, "data": data, "message": "Yes.", "success": True, **more}


def refusal(status, *errors):
    return {"statusCode": status, "data": None, "message": "No.", "success": False, "errors": list(errors)}


class Checker(unittest.TestCase):
    def setUp(self):
        self.contract = Contract(described("openapi.yaml"))
        self.posted = exchange("POST", "/gigs", 201, {**good(GIG), "statusCode": 201}, ETag='"g1"',
                               sent=json.dumps({"title": "A shelf", "description": "Four boards", "budget": 80.5}))

    def fits(self, one):
        self.assertEqual(self.contract.check(one), [])

    def fails(self, one, words):
        problems = self.contract.check(one)
        self.assertTrue(any(words in problem for problem in problems), problems)

    def changed(self, change):
        """The posted gig with its answer changed."""
        one = copy.deepcopy(self.posted)
        body = json.loads(one["body"])
        change(body)
        one["body"] = json.dumps(body)
        return one

    def test_what_fits(self):
        self.fits(self.posted)
        self.fits(exchange("GET", "/gigs/my", 200, good([GIG], nextCursor="1.2"), ETag='W/"x"', query="limit=3"))
        self.fits(exchange("GET", "/gigs/my/", 200, good([]), ETag='W/"x"'))
        self.fits(exchange("GET", "/gigs/my", 304, None, ETag='W/"x"'))
        self.fits(exchange("HEAD", "/gigs/my", 200, None, ETag='W/"x"'))
        self.fits(exchange("POST", "/gigs", 400, refusal(400, {"field": "title", "message": "No."}), sent="not even JSON"))
        self.fits(exchange("GET", "/nothing", 404, refusal(404)))
        self.fits(exchange("PUT", "/gigs", 405, refusal(405), Allow="GET, POST"))

    def test_members(self):
        self.fails(self.changed(lambda body: body.update(extra=1)), "extra")
        self.fails(self.changed(lambda body: body["data"].update(password_hash="x")), "password_hash")
        self.fails(self.changed(lambda body: body["data"].pop("status")), "status")
        self.fails(self.changed(lambda body: body["data"].update(budget="80.5")), "budget")
        self.fails(self.changed(lambda body: body["data"].update(createdAt="yesterday")), "createdAt")
        self.fails(self.changed(lambda body: body["data"].update(status="closed")), "status")
        self.fails(self.changed(lambda body: body.update(statusCode=200)), "statusCode")
        self.fails(self.changed(lambda body: body.update(data=None)), "data")
        self.fails(exchange("GET", "/gigs", 200, good([GIG]), ETag='"x"'), "data/0")  # a list shows another shape
        self.fails(exchange("GET", "/gigs/my", 401, {**refusal(401), "success": True}, WWW_Authenticate="Bearer"), "success")
        self.fails(exchange("GET", "/gigs/my", 401, refusal(403), WWW_Authenticate="Bearer"), "statusCode")

    def test_statuses_and_routes(self):
        self.fails(exchange("GET", "/gigs/my", 404, refusal(404)), "answers 404, which is not described")
        self.fails(exchange("GET", "/secrets", 200, good([])), "not described")
        self.fails(exchange("PUT", "/gigs", 200, good(GIG)), "not described")
        self.fails(exchange("PUT", "/gigs", 405, refusal(405), Allow="GET"), "allows")

    def test_headers(self):
        self.fails(exchange("GET", "/gigs/my", 200, good([])), "etag is missing")
        self.fails(exchange("GET", "/gigs/my", 401, refusal(401)), "www-authenticate is missing")
        self.fails(exchange("POST", "/auth/login", 429, refusal(429)), "retry-after is missing")
        self.fails(exchange("GET", "/gigs/my", 200, good([]), ETag='"x"', Set_Cookie="accessToken=x"), "set-cookie is not described")
        html = exchange("GET", "/gigs/my", 200, good([]), ETag='"x"')
        html["headers"][0][1] = "text/html"
        self.fails(html, "Content-Type")
        self.fails(exchange("GET", "/gigs/my", 304, good([]), ETag='"x"'), "a body where none")

    def test_what_was_sent(self):
        self.posted["sent"] = json.dumps({"title": "A shelf", "description": "Four boards", "budget": 80.5, "colour": "red"})
        self.fails(self.posted, "sent colour, which is not described")
        self.posted["sent"] = json.dumps({"title": "A shelf"})
        self.fails(self.posted, "sent")
        self.fails(exchange("GET", "/gigs/my", 200, good([]), ETag='"x"', query="page=3"), "query page")
        self.fails(exchange("GET", "/gigs/my", 200, good([]), ETag='"x"', query="limit=0"), "query limit")

    def test_what_no_test_has_done(self):
        self.assertIn("POST /gigs", self.contract.untouched())
        self.contract.check(exchange("POST", "/gigs", 400, refusal(400)))
        self.assertIn("POST /gigs", self.contract.untouched())  # a refusal carries nothing out
        self.contract.check(self.posted)
        self.assertNotIn("POST /gigs", self.contract.untouched())
        self.assertNotIn("POST /gigs 400", self.contract.unseen())
        self.assertIn("POST /gigs 422", self.contract.unseen())


class EventChecker(unittest.TestCase):
    NOTICE = {"message": "You have been hired", "gigId": ID, "bidId": ID, "title": "A shelf", "person": "Maya", "price": 70, "seq": 1}

    def test_events(self):
        events = Events(described("asyncapi.yaml"))

        def problems(name, data, people=1):
            return events.check({"event": name, "people": people, "data": json.dumps(data)})

        self.assertIn("hire-notification", events.unseen())
        self.assertEqual(problems("hire-notification", self.NOTICE), [])
        self.assertNotIn("hire-notification", events.unseen())
        self.assertEqual(problems("gig-deleted", {"_id": ID}, 0), [])
        self.assertTrue(problems("hire-notification", {**self.NOTICE, "email": "x"}))
        self.assertTrue(problems("hire-notification", {**self.NOTICE, "seq": 0}))
        self.assertTrue(problems("hire-notification", {}))
        self.assertTrue(problems("hire-notification", self.NOTICE, 0))  # to everybody
        self.assertTrue(problems("gig-deleted", {"_id": ID}, 1))  # to one only
        self.assertTrue(problems("gig-exploded", {"_id": ID}))


unittest.main()
