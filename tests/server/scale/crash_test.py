#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""kill -9 of the server every few hundred milliseconds under load: nothing acknowledged is lost, nobody is hired twice.

    crash_test.py SERVER sqlite|postgresql [SECONDS]
"""
import random
import sys
import tempfile
import threading
import time
import uuid

from harness import Instance, Person, insist, postgresql, wait_for


class Market:
    """People who post, bid and hire until told to stop, and what they were told had happened."""

    def __init__(self, port, people):
        self.port, self.people, self.done = port, people, threading.Event()
        self.gigs, self.bids, self.hires, self.problems = [], [], [], []
        self.threads = [threading.Thread(target=self.work, args=(index,)) for index in range(len(people))]
        for thread in self.threads:
            thread.start()

    def work(self, index):
        owner = self.people[index]
        others = [person for person in self.people if person is not owner]
        try:
            while not self.done.is_set():
                gig = self.ask("POST", "/gigs", {"title": f"Gig of {owner.name}", "description": "d", "budget": 5}, owner)
                self.gigs.append(gig["_id"])
                bids = [self.ask("POST", "/bids", {"gigId": gig["_id"], "message": "m", "price": 4}, other)
                        for other in others[:2]]
                self.bids += [bid["_id"] for bid in bids]
                hired = self.ask("PATCH", f"/bids/{bids[0]['_id']}/hire", {}, owner)
                self.hires.append((gig["_id"], hired["_id"], hired["freelancerId"]))
        except Exception as problem:  # pylint: disable=broad-except
            self.problems.append(f"{owner.name}: {problem!r}")

    def ask(self, method, path, body, who):
        return insist(self.port, method, path, body, who.token, str(uuid.uuid4()))

    def stop(self):
        self.done.set()
        for thread in self.threads:
            thread.join()
        assert not self.problems, self.problems
        assert self.hires, "nothing was acknowledged at all"

    def check(self, port):
        """Everything that was acknowledged is there, and each gig has one who is hired."""
        tokens = {person.id: person.token for person in self.people}
        bids = {}
        for person in self.people:
            cursor = ""
            while cursor is not None:
                page = envelope(port, f"/bids/my?limit=500{cursor}", person.token)
                bids.update({bid["_id"]: bid for bid in page["data"]})
                cursor = f"&cursor={page['nextCursor']}" if page.get("nextCursor") else None
        gigs = {bid["gigId"]["_id"]: bid["gigId"] for bid in bids.values()}
        missing = [bid for bid in self.bids if bid not in bids]
        assert not missing, f"acknowledged bids are gone: {missing}"
        hired = [bid["gigId"]["_id"] for bid in bids.values() if bid["status"] == "hired"]
        assert len(hired) == len(set(hired)), "a gig has two hired bids"
        for gig, bid, freelancer in self.hires:
            assert bids[bid]["status"] == "hired" and gigs[gig]["status"] == "assigned", f"a hire is gone: {gig}"
            assert freelancer in tokens
        for person in self.people:
            told = {item["data"]["gigId"] for item in everything(port, "/notifications?limit=500", person.token)
                    if item["event"] == "hire-notification"}
            expected = {gig for gig, _, freelancer in self.hires if freelancer == person.id}
            assert expected <= told, f"hires without a notification: {expected - told}"


def envelope(port, path, token):
    import http.client  # pylint: disable=import-outside-toplevel
    import json  # pylint: disable=import-outside-toplevel
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", "/api" + path, headers={"Authorization": "Bearer " + token})
    response = connection.getresponse()
    text = response.read()
    connection.close()
    assert response.status == 200, text
    return json.loads(text)


def everything(port, path, token):
    items, cursor = [], ""
    while cursor is not None:
        page = envelope(port, path + cursor, token)
        items += page["data"]
        cursor = f"&cursor={page['nextCursor']}" if page.get("nextCursor") else None
    return items


def crash(server, database, seconds):
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    dice = random.Random(seed)
    instance = Instance(server, database)
    instance.start()
    try:
        market = Market(instance.port, [Person(instance.port, f"person{i}") for i in range(4)])
        kills, until = 0, time.monotonic() + seconds
        while time.monotonic() < until:
            time.sleep(dice.uniform(0.1, 0.6))  # anything may be under way: that is the point
            instance.kill()
            kills += 1
            instance.start()
        wait_for("some hires", lambda: market.hires or market.problems)
        market.stop()
        market.check(instance.port)
        print(f"{kills} kills, {len(market.gigs)} gigs, {len(market.bids)} bids, {len(market.hires)} hires: all there")
    finally:
        instance.stop()


def main():
    server, kind = sys.argv[1:3]
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 6
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            crash(server, f"sqlite:{folder}/crash.db", seconds)
        return
    cluster = postgresql.Cluster()
    try:
        crash(server, cluster.url("postgres"), seconds)
    finally:
        cluster.stop()


if __name__ == "__main__":
    main()
