#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""packaging/nginx/gigflow.conf as an operator would use it: a real nginx with TLS before a real server, on loopback.

nginx_test.py SERVER
"""
import http.client
import json
import pathlib
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
import unittest

from serverprocess import LIMIT, Server

ROOT = pathlib.Path(__file__).resolve().parents[3]
CONFIG = ROOT / "packaging/nginx/gigflow.conf"


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


class NginxTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="gigflow-nginx-")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.folder.chmod(0o755)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=gigs.example",
                        "-addext", "subjectAltName=DNS:gigs.example", "-keyout", "key.pem", "-out", "cert.pem"],
                       cwd=self.folder, check=True, capture_output=True, timeout=LIMIT)
        self.server = Server(str(self.folder), environment={
            "TRUSTED_PROXIES": "127.0.0.1", "CLIENT_URL": "https://gigs.example", "PUBLIC_URL": "https://gigs.example"})
        self.addCleanup(lambda: self.server.process.poll() is None and self.server.end())
        self.assertTrue(self.server.line)
        self.plain, self.secure = free_port(), free_port()
        self.start_nginx()

    def start_nginx(self):
        """The shipped file, with this test's ports and paths instead of the system's."""
        text = CONFIG.read_text()
        for shipped, here in (("127.0.0.1:5000", f"127.0.0.1:{self.server.port}"),
                              ("listen 80;", f"listen 127.0.0.1:{self.plain};"),
                              ("listen 443 ssl", f"listen 127.0.0.1:{self.secure} ssl"),
                              ("/etc/ssl/gigs.example.crt", str(self.folder / "cert.pem")),
                              ("/etc/ssl/gigs.example.key", str(self.folder / "key.pem")),
                              ("/var/log/nginx/gigflow.log", str(self.folder / "access.log"))):
            self.assertIn(shipped, text)
            text = text.replace(shipped, here)
        (self.folder / "gigflow.conf").write_text(text)
        temporary = "".join(f"{kind}_temp_path {self.folder}/{kind};\n"
                            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (self.folder / "nginx.conf").write_text(
            f"daemon off;\npid {self.folder}/nginx.pid;\nerror_log {self.folder}/error.log;\nevents {{}}\n"
            f"http {{\n{temporary}include {self.folder}/gigflow.conf;\n}}\n")
        nginx = shutil.which("nginx") or "/usr/sbin/nginx"
        self.nginx = subprocess.Popen([nginx, "-c", str(self.folder / "nginx.conf"), "-e", str(self.folder / "error.log")],
                                      stderr=subprocess.DEVNULL)
        self.addCleanup(self.stop_nginx)
        end = time.monotonic() + LIMIT
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.secure), 1).close()
                return
            except OSError:
                if self.nginx.poll() is not None or time.monotonic() > end:
                    self.fail((self.folder / "error.log").read_text())
                time.sleep(0.05)

    def stop_nginx(self):
        if self.nginx.poll() is None:
            self.nginx.terminate()
        self.nginx.wait(LIMIT)

    def connect(self, source="127.0.0.1"):
        context = ssl.create_default_context(cafile=str(self.folder / "cert.pem"))
        raw = socket.create_connection(("127.0.0.1", self.secure), LIMIT, source_address=(source, 0))
        return context.wrap_socket(raw, server_hostname="gigs.example")

    def ask(self, path, headers=None, source="127.0.0.1", method="GET", body=None):
        connection = http.client.HTTPConnection("gigs.example")
        connection.sock = self.connect(source)
        try:
            connection.request(method, path, body, {"Host": "gigs.example", **(headers or {})})
            answer = connection.getresponse()
            return answer.status, answer.read(), answer.headers
        finally:
            connection.close()

    def test_the_shipped_configuration(self):
        status, body, headers = self.ask("/api/health")
        self.assertEqual((status, json.loads(body)["status"]), (200, "ok"))
        self.assertEqual(headers["Strict-Transport-Security"], "max-age=31536000")
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertEqual(self.ask("/api/health?token=in-the-query")[0], 200)
        self.assertEqual(self.ask("/")[0], 404)
        self.assertEqual(self.ask("/apis")[0], 404)

        with socket.create_connection(("127.0.0.1", self.plain), LIMIT) as peer:
            peer.sendall(b"GET /api/health?x=1 HTTP/1.1\r\nHost: gigs.example\r\nConnection: close\r\n\r\n")
            answer = peer.makefile("rb").read()
        self.assertIn(b"308", answer.split(b"\r\n")[0])
        self.assertIn(b"Location: https://gigs.example/api/health?x=1", answer)

        # Who the client is: the address nginx saw, whatever the client says of itself.
        account = {"name": "Ada", "email": "ada@example.org", "username": "ada", "password": "correct horse battery"}
        kind = {"Content-Type": "application/json"}
        status, _, headers = self.ask("/api/auth/register", {**kind, "X-Forwarded-For": "6.6.6.6"}, "127.0.0.2", "POST",
                                      json.dumps(account))
        self.assertEqual(status, 201)
        cookies = dict(line.split(";")[0].split("=", 1) for line in headers.get_all("Set-Cookie"))
        bearer = {"Authorization": "Bearer " + cookies["accessToken"]}
        session = json.loads(self.ask("/api/users/sessions", bearer)[1])["data"][0]
        self.assertEqual(session["address"], "127.0.0.2")

        # Both kinds of socket upgrade, and polling works.
        for path, first in (("/ws", b""), ("/socket.io/?EIO=4&transport=websocket", b'0{"sid"')):
            with self.connect() as peer:
                peer.sendall(f"GET {path} HTTP/1.1\r\nHost: gigs.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                             "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode())
                got = b""
                while b"\r\n\r\n" not in got or first not in got:
                    chunk = peer.recv(4096)
                    self.assertTrue(chunk, got)
                    got += chunk
                self.assertIn(b" 101 ", got.split(b"\r\n")[0])
        self.assertIn(b'"sid"', self.ask("/socket.io/?EIO=4&transport=polling")[1])
        self.assertEqual(self.ask("/api/uploads", bearer, method="POST", body=b"x" * 2_000_000)[0], 413)
        self.assertEqual(self.server.end(), 0)
        self.stop_nginx()
        log = (self.folder / "access.log").read_text()
        self.assertIn("GET /api/health", log)
        self.assertNotIn("in-the-query", log + "".join(self.server.log))


if __name__ == "__main__":
    unittest.main(verbosity=2)
