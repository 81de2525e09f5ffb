#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What an operator does with gigflow-server: settings, check, accounts, log, metrics, stopping. operations_test.py SERVER"""
import base64
import json
import os
import pathlib
import socket
import threading
import unittest
import urllib.error
import urllib.request

import exposition
from serverprocess import LIMIT, ServerTest, run

PERSON = {"name": "Ada", "email": "ada@example.org", "username": "ada", "password": "a long enough one"}


class WebSocket:
    """As little of RFC 6455 as reading a server's frames takes."""

    def __init__(self, port, target):
        self.socket = socket.create_connection(("127.0.0.1", port), LIMIT)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                            f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode())
        self.stream = self.socket.makefile("rb")
        self.head = self.stream.readline()
        while self.stream.readline().strip():
            pass

    def send(self, text):
        payload = text.encode()
        assert len(payload) < 65536
        size = bytes([0x80 | len(payload)]) if len(payload) < 126 else b"\xfe" + len(payload).to_bytes(2, "big")
        self.socket.sendall(b"\x81" + size + b"\0\0\0\0" + payload)

    def read(self):
        """(opcode, payload) of the next frame; None at the end."""
        head = self.stream.read(2)
        if len(head) < 2:
            return None
        size = head[1] & 127
        if size == 126:
            size = int.from_bytes(self.stream.read(2), "big")
        return head[0] & 15, self.stream.read(size)

    def close_code(self):
        """Reads on until the close frame."""
        while (frame := self.read()) is not None:
            if frame[0] == 8:
                return int.from_bytes(frame[1][:2], "big")
        return None

    def close(self):
        self.stream.close()
        self.socket.close()


class Settings(ServerTest):
    def write(self, text, mode=0o600):
        path = pathlib.Path(self.folder, "server.conf")
        path.write_text(text)
        path.chmod(mode)
        return str(path)

    def test_a_file_sets_what_the_environment_does_not(self):
        file = self.write("# of this test\nLOG_LEVEL=debug\nACCESS_TOKEN_TTL=1h\nPORT=1\n"
                          "JWT_ACCESS_SECRET=" + "s" * 32 + "\n")
        shown = run("check", "--config", file, "--port", "0", cwd=self.folder,
                    environment={"ACCESS_TOKEN_TTL": "2h", "ACCESS_TOKEN_SECRET": "t" * 32})
        self.assertEqual(shown.returncode, 0, shown.stdout)
        rows = {line.split()[0]: line.split()[1:] for line in shown.stdout.splitlines() if line.strip()}
        self.assertEqual(rows["LOG_LEVEL"], ["debug", file])
        self.assertEqual(rows["ACCESS_TOKEN_TTL"], ["7200s", "environment", "(ACCESS_TOKEN_TTL)"])
        self.assertEqual(rows["PORT"], ["0", "command", "line"])
        self.assertEqual(rows["HOST"], ["127.0.0.1", "default"])
        self.assertEqual(rows["JWT_ACCESS_SECRET"], ["set", "environment", "(ACCESS_TOKEN_SECRET)"])
        self.assertNotIn("ssss", shown.stdout)
        self.assertNotIn("tttt", shown.stdout)
        self.assertEqual(os.listdir(self.folder), ["server.conf"], "check makes nothing")

    def test_serve_reads_the_file(self):
        file = self.write("LOG_LEVEL=warning\n")
        server = self.start("--config", file)
        server.request("GET", "/api/health")
        self.assertEqual(server.end(), 0)
        self.assertEqual(server.log, [])

    def test_a_wrong_file_is_a_usage_error_that_says_what_to_do(self):
        for text, mode, said in (("PROT=1\n", 0o600, "line 1: there is no setting \"PROT\". Did you mean PORT?"),
                                 ("JWT_ACCESS_SECRET=" + "s" * 32, 0o644, "chmod 600"),
                                 ("PORT=x", 0o600, "PORT must be")):
            ended = run("check", "--config", self.write(text, mode), cwd=self.folder)
            self.assertEqual(ended.returncode, 2, text)
            self.assertIn(said, ended.stderr)
            self.assertNotIn("ssss", ended.stderr + ended.stdout)
        self.assertEqual(run("check", "--config", "nowhere.conf", cwd=self.folder).returncode, 2)


