# SPDX-License-Identifier: MIT
"""Holds exchanges with the API against its OpenAPI description.

An exchange is what tests/server/support/recorder.cpp writes: method, path, query, sent, status, headers, body. The schemas are
judged by the jsonschema library (draft 2020-12, which OpenAPI 3.1 uses).
"""
import functools
import json
import re
from urllib.parse import parse_qsl

import jsonschema

PREFIX = "/api"
# Headers that mean something to a client: where an answer carries one, the description must say so.
TELLING = ("etag", "set-cookie", "retry-after", "www-authenticate", "allow")
# On any refusal of the kind, whatever the route: an unknown path, a wrong method.
REFUSAL = {"$ref": "#/components/schemas/Refusal"}


class Contract:
    def __init__(self, document):
        self.document = document
        self.operations = {}  # "GET /gigs/{id}" -> operation
        self.routes = []  # [pattern, template], fixed words before parameters
        for template, methods in document["paths"].items():
            pattern = re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template)) + "/?")
            self.routes.append((pattern, template))
            for method, operation in methods.items():
                self.operations[f"{method.upper()} {template}"] = operation
        self.routes.sort(key=lambda route: route[1].replace("{", "~"))
        self.answered = {}  # name of the operation -> statuses
        self.known = {}

    def resolve(self, thing):
        while "$ref" in thing:
            steps = thing["$ref"].removeprefix("#/").split("/")
            thing = functools.reduce(lambda place, step: place[step], steps, self.document)
        return thing

    def complaints_of_schema(self, schema, value):
        key = id(schema)
        if key not in self.known:
            # With the components inside, "#/components/…" leads somewhere for every version of the library.
            self.known[key] = jsonschema.Draft202012Validator({**schema, "components": self.document["components"]})
        error = jsonschema.exceptions.best_match(self.known[key].iter_errors(value))
        if error is None:
            return []
        place = "/".join(str(step) for step in error.absolute_path)
        return [f"{place or 'the whole'}: {error.message[:300]}"]

    def check(self, exchange):
        """What is wrong with the exchange, as sentences."""
        path = exchange["path"]
        method = "GET" if exchange["method"] == "HEAD" else exchange["method"]
        template = self.template_of(path)
        if method == "OPTIONS":
            return [] if exchange["status"] == 204 else ["a preflight that is not 204"]
        if template is None:
            return self.check_refusal(exchange, 404)
        name = f"{method} {template}"
        if name not in self.operations:
            return self.check_refusal(exchange, 405) + self.check_allow(exchange, template)
        self.answered.setdefault(name, set()).add(exchange["status"])
        answer = self.operations[name]["responses"].get(str(exchange["status"]))
        if answer is None and exchange["status"] == 429:
            # Limits by account and address concern every route, as the document says at its beginning.
            answer = self.document["components"]["responses"]["TooMany"]
        if answer is None:
            return [f"{name} answers {exchange['status']}, which is not described"]
        answer = self.resolve(answer)
        problems = self.check_body(exchange, answer) + self.check_headers(exchange, answer)
        if exchange["status"] < 400:
            problems += self.check_sent(exchange, self.operations[name])
        return [f"{name} {exchange['status']}: {problem}" for problem in problems]

    def template_of(self, path):
        if not path.startswith(PREFIX + "/"):
            return None
        rest = path[len(PREFIX):]
        return next((template for pattern, template in self.routes if pattern.fullmatch(rest)), None)

    def check_refusal(self, exchange, status):
        where = f"{exchange['method']} {exchange['path']}"
        if exchange["status"] != status:
            return [f"{where} answers {exchange['status']}, but is not described"]
        return [f"{where}: {problem}" for problem in self.complaints_of_schema(REFUSAL, json.loads(exchange["body"]))]

    def check_allow(self, exchange, template):
        described = {name.split()[0] for name in self.operations if name.split()[1] == template}
        allowed = set(values(exchange, "allow")[0].split(", ")) if values(exchange, "allow") else set()
        return [] if allowed == described else [f"{template} allows {sorted(allowed)}, described are {sorted(described)}"]

    def check_body(self, exchange, answer):
        content = answer.get("content")
        if exchange["method"] == "HEAD":
            return ["HEAD with a body"] if exchange["body"] else []
        if content is None:
            return ["a body where none is described"] if exchange["body"] else []
        kind = values(exchange, "content-type")
        if not kind or kind[0].split(";")[0] not in content:
            return [f"Content-Type {kind}"]
        if not kind[0].startswith("application/json"):
            return []  # a picture: its bytes are for the tests of pictures
        return self.complaints_of_schema(content[kind[0].split(";")[0]]["schema"], json.loads(exchange["body"]))

    def check_headers(self, exchange, answer):
        described = {name.lower(): self.resolve(header) for name, header in answer.get("headers", {}).items()}
        problems = [f"{name} is not described" for name in TELLING if values(exchange, name) and name not in described]
        for name, header in described.items():
            found = values(exchange, name)
            if not found and header.get("required"):
                problems.append(f"{name} is missing")
            for value in found:
                problems += [f"{name}: {problem}" for problem in self.complaints_of_schema(header["schema"], value)]
        return problems

    def check_sent(self, exchange, operation):
        """A request that was carried out must be one that the description allows."""
        problems = []
        described = [self.resolve(parameter) for parameter in operation.get("parameters", [])]
        queries = {one["name"]: one for one in described if one["in"] == "query"}
        for name, value in parse_qsl(exchange["query"], keep_blank_values=True):
            if name not in queries:
                problems.append(f"the query {name} is not described")
                continue
            schema = self.resolve(queries[name]["schema"])
            number = schema.get("type") == "integer" and re.fullmatch("-?[0-9]+", value)
            problems += [f"query {name}: {problem}"
                         for problem in self.complaints_of_schema(schema, int(value) if number else value)]
        body = operation.get("requestBody")
        if body is None or (not exchange["sent"] and not body.get("required")):
            return problems
        if "application/json" not in body["content"]:
            return problems
        sent = json.loads(exchange["sent"] or "null")
        schema = body["content"]["application/json"]["schema"]
        problems += [f"sent {problem}" for problem in self.complaints_of_schema(schema, sent)]
        if isinstance(sent, dict):
            problems += [f"sent {name}, which is not described" for name in sent if name not in schema.get("properties", {})]
        return problems

    def untouched(self):
        """Described operations that were never carried out."""
        return sorted(name for name in self.operations
                      if not any(status < 400 for status in self.answered.get(name, ())))

    def unseen(self):
        """Described answers that were never given, but for those that take a fault of the machine."""
        return sorted(f"{name} {status}" for name, operation in self.operations.items()
                      for status in operation["responses"]
                      if int(status) < 500 and int(status) not in self.answered.get(name, ()))


def values(exchange, name):
    return [value for key, value in exchange["headers"] if key.lower() == name]
