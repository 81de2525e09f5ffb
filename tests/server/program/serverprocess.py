# SPDX-License-Identifier: MIT
"""A gigflow-server of one's own, as a program."""
import contextlib
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.request

SERVER = str(pathlib.Path(sys.argv.pop(1)).resolve()) if len(sys.argv) > 1 else ""
LIMIT = 30


class Server:
    """A running gigflow-server with a data folder of its own."""

    def __init__(self, folder, *arguments, environment=None, command=("serve",)):
        env = {"PATH": os.environ["PATH"], "HOME": folder, "TZ": "UTC",
               "DATABASE_URL": f"sqlite:{folder}/gigflow.db", **(environment or {})}
        # A core file would be allowed, so that the server itself has to forbid it.
        self.process = subprocess.Popen(
            [SERVER, *command, "--port", "0", *arguments], env=env, cwd=folder, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            preexec_fn=lambda: resource.setrlimit(
                resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2))
        self.log = []
        self.reader = threading.Thread(target=lambda: self.log.extend(self.process.stderr))
        self.reader.start()
        self.line = self.process.stdout.readline()
        self.port = json.loads(self.line)["port"] if self.line else 0

    def request(self, method, path, body=None, headers=None):
        data = None if body is None else json.dumps(body).encode()
        asked = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", data=data, method=method,
            headers={"Content-Type": "application/json", **(headers or {})})
        try:
            with urllib.request.urlopen(asked, timeout=LIMIT) as answer:
                return answer.status, answer.read().decode(), answer.headers
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode(), error.headers

    def end(self, sig=signal.SIGTERM):
        if self.process.poll() is None and sig is not None:
            self.process.send_signal(sig)
        try:
            code = self.process.wait(LIMIT)
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
            self.reader.join()
            self.rest = self.process.stdout.read()
            self.process.stdout.close()
            self.process.stderr.close()
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()
        return code


def run(*arguments, environment=None, cwd=None, given=""):
    """A command that ends by itself; `given` is its standard input."""
    return subprocess.run([SERVER, *arguments], env={"PATH": os.environ["PATH"], **(environment or {})},
                          cwd=cwd, text=True, capture_output=True, timeout=LIMIT, input=given, check=False)


class ServerTest(unittest.TestCase):
    """Each test has a folder; the servers it starts in there end with it."""

    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="gigflow-program-")
        self.addCleanup(temporary.cleanup)
        self.folder = temporary.name

    def start(self, *arguments, **options):
        server = Server(self.folder, *arguments, **options)
        self.addCleanup(lambda: server.process.poll() is None and server.end())
        self.assertTrue(server.line, "no line on standard output")
        return server

    def wait_for(self, condition, what):
        deadline = time.monotonic() + LIMIT
        while not (found := condition()):
            self.assertLess(time.monotonic(), deadline, f"not within {LIMIT} s: {what}")
            time.sleep(0.02)
        return found
