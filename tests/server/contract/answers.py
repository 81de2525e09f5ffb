#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""answers.py DOCS FOLDER: holds what the API's tests noted down in FOLDER/*.jsonl against DOCS/openapi.yaml and DOCS/asyncapi.yaml.

Fails on a route, a status, a header or a member that is not described, on a described route that no test has carried out,
on a described status that no test was answered, and the same of events.
"""
import collections
import glob
import json
import os
import sys

import yaml

from checker import Contract
from events import Events

# Only a race brings it about: the password is changed between its verification and the write.
RARE = {"POST /users/change-password 409"}


def read(name):
    with open(os.path.join(sys.argv[1], name), encoding="utf-8") as file:
        return yaml.safe_load(file)


def main():
    contract = Contract(read("openapi.yaml"))
    events = Events(read("asyncapi.yaml"))
    problems = collections.Counter()
    count = 0
    seen = set()
    for name in sorted(glob.glob(sys.argv[2] + "/*.jsonl")):
        with open(name, encoding="utf-8", errors="surrogateescape") as file:
            for line in file:
                count += 1
                if line in seen:
                    continue
                seen.add(line)
                entry = json.loads(line)
                for problem in (events if "event" in entry else contract).check(entry):
                    problems[problem] += 1
    for problem, times in sorted(problems.items()):
        print(f"{problem} ({times} times)")
    for name in contract.untouched():
        print(f"{name} is described, but no test has carried it out")
    missing = [name for name in contract.unseen() if name not in RARE]
    missing += events.unseen()
    for name in missing:
        print(f"{name} is described, but no test was told that")
    print(f"{count} answers and events, {len(seen)} different, of {len(contract.operations)} operations")
    return 1 if problems or contract.untouched() or missing or not count else 0


sys.exit(main())