class Check(ServerTest):
    def check(self, **environment):
        return run("check", environment={"DATABASE_URL": f"sqlite:{self.folder}/gigflow.db", **environment})

    def test_a_good_database_and_what_can_be_wrong_with_it(self):
        self.assertIn("There is no database yet", self.check().stdout)
        server = self.start()
        server.end()
        good = self.check()
        self.assertEqual(good.returncode, 0, good.stdout)
        self.assertIn("The database answers", good.stdout)
        self.assertIn("Both secrets are there.", good.stdout)
        secret = pathlib.Path(self.folder, "access.secret")
        database = pathlib.Path(self.folder, "gigflow.db")
        for path in (secret, database):
            path.chmod(0o640)
            bad = self.check()
            self.assertEqual(bad.returncode, 1)
            self.assertIn("PROBLEM: ", bad.stdout)
            self.assertIn(path.name, bad.stdout.split("PROBLEM: ")[1])
            path.chmod(0o600)
        short = self.check(JWT_ACCESS_SECRET="short")
        self.assertEqual(short.returncode, 1)
        self.assertIn("JWT_ACCESS_SECRET is shorter than 32 bytes", short.stdout)
        database.write_bytes(b"no database at all, but long enough to look like something" * 100)
        broken = self.check()
        self.assertEqual(broken.returncode, 1)
        self.assertIn("PROBLEM: ", broken.stdout)

    def test_the_password_of_a_database_is_not_shown(self):
        shown = self.check(DATABASE_URL="postgresql://gigs:opensesame@127.0.0.1:1/gigs")
        self.assertNotIn("opensesame", shown.stdout + shown.stderr)


class Accounts(ServerTest):
    def user(self, *words, given=""):
        return run("user", *words, environment={"DATABASE_URL": f"sqlite:{self.folder}/gigflow.db"}, given=given)

    def sign_in(self, server, password):
        status, body, _ = server.request("POST", "/api/auth/login", {"email": PERSON["email"], "password": password})
        return status, json.loads(body)["data"]

    def create(self):
        made = self.user("create", "--email", PERSON["email"], "--username", "ada", given=PERSON["password"] + "\n")
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertNotIn(PERSON["password"], made.stdout)

    def test_create_and_reset_and_disable(self):
        self.create()
        server = self.start()
        status, data = self.sign_in(server, PERSON["password"])
        self.assertEqual(status, 200)
        bearer = {"Authorization": "Bearer " + data["accessToken"]}
        live = WebSocket(server.port, "/ws")
        self.addCleanup(live.close)
        live.send(json.dumps({"type": "auth", "token": data["accessToken"]}))
        self.assertIn(b"ready", live.read()[1])

        reset = self.user("reset-password", "ADA@example.org", "--random")
        self.assertEqual(reset.returncode, 0, reset.stderr)
        password = reset.stdout.split("Password: ")[1].strip()
        self.assertEqual(server.request("GET", "/api/users/current-user", headers=bearer)[0], 401)
        self.assertEqual(live.close_code(), 1008, "the socket of an ended session is closed for good")
        self.assertEqual(server.request("POST", "/api/users/refresh-token", {"refreshToken": data["refreshToken"]})[0], 401)
        self.assertEqual(self.sign_in(server, PERSON["password"])[0], 401)
        status, data = self.sign_in(server, password)
        self.assertEqual(status, 200)

        bearer = {"Authorization": "Bearer " + data["accessToken"]}
        self.assertEqual(self.user("disable", "ada").returncode, 0)
        self.assertEqual(server.request("GET", "/api/users/current-user", headers=bearer)[0], 401)
        self.assertEqual(self.sign_in(server, password)[0], 401)
        self.assertEqual(self.user("enable", data["user"]["_id"]).returncode, 0)
        self.assertEqual(self.sign_in(server, password)[0], 200)
        server.end()

    def test_refusals(self):
        self.create()
        again = self.user("create", "--email", "ADA@example.org", "--username", "other", "--random")
        self.assertEqual(again.returncode, 1)
        self.assertIn("taken", again.stderr)
        for words, given, code in ((("create", "--email", "no address", "--username", "x"), "a long one\n", 1),
                                   (("create", "--email", "b@example.org", "--username", "bob"), "short\n", 1),
                                   (("create", "--email", "b@example.org", "--username", "bob"), "", 1),
                                   (("reset-password", "nobody"), "a long enough one\n", 1),
                                   (("disable", "nobody"), "", 1), (("disable",), "", 2), (("vanish", "ada"), "", 2),
                                   (("create", "--username", "bob"), "", 2), (("disable", "ada", "--random"), "", 2)):
            ended = self.user(*words, given=given)
            self.assertEqual(ended.returncode, code, (words, ended.stderr))
            self.assertIn("gigflow-server: ", ended.stderr)


