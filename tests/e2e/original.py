# SPDX-License-Identifier: MIT
"""The stand-in of the original backend (tests/original) as a server for the programs under test."""
import json
import os
import re

from a11y import wait_for
from programs import Process


class Original(Process):
    """It dies of what it refuses and is started again; what it noted down is in `ledger`."""

    def __init__(self, folder):
        os.makedirs(folder)
        self._data = os.path.join(folder, "data.json")
        self._ledger = os.path.join(folder, "ledger")
        super().__init__([os.environ["GIGFLOW_NODE"], os.environ["GIGFLOW_ORIGINAL"], "--restart", "--data", self._data,
                          "--log", self._ledger], os.path.join(folder, "original.log"))
        self.port = int(wait_for(self._announced, lambda: f"the peer names no port:\n{self.output()}")[1])

    def _announced(self):
        if self.popen.poll() is not None:
            raise RuntimeError(f"the peer ended with {self.popen.returncode}:\n{self.output()}")
        return re.search(r'"ready":true,"port":(\d+)', self.output())

    def ledger(self, event):
        """What happened of this kind, oldest first: request, answer, died, hire-notification, …"""
        with open(self._ledger, encoding="utf-8") as file:
            return [entry for line in file if (entry := json.loads(line))["event"] == event]

    def secrets(self):
        """The password hashes and refresh tokens of everybody, as it would leak them."""
        with open(self._data, encoding="utf-8") as file:
            users = json.load(file)["users"]
        return [user[field].encode() for user in users for field in ("password", "refreshToken") if user.get(field)]


def files_holding(folder, secrets):
    """The files in there that hold one of these byte strings."""
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
                found += [path for secret in secrets if secret in content]
    return found
