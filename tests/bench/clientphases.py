# SPDX-License-Identifier: MIT
"""The parts of ./dev bench client, in their order: each leaves the store for the next."""
import contextlib
import json
import os
import pathlib
import sqlite3
import struct
import subprocess
import sys
import time
import urllib.request
import zlib

from clientstage import Client, memory, percentile, rows, store_of, until

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "e2e"))
EMAIL, OTHER, PASSWORD = "bench@example.org", "other@example.org", "a passphrase to measure with"
PICTURES = 24
WORDS = ("website", "podcast", "bakery", "museum", "catalogue for", "orchestra", "brochure", "timetable", "choir", "zebra crossing")


def checksum(keys):
    """As the client's trace has it: of the keys in their order."""
    total = 0
    for key in keys:
        total = (total * 31 + key) & 0xFFFFFFFFFFFFFFFF
    return total


def picture(number, side=256):
    """A PNG that is no other's."""
    line = b"\0" + bytes(part for x in range(side) for part in ((x + 10 * number) % 256, 40 * number % 256, 200 - x // 2))
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(line * side)) + chunk(b"IEND", b""))


def id_sum(ids):
    """Of ids in any order."""
    return sum(int(one, 16) for one in ids) & 0xFFFFFFFFFFFFFFFF


class Stage:
    def __init__(self, options, folder, server, relay):
        self.options, self.folder, self.server, self.relay = options, folder, server, relay
        self.client = None
        self._starts = 0
        self._token = None

    def start(self, accessible=False):
        self._starts += 1
        self.client = Client(self.options.gigflow, self.folder, self._starts, accessible)
        return self.client

    def start_at_rest(self):
        """The whole list is shown, and what the start asks of the server has been answered."""
        client = self.start()
        client.listed()
        client.online()
        until(self.relay.quiet, "the pull after the start does not end")
        client.settled()
        return client

    def end(self):
        if self.client:
            self.client.end()
            self.client = None

    def gigs(self):
        store = store_of(self.folder)
        return rows(store, "SELECT count(*) FROM gigs WHERE id IS NOT NULL AND gone = 0")[0][0] if store else 0

    def post(self, title):
        return json.loads(self._ask("/gigs", {"title": title, "description": "To be seen at once", "budget": 100}))["data"]

    def _ask(self, path, body, kind="application/json"):
        headers = {"Content-Type": kind, **({"Authorization": f"Bearer {self._token}"} if self._token else {})}
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.server.port}/api{path}", data, headers, method="POST")
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read()

    def sign_in(self):
        """The other person, who changes things; everybody gets a picture that this person has sent."""
        self._token = json.loads(self._ask("/auth/login", {"email": OTHER, "password": PASSWORD}))["data"]["accessToken"]
        urls = [json.loads(self._ask("/uploads", picture(number), "image/png"))["data"]["url"] for number in range(PICTURES)]
        database = sqlite3.connect(self.folder / "server.db", timeout=30)
        with database:
            for number, url in enumerate(urls):
                database.execute("UPDATE users SET avatar_url = ? WHERE rowid % ? = ?", (url, len(urls), number))
        database.close()

    def first_sync(self):
        self._sign_in_by_hand()
        client = self.start()
        before = self.relay.count()
        until(lambda: rows(store_of(self.folder), "SELECT 1 FROM meta WHERE name = 'sync.filled'"), "the first sync does not end", pause=0.1)
        ended = time.monotonic_ns()
        up, down = (now - then for now, then in zip(self.relay.count(), before))
        here = [row[0] for row in rows(store_of(self.folder), "SELECT id FROM gigs")]
        there = [row[0] for row in rows(self.folder / "server.db", "SELECT id FROM gigs")]
        stalls = client.trace.stalls(client.painted()[0], ended)
        client.settled(1.0)
        lists = self.compare(client.trace)
        self.end()
        return {"seconds": (ended - client.started) / 1e9, "up": up, "down": down, "rows": len(here), "sum": id_sum(here),
                "server_rows": len(there), "server_sum": id_sum(there), "list": lists, "stalls": stalls}

    def _sign_in_by_hand(self):
        """As a person does it; then the store is taken away again, so that the measured start has nothing but its tokens."""
        from a11y import Program  # pylint: disable=import-outside-toplevel
        client = self.start(accessible=True)
        window = Program(client.pid)
        window.press("Connect to a server", 60)
        window.type("Server address", f"http://127.0.0.1:{self.relay.port}")
        window.press("Continue")
        window.type("E-mail or username", EMAIL)
        window.type("Password", PASSWORD)
        window.press("Sign in")
        client.online()
        until(self._is_in_keyring, "the token is not kept", 60)
        self.end()
        for part in store_of(self.folder).parent.glob("store.db*"):
            part.unlink()

    @staticmethod
    def _is_in_keyring():
        return "secret = " in subprocess.run(["secret-tool", "search", "--all", "server", "gigflow"], check=True, timeout=30,
                                             capture_output=True, text=True).stdout

    def compare(self, trace, began=0, ended=1 << 62):
        """The last complete list between two moments, beside what its statement finds by sqlite3's library alone."""
        lines = trace.lines(began, ended)
        sql = json.loads([rest for what, _, rest in lines if what == "sql"][-1])
        mine = [int(part) for part in [rest for what, _, rest in lines if what == "all"][-1].split(" ")]
        keys = [row[0] for row in rows(store_of(self.folder), sql["sql"], *self._bound(sql))]
        return {"mine": mine, "control": [len(keys), checksum(keys)]}

    def later_sync(self):
        changes, had = 100, self.gigs()
        for number in range(changes):
            self.post(f"Later {number}")
        before = self.relay.count()
        client = self.start()
        until(lambda: self.gigs() == had + changes, "what changed does not arrive")
        seconds = (time.monotonic_ns() - client.started) / 1e9
        until(self.relay.quiet, "the later sync does not end")  # the rest of the pull belongs to its bytes
        up, down = (now - then for now, then in zip(self.relay.count(), before))
        client.settled()
        lists = self.compare(client.trace)
        self.end()
        return {"changes": changes, "seconds": seconds, "up": up, "down": down, "list": lists}

    @contextlib.contextmanager
    def control(self, *arguments):
        """(process, milliseconds to its first paint) of a window of tests/bench/window, which is ended afterwards."""
        plain = {name: value for name, value in os.environ.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
        started = time.monotonic_ns()
        with subprocess.Popen([self.options.window, *arguments], stdout=subprocess.PIPE, text=True, env=plain) as window:
            try:
                yield window, (int(window.stdout.readline()) - started) / 1e6
            finally:
                window.terminate()

    def launch(self):
        found = {"mine_ms": [], "bare_ms": [], "list_ms": [], "mine_mib": [], "bare_mib": [], "rows": [], "pictures": []}
        for number in range(self.options.rounds):
            with self.control() as (bare, milliseconds):
                found["bare_ms"].append(milliseconds)
                if number < 3:
                    time.sleep(5)
                    found["bare_mib"].append(memory(bare.pid))
            with self.control("--list") as (_, milliseconds):
                found["list_ms"].append(milliseconds)
            client = self.start()
            at, count = client.painted()
            found["mine_ms"].append((at - client.started) / 1e6)
            found["rows"].append(count)
            if number < 3:
                time.sleep(max(0.0, 5 - (time.monotonic_ns() - at) / 1e9))
                found["mine_mib"].append(memory(client.pid))
                found["pictures"].append(len(client.trace.lines(what="picture")))
                client.settled()
                found["list"] = self.compare(client.trace)
            self.end()
        return found

    def search(self):
        client = self.start_at_rest()
        client.raise_window()
        began, finals = time.monotonic_ns(), []
        for word in WORDS:
            client.keys("key", "--clearmodifiers", "ctrl+f", "key", "ctrl+a", "key", "BackSpace")
            client.settled()
            typed = time.monotonic_ns()
            client.keys("type", "--delay", "180", word)
            client.settled()
            line = until(lambda t=typed: client.trace.lines(began=t, what="all"), f"no answer to {word}", 30)[-1]
            finals.append((word, typed, line[1], [int(part) for part in line[2].split(" ")]))
        ended = time.monotonic_ns()
        trace = client.trace
        stalls = trace.stalls(began, ended)
        times, asked, unanswered = self._keystrokes(trace, [one[1:3] for one in finals])
        checked = []
        store = store_of(self.folder)
        self.end()
        control = self._control(store, asked)
        for word, typed, done, mine in finals:
            sql = json.loads(trace.lines(typed, done, "sql")[-1][2])
            keys = [row[0] for row in rows(store, sql["sql"], *self._bound(sql))]
            checked.append({"text": word, "mine": mine, "control": [len(keys), checksum(keys)]})
        return {"keys": len(times), "unanswered": unanswered, "p50_ms": percentile(times, 0.5), "p95_ms": percentile(times, 0.95),
                "control_p50_ms": percentile(control, 0.5), "control_p95_ms": percentile(control, 0.95), "checked": checked,
                "stalls": stalls, "times_ms": times, "control_ms": control}

    @staticmethod
    def _bound(sql):
        return [int(one) if isinstance(one, float) and one.is_integer() else one for one in sql["values"]]

    @staticmethod
    def _keystrokes(trace, spans):
        """Milliseconds from a key to its first rows in the model, the SQL of each, and how many keys got none of their own."""
        times, asked, unanswered = [], [], 0
        for began, ended in spans:
            lines = trace.lines(began, ended)
            keys = [at for what, at, _ in lines if what == "key"]
            for number, at in enumerate(keys):
                until_next = keys[number + 1] if number + 1 < len(keys) else ended
                mine = [line for line in lines if at <= line[1] < until_next]
                first = next((line for line in mine if line[0] == "first"), None)
                sql = next((line for line in mine if line[0] == "sql"), None)
                if first and sql:
                    times.append((first[1] - at) / 1e6)
                    asked.append(json.loads(sql[2]))
                else:
                    unanswered += 1
        return times, asked, unanswered

    def _control(self, store, asked):
        """The same statements by sqlite3's library alone: the first 200 rows, the file and its pages warm."""
        database = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
        database.execute("PRAGMA cache_size = -8000")
        found = []
        for warm in (True, False):
            for sql in asked:
                began = time.perf_counter_ns()
                database.execute(sql["sql"], self._bound(sql)).fetchmany(200)
                if not warm:
                    found.append((time.perf_counter_ns() - began) / 1e6)
        database.close()
        return found

    def scroll(self):
        client = self.start_at_rest()
        window = client.raise_window()
        client.keys("mousemove", "--window", window, "400", "450", "click", "1")
        client.settled()
        began = time.monotonic_ns()
        client.keys("click", "--repeat", "150", "--delay", "15", "5")
        client.keys("key", "--delay", "25", *["Next"] * 100)
        client.keys("key", "--delay", "200", "End", "Home", "End", "Home")
        client.keys("key", "--delay", "25", *["Next"] * 40)
        stalls = client.trace.stalls(began, time.monotonic_ns())
        lists = self.compare(client.trace)
        self.end()
        return {"stalls": stalls, "list": lists}

    def insert(self):
        """Somebody posts a gig while the whole list is shown: from the event until it is a row."""
        client = self.start_at_rest()
        times, began = [], time.monotonic_ns()
        for number in range(5):
            before = time.monotonic_ns()
            self.post(f"Now {number}")
            line = until(lambda b=before: client.trace.lines(began=b, what="applied"), "no row appears", 60)[0]
            times.append((line[1] - before) / 1e6)
            client.settled(1.0)
        stalls = client.trace.stalls(began, time.monotonic_ns())
        lists = self.compare(client.trace)
        self.end()
        return {"ms": percentile(times, 0.5), "times_ms": times, "list": lists, "stalls": stalls}

    def million(self):
        store = store_of(self.folder)
        database = sqlite3.connect(store)
        names = [row[1] for row in database.execute("PRAGMA table_info(gigs)") if row[1] not in ("key", "id")]
        columns = ", ".join(names)
        have = database.execute("SELECT count(*) FROM gigs").fetchone()[0]
        for copy in range(-(-1_000_000 // have) - 1):
            database.execute(f"INSERT INTO gigs (id, {columns}) SELECT id || '-{copy}', {columns} FROM gigs WHERE id NOT LIKE '%-%' LIMIT ?",
                             (min(have, 1_000_000 - have * (copy + 1)),))
            database.commit()
        database.close()
        return self.insert()