class Log(ServerTest):
    def test_request_ids_travel_and_only_sane_ones(self):
        server = self.start()
        for given, kept in (("client-made-1.2_3", True), ("short", False), ("x" * 65, False), ("with space 123", False),
                            ("quote\"and{brace}", False)):
            _, _, headers = server.request("GET", "/api/gigs/0123456789abcdef01234567?token=hidden",
                                           headers={"X-Request-Id": given})
            self.assertEqual(headers["X-Request-Id"] == given, kept, given)
        server.end()
        lines = [line for line in map(json.loads, server.log) if line["msg"] == "request"]
        self.assertEqual(len(lines), 5)
        self.assertEqual(lines[0]["requestId"], "client-made-1.2_3")
        self.assertEqual(len({line["requestId"] for line in lines}), 5)
        for line in lines:
            self.assertEqual((line["route"], line["status"], line["method"]), ("/gigs/:", 404, "GET"))
            self.assertGreater(line["bytes"], 100)
            self.assertGreaterEqual(line["micros"], 0)
        self.assertNotIn("hidden", "".join(server.log))


class Metrics(ServerTest):
    def metrics(self, server):
        line = self.wait_for(lambda: next((line for line in server.log if "serving metrics" in line), None), "its port")
        port = json.loads(line)["port"]
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=LIMIT) as answer:
            self.assertIn("version=0.0.4", answer.headers["Content-Type"])
            return exposition.parse(answer.read().decode()), port

    @staticmethod
    def value(families, family, *labels):
        """The sum over the series that have these labels."""
        return sum(value for (_, own), value in families[family]["samples"].items() if set(labels) <= set(own))

    def test_what_is_counted(self):
        server = self.start(environment={"METRICS_PORT": "0"})
        server.request("GET", "/api/gigs")
        server.request("GET", "/api/gigs")
        for name in range(50):  # paths are no labels
            server.request("GET", f"/api/gigs/{name}")
            server.request("GET", f"/made-up/{name}")
        live = WebSocket(server.port, "/ws")
        self.addCleanup(live.close)
        families, port = self.metrics(server)
        requests = "gigflow_http_requests_total"
        self.assertEqual(self.value(families, requests, 'route="/api/gigs"', 'status="2xx"'), 2)
        self.assertEqual(self.value(families, requests, 'route="/api/gigs/:"', 'status="4xx"'), 50)
        self.assertEqual(self.value(families, requests, 'route="none"', 'status="4xx"'), 50)
        seconds = families["gigflow_http_request_duration_seconds"]["samples"]
        labels = ('method="GET"', 'route="/api/gigs"')
        self.assertEqual(seconds["gigflow_http_request_duration_seconds_count", labels], 2)
        self.assertGreater(seconds["gigflow_http_request_duration_seconds_sum", labels], 0)
        self.assertLess(sum(len(family["samples"]) for family in families.values()), 200)
        self.assertEqual(self.value(families, "gigflow_sockets_open", 'kind="websocket"'), 1)
        self.assertGreaterEqual(self.value(families, "gigflow_connections_open"), 1)
        self.assertEqual(self.value(families, "gigflow_queue_depth"), 0)
        self.assertEqual(self.value(families, "gigflow_database_errors_total"), 0)
        self.assertGreater(self.value(families, "process_cpu_seconds_total"), 0)
        self.assertGreater(self.value(families, "process_resident_memory_bytes"), 1_000_000)
        self.assertEqual(server.request("GET", "/metrics")[0], 404, "not on the public listener")
        with self.assertRaises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/api/gigs", timeout=LIMIT)
        self.assertEqual(refused.exception.code, 404)
        refused.exception.close()
        server.end()

    def test_events_are_counted_and_metrics_are_off_by_default(self):
        server = self.start(environment={"METRICS_PORT": "0"})
        server.request("POST", "/api/auth/register", PERSON)
        _, body, _ = server.request("POST", "/api/auth/login", {k: PERSON[k] for k in ("email", "password")})
        bearer = {"Authorization": "Bearer " + json.loads(body)["data"]["accessToken"]}
        gig = {"title": "A poster", "description": "For the fair", "budget": 120}
        self.assertEqual(server.request("POST", "/api/gigs", gig, bearer)[0], 201)
        families, _ = self.metrics(server)
        self.assertEqual(self.value(families, "gigflow_events_published_total"), 1)
        server.end()
        silent = self.start()
        silent.end()
        self.assertFalse(any("metrics" in line for line in silent.log))

    def test_the_reader_is_strict(self):
        for wrong in ("a 1\n", "# HELP a b\n# TYPE a counter\na 1\n", "# HELP a b\n# TYPE a gauge\na 1\na 1\n",
                      "# HELP a b\n# TYPE a gauge\na{x=1} 1\n", "# HELP a b\n# TYPE a gauge\na one\n",
                      "# HELP a b\n# TYPE a gauge\na 1"):
            with self.assertRaises(ValueError):
                exposition.parse(wrong)


