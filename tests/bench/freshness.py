# SPDX-License-Identifier: MIT
"""Whether every answer reflects the last acknowledged write, asked while others read and write."""
import http.client
import json
import os
import threading


class Freshness:
    """In a with statement: posts a gig, and as soon as that is acknowledged looks for it in a list, a search and by its id, twenty times a
    second. `stale` counts the answers that did not have it, `checked` those that were looked at."""

    def __init__(self, port, token, core, active):
        self.port, self.token, self.core, self.active = port, token, core, active
        self.stale = self.checked = 0
        self.done = threading.Event()
        self.failure = None
        self.thread = threading.Thread(target=self._run)

    def __enter__(self):
        if self.active:
            self.thread.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        if self.active:
            self.thread.join()
        if self.failure:
            raise self.failure

    def _ask(self, connection, method, path, body=None):
        connection.request(method, path, body and json.dumps(body),
                           {"Content-Type": "application/json", "Authorization": "Bearer " + self.token})
        answer = connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {text[:200]}")
        return json.loads(text)["data"]

    def _run(self):
        os.sched_setaffinity(0, {int(self.core)})
        # A connection for writing and one for reading: another worker may answer.
        write, read = (http.client.HTTPConnection("127.0.0.1", self.port, timeout=30) for _ in range(2))
        try:
            while not self.done.wait(0.05):
                word = f"freshness{os.urandom(5).hex()}"
                gig = self._ask(write, "POST", "/api/gigs", {"title": word, "description": "As fresh as can be.", "budget": 5})
                found = (self._ask(read, "GET", "/api/gigs?status=open&limit=200"),  # others post meanwhile, but not so many
                         self._ask(read, "GET", f"/api/gigs/search?search={word}"),
                         [self._ask(read, "GET", f"/api/gigs/getById/{gig['_id']}")])
                self.stale += sum(gig["_id"] not in [other["_id"] for other in gigs] for gigs in found)
                self.checked += len(found)
        except (OSError, RuntimeError, http.client.HTTPException) as problem:
            self.failure = problem
        finally:
            write.close()
            read.close()
