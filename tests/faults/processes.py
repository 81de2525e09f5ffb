# SPDX-License-Identifier: MIT
"""The processes that the tests start, kill and start again, and what they leave on disk."""
import asyncio
import json
import os
import signal
import sqlite3
import time

PATIENCE = 60.0  # seconds that a busy machine may take for what a person would call "at once"


async def until(condition, what, seconds=PATIENCE):
    """Waits for a condition (a function); fails with `what` (text or function) after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        try:
            value = condition()
        except sqlite3.OperationalError:  # the file is being made, or is somebody's for the moment
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds:.0f} s: {what() if callable(what) else what}")
        await asyncio.sleep(0.02)


async def ended(process):
    """Collects a process that was told to end."""
    try:
        await asyncio.wait_for(process.wait(), 30)
    except asyncio.TimeoutError:
        process.kill()
        await process.wait()


class Server:
    """gigflow-server over one SQLite file, on one port once it has one.

    `audit` is written by triggers inside its database: a row for each row that a command changed, committed with it.
    """

    TRIGGERS = """
        CREATE TABLE IF NOT EXISTS audit (n INTEGER PRIMARY KEY, what TEXT, id TEXT, who TEXT, text TEXT);
        CREATE TRIGGER IF NOT EXISTS audit_post AFTER INSERT ON gigs BEGIN
          INSERT INTO audit (what, id, who, text) VALUES ('post', new.id, new.owner_id, new.title); END;
        CREATE TRIGGER IF NOT EXISTS audit_edit AFTER UPDATE OF title ON gigs BEGIN
          INSERT INTO audit (what, id, who, text) VALUES ('edit', new.id, new.owner_id, new.title); END;
        CREATE TRIGGER IF NOT EXISTS audit_delete AFTER DELETE ON gigs BEGIN
          INSERT INTO audit (what, id, who, text) VALUES ('delete', old.id, old.owner_id, old.title); END;
        CREATE TRIGGER IF NOT EXISTS audit_bid AFTER INSERT ON bids BEGIN
          INSERT INTO audit (what, id, who, text) VALUES ('bid', new.id, new.freelancer_id, new.message); END;
        CREATE TRIGGER IF NOT EXISTS audit_editbid AFTER UPDATE OF message ON bids BEGIN
          INSERT INTO audit (what, id, who, text) VALUES ('editbid', new.id, new.freelancer_id, new.message); END;
        CREATE TRIGGER IF NOT EXISTS audit_decide AFTER UPDATE OF status ON bids BEGIN
          INSERT INTO audit (what, id, who, text) VALUES (new.status, new.id, new.freelancer_id, new.message); END;
        CREATE TRIGGER IF NOT EXISTS audit_withdraw AFTER DELETE ON bids BEGIN
          INSERT INTO audit (what, id, who, text) VALUES ('withdraw', old.id, old.freelancer_id, old.message); END;
        CREATE TRIGGER IF NOT EXISTS audit_shortlist AFTER UPDATE OF shortlisted ON bids WHEN old.shortlisted <> new.shortlisted
          BEGIN INSERT INTO audit (what, id, who, text) VALUES ('shortlist', new.id, new.freelancer_id, new.message); END;
        CREATE TRIGGER IF NOT EXISTS audit_complete AFTER UPDATE OF status ON gigs WHEN new.status = 'completed' BEGIN
          INSERT INTO audit (what, id, who, text) VALUES ('complete', new.id, new.owner_id, new.title); END;
        CREATE TRIGGER IF NOT EXISTS audit_profile AFTER UPDATE OF name ON users WHEN old.name <> new.name BEGIN
          INSERT INTO audit (what, id, who, text) VALUES ('profile', new.id, new.id, new.name); END;
        CREATE TRIGGER IF NOT EXISTS audit_avatar AFTER UPDATE OF avatar_url ON users WHEN old.avatar_url IS NOT new.avatar_url
          BEGIN INSERT INTO audit (what, id, who, text) VALUES ('avatar', new.id, new.id, new.avatar_url); END;
        CREATE TRIGGER IF NOT EXISTS audit_cover AFTER UPDATE OF cover_image ON users WHEN old.cover_image IS NOT new.cover_image
          BEGIN INSERT INTO audit (what, id, who, text) VALUES ('cover', new.id, new.id, new.cover_image); END;
    """

    def __init__(self, program, folder, environment=None):
        self.folder = folder
        self.port = 0
        self.path = os.path.join(folder, "server.db")
        self._program = program
        self.environment = environment or {}
        self._process = None
        os.makedirs(folder)

    async def start(self):
        with open(os.path.join(self.folder, "server.log"), "ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                self._program, "serve", "--port", str(self.port), "--database", f"sqlite:{self.path}", "--exit-on-stdin-end",
                "--log-level", "warning", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log,
                env={**os.environ, **self.environment})
        line = await asyncio.wait_for(self._process.stdout.readline(), PATIENCE)
        assert line, f"the server did not start: see {self.folder}/server.log"
        first = not self.port
        self.port = json.loads(line)["port"]
        if first:
            with sqlite3.connect(self.path, timeout=30) as database:
                database.executescript(self.TRIGGERS)

    async def kill(self):
        self._process.send_signal(signal.SIGKILL)
        await self._process.wait()

    async def stop(self):
        if self._process and self._process.returncode is None:
            self._process.stdin.close()
            await ended(self._process)

    @property
    def runs(self):
        return self._process is not None and self._process.returncode is None

    def rows(self, sql, *values):
        database = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=30)
        try:
            return database.execute(sql, values).fetchall()
        finally:
            database.close()

    def audit(self, *what):
        """(what, id, who, text) of everything that was carried out, in order."""
        marks = ",".join("?" * len(what))
        return self.rows(f"SELECT what, id, who, text FROM audit WHERE what IN ({marks}) ORDER BY n" if what else
                         "SELECT what, id, who, text FROM audit ORDER BY n", *what)


class Original:
    """The stand-in of the original backend: it keeps no keys, dies of what it refuses, and is started again."""

    def __init__(self, folder):
        self.folder = folder
        self.port = 0
        self._data = os.path.join(folder, "data.json")
        self._process = None
        os.makedirs(folder)

    async def start(self):
        with open(os.path.join(self.folder, "server.log"), "ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                os.environ["GIGFLOW_NODE"], os.environ["GIGFLOW_ORIGINAL"], "--restart", "100", "--data", self._data,
                "--until-eof", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log)
        line = await asyncio.wait_for(self._process.stdout.readline(), PATIENCE)
        assert line, f"the peer did not start: see {self.folder}/server.log"
        self.port = json.loads(line)["port"]

    async def stop(self):
        if self._process and self._process.returncode is None:
            self._process.stdin.close()
            await ended(self._process)

    def documents(self, collection):
        with open(self._data, encoding="utf-8") as file:
            return json.load(file)[collection]


class Refused(Exception):
    """The client said no to what was typed."""


class Gone(Exception):
    """The client ended before it said whether it has the command."""


class Person:
    """One person's client over one folder: a process that may be killed and started again at any moment."""

    def __init__(self, program, folder, name, port, environment=None):
        self.name = name
        self.folder = os.path.join(folder, name.lower())
        self.user = None
        self.events = []
        self.environment = environment or {}
        self._program = program
        self._server = f"http://127.0.0.1:{port}"
        self._process = None
        self._next = 0
        self._waiting = {}
        self._listening = None
        self._reader = None
        os.makedirs(self.folder, exist_ok=True)

    # --- the process ----------------------------------------------------------------------------------------------

    async def start(self, *prefix):
        """`prefix`: a program that runs the client, as prlimit does."""
        with open(os.path.join(self.folder, "client.log"), "ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *prefix, self._program, os.path.join(self.folder, "data"), stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE, stderr=log, env={**os.environ, **self.environment},
                restore_signals=False)  # a write beyond the limit of a file's size fails, and does not end the process
        self._listening = asyncio.create_task(self._listen(self._process.stdout))

    async def _listen(self, stream):
        while line := await stream.readline():
            said = json.loads(line)
            if "id" in said:
                waiting = self._waiting.pop(said["id"], None)
                if waiting and not waiting.done():
                    waiting.set_result(said)
            else:
                self.events.append(said)
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(Gone())
        self._waiting.clear()

    async def kill(self):
        self._process.send_signal(signal.SIGKILL)
        await self._process.wait()
        await self._listening
        self.close_store()

    async def stop(self):
        if self._process and self._process.returncode is None:
            self._process.stdin.close()
            await ended(self._process)
            await self._listening
        self.close_store()

    @property
    def runs(self):
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self):
        return self._process.pid

    def told(self, event, since=0):
        return [one for one in self.events[since:] if one["event"] == event]

    # --- what a person does ---------------------------------------------------------------------------------------

    async def do(self, what, **rest):
        """Returns the client's answer: what it says yes to is saved. Raises Refused or Gone."""
        self._next += 1
        answer = asyncio.get_running_loop().create_future()
        self._waiting[self._next] = answer
        try:
            self._process.stdin.write(json.dumps({"id": self._next, "do": what, **rest}).encode() + b"\n")
            await self._process.stdin.drain()
        except (ConnectionError, RuntimeError) as error:
            self._waiting.pop(self._next, None)
            raise Gone() from error
        said = await asyncio.wait_for(answer, PATIENCE)
        if not said["ok"]:
            raise Refused(said["error"])
        return said

    async def register(self):
        answer = await self.do("register", server=self._server, name=self.name, username=self.name.lower(),
                               email=f"{self.name.lower()}@example.org", password="correct horse battery")
        self.user = answer["user"]

    async def post(self, title, cents=10_000):
        return await self.do("post", title=title, description=f"What {title} needs", cents=cents)

    async def edit(self, gig, title, cents=10_000):
        return await self.do("edit", gig=gig, title=title, description=f"What {title} needs", cents=cents)

    async def bid(self, gig, message, cents=9_000):
        return await self.do("bid", gig=gig, message=message, cents=cents)

    # --- what is on its disk --------------------------------------------------------------------------------------

    @property
    def store(self):
        """The path of the store file; None before there is one."""
        accounts = os.path.join(self.folder, "data", "accounts")
        found = [os.path.join(accounts, one, "store.db") for one in os.listdir(accounts)] if os.path.isdir(accounts) else []
        return next((one for one in found if os.path.exists(one)), None)

    def rows(self, sql, *values):
        if self._reader is None:
            path = self.store
            if path is None:
                return []
            self._reader = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
        return self._reader.execute(sql, values).fetchall()

    def close_store(self):
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def one(self, sql, *values):
        row = next(iter(self.rows(sql, *values)), None)
        return row[0] if row else None

    def gig(self, title):
        """The local key of the gig that shows this title, or None."""
        return self.one("SELECT key FROM gigs WHERE title = ? AND hidden = 0", title)

    QUEUED, SENDING, REFUSED, UNKNOWN, CONFLICT = 1, 2, 3, 4, 5

    def outbox(self, *states):
        """(key, kind, payload, state, problem, gig, bid) of what is not done."""
        return [row for row in self.rows("SELECT key, kind, payload, state, problem, gig, bid FROM outbox ORDER BY key")
                if not states or row[3] in states]
