#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Three instances on one PostgreSQL behind nginx: events reach sockets on every one; one dies under load, nothing is lost.

    scale_test.py SERVER
"""
import sys
import tempfile
import threading
import time

from crash_test import Market, everything
from harness import Instance, Nginx, Person, Socket, call, postgresql, wait_for


def events_reach_every_instance(instances, owner, freelancers):
    sockets = [Socket(instance.port, person.token) for instance, person in zip(instances, freelancers)]
    gig = call(instances[0].port, "POST", "/gigs", {"title": "Fan", "description": "d", "budget": 9}, owner.token)
    bids = [call(instance.port, "POST", "/bids", {"gigId": gig["_id"], "message": "m", "price": 5}, person.token)
            for instance, person in zip(instances, freelancers)]
    began = time.monotonic()
    call(instances[0].port, "PATCH", f"/bids/{bids[2]['_id']}/hire", {}, owner.token)
    wait_for("the hire on the third instance", lambda: sockets[2].saw("hire-notification", gigId=gig["_id"]))
    arrived = next(at for at, name, _ in sockets[2].events if name == "hire-notification")
    wait_for("the rejection on the second", lambda: sockets[1].saw("bid-rejected", gigId=gig["_id"]))
    for connected in sockets:
        wait_for("the gig to all", lambda it=connected: it.saw("gig-updated", _id=gig["_id"], status="assigned"))
    print(f"hired on one instance, told on another after {(arrived - began) * 1000:.0f} ms, the request included")
    call(instances[0].port, "POST", "/users/logout", {}, freelancers[1].token)
    assert sockets[1].closed.wait(60), "a session ended on one instance keeps its socket on another"
    for connected in sockets:
        connected.close()


class Watcher:
    """Keeps a socket through nginx, returns when it is closed, and reads what was missed."""

    def __init__(self, port, person):
        self.port, self.person, self.returns, self.done = port, person, 0, threading.Event()
        self.told = set()  # sequence numbers
        self.socket = Socket(port, person.token)
        self.thread = threading.Thread(target=self.watch, daemon=True)
        self.thread.start()

    def watch(self):
        while not self.done.is_set():
            if not self.socket.closed.wait(0.05):
                continue
            self.collect()
            try:
                self.socket = Socket(self.port, self.person.token)
                self.returns += 1
                self.told |= {item["seq"] for item in everything(self.port, "/notifications?limit=500", self.person.token)}
            except (OSError, AssertionError):
                pass
        self.collect()

    def collect(self):
        self.told |= {data["seq"] for _, _, data in list(self.socket.events) if "seq" in data}


def one_dies_under_load(instances, nginx, people):
    watchers = [Watcher(nginx.port, person) for person in people for _ in range(3)]
    market = Market(nginx.port, people)
    wait_for("the load", lambda: len(market.hires) > 5 or market.problems)
    instances[1].kill()
    before = len(market.hires)
    wait_for("work to go on", lambda: len(market.hires) > before + 20 or market.problems)
    market.stop()
    market.check(nginx.port)
    stored = {person.id: {item["seq"] for item in everything(nginx.port, "/notifications?limit=500", person.token)}
              for person in people}

    def complete(watcher):
        watcher.collect()
        return stored[watcher.person.id] <= watcher.told
    for watcher in watchers:
        wait_for(f"everything to reach {watcher.person.name}", lambda it=watcher: complete(it))
    returns = sum(watcher.returns for watcher in watchers)
    assert returns > 0, "no socket was on the instance that died"
    for watcher in watchers:
        watcher.done.set()
    print(f"{len(market.hires)} hires acknowledged, all there; {returns} sockets came back elsewhere and missed nothing")


def main():
    cluster = postgresql.Cluster({"synchronous_commit": "on"})
    instances, nginx = [], None
    try:
        with tempfile.TemporaryDirectory() as folder:
            for _ in range(3):
                instances.append(Instance(sys.argv[1], cluster.url("postgres")))
                instances[-1].start()
            try:
                nginx = Nginx(folder, [instance.port for instance in instances])
                people = [Person(nginx.port, f"person{i}") for i in range(4)]
                crowd = [Person(nginx.port, f"crowd{i}") for i in range(4)]
                events_reach_every_instance(instances, crowd[0], crowd[1:])
                one_dies_under_load(instances, nginx, people)
            finally:
                if nginx:
                    nginx.stop()
    finally:
        for instance in instances:
            instance.stop()
        cluster.stop()


if __name__ == "__main__":
    main()