class Stopping(ServerTest):
    @staticmethod
    def open_request(server, head, part):
        connection = socket.create_connection(("127.0.0.1", server.port), LIMIT)
        connection.sendall(head.encode() + part)
        return connection

    def stopping(self, server):
        server.process.terminate()
        self.wait_for(lambda: any('"stopping"' in line for line in server.log), "it stops")

    def test_requests_in_flight_are_answered(self):
        server = self.start()
        body = json.dumps(PERSON).encode()
        head = f"POST /api/auth/register HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        half = self.open_request(server, head, body[:10])  # its body comes after the signal
        hashing = [threading.Thread(target=lambda: answers.append(server.request(
            "POST", "/api/auth/login", {"email": "nobody@example.org", "password": "wrong and long"})))
            for _ in range(4)]
        answers = []
        idle = self.open_request(server, "GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n", b"")
        self.assertIn(b"keep-alive", idle.recv(4096))
        for thread in hashing:
            thread.start()
        self.wait_for(lambda: sum("/auth/login" in line for line in server.log) >= 1, "the first was hashed")
        self.stopping(server)
        with self.assertRaises(OSError):
            socket.create_connection(("127.0.0.1", server.port), LIMIT)
        self.assertEqual(idle.recv(4096), b"", "an idle connection is closed")
        half.sendall(body[10:])
        answer = half.makefile("rb").read()
        self.assertTrue(answer.startswith(b"HTTP/1.1 201"), answer[:100])
        self.assertIn(b"Connection: close", answer)
        for thread in hashing:
            thread.join()
        self.assertEqual(server.end(sig=None), 0)
        self.assertEqual([status for status, _, _ in answers], [401] * 4)
        half.close()
        idle.close()

    def test_a_request_that_never_ends_does_not_hold_the_server(self):
        server = self.start(environment={"DRAIN_TIMEOUT": "1"})
        half = self.open_request(server, "POST /api/gigs HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n", b"{")
        self.wait_for(lambda: server.request("GET", "/api/health")[0] == 200, "it has the connection")
        self.assertEqual(server.end(), 0)
        half.close()

    def test_sockets_are_told_to_come_back(self):
        server = self.start()
        plain = WebSocket(server.port, "/ws")
        engine = WebSocket(server.port, "/socket.io/?EIO=4&transport=websocket")
        self.assertTrue(engine.read()[1].startswith(b"0{"))
        sid = json.loads(server.request("GET", "/socket.io/?EIO=4&transport=polling")[1][1:])["sid"]
        poll = self.open_request(server, f"GET /socket.io/?EIO=4&transport=polling&sid={sid} HTTP/1.1\r\n"
                                 "Host: x\r\n\r\n", b"")
        for _ in range(3):  # what was sent before these were answered has been read
            self.assertEqual(server.request("GET", "/api/health")[0], 200)
        self.stopping(server)
        self.assertEqual(plain.close_code(), 1012)
        self.assertEqual(engine.close_code(), 1012)
        answer = poll.makefile("rb").read()
        self.assertTrue(answer.startswith(b"HTTP/1.1 200") and answer.endswith(b"\r\n\r\n1"), answer)
        poll.close()
        self.assertEqual(server.end(sig=None), 0)
        plain.close()
        engine.close()

    def test_readiness_ends_before_the_listener_does(self):
        server = self.start(environment={"DRAIN_DELAY": "2"})
        status, body, _ = server.request("GET", "/api/ready")
        self.assertEqual((status, json.loads(body)), (200, {"status": "ready"}))
        self.stopping(server)
        status, body, _ = server.request("GET", "/api/ready")
        self.assertEqual((status, json.loads(body)), (503, {"status": "stopping"}))
        self.assertEqual(server.request("GET", "/api/health")[0], 200)
        self.assertEqual(server.end(sig=None), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
