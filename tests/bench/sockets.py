#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# sockets.py MODE PORT COUNT PEOPLE DATABASE, for server.py: opens COUNT authenticated Socket.IO WebSockets.
#   idle  says {"connected": N} and holds them until standard input ends
#   hire  hires people through the API while they are connected, and says how long their notifications took
import base64
import http.client
import json
import os
import pathlib
import resource
import select
import socket
import sqlite3
import statistics
import sys
import time

LIMIT = 120
HIRES = 300


def frame(text):
    """A masked text frame; the mask is zero, which is one as good as any."""
    payload = text.encode()
    size = bytes([0x80 | len(payload)]) if len(payload) < 126 else b"\xfe" + len(payload).to_bytes(2, "big")
    return b"\x81" + size + b"\0\0\0\0" + payload


class Sockets:
    """Connected sockets; whatever arrives is read, pings are answered, and who waits for an event is told."""

    def __init__(self, port):
        self.port, self.open, self.poll, self.waiting, self.ready = port, {}, select.epoll(), {}, 0

    def connect(self, person, token):
        made = socket.create_connection(("127.0.0.1", self.port), LIMIT)
        key = base64.b64encode(os.urandom(16)).decode()
        made.sendall((f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nConnection: Upgrade\r\n"
                      f"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n").encode())
        head = b""
        while b"\r\n\r\n" not in head:  # no frame may be sent before that
            head += made.recv(4096) or sys.exit("a socket was refused")
        made.sendall(frame("40" + json.dumps({"token": token})))
        self.open[made.fileno()] = (made, person)
        self.poll.register(made, select.EPOLLIN)

    def turn(self, timeout):
        """Reads what has arrived."""
        now = None
        for number, _ in self.poll.poll(timeout):
            made, person = self.open[number]
            data = made.recv(65536)
            now = time.perf_counter()
            if not data:
                sys.exit("a socket was closed")
            if b"40{" in data:
                self.ready += 1
            if data.endswith(b"\x81\x012"):
                made.sendall(frame("3"))
            if b"hire-notification" in data and person in self.waiting:
                self.waiting.pop(person)(now)


def connect_all(sockets, people, count):
    deadline = time.monotonic() + LIMIT
    for number in range(count):
        person = list(people)[number % len(people)]
        sockets.connect(person, people[person])
        while number + 1 - sockets.ready > 64:  # no more than so many at a time in their handshake
            sockets.turn(1)
            if time.monotonic() > deadline:
                sys.exit(f"{sockets.ready} sockets of {count} were let in")
    while sockets.ready < count:
        sockets.turn(1)
        if time.monotonic() > deadline:
            sys.exit(f"{sockets.ready} sockets of {count} were let in")


def hires(sockets, people, database):
    """The times from sending a hire to its notification, in milliseconds."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
        bids = db.execute("SELECT min(b.id), b.freelancer_id, g.owner_id FROM bids b JOIN gigs g ON g.id = b.gig_id WHERE b.status = 'pending' "
                          "AND g.status = 'open' GROUP BY g.id ORDER BY g.key DESC LIMIT 5000").fetchall()
    db.close()
    bids = [bid for bid in bids if bid[1] in people and bid[2] in people][:HIRES]
    connection = http.client.HTTPConnection("127.0.0.1", sockets.port, timeout=LIMIT)
    connection.connect()
    connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    times = []
    for bid, freelancer, owner in bids:
        arrived = []
        sockets.waiting[freelancer] = arrived.append
        sent = time.perf_counter()
        connection.request("PATCH", f"/api/bids/{bid}/hire", "{}",
                           {"Content-Type": "application/json", "Authorization": "Bearer " + people[owner]})
        deadline = time.monotonic() + LIMIT
        while not arrived:
            sockets.turn(1)
            if time.monotonic() > deadline:
                sys.exit("no notification came")
        answer = connection.getresponse()
        if answer.read() is None or answer.status != 200:
            sys.exit(f"hiring: {answer.status}")
        times.append((arrived[0] - sent) * 1000)
        until = time.monotonic() + 0.03  # the rest of the broadcast arrives, and the next hire finds a quiet server
        while (left := until - time.monotonic()) > 0:
            sockets.turn(left)
    return times


def main():
    mode, port, count, people, database = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    people, count = json.loads(pathlib.Path(people).read_text()), int(count)
    sockets = Sockets(int(port))
    connect_all(sockets, people, count)
    found = {"connected": count}
    if mode == "hire":
        times = hires(sockets, people, database)
        cut = statistics.quantiles(times, n=100)
        found = {"hires": len(times), "hire_p50_ms": cut[49], "hire_p99_ms": cut[98], "hire_max_ms": max(times)}
    print(json.dumps(found), flush=True)
    sockets.poll.register(sys.stdin, select.EPOLLIN)
    while True:
        ready = sockets.poll.poll(1)
        if any(number == sys.stdin.fileno() for number, _ in ready):
            return
        sockets.turn(0)


if __name__ == "__main__":
    main()
