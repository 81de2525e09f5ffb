#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Moving what a server holds: export and import, and the original's collections. transfer_test.py SERVER"""
import contextlib
import json
import os
import pathlib
import sqlite3
import stat
import subprocess
import sys
import unittest
import urllib.request
import zlib

from serverprocess import ServerTest, run

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "postgresql"))
import cluster  # noqa: E402  pylint: disable=wrong-import-position

HEAD = '{"gigflow":"export","format":1}\n'
MADE_OR_LEFT = {"schema_version", "sessions", "refresh_tokens", "sqlite_sequence"}
# bcrypt of "the old passphrase", as the original's library writes it.
OLD_HASH = "$2b$10$abcdefghijklmnopqrstuunL4zcMacQiZe2Uu/.JUsS5lpDjZ3KQ6"
ADA, BEN, TWIN = "65f000000000000000000001", "65F000000000000000000002", "65f000000000000000000003"
POSTER, SONG, LOST = "65f0000000000000000000a1", "65f0000000000000000000a2", "65f0000000000000000000a3"


def oid(text):
    return {"$oid": text}


def png():
    """One red pixel."""
    def chunk(name, data):
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"\0\0\0\1\0\0\0\1\x08\2\0\0\0")
            + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b""))


class Transfer(ServerTest):
    def environment(self, database):
        """Each with pictures of its own."""
        return {"DATABASE_URL": f"sqlite:{self.folder}/{database}.db", "UPLOADS_DIR": f"{self.folder}/{database}-pictures"}

    def command(self, database, *words, given=""):
        return run(*words, environment=self.environment(database), cwd=self.folder, given=given)

    def good(self, database, *words, given=""):
        ended = self.command(database, *words, given=given)
        self.assertEqual(ended.returncode, 0, ended.stderr + ended.stdout)
        return ended.stdout

    def ask(self, database, sql):
        with contextlib.closing(sqlite3.connect(f"{self.folder}/{database}.db")) as db:
            return db.execute(sql).fetchall()


