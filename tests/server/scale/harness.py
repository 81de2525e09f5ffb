# SPDX-License-Identifier: MIT
"""Servers as they run in earnest, and people who use them, for the tests of scale."""
import base64
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "postgresql"))
import cluster as postgresql  # pylint: disable=wrong-import-position

DEADLINE = 60  # seconds that a machine under load may take for what is done in one
PASSWORD = "correct horse battery staple"


def wait_for(what, condition):
    until = time.monotonic() + DEADLINE
    while time.monotonic() < until:
        if result := condition():
            return result
        time.sleep(0.02)
    raise AssertionError(f"waited {DEADLINE} s in vain for: {what}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Instance:
    """One gigflow-server, always on the same port once it has one."""

    def __init__(self, program, database):
        self.program, self.database, self.port, self.process = program, database, 0, None

    def start(self):
        environment = {**os.environ, "DATABASE_URL": self.database, "PORT": str(self.port), "HOST": "127.0.0.1",
                       "JWT_ACCESS_SECRET": "a" * 32, "JWT_REFRESH_SECRET": "r" * 32, "LOG_LEVEL": "error"}
        self.process = subprocess.Popen([self.program], env=environment, stdout=subprocess.PIPE)
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError("gigflow-server did not start")
        self.port = json.loads(line)["port"]

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process.stdout.close()


class Nginx:
    """In front of the instances, as docs/ tells operators to have it."""

    def __init__(self, folder, ports):
        self.port = free_port()
        servers = "".join(f"server 127.0.0.1:{port} max_fails=1 fail_timeout=1s;" for port in ports)
        temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in
                            ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        configuration = pathlib.Path(folder) / "nginx.conf"
        configuration.write_text(f"""
            daemon off; master_process off; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
            events {{ worker_connections 1024; }}
            http {{
                access_log off; {temporary}
                upstream gigflow {{ {servers} keepalive 16; }}
                map $http_upgrade $connection_header {{ default upgrade; '' ''; }}
                server {{
                    listen 127.0.0.1:{self.port};
                    location / {{
                        proxy_pass http://gigflow; proxy_http_version 1.1;
                        proxy_set_header Host $host; proxy_set_header Upgrade $http_upgrade;
                        proxy_set_header Connection $connection_header;
                        proxy_connect_timeout 2s; proxy_read_timeout 60s;
                    }}
                }}
            }}""")
        program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
        if not program:
            sys.exit("nginx was not found")
        self.process = subprocess.Popen([program, "-c", configuration, "-p", folder, "-e", f"{folder}/nginx.log"])
        wait_for("nginx", lambda: answers(self.port))

    def stop(self):
        self.process.terminate()
        self.process.wait(30)


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Refused(Exception):
    """An answer that is no success."""

    def __init__(self, status, body):
        super().__init__(f"{status} {body}")
        self.status = status


def call(port, method, path, body=None, token=None, key=None):
    """The data of a successful answer; OSError or HTTPException where none came."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
    try:
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if token:
            headers["Authorization"] = "Bearer " + token
        if key:
            headers["Idempotency-Key"] = key
        connection.request(method, "/api" + path, None if body is None else json.dumps(body), headers)
        response = connection.getresponse()
        text = response.read()
        if response.status >= 400:
            raise Refused(response.status, text[:300])
        return json.loads(text)["data"]
    finally:
        connection.close()


def insist(port, method, path, body, token, key):
    """The same again, with its key, until there is an answer: what a client does."""
    until = time.monotonic() + DEADLINE
    while True:
        try:
            return call(port, method, path, body, token, key)
        except Refused as refused:
            if refused.status not in (409, 429, 500, 502, 503, 504) or "running just now" not in str(refused) \
                    and refused.status == 409:
                raise
        except (OSError, http.client.HTTPException):
            pass
        if time.monotonic() > until:
            raise AssertionError(f"no answer to {method} {path}")
        time.sleep(0.02)


class Person:
    """Registered and signed in."""

    def __init__(self, port, name):
        call(port, "POST", "/auth/register", {"name": name, "email": f"{name}@example.org", "username": name,
                                              "password": PASSWORD})
        data = call(port, "POST", "/auth/login", {"username": name, "password": PASSWORD})
        self.name, self.id, self.token = name, data["user"]["_id"], data["accessToken"]


class Socket:
    """The plain dialect over WebSocket. Collects events until it is closed by either side."""

    def __init__(self, port, token):
        self.events, self.closed = [], threading.Event()
        self.stream = socket.create_connection(("127.0.0.1", port), DEADLINE)
        key = base64.b64encode(os.urandom(16)).decode()
        self.stream.sendall(f"GET /ws HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        self.file = self.stream.makefile("rb")
        status = self.file.readline()
        if b" 101 " not in status:
            raise OSError(f"no WebSocket: {status!r}")
        while self.file.readline() not in (b"\r\n", b""):
            pass
        self.send(json.dumps({"type": "auth", "token": token}))
        self.ready = threading.Event()
        threading.Thread(target=self.read, daemon=True).start()
        if not self.ready.wait(DEADLINE):
            raise OSError("the server did not accept the token")

    def send(self, text):
        data, mask = text.encode(), os.urandom(4)
        head = bytes([0x81]) + (bytes([0x80 | len(data)]) if len(data) < 126
                                else bytes([0x80 | 126]) + struct.pack(">H", len(data)))
        self.stream.sendall(head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(data)))

    def frame(self):
        head = self.file.read(2)
        if len(head) < 2 or head[0] & 15 == 8:
            return None
        length = head[1] & 127
        if length == 126:
            length = struct.unpack(">H", self.file.read(2))[0]
        elif length == 127:
            length = struct.unpack(">Q", self.file.read(8))[0]
        data = self.file.read(length)
        return data if head[0] & 15 == 1 else b"{}"

    def read(self):
        try:
            self.stream.settimeout(None)
            while (data := self.frame()) is not None:
                message = json.loads(data)
                if message.get("type") == "event":
                    self.events.append((time.monotonic(), message["event"], message["data"]))
                else:
                    self.ready.set()
        except (OSError, ValueError):
            pass
        self.closed.set()

    def saw(self, event, **fields):
        return any(name == event and all(data.get(key) == value for key, value in fields.items())
                   for _, name, data in list(self.events))

    def close(self):
        self.stream.close()
