#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""gigflow-server as a program: how it starts, what it says, how it ends. program_test.py SERVER"""
import contextlib
import json
import os
import pathlib
import signal
import socket
import sqlite3
import unittest

from serverprocess import LIMIT, SERVER, ServerTest, run

MIGRATIONS = pathlib.Path(__file__).resolve().parents[3] / "resources/sql/server/sqlite"
# The words of the contract, "Extensions".
CAPABILITIES = ["account", "bids", "changes", "complete", "etag", "events", "gzip", "idempotency", "notifications", "preconditions",
                "query", "refresh-alias", "rest", "server-id", "sessions", "uploads", "ws"]


class ProgramTest(ServerTest):
    def test_says_one_line_serves_and_stops_on_signals(self):
        for sig in (signal.SIGTERM, signal.SIGINT):
            server = self.start()
            said = json.loads(server.line)
            self.assertEqual(said, {"event": "listening", "host": "127.0.0.1", "port": server.port})
            status, body, _ = server.request("GET", "/api/health")
            self.assertEqual(status, 200)
            health = json.loads(body)
            self.assertEqual(health["status"], "ok")
            self.assertEqual(sorted(health["capabilities"]), CAPABILITIES)
            self.assertEqual(server.end(sig), 0)
            self.assertEqual(server.rest, "", "only one line belongs on standard output")

    def test_serve_is_what_happens_without_a_command(self):
        server = self.start(command=())
        self.assertEqual(server.request("GET", "/api/health")[0], 200)
        self.assertEqual(server.end(), 0)

    def test_ends_with_standard_input_only_when_asked(self):
        server = self.start("--exit-on-stdin-end")
        server.process.stdin.write("anything\n")
        server.process.stdin.flush()
        self.assertEqual(server.request("GET", "/api/health")[0], 200)
        server.process.stdin.close()
        self.assertEqual(server.end(sig=None), 0)
        other = self.start()
        other.process.stdin.close()
        self.assertEqual(other.request("GET", "/api/health")[0], 200)
        self.assertEqual(other.end(), 0)

    def test_ends_though_sockets_are_open(self):
        server = self.start("--exit-on-stdin-end")
        with socket.create_connection(("127.0.0.1", server.port), LIMIT) as idle, \
                socket.create_connection(("127.0.0.1", server.port), LIMIT) as half:
            half.sendall(b"GET /api/health HTTP/1.1\r\n")
            idle.sendall(b"GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n")
            self.assertIn(b"200 OK", idle.recv(4096))
            server.process.stdin.close()
            self.assertEqual(server.end(sig=None), 0)

    def test_errors_are_envelopes(self):
        server = self.start()
        for method, path, status in (("GET", "/nowhere", 404), ("GET", "/api/nowhere", 404),
                                     ("PUT", "/api/gigs", 405), ("GET", "/api/users/current-user", 401)):
            got, body, headers = server.request(method, path)
            envelope = json.loads(body)
            self.assertEqual((got, envelope["statusCode"], envelope["success"]), (status, status, False))
            if status == 405:
                self.assertIn("GET", headers["Allow"])
        got, body, _ = server.request("POST", "/api/auth/login", {"email": "x" * 20000})
        self.assertEqual((got, json.loads(body)["statusCode"]), (413, 413))
        server.end()

    def test_help_version_and_usage_errors(self):
        shown = run("--help")
        self.assertEqual(shown.returncode, 0)
        for word in ("migrate", "seed", "--port", "--exit-on-stdin-end", "DATABASE_URL", "CLIENT_URL"):
            self.assertIn(word, shown.stdout)
        version = run("--version")
        self.assertEqual(version.returncode, 0)
        self.assertRegex(version.stdout, r"^gigflow-server \d+\.\d+\.\d+\n$")
        for wrong in (["--no-such-option"], ["--prt", "1"], ["dance"], ["serve", "migrate"], ["--port", "70000"],
                      ["--port", "-1"], ["--port", "x"], ["--gigs", "5"], ["seed", "--gigs", "0"],
                      ["--log-level", "loud"], ["--local", "--host", "0.0.0.0"]):
            ended = run(*wrong, cwd=self.folder)
            self.assertEqual(ended.returncode, 2, wrong)
            self.assertIn("gigflow-server: ", ended.stderr)
            self.assertEqual(ended.stdout, "")
        ended = run(environment={"PORT": "http"}, cwd=self.folder)
        self.assertEqual(ended.returncode, 2)
        self.assertIn("PORT", ended.stderr)
        self.assertEqual(os.listdir(self.folder), [], "a usage error leaves nothing behind")

    def test_a_port_in_use_is_a_clear_failure(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            ended = run("--port", str(taken.getsockname()[1]), cwd=self.folder)
        self.assertEqual(ended.returncode, 1)
        self.assertIn("Cannot listen", ended.stderr)

    def test_short_secrets_are_refused_and_none_is_logged(self):
        short = {"DATABASE_URL": f"sqlite:{self.folder}/g.db", "JWT_ACCESS_SECRET": "short-secret"}
        ended = run("--port", "0", environment=short, cwd=self.folder)
        self.assertEqual(ended.returncode, 1)
        self.assertIn("32", ended.stderr)
        self.assertNotIn("short-secret", ended.stderr)

        access, refresh = "a" * 40, "b" * 40
        server = self.start("--log-level", "debug",
                            environment={"ACCESS_TOKEN_SECRET": access, "JWT_REFRESH_SECRET": refresh})
        server.request("POST", "/api/auth/login?token=in-the-query",
                       {"email": "maya@example.com", "password": "wrong-password"},
                       {"Authorization": "Bearer in-the-header"})
        self.assertEqual(server.end(), 0)
        log = "".join(server.log)
        self.assertIn('"path":"/api/auth/login"', log)
        for secret in (access, refresh, "in-the-query", "wrong-password", "in-the-header"):
            self.assertNotIn(secret, log)

    def test_log_lines_are_json_with_request_ids(self):
        server = self.start()
        _, _, headers = server.request("GET", "/api/health")
        server.end()
        lines = [json.loads(line) for line in server.log]
        for line in lines:
            self.assertLessEqual({"level", "ts", "msg"}, line.keys())
        asked = [line for line in lines if line["msg"] == "request"]
        self.assertEqual(asked[0]["requestId"], headers["X-Request-Id"])
        self.assertEqual(asked[0]["status"], 200)
        self.assertEqual([line["msg"] for line in lines][-2:], ["stopping", "stopped"])

    def test_core_dumps_are_off(self):
        server = self.start()
        process = pathlib.Path(f"/proc/{server.process.pid}")
        limits = process.joinpath("limits").read_text()
        self.assertRegex(limits, r"Max core file size +0 +0 ")
        # Of a process that may not be dumped the kernel gives the files to root; dumpable is not shown otherwise.
        sanitized = b"__asan_init" in pathlib.Path(SERVER).read_bytes()
        if os.geteuid() != 0 and not sanitized:
            self.assertEqual(process.joinpath("environ").stat().st_uid, 0)
        server.end()

    def versions(self):
        with contextlib.closing(sqlite3.connect(f"{self.folder}/gigflow.db")) as db:
            return db.execute("SELECT version FROM schema_version").fetchall()

    def test_migrate_leads_to_the_newest_version(self):
        env = {"DATABASE_URL": f"sqlite:{self.folder}/gigflow.db"}
        newest = max(int(file.name.split("_")[0]) for file in MIGRATIONS.glob("*.sql"))
        for _ in range(2):  # the second time there is nothing to do
            migrated = run("migrate", environment=env)
            self.assertEqual(migrated.returncode, 0, migrated.stderr)
            self.assertEqual(migrated.stdout, f"The database is at version {newest}.\n")
            self.assertEqual(self.versions(), [(newest,)])

    def test_a_database_of_a_newer_program_is_left_alone(self):
        env = {"DATABASE_URL": f"sqlite:{self.folder}/gigflow.db"}
        self.assertEqual(run("migrate", environment=env).returncode, 0)
        with contextlib.closing(sqlite3.connect(f"{self.folder}/gigflow.db")) as db, db:
            db.execute("UPDATE schema_version SET version = 999")
        before = pathlib.Path(self.folder, "gigflow.db").read_bytes()
        for words in (("migrate",), ("seed",), ("serve", "--port", "0")):
            ended = run(*words, environment=env, cwd=self.folder)
            self.assertEqual(ended.returncode, 1, words)
            self.assertEqual(ended.stdout, "", words)
            for said in ("gigflow.db", "999", "Use the newer program."):
                self.assertIn(said, ended.stderr, words)
        checked = run("check", environment=env, cwd=self.folder)
        self.assertEqual(checked.returncode, 1, checked.stdout)
        self.assertIn("PROBLEM: The database was written by a newer program", checked.stdout)
        self.assertEqual(self.versions(), [(999,)])  # and what may have waited in a log is in the file
        self.assertEqual(pathlib.Path(self.folder, "gigflow.db").read_bytes(), before)

    def test_migrate_and_seed(self):
        env = {"DATABASE_URL": f"sqlite:{self.folder}/gigflow.db"}
        self.assertEqual(run("migrate", environment=env).returncode, 0)
        self.assertRegex(run("seed", environment=env).stdout, r"Gigs added: [1-9]\d*\.")
        self.assertIn("Gigs added: 0.", run("seed", environment=env).stdout)
        self.assertEqual(run("seed", "--gigs", "50", environment=env).returncode, 0)
        server = self.start()
        status, body, _ = server.request("GET", "/api/gigs")
        self.assertEqual(status, 200)
        self.assertGreater(len(json.loads(body)["data"]), 50)
        # Seeded people are for one's own computer: not here.
        self.assertEqual(self.sign_in(server), 401)
        server.end()

    def test_local_mode(self):
        server = self.start("--local", "--exit-on-stdin-end")
        self.assertGreater(len(json.loads(server.request("GET", "/api/gigs")[1])["data"]), 10)
        self.assertEqual(self.sign_in(server), 200)
        self.assertEqual(server.request("GET", "/api/health", headers={"Host": "evil.example"})[0], 403)
        server.process.stdin.close()
        self.assertEqual(server.end(sig=None), 0)
        again = self.start("--local")
        self.assertFalse(any("sample added" in line for line in again.log))
        again.end()

    @staticmethod
    def sign_in(server):
        return server.request("POST", "/api/auth/login",
                              {"email": "maya@example.com", "password": "gig-flow-on-this-computer"})[0]


if __name__ == "__main__":
    unittest.main(verbosity=2)