class Archive(Transfer):
    def setUp(self):
        super().setUp()
        self.good("from", "seed")
        self.good("from", "user", "create", "--email", "ada@example.org", "--username", "ada", given="a long enough one\n")
        server = self.start(environment=self.environment("from"))
        _, body, _ = server.request("POST", "/api/auth/login", {"email": "ada@example.org", "password": "a long enough one"})
        self.bearer = {"Authorization": "Bearer " + json.loads(body)["data"]["accessToken"]}
        gig = {"title": "Ääkköset \u2028 \"quoted\"\n", "description": "Line\nline \U0001f600", "budget": 12.34}
        for _ in range(2):
            status, body, _ = server.request("POST", "/api/gigs", gig, {**self.bearer, "Idempotency-Key": "once"})
            self.assertEqual(status, 201)
        server.request("DELETE", "/api/gigs/" + json.loads(body)["data"]["_id"], headers=self.bearer)
        server.request("POST", "/api/gigs", gig, self.bearer)
        self.picture = self.upload(server)
        server.end()

    def upload(self, server):
        """The path of a picture."""
        asked = urllib.request.Request(f"http://127.0.0.1:{server.port}/api/uploads", data=png(), method="POST",
                                       headers={**self.bearer, "Content-Type": "image/png"})
        with urllib.request.urlopen(asked, timeout=30) as answer:
            path = json.load(answer)["data"]["url"]
        self.assertEqual(server.request("PATCH", "/api/users/avatar", {"avatarUrl": path}, self.bearer)[0], 200)
        return path

    def rows(self, database):
        """An export but for the number that import itself raises."""
        lines = self.good(database, "export", "-").split("\n")
        return [line for line in lines if '"owner_change"' not in line and '"end"' not in line]

    def answers(self, database):
        """What everybody sees of a database."""
        server = self.start(environment=self.environment(database))
        seen = [server.request("GET", path)[1] for path in ("/api/gigs", "/api/gigs/search?search=quoted", "/api/gigs/changes")]
        seen.append(json.loads(server.request("GET", "/api/health")[1])["serverId"])
        status, _, _ = server.request("POST", "/api/auth/login", {"email": "ada@example.org", "password": "a long enough one"})
        self.assertEqual(status, 200)
        with urllib.request.urlopen(f"http://127.0.0.1:{server.port}{self.picture}", timeout=30) as answer:
            self.assertEqual(answer.headers["Content-Type"], "image/png")
            seen.append(answer.read())
        server.end()
        return seen

    def test_all_of_it_moves(self):
        self.assertRegex(self.good("from", "export", "one.jsonl"), r"Exported [1-9]\d* rows and 1 pictures")
        self.assertEqual(stat.S_IMODE(os.stat(f"{self.folder}/one.jsonl").st_mode), 0o600)
        self.good("to", "import", "one.jsonl")
        self.assertEqual(self.rows("to"), self.rows("from"))
        self.assertEqual(self.answers("to"), self.answers("from"))
        self.assertEqual(self.ask("to", "SELECT count(*) FROM idempotency_keys"), [(1,)])
        self.assertEqual(self.ask("to", "PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(self.ask("to", "PRAGMA foreign_key_check"), [])

    def test_only_into_an_empty_database_unless_told_so(self):
        self.good("from", "export", "one.jsonl")
        refused = self.command("from", "import", "one.jsonl")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("not empty", refused.stderr)
        before = self.rows("from")
        self.good("from", "user", "create", "--email", "late@example.org", "--username", "late", "--random")
        self.good("from", "import", "one.jsonl", "--replace")
        self.assertEqual(self.rows("from"), before)
        self.good("empty", "migrate")
        self.good("empty", "export", "nothing.jsonl")
        self.good("from", "import", "nothing.jsonl", "--replace")
        self.assertEqual(os.listdir(f"{self.folder}/from-pictures"), [])

    def test_a_picture_that_cannot_be_taken_stops_the_import(self):
        self.good("from", "export", "one.jsonl")
        text = pathlib.Path(self.folder, "one.jsonl").read_text(encoding="utf-8")
        line = next(line for line in text.split("\n") if line.startswith('{"picture"'))
        name = json.loads(line)["picture"]
        for wrong, said in ((line.replace(name, "../" + name), "no picture"), (line.replace(name[:8], "01234567"), "no row"),
                            (line.replace('"base64":"', '"base64":"AAAA'), "no picture")):
            ended = self.command("to", "import", "-", given=text.replace(line, wrong))
            self.assertEqual(ended.returncode, 1, wrong)
            self.assertIn(said, ended.stderr)
        # The picture came, but not the end: its file goes again.
        ended = self.command("to", "import", "-", given=text[:text.index('{"end"')])
        self.assertEqual(ended.returncode, 1)
        self.assertEqual(os.listdir(f"{self.folder}/to-pictures"), [])
        os.unlink(f"{self.folder}/from-pictures/{name}")
        self.assertIn("Left out: 1 pictures", self.good("from", "export", "two.jsonl"))

    def test_what_is_wrong_is_said_by_line_and_nothing_is_imported(self):
        lines = [line + "\n" for line in self.good("from", "export", "-").split("\n")[:-1]]
        user = next(number for number, line in enumerate(lines) if '"table":"users"' in line)
        for number, line, said in ((user, "{broken\n", "no JSON"), (user, lines[user].replace('"seeded":', '"seeded":"x","was":'), "users"),
                                   (user, lines[user].replace('"created_at":', '"created_at":1.5,"x":'), "users"),
                                   (user + 1, lines[user], "there is such a row already"),
                                   (0, '{"gigflow":"export","format":2}\n', "newer program"), (0, '{"a":1}\n', "no export")):
            text = "".join(lines[:number]) + line + "".join(lines[number + 1:])
            ended = self.command("to", "import", "-", given=text)
            self.assertEqual(ended.returncode, 1, said)
            self.assertIn(f"line {number + 1}: ", ended.stderr)
            self.assertIn(said, ended.stderr)
        for cut in (lines[:-1], lines[:-2] + lines[-1:]):
            ended = self.command("to", "import", "-", given="".join(cut))
            self.assertEqual(ended.returncode, 1)
            self.assertIn("not whole", ended.stderr)
        self.assertEqual(self.ask("to", "SELECT count(*) FROM users"), [(0,)])

    def test_every_column_of_the_schema_is_in_it(self):
        self.good("to", "migrate")
        for table, in self.ask("to", "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'gig_title%'"):
            if table in MADE_OR_LEFT:
                continue
            columns = {row[1] for row in self.ask("to", f"PRAGMA table_info({table})")} - {"title_folded"}
            ended = self.command("to", "import", "-", given=HEAD + json.dumps({"table": table, "row": {}}) + "\n")
            self.assertIn(f"{table} has {len(columns)} members", ended.stderr)


@unittest.skipUnless("GIGFLOW_TEST_POSTGRESQL" in os.environ, "needs a cluster")
class BetweenDatabases(Archive):
    """The same with PostgreSQL at the other end. `to` is a database of the cluster."""
    # These ask nothing of the other end.
    test_only_into_an_empty_database_unless_told_so = None
    test_a_picture_that_cannot_be_taken_stops_the_import = None

    def setUp(self):
        self.socket = pathlib.Path(os.environ["GIGFLOW_TEST_POSTGRESQL"]).read_text(encoding="utf-8").split("\n")[0]
        self.made = set()
        super().setUp()

    def environment(self, database):
        if database != "to":
            return super().environment(database)
        name = f"transfer_{os.getpid()}_{self.id().rsplit('.', 1)[1]}"[:63]
        if name not in self.made:
            self.made.add(name)
            subprocess.run([cluster.find("createdb"), "-h", self.socket, "-U", cluster.USER, name], check=True)
            self.addCleanup(subprocess.run, [cluster.find("dropdb"), "-h", self.socket, "-U", cluster.USER, "--force", name], check=True)
        return {"DATABASE_URL": f"postgresql:///{name}?host={self.socket}&user={cluster.USER}",
                "JWT_ACCESS_SECRET": "a" * 32, "JWT_REFRESH_SECRET": "r" * 32, "UPLOADS_DIR": f"{self.folder}/to-pictures"}

    def ask(self, database, sql):
        if database != "to":
            return super().ask(database, sql)
        answer = subprocess.run([cluster.find("psql"), self.environment("to")["DATABASE_URL"], "-XAtc", sql], check=True,
                                capture_output=True, text=True)
        return [tuple(int(word) if word.isdigit() else word for word in line.split("|")) for line in answer.stdout.split("\n")[:-1]]

    def test_all_of_it_moves(self):
        self.good("from", "export", "one.jsonl")
        self.good("to", "import", "one.jsonl")
        self.assertEqual(self.rows("to"), self.rows("from"))
        self.assertEqual(self.answers("to"), self.answers("from"))
        server = self.start(environment=self.environment("to"))
        _, body, _ = server.request("POST", "/api/auth/login", {"email": "ada@example.org", "password": "a long enough one"})
        bearer = {"Authorization": "Bearer " + json.loads(body)["data"]["accessToken"]}
        # Numbered on from what was imported.
        status, body, _ = server.request("POST", "/api/gigs", {"title": "After", "description": "It", "budget": 1}, bearer)
        self.assertEqual(status, 201, body)
        server.end()
        self.good("to", "export", "two.jsonl")
        self.good("back", "import", "two.jsonl")
        self.assertEqual(self.rows("back"), self.rows("to"))
        self.assertEqual(self.answers("back"), self.answers("to"))
        self.good("to", "import", "one.jsonl", "--replace")
        self.assertEqual(self.rows("to"), self.rows("from"))

    def test_every_column_of_the_schema_is_in_it(self):
        self.good("to", "migrate")
        for table, in self.ask("to", "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"):
            if table in MADE_OR_LEFT:
                continue
            columns = {row[0] for row in self.ask("to", "SELECT column_name FROM information_schema.columns "
                                                        f"WHERE table_name = '{table}'")} - {"title_folded"}
            ended = self.command("to", "import", "-", given=HEAD + json.dumps({"table": table, "row": {}}) + "\n")
            self.assertIn(f"{table} has {len(columns)} members", ended.stderr)


class Mongo(Transfer):
    def write(self, name, documents, array):
        lines = [json.dumps(document) for document in documents]
        text = "[" + ",\n".join(lines) + "]\n" if array else "".join(line + "\n" for line in lines)
        pathlib.Path(self.folder, "dump").mkdir(exist_ok=True)
        pathlib.Path(self.folder, "dump", name).write_text(text, encoding="utf-8")

    def dump(self, array):
        def person(number, email, username, **more):
            return {"_id": oid(number), "name": username.title(), "email": email, "username": username, "password": OLD_HASH,
                    "avatarUrl": "https://pictures.example/a.png", "coverImage": "https://pictures.example/c.png", "refreshToken": "x",
                    "createdAt": {"$date": "2024-03-12T07:06:05.123Z"},
                    "updatedAt": {"$date": {"$numberLong": "1710227165999"}}, "__v": {"$numberInt": "0"}, **more}

        def gig(number, owner, budget, status="open", **more):
            return {"_id": oid(number), "title": "Draw a {brace} \"poster\"", "description": "For the fair", "budget": budget,
                    "ownerId": oid(owner), "status": status, "createdAt": {"$date": "2024-03-12T08:06:05+01:00"},
                    "updatedAt": {"$date": 1710227165999}, **more}

        def bid(number, gig_id, freelancer, price, status="pending"):
            return {"_id": oid(f"65f0000000000000000000b{number}"), "gigId": oid(gig_id), "freelancerId": oid(freelancer), "message": "I can",
                    "price": price, "status": status, "createdAt": {"$date": "2024-03-12T09:00:00Z"},
                    "updatedAt": {"$date": "2024-03-12T09:00:00.5Z"}}

        self.write("users.json", [person(ADA, "ada@example.org", "ada"), person(BEN, "Ben@example.org", "ben"),
                                  person(TWIN, "ben@EXAMPLE.org", "twin")], array)
        self.write("gigs.json", [gig(POSTER, ADA, {"$numberDouble": "120.5"}, "assigned"), gig(SONG, BEN, 12.345), gig(LOST, TWIN, 1),
                                 gig("nonsense", ADA, 1)], array)
        self.write("bids.json", [bid(1, POSTER, BEN, {"$numberInt": "100"}, "hired"), bid(2, SONG, ADA, 7), bid(3, LOST, ADA, 7),
                                 bid(4, SONG, ADA, 8), bid(5, POSTER, TWIN, 8)], array)

    def check(self, database):
        said = self.good(database, "import", "--from-mongo-json", "dump")
        for line in ("users.json line 3: the e-mail address ben@EXAMPLE.org is taken by Ben@example.org",
                     "gigs.json line 2: budget had more than two decimals", f"gigs.json line 3: its owner {TWIN} is unknown",
                     "gigs.json line 4: _id is no object id", f"bids.json line 3: its gig {LOST} is unknown",
                     "bids.json line 4: this freelancer has bid for this gig before", f"bids.json line 5: its freelancer {TWIN} is unknown",
                     "Imported 2 users, 2 gigs and 2 bids. Left out: 6. Changed: 1."):
            self.assertIn(line, said)
        self.assertEqual(self.ask(database, "SELECT id, email, password_hash, created_at, updated_at FROM users ORDER BY id"),
                         [(ADA, "ada@example.org", OLD_HASH, 1710227165123, 1710227165999),
                          (BEN.lower(), "Ben@example.org", OLD_HASH, 1710227165123, 1710227165999)])
        self.assertEqual(self.ask(database, "SELECT id, owner_id, budget, status, bid_count, created_at FROM gigs ORDER BY id"),
                         [(POSTER, ADA, 12050, "assigned", 1, 1710227165000), (SONG, BEN.lower(), 1235, "open", 1, 1710227165000)])
        self.assertEqual(self.ask(database, "SELECT gig_id, price, status, updated_at FROM bids ORDER BY id"),
                         [(POSTER, 10000, "hired", 1710234000500), (SONG, 700, "pending", 1710234000500)])

    def test_lines_and_arrays(self):
        for array in (False, True):
            self.dump(array)
            self.check("array" if array else "lines")

    def test_people_sign_in_with_their_old_password_which_is_hashed_anew(self):
        self.dump(False)
        self.good("moved", "import", "--from-mongo-json", "dump")
        server = self.start(environment=self.environment("moved"))

        def sign_in(email, password):
            return server.request("POST", "/api/auth/login", {"email": email, "password": password})[0]

        self.assertEqual(sign_in("ada@example.org", "another passphrase"), 401)
        for _ in range(2):  # by bcrypt, then by what was made of it
            self.assertEqual(sign_in("ada@example.org", "the old passphrase"), 200)
        self.assertEqual(sign_in("ada@example.org", "another passphrase"), 401)
        server.end()
        (ada,), (ben,) = self.ask("moved", "SELECT password_hash FROM users ORDER BY id")
        self.assertTrue(ada.startswith("$argon2id$"), ada)
        self.assertEqual(ben, OLD_HASH)

    def test_what_cannot_be_read_imports_nothing(self):
        self.dump(False)
        self.write("bids.json", [], False)
        pathlib.Path(self.folder, "dump", "bids.json").write_text("{\"_id\": {", encoding="utf-8")
        ended = self.command("to", "import", "--from-mongo-json", "dump")
        self.assertEqual(ended.returncode, 1)
        self.assertIn("bids.json line 1: the object has no end", ended.stderr)
        self.assertEqual(self.ask("to", "SELECT count(*) FROM users"), [(0,)])
        for words in (("import",), ("import", "a", "--from-mongo-json", "dump"), ("export",), ("migrate", "--replace")):
            self.assertEqual(self.command("to", *words).returncode, 2, words)


if __name__ == "__main__":
    unittest.main(verbosity=2)
