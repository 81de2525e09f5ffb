# SPDX-License-Identifier: MIT
"""Holds events that the API has published against their AsyncAPI description."""
import json

import jsonschema


class Events:
    def __init__(self, document):
        self.payloads = {}  # name of the event -> validator
        self.audience = {}  # name of the event -> whether it goes to everybody
        self.seen = set()
        for channel in ("everybody", "person"):
            for key in document["channels"][channel]["messages"]:
                message = document["components"]["messages"][key]
                schema = {**message["payload"], "components": document["components"]}
                self.payloads[message["name"]] = jsonschema.Draft202012Validator(schema)
                self.audience[message["name"]] = channel == "everybody"

    def check(self, entry):
        """What is wrong with `{"event", "people", "data"}`, as sentences."""
        name = entry["event"]
        if name not in self.payloads:
            return [f"{name} is published, but not described"]
        self.seen.add(name)
        problems = [f"{name}: {error.message[:300]}" for error in self.payloads[name].iter_errors(json.loads(entry["data"]))]
        if self.audience[name] != (entry["people"] == 0):
            problems.append(f"{name} goes to {entry['people'] or 'all'}, which is not what is described")
        return problems

    def unseen(self):
        return sorted(set(self.payloads) - self.seen)
