#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""answers.py openapi.yaml FOLDER: holds what the API's tests noted down in FOLDER/*.jsonl against the description.

Fails on a route, a status, a header or a member that is not described, on a described route that no test has carried out,
and on a described status that no test was answered.
"""
import collections
import glob
import json
import sys

import yaml

from checker import Contract

# Only a race brings it about: the password is changed between its verification and the write.
RARE = {"POST /users/change-password 409"}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        contract = Contract(yaml.safe_load(file))
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
                for problem in contract.check(json.loads(line)):
                    problems[problem] += 1
    for problem, times in sorted(problems.items()):
        print(f"{problem} ({times} times)")
    for name in contract.untouched():
        print(f"{name} is described, but no test has carried it out")
    missing = [name for name in contract.unseen() if name not in RARE]
    for name in missing:
        print(f"{name} is described, but no test was answered that")
    print(f"{count} answers, {len(seen)} different, of {len(contract.operations)} operations")
    return 1 if problems or contract.untouched() or missing or not count else 0


sys.exit(main())
