# SPDX-License-Identifier: MIT
"""A wire between a client and the server that can be cut for the news of a hire only.

It passes bytes both ways. Cut for some words, it holds back what the server says with one of them in it: that never arrives, and
the connection it came on stays open and silent, as a dead wire does.
"""
import re
import socket
import threading

# The event, in either dialect and in the list of notifications: a client is told by it at once.
EVENT = (b"hire-notification",)
# And the status by which reading bids tells the same.
EVERYTHING = (*EVENT, b'"hired"')
REQUEST = re.compile(rb"[A-Z]+ \S+(?= HTTP/)")


class Wire:
    """Listens on a free loopback port and connects through to `target`. Use as a context manager."""

    def __init__(self, target, cut=()):
        self._target = target
        self._cut = cut
        self.held_back = []  # for each connection that fell silent what the client had asked for on it: "GET /socket.io/?…"
        self._sockets = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        _end(self._listener, *self._sockets)

    def change(self, cut):
        """From now on cut for these words. Every connection ends, so that the client comes back and none stays silent."""
        self._cut = cut
        self.held_back.clear()
        _end(*self._sockets)

    def _accept(self):
        while True:
            try:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                return
            self._sockets += [near, far]
            way = _Way(self)
            threading.Thread(target=_pass_on, args=(near, far, way.to_server), daemon=True).start()
            threading.Thread(target=_pass_on, args=(far, near, way.to_client), daemon=True).start()

    def is_cut_for(self, data):
        return any(word in data for word in self._cut)


class _Way:
    """One connection: what was asked for on it, and whether the answer may pass."""

    def __init__(self, wire):
        self._wire = wire
        self._asked = "nothing"
        self._tail = b""

    def to_server(self, data):
        if request := REQUEST.match(data):
            self._asked = request[0].decode(errors="replace")
        # Compressed answers could not be read here: nobody gets to ask for them.
        return data.replace(b"Accept-Encoding:", b"X-Not-Encoding-:")

    def to_client(self, data):
        """None where this must not arrive. A word may come in two pieces."""
        if self._wire.is_cut_for(self._tail + data):
            self._wire.held_back.append(self._asked)
            return None
        self._tail = data[-64:]
        return data


def _pass_on(source, sink, look):
    """Until one end closes. Once look() has answered None nothing passes any more, and the sink learns of no end."""
    silent = False
    while True:
        try:
            data = source.recv(65536)
            if not data:
                break
            passes = None if silent else look(data)
            silent = passes is None
            if not silent:
                sink.sendall(passes)
        except OSError:
            break
    if not silent:
        try:
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def _end(*sockets):
    for one in sockets:
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        one.close()
