# SPDX-License-Identifier: MIT
"""What ./dev bench client starts and watches: the server, a relay that counts bytes, the client and its trace."""
import os
import pathlib
import re
import select
import signal
import socket
import sqlite3
import subprocess
import threading
import time

PATIENCE = 600.0
BEAT_MS = 4.0  # app/tracedapplication.cpp


def until(condition, what, seconds=PATIENCE, pause=0.02):
    end = time.monotonic() + seconds
    while True:
        try:
            value = condition()
        except sqlite3.OperationalError:  # not made yet, or somebody's for the moment
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise TimeoutError(f"not within {seconds:.0f} s: {what}")
        time.sleep(pause)


def percentile(values, part):
    """The value that `part` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else float("nan")


# The client forbids core dumps, and with them anybody but root to see its share of what it shares with others.
MEMORY = "PSS" if os.geteuid() == 0 else "RSS"


def memory(pid):
    """MiB of a process, by MEMORY."""
    name, file = ("Pss", "smaps_rollup") if MEMORY == "PSS" else ("VmRSS", "status")
    return int(re.search(rf"^{name}:\s+(\d+)", pathlib.Path(f"/proc/{pid}/{file}").read_text("ascii"), re.MULTILINE)[1]) / 1024


class Server:
    def __init__(self, program, database):
        self.process = subprocess.Popen([program, "--port", "0", "--log-level", "warning"], text=True, stdout=subprocess.PIPE,
                                        env={**os.environ, "DATABASE_URL": f"sqlite:{database}", "LOGIN_RATE_LIMIT": "0"})
        self.port = int(re.search(r'"port":(\d+)', self.process.stdout.readline())[1])

    def end(self):
        self.process.terminate()
        self.process.wait(30)


class Relay(threading.Thread):
    """Passes everything on between a port of its own and the server's, and counts what it passes."""

    def __init__(self, target):
        super().__init__(daemon=True)
        self.target = target
        self.up = self.down = 0  # bytes
        self.last = time.monotonic()  # when something passed
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.start()

    def run(self):
        while True:
            near, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near):
        far = socket.create_connection(("127.0.0.1", self.target))
        other = {near: far, far: near}
        try:
            while True:
                for ready in select.select([near, far], [], [])[0]:
                    data = ready.recv(1 << 16)
                    if not data:
                        return
                    other[ready].sendall(data)
                    self.last = time.monotonic()
                    if ready is near:
                        self.up += len(data)
                    else:
                        self.down += len(data)
        except OSError:
            pass
        finally:
            near.close()
            far.close()

    def count(self):
        return self.up, self.down

    def quiet(self, seconds=1.5):
        """True once nothing has passed for so long."""
        return time.monotonic() - self.last > seconds


class Trace:
    """The lines that the client has written so far: (what, nanoseconds, rest)."""

    def __init__(self, path):
        self.path = path

    def lines(self, began=0, ended=1 << 62, what=None):
        found = []
        if not os.path.exists(self.path):
            return found
        with open(self.path, encoding="utf-8") as file:
            for line in file:
                if not line.endswith("\n"):
                    break
                name, at, *rest = line.rstrip("\n").split(" ", 2)
                if began <= int(at) <= ended and (what is None or name == what):
                    found.append((name, int(at), rest[0] if rest else ""))
        return found

    def stalls(self, began, ended):
        """Milliseconds of the GUI thread between two moments: how late a heartbeat came (p99, worst), the longest call of a
        model or of the store, the longest event of an object that is no widget (network, timers, answers), and of a widget.

        A heartbeat that is late keeps back those that would have come meanwhile; each of them counts as late as it would have been."""
        beats, calls, objects, widgets = [], [], [], []
        for name, _, rest in self.lines(began, ended):
            if name == "beat":
                late = int(rest) / 1e6
                beats.append(late)
                while late > 2 * BEAT_MS:
                    late -= BEAT_MS
                    beats.append(late)
            elif name in ("span", "objects", "widgets"):
                took, words = rest.split(" ", 1)
                {"span": calls, "objects": objects, "widgets": widgets}[name].append((int(took) / 1e6, words))
        worst = lambda found: max(found, default=(0.0, ""))  # noqa: E731
        return {"beats": len(beats), "late_p99_ms": percentile(beats, 0.99), "late_worst_ms": max(beats, default=float("nan")),
                "call": worst(calls), "object": worst(objects), "widget": worst(widgets)}


class Client:
    """The real window over a data folder."""

    def __init__(self, program, folder, number, accessible=False):
        """`accessible`: as if a screen reader listened, which a test needs and a measurement does not want."""
        self.folder = folder
        self.trace = Trace(str(folder / f"trace-{number}"))
        environment = {**os.environ, "GIGFLOW_TRACE": self.trace.path}
        if not accessible:
            environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
        with open(folder / "client.log", "ab") as log:
            self.started = time.monotonic_ns()
            self.popen = subprocess.Popen([program, "--data", str(folder / "data")], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                          env=environment)
        self.pid = self.popen.pid

    def painted(self):
        """(nanoseconds, rows) of the first list with rows in it that was painted."""
        line = until(lambda: next(iter(self.trace.lines(what="painted")), None), "no list was painted", 60)
        return line[1], int(line[2].split(" ")[0])

    def online(self):
        """Signed in, and told of events."""
        until(lambda: self.trace.lines(what="online"), "not online", 120)

    def listed(self):
        """The whole list of the first page is in."""
        self.painted()
        until(lambda: self.trace.lines(what="all"), "the list does not end", 120)

    def settled(self, seconds=0.4):
        """Nothing has been asked of the store, and no list has changed, for so long."""
        def still():
            last = max((at for what, at, _ in self.trace.lines() if what in ("sql", "first", "all", "applied")), default=0)
            return time.monotonic_ns() - last > seconds * 1e9
        until(still, "the lists do not come to rest", 120)

    def keys(self, *arguments):
        subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL, timeout=120)

    def raise_window(self):
        found = until(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.pid)], capture_output=True, text=True,
                                             check=False).stdout.split(), "no window", 30)
        self.keys("windowactivate", "--sync", found[-1])
        return found[-1]

    def end(self):
        self.popen.send_signal(signal.SIGTERM)
        try:
            self.popen.wait(30)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            self.popen.wait()


def store_of(folder):
    return next(iter(folder.glob("data/accounts/*/store.db")), None)


def rows(path, sql, *values):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)
    try:
        return database.execute(sql, values).fetchall()
    finally:
        database.close()
