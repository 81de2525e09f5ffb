#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Run one scenario inside the disposable desktop we were started in (tests/e2e/README.md)."""
import argparse
import os
import shutil
import subprocess
import sys
import traceback

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "desktop")]
import scenarios  # noqa: E402
from original import Original  # noqa: E402
from programs import Client, Server  # noqa: E402


class Stage:
    """The programs under test, and everything a scenario has started, to be ended with it."""

    def __init__(self, options):
        self._options = options
        self._running = []

    def folder(self, name):
        return os.path.join(self._options.out, name)

    def server(self):
        return self._keep(Server(self._options.server, self.folder("server")))

    def original(self):
        return self._keep(Original(self.folder("original")))

    def client(self, name, *arguments):
        return self._keep(Client(self._options.gigflow, self.folder(name), *arguments))

    def run_client(self, name, *arguments):
        """A second start over the same data, which is to end by itself; returns its exit code."""
        return subprocess.run([self._options.gigflow, "--data", os.path.join(self.folder(name), "data"), *arguments],
                              timeout=20, check=False).returncode

    def _keep(self, process):
        self._running.append(process)
        return process

    def end(self):
        """Ends what still runs. A program that crashed, or does not stop when asked, fails the scenario."""
        problems = []
        for process in reversed(self._running):
            if process.popen.poll() is not None:
                if process.popen.returncode < 0 and process.popen.returncode not in (-9, -15):
                    problems.append(f"{process.popen.args[0]} crashed with {process.popen.returncode}")
                continue
            try:
                process.stop()
            except subprocess.TimeoutExpired:
                problems.append(f"{process.popen.args[0]} did not stop when asked")
        return problems


def keep_evidence(out):
    subprocess.run(["import", "-window", "root", os.path.join(out, "failure.png")], check=False, timeout=20)
    for folder, _, names in os.walk(out):
        for name in names:
            if name.endswith(".log"):
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8", errors="replace") as file:
                    print(f"---- {path} (its end)", *file.readlines()[-40:], sep="\n", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", choices=sorted(scenarios.ALL))
    parser.add_argument("--gigflow", required=True, help="path of the client")
    parser.add_argument("--server", required=True, help="path of gigflow-server")
    parser.add_argument("--out", required=True, help="folder for logs and pictures; emptied first")
    options = parser.parse_args()
    shutil.rmtree(options.out, ignore_errors=True)
    os.makedirs(options.out)
    stage = Stage(options)
    problems = []
    try:
        scenarios.ALL[options.scenario](stage)
    except Exception:  # whatever it was, the evidence is wanted
        problems = [traceback.format_exc()]
        keep_evidence(options.out)
    problems += stage.end()
    for problem in problems:
        print(f"FAILED: {problem}")
    if not problems:
        print(f"{options.scenario}: passed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
