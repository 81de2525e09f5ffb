#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""gigflow-server as a whole, seen by an attacker: what it logs, and what it makes of bytes that no browser sends.

security_test.py SERVER
"""
import json
import os
import pathlib
import socket
import unittest
import zlib

from serverprocess import LIMIT, ServerTest

PASSWORD = "correct horse battery"
UPGRADE = ("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")


def chunk(name, data):
    return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")


PIXEL = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])) +
         chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b""))


def talk(port, data, more=b"", wait=5):
    """Everything that comes back until the server closes, or for so long after its last byte. `more` follows the first
    answer."""
    with socket.create_connection(("127.0.0.1", port), LIMIT) as peer:
        peer.settimeout(wait)
        got = b""
        try:
            peer.sendall(data)
            if more:
                got = peer.recv(65536)
                peer.sendall(more)
            while chunk := peer.recv(65536):
                got += chunk
        except (TimeoutError, ConnectionResetError, BrokenPipeError):
            pass
        return got


def statuses(answer):
    """The status of each answer in what came back."""
    return [int(part[:3]) for part in answer.split(b"HTTP/1.1 ")[1:]]


def once(head, body=b""):
    """One request on a connection of its own; `head` without the empty line."""
    return head.encode("latin-1") + b"\r\nConnection: close\r\n\r\n" + body


def open_ended(head, body=b""):
    """The same, but the server may go on with what it takes for the next request."""
    return head.encode("latin-1") + b"\r\n\r\n" + body


def frame(text):
    """A masked WebSocket text frame."""
    data = text.encode()
    length = bytes([0x80 | len(data)]) if len(data) < 126 else bytes([0xFE]) + len(data).to_bytes(2, "big")
    return b"\x81" + length + b"\0\0\0\0" + data


class SecurityTest(ServerTest):
    def register(self, server, name):
        status, body, headers = server.request("POST", "/api/auth/register", {
            "name": name, "email": f"{name}@example.org", "username": name, "password": PASSWORD})
        self.assertEqual(status, 201, body)
        cookies = dict(line.split(";")[0].split("=", 1) for line in headers.get_all("Set-Cookie"))
        return cookies["accessToken"], cookies["refreshToken"]

    def test_no_token_and_no_password_in_the_log(self):
        """A whole life of a session at the most talkative level: nothing secret is written down."""
        access, refresh = "A" * 48, "R" * 48
        server = self.start("--log-level", "debug", environment={
            "JWT_ACCESS_SECRET": access, "JWT_REFRESH_SECRET": refresh, "CLIENT_URL": "https://gigs.example"})
        secrets = {access, refresh, PASSWORD}
        ada, token = self.register(server, "ada")
        secrets |= {ada, token}
        bearer = {"Authorization": f"Bearer {ada}"}

        status, body, _ = server.request("POST", "/api/auth/login", {"username": "ada", "password": PASSWORD})
        self.assertEqual(status, 200)
        login = json.loads(body)["data"]
        secrets |= {login["accessToken"], login["refreshToken"]}
        status, body, _ = server.request("POST", "/api/users/refresh-token", {"refreshToken": token})
        self.assertEqual(status, 200)
        renewed = json.loads(body)["data"]
        secrets |= {renewed["accessToken"], renewed["refreshToken"]}
        self.assertEqual(server.request("POST", "/api/users/login-via-access-token", {"accessToken": ada})[0], 200)

        # The ways that fail.
        for path, sent in (("/api/auth/login", {"username": "ada", "password": "wrong-" + PASSWORD}),
                           ("/api/users/refresh-token", {"refreshToken": "forged-refresh"}),
                           ("/api/users/login-via-access-token", {"accessToken": "forged-access"}),
                           (f"/api/auth/login?accessToken={ada}", {"username": "x", "password": "y"}),
                           ("/api/auth/register", {"name": "x", "password": "short-one"})):
            self.assertGreaterEqual(server.request("POST", path, sent)[0], 400)
        secrets |= {"forged-refresh", "forged-access", "short-one"}
        self.assertEqual(server.request("GET", "/api/users/me", headers={"Authorization": "Bearer bent" + ada})[0], 401)
        self.assertEqual(server.request("GET", f"/api/nowhere?token={ada}", headers=bearer)[0], 404)

        # Sockets in both dialects, with good tokens and bad ones.
        for good, bad in ((login["accessToken"], "forged-socket"),):
            for word in (good, bad):
                talk(server.port, f"GET /ws HTTP/1.1\r\nHost: h\r\n{UPGRADE}\r\n".encode(),
                     frame(json.dumps({"type": "auth", "token": word})), wait=1)
                talk(server.port, f"GET /socket.io/?EIO=4&transport=websocket&token={word} HTTP/1.1\r\n"
                     f"Host: h\r\n{UPGRADE}\r\n".encode(), frame("40" + json.dumps({"token": word})), wait=1)
                talk(server.port, f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: h\r\n"
                     f"Cookie: accessToken={word}\r\n{UPGRADE}\r\n".encode(), frame("40"), wait=1)
        secrets.add("forged-socket")

        # What the transport refuses before a handler sees it.
        for junk in (f"GET /{ada} HTTP/9\r\n\r\n", f"{ada}\r\n\r\n", f"GET / HTTP/1.1\r\nHost: h\r\nX: {ada * 80}\r\n\r\n"):
            talk(server.port, junk.encode(), wait=2)
        self.assertEqual(server.request("POST", "/api/users/change-password", {
            "oldPassword": PASSWORD, "newPassword": "another long one"}, bearer)[0], 200)
        secrets.add("another long one")
        self.assertEqual(server.request("POST", "/api/users/logout", {}, bearer)[0], 401)
        self.assertEqual(server.end(), 0)

        log = "".join(server.log)
        self.assertIn("socket authenticated", log)
        self.assertGreater(log.count('"msg":"request"'), 15)
        for secret in secrets:
            self.assertNotIn(secret, log)
            self.assertNotIn(secret.split(".")[-1][:24], log, "not a part of it either")
        # Every line is JSON whatever was sent.
        for line in server.log:
            json.loads(line)

    def test_tokens_are_taken_from_no_address(self):
        server = self.start()
        access, _ = self.register(server, "ada")
        for name in ("accessToken", "access_token", "token", "Authorization"):
            self.assertEqual(server.request("GET", f"/api/users/me?{name}={access}")[0], 401, name)
        status, _, headers = server.request("GET", "/api/users/me", headers={"Authorization": f"Bearer {access}"})
        self.assertEqual(status, 200)
        self.assertNotIn(access, str(headers))
        server.end()

    def test_what_no_browser_sends(self):
        """Each is refused or answered as one request; never as two, never with a crash."""
        server = self.start()
        port = server.port
        hidden = b"GET /api/hidden HTTP/1.1\r\nHost: h\r\n\r\n"
        refused = {
            "both lengths": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked",
                                 b"0\r\n\r\n" + hidden),
            "two lengths": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\nContent-Length: 44", hidden),
            "a list of lengths": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nContent-Length: 0, 44", hidden),
            "a signed length": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nContent-Length: +44", hidden),
            "a hexadecimal length": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nContent-Length: 0x2c", hidden),
            "an endless length": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999999", b""),
            "an unknown coding": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked", hidden),
            "chunked twice": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, chunked",
                                  b"0\r\n\r\n" + hidden),
            "chunked, then not": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, identity",
                                      b"0\r\n\r\n" + hidden),
            "two codings": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n"
                                "Transfer-Encoding: identity", b"0\r\n\r\n" + hidden),
            "a blank before the colon": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nContent-Length : 44", hidden),
            "a chunk that lies": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked",
                                      b"zz\r\nx\r\n0\r\n\r\n" + hidden),
            "an endless chunk": open_ended("POST /api/gigs HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked",
                                     b"ffffffffffffffffff\r\n" + hidden),
            "a zero in a header": b"GET /api/health HTTP/1.1\r\nHost: h\r\nX: a\0b\r\nConnection: close\r\n\r\n",
            "a zero in the address": b"GET /api/health\0 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
            "a bare line feed": b"GET /api/health HTTP/1.1\nHost: h\nConnection: close\n\n",
            "a bare return": b"GET /api/health HTTP/1.1\r\nHost: h\r\nX: a\rY: b\r\nConnection: close\r\n\r\n",
            "no host": b"GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n",
            "two hosts": once("GET /api/health HTTP/1.1\r\nHost: a\r\nHost: b"),
            "another version": once("GET /api/health HTTP/3.0\r\nHost: h"),
            "an address of elsewhere": once("GET http://elsewhere/api/health HTTP/1.1\r\nHost: h"),
            "a tunnel": once("CONNECT elsewhere:443 HTTP/1.1\r\nHost: h"),
            "an early HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "TLS": bytes.fromhex("16030100a5010000a1") + os.urandom(160),
            "too many headers": b"GET / HTTP/1.1\r\nHost: h\r\n" + b"X: y\r\n" * 20000 + b"\r\n",
        }
        for what, data in refused.items():
            answer = talk(port, data)
            self.assertIn(len(statuses(answer)), (0, 1), f"{what}: {answer[:200]}")
            for status in statuses(answer):
                self.assertIn(status, (400, 413, 431), f"{what}: {answer[:200]}")
            self.assertNotIn(b"hidden", answer, what)
        self.assertEqual(server.request("GET", "/api/health")[0], 200)

        # Paths that mean another one after decoding are as unknown as they look.
        for path in ("/api/../api/health", "/api/%2e%2e/health", "//api/health", "/api//health", "/api/health/..",
                     "/API/health", "/api/health%00", "/api/health;x=1", "/api/gigs/..%2fhealth", "/api\\health",
                     "/api/uploads/..%2f..%2fgigflow.db", "/gigflow.db", "/api/gigs/%ff%fe", "/.git/config", "/metrics"):
            answer = talk(port, once(f"GET {path} HTTP/1.1\r\nHost: h"))
            self.assertEqual(statuses(answer)[:1], [404], path)
        for path in ("/api/gigs?search=%00", "/api/gigs?search=%zz", "/api/gigs?limit=1%0d%0aX: y"):
            self.assertEqual(statuses(talk(port, once(f"GET {path} HTTP/1.1\r\nHost: h")))[:1], [400], path)
        server.end()

    def test_bodies_that_are_not_what_they_say(self):
        server = self.start()
        access, _ = self.register(server, "ada")
        head = (f"POST /api/gigs HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer {access}\r\n"
                "Content-Type: application/json\r\n")

        def post(body, more=""):
            answer = talk(server.port, once(head + more + f"Content-Length: {len(body)}", body))
            self.assertEqual(len(statuses(answer)), 1, answer)
            return statuses(answer)[0]

        self.assertEqual(post(b'{"title":"t","description":"d","budget":5}'), 201)
        for body in (b"[" * 16000, b'{"a":' * 3000, b'{"title":' + b"[" * 17 + b"]" * 17 + b"}", b"null", b"[]", b'"x"',
                     b"{", b"\xff\xfe{\0}\0", b"\xef\xbb\xbf{}", b'{"title":"\xff\xfe","description":"d","budget":5}',
                     b'{"title":"\\ud800","description":"d","budget":5}', b'{"title":"a\\u0000b","description":"d","budget":5}',
                     b'{"title":"\x01","description":"d","budget":5}', b'{"title":"t","description":"d","budget":1e999}',
                     b'{"title":"t","description":"d","budget":NaN}', b'{"title":"t","description":"d","budget":"5"}',
                     b'{"title":{"$gt":""},"description":"d","budget":5}', b'{"title":"t","description":"d","budget":-0.0}',
                     b'{"title":"t","description":"d","budget":5}{}', b"title=t&description=d&budget=5",
                     b'{"title":"t","description":"d","budget":99999999999999999999999999}'):
            self.assertEqual(post(body), 400, body[:60])
        self.assertEqual(post(b" " * 20000 + b"{}"), 413)
        # One name twice: the last one counts, whoever checks and whoever stores.
        self.assertEqual(post(b'{"title":"a","title":{"x":1},"description":"d","budget":5}'), 400)
        self.assertEqual(json.loads(server.request("GET", "/api/gigs")[1])["data"][0]["title"], "t")
        self.assertEqual(len(json.loads(server.request("GET", "/api/gigs")[1])["data"]), 1)
        server.end()

    def test_cookies_twice_are_the_first_one_for_everybody(self):
        """An attacker who can plant a second cookie gets the same answer from the API and the sockets."""
        server = self.start()
        ada, _ = self.register(server, "ada")
        eve, _ = self.register(server, "eve")

        def who(*cookies):
            lines = "".join(f"\r\nCookie: {cookie}" for cookie in cookies)
            answer = talk(server.port, once(f"GET /api/users/me HTTP/1.1\r\nHost: h{lines}"))
            return json.loads(answer.split(b"\r\n\r\n", 1)[1])["data"]["username"] if b" 200 " in answer[:20] else None

        self.assertEqual(who(f"accessToken={ada}; accessToken={eve}"), "ada")
        self.assertEqual(who(f"accessToken={ada}", f"accessToken={eve}"), "ada")
        self.assertIsNone(who(f"accessToken=x; accessToken={eve}"))
        self.assertIsNone(who(f'accessToken="{ada}"'))
        self.assertIsNone(who(f"AccessToken={ada}"))
        # A change by cookie: only from the client's own page.
        for origin in ("", "Origin: https://evil.example\r\n", "Origin: null\r\n", "Origin: http://h\r\n"):
            answer = talk(server.port, once(f"POST /api/users/logout HTTP/1.1\r\nHost: h\r\n{origin}"
                                            f"Cookie: accessToken={ada}\r\nContent-Length: 0"))
            self.assertEqual(statuses(answer), [403], origin)
        server.end()

    def test_pictures_go_in_clean_and_come_out_as_pictures(self):
        server = self.start()
        access, _ = self.register(server, "ada")
        head = f"POST /api/uploads HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer {access}\r\n"

        def upload(data, kind="image/png", head=head):
            return talk(server.port, once(head + f"Content-Type: {kind}\r\nContent-Length: {len(data)}", data))

        answer = upload(PIXEL + b"<script>alert(1)</script>")
        self.assertEqual(statuses(answer), [201], answer)
        url = json.loads(answer.split(b"\r\n\r\n", 1)[1])["data"]["url"]
        shown = talk(server.port, once(f"GET {url} HTTP/1.1\r\nHost: h\r\nAccept-Encoding: gzip"))
        top, picture = shown.split(b"\r\n\r\n", 1)
        self.assertEqual(picture, PIXEL)
        for line in (b"Content-Type: image/png", b"X-Content-Type-Options: nosniff",
                     b"Content-Security-Policy: default-src 'none'; sandbox", b"immutable",
                     b"Cross-Origin-Resource-Policy: cross-origin"):
            self.assertIn(line, top)
        self.assertNotIn(b"gzip", top)
        self.assertEqual(statuses(upload(b"<svg/>")), [400])
        self.assertEqual(statuses(upload(PIXEL, "text/html")), [400])
        # Over a megabyte; without a token, before the body has been read.
        self.assertEqual(statuses(upload(PIXEL + b"x" * (1 << 20))), [413])
        self.assertEqual(statuses(upload(PIXEL + b"x" * 500000, head="POST /api/uploads HTTP/1.1\r\nHost: h\r\n")), [401])
        folder = pathlib.Path(self.folder, "uploads")
        self.assertEqual([path.name for path in folder.iterdir()], [url.rsplit("/", 1)[1]])
        self.assertEqual(folder.stat().st_mode & 0o777, 0o700)
        server.end()

    def test_limits_answer_429_where_they_are_strict(self):
        server = self.start(environment={"RATE_LIMITS": "strict", "RATE_LIMIT_READ": "5:0.01"})
        got = [server.request("GET", "/api/gigs") for _ in range(6)]
        self.assertEqual([status for status, _, _ in got], [200] * 5 + [429])
        self.assertGreater(int(got[-1][2]["Retry-After"]), 1)
        self.assertEqual(json.loads(got[-1][1])["statusCode"], 429)
        server.end()


if __name__ == "__main__":
    unittest.main(verbosity=2)
