# SPDX-License-Identifier: MIT
"""A wire between a client and the server that can be cut for hires only.

It passes bytes both ways. Cut, it holds back what could tell a client that it was hired: a frame or answer from the
server that holds one of WORDS never arrives; the connection it came on stays open and silent, as a dead wire does.
"""
import socket
import threading

# The event itself, and the status by which reading bids or notifications would tell the same.
WORDS = (b"hire-notification", b'"hired"')


class Wire:
    """Listens on a free loopback port and connects through to `target`. Use as a context manager."""

    def __init__(self, target, cut=False):
        self._target = target
        self._cut = cut
        self.held_back = threading.Event()  # set once something was swallowed
        self._sockets = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for one in [self._listener, *self._sockets]:
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            one.close()

    def _accept(self):
        while True:
            try:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                return
            self._sockets += [near, far]
            threading.Thread(target=self._pass_on, args=(near, far, False), daemon=True).start()
            threading.Thread(target=self._pass_on, args=(far, near, self._cut), daemon=True).start()

    def _pass_on(self, source, sink, cut):
        silent = False
        tail = b""
        while True:
            try:
                data = source.recv(65536)
                if not data:
                    break
                # Compressed answers could not be read here: nobody gets to ask for them.
                data = data.replace(b"Accept-Encoding:", b"X-Not-Encoding-:")
                if cut and any(word in tail + data for word in WORDS):
                    silent = True
                    self.held_back.set()
                tail = data[-64:]
                if not silent:
                    sink.sendall(data)
            except OSError:
                break
        if not silent:
            try:
                sink.shutdown(socket.SHUT_WR)
            except OSError:
                pass
