#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""every list and search at a million gigs and five million bids, on SQLite and on PostgreSQL: milliseconds of each request

The server is a release build, asked over HTTP by one client, one request after the other. Lists are asked with conditions that differ from
request to request, so that none is answered from what the server remembers. That every statement is indexed is held by test_query_plans.
"""
import argparse
import contextlib
import csv
import http.client
import json
import os
import pathlib
import random
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

import tokens

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "server/postgresql"))
import cluster as postgresql  # noqa: E402  pylint: disable=wrong-import-position

SECRET, REFRESH = "bench-access-secret-0123456789abcdef", "bench-refresh-secret-0123456789abcde"
SETTINGS = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "shared_buffers": "512MB", "max_wal_size": "4GB",
            "autovacuum": "on"}
WORDS = ("bakery", "podcast", "museum", "wk", "é", "zx", "a ", "q", "a quiet", "translate a quiet logo", "orchestra", "brochure for a village", "nothing has this")


class Sqlite:
    name = "SQLite"

    def __init__(self, folder, _):
        self.path = folder / "gigs.db"
        self.url = f"sqlite:{self.path}"

    def ask(self, sql):
        with contextlib.closing(sqlite3.connect(self.path)) as db, db:
            return [list(row) for row in db.execute(sql)]

    def seed(self, options, environment):
        subprocess.run([options.server, "seed", "--gigs", str(options.gigs), "--bids", str(options.bids)], env=environment, check=True,
                       stdout=subprocess.DEVNULL)

    def settle(self):
        self.ask("PRAGMA wal_checkpoint(TRUNCATE)")

    def size(self):
        return self.path.stat().st_size

    def end(self):
        pass


class PostgreSql:
    name = "PostgreSQL"

    def __init__(self, folder, port):
        self.twin = folder / "gigs.db" if (folder / "gigs.db").exists() else None
        self.cluster = postgresql.Cluster(SETTINGS, port)
        subprocess.run([postgresql.find("createdb"), "-h", self.cluster.folder, "-p", str(port), "-U", postgresql.USER, "gigs"], check=True)
        self.url = self.cluster.url("gigs")

    def ask(self, sql):
        rows = subprocess.run([postgresql.find("psql"), self.url, "-XAqtc", sql], check=True, capture_output=True, text=True).stdout
        return [line.split("|") for line in rows.split("\n")[:-1]]

    def seed(self, options, environment):
        """What the SQLite file was given, where there is one: that takes a fifth of the time."""
        if not self.twin:
            Sqlite.seed(self, options, environment)
            return
        subprocess.run([options.server, "migrate"], env=environment, check=True, stdout=subprocess.DEVNULL)
        indexes = self.ask("SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('gigs', 'bids') AND indexname NOT IN "
                           "(SELECT conname FROM pg_constraint)")
        for name, _ in indexes:
            self.ask(f"DROP INDEX {name}")
        with contextlib.closing(sqlite3.connect(self.twin)) as db:
            for table in ("users", "gigs", "bids"):
                self.copy(db, table)
            for name, value in db.execute("SELECT name, value FROM counters"):
                self.ask(f"INSERT INTO counters VALUES ('{name}', {value}) ON CONFLICT (name) DO UPDATE SET value = {value}")
        for table in ("gigs", "bids"):
            self.ask(f"SELECT setval(pg_get_serial_sequence('{table}', 'key'), max(key)) FROM {table}")
        for _, definition in indexes:
            self.ask(definition)

    def copy(self, db, table):
        rows = db.execute(f"SELECT * FROM {table}")
        columns = ", ".join(column[0] for column in rows.description)
        with subprocess.Popen([postgresql.find("psql"), self.url, "-Xq", "-v", "ON_ERROR_STOP=1", "-c", "SET session_replication_role = replica",
                               "-c", f"COPY {table} ({columns}) FROM STDIN (FORMAT csv, NULL '@null@')"],
                              stdin=subprocess.PIPE, text=True, encoding="utf-8") as process:
            writer = csv.writer(process.stdin)
            for row in rows:
                writer.writerow(["@null@" if value is None else value for value in row])
            process.stdin.close()
            if process.wait():
                sys.exit(f"{table} could not be copied")

    def settle(self):
        self.ask("VACUUM ANALYZE")

    def size(self):
        return int(self.ask("SELECT pg_database_size('gigs')")[0][0])

    def end(self):
        self.cluster.stop()


class Asker:
    """One client. `times` holds what each kind of request took."""

    def __init__(self, port, token):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
        self.headers = {"Content-Type": "application/json", "Authorization": "Bearer " + token}
        self.times = {}

    def ask(self, kind, target, method="GET", body=None):
        begun = time.perf_counter()
        self.connection.request(method, "/api" + target, body and json.dumps(body), self.headers)
        answer = self.connection.getresponse()
        text = answer.read()
        self.times.setdefault(kind, []).append((time.perf_counter() - begun) * 1000)
        if answer.status >= 300:
            sys.exit(f"{method} {target}: {answer.status} {text[:300]}")
        return json.loads(text)


def people_of(database):
    """Somebody with gigs and bids like everybody else, with a session."""
    person, = database.ask("SELECT id FROM users WHERE username_key = 'crowd7'")[0]
    now = int(time.time() * 1000)
    database.ask("INSERT INTO sessions (id, user_id, device, address, created_at, last_used_at, expires_at) VALUES "
                 f"('{'5' * 24}', '{person}', 'bench', '127.0.0.1', {now}, {now}, {now + 86_400_000})")
    return person, tokens.sign(SECRET, person, "5" * 24)


def read_all(asker, database, person, random_):
    newest, oldest = (int(database.ask(f"SELECT {what}(created_at) FROM gigs")[0][0]) for what in ("max", "min"))
    last = int(database.ask("SELECT max(change_seq) FROM gigs")[0][0])
    gigs = [row[0] for row in database.ask("SELECT id FROM gigs ORDER BY key DESC LIMIT 50 OFFSET 5000")]
    owners = [row[0] for row in database.ask("SELECT id FROM users WHERE username_key LIKE 'crowd%' LIMIT 50")]

    def somewhere():
        return f"{random_.randrange(oldest, newest)}.{random_.randrange(last)}"
    for gig, owner in zip(gigs, owners):
        budget = random_.randrange(100, 5000)
        limit = random_.randrange(20, 60)
        for order in ("newest", "oldest"):
            asker.ask(f"{order}, from the middle", f"/gigs?sort={order}&limit={limit}&cursor={somewhere()}")
            asker.ask(f"{order}, open, from the middle", f"/gigs?status=open&sort={order}&limit={limit}&cursor={somewhere()}")
        asker.ask("by budget, from the middle", f"/gigs?sort=budget&limit={limit}&cursor={budget * 100}.{random_.randrange(last)}")
        asker.ask("by bids, open, from the middle", f"/gigs?sort=bids&status=open&limit={limit}&cursor=5.{random_.randrange(last)}")
        asker.ask("newest with a budget between", f"/gigs?minBudget={budget}&maxBudget={budget + 200}&limit={limit}")
        asker.ask("newest with a rare budget", f"/gigs?minBudget={budget}&maxBudget={budget}&limit={limit}")
        asker.ask("of an owner", f"/gigs?owner={owner}&limit={limit}")
        asker.ask("changes from the middle", f"/gigs/changes?limit={limit}&since={random_.randrange(last)}")
        asker.ask("a gig", f"/gigs/{gig}")
        asker.ask("one's bids", "/bids/my?limit=" + str(limit))
        asker.ask("one's gigs", "/gigs/my?limit=" + str(limit))
        asker.ask("a profile", f"/users/{owner}")
    for word in WORDS:
        for number in range(5):
            asker.ask(f"search: {word}", f"/gigs/search?search={urllib.parse.quote(word)}&limit={20 + number}")
    asker.ask("everything of one's own", "/users/me/export")
    mine = database.ask(f"SELECT id FROM gigs WHERE owner_id = '{person}' ORDER BY key DESC LIMIT 30")
    for gig, in mine:
        asker.ask("the bids on one's gig", f"/gigs/{gig}/bids")


def change_all(asker, database, person):
    bids = database.ask("SELECT min(b.id) FROM bids b JOIN gigs g ON g.id = b.gig_id WHERE g.owner_id = "
                        f"'{person}' AND g.status = 'open' AND b.status = 'pending' GROUP BY g.id LIMIT 30")
    others = database.ask(f"SELECT id FROM gigs WHERE owner_id <> '{person}' AND status = 'open' AND NOT EXISTS (SELECT 1 FROM bids b WHERE "
                          f"b.gig_id = gigs.id AND b.freelancer_id = '{person}') ORDER BY key DESC LIMIT 30")
    for bid, in bids:
        asker.ask("hire", f"/bids/{bid}/hire", "PATCH", {})
    for gig, in others:
        asker.ask("bid", "/bids", "POST", {"gigId": gig, "message": "I can do this.", "price": 5})
    for number in range(30):
        gig = asker.ask("post", "/gigs", "POST", {"title": f"Measured {number}", "description": "It", "budget": 5})["data"]["_id"]
        asker.ask("edit", f"/gigs/{gig}", "PATCH", {"title": f"Measured again {number}"})
        asker.ask("delete", f"/gigs/{gig}", "DELETE")


def measure(database, options):
    begun = time.monotonic()
    environment = {"PATH": os.environ["PATH"], "DATABASE_URL": database.url, "JWT_ACCESS_SECRET": SECRET, "JWT_REFRESH_SECRET": REFRESH,
                   "LOG_LEVEL": "warning"}
    database.seed(options, environment)
    database.settle()
    print(f"{database.name}: {options.gigs} gigs, {options.bids} bids, {database.size() / 2**20:.0f} MiB, made in "
          f"{time.monotonic() - begun:.0f} s", file=sys.stderr)
    person, token = people_of(database)
    with subprocess.Popen([options.server, "--port", "0"], env=environment, text=True, stdout=subprocess.PIPE) as process:
        try:
            asker = Asker(json.loads(process.stdout.readline())["port"], token)
            for number in range(10):  # letters that few titles have, and all of them are new
                asker.ask("post", "/gigs", "POST", {"title": f"Wk é {number}", "description": "It", "budget": 5})
            read_all(asker, database, person, random.Random(2026))
            change_all(asker, database, person)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(60)
    return asker.times


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--server", default="build/release/bin/gigflow-server", help="a release build")
    parser.add_argument("--gigs", type=int, default=1_000_000)
    parser.add_argument("--bids", type=int, default=5_000_000)
    parser.add_argument("--on", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--worst", type=float, default=1000, help="milliseconds that no median may exceed")
    parser.add_argument("--folder", help="for the SQLite file: some 3 GB")
    options = parser.parse_args()
    options.server = str(pathlib.Path(options.server).resolve())
    kinds = {"sqlite": [Sqlite], "postgresql": [PostgreSql], "both": [Sqlite, PostgreSql]}[options.on]
    found = {}
    with tempfile.TemporaryDirectory(prefix="gigflow-queries-", dir=options.folder) as folder:
        for kind in kinds:
            database = kind(pathlib.Path(folder), 5432)
            try:
                found[kind.name] = measure(database, options)
            finally:
                database.end()
    good = True
    print(f"{'median / slowest, ms':36}" + "".join(f"{name:>22}" for name in found))
    for what in next(iter(found.values())):
        cells = [(statistics.median(times[what]), max(times[what])) for times in found.values() if what in times]
        good = good and all(median <= options.worst for median, _ in cells)
        print(f"{what:36}" + "".join(f"{median:12.2f} /{slowest:8.2f}" for median, slowest in cells))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
