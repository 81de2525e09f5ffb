#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A PostgreSQL of one's own that is thrown away: on a socket in a temporary folder, without fsync.

    cluster.py start FILE    starts one and writes the folder of its socket to FILE; it ends with whoever called this
    cluster.py stop FILE     ends it
    cluster.py run COMMAND…  runs a command with GIGFLOW_TEST_POSTGRESQL=FILE

PostgreSQL refuses to run as root; then it runs as somebody else.
"""
import ctypes
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time

DEADLINE = 120  # seconds; initdb alone took 20 on a machine under load
USER = "gigflow"
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "autovacuum": "off",
    "jit": "off",
    "deadlock_timeout": "100ms",
}


def find(program):
    folders = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    paths = [str(folder) for folder in folders] + [os.environ.get("PATH", "")]
    found = shutil.which(program, path=os.pathsep.join(paths))
    if not found:
        sys.exit(f"{program} was not found: install PostgreSQL's server")
    return found


def account():
    """Arguments for subprocess: who PostgreSQL runs as."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
            return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
        except KeyError:
            continue
    sys.exit("there is nobody but root to run PostgreSQL as")


def end_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGQUIT)  # PR_SET_PDEATHSIG


class Cluster:
    """Running from the construction to stop()."""

    def __init__(self, settings=None, port=5432):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gigflow-pg-"))
        self.data = self.folder / "data"
        self.port = port
        self.process = None
        who = account()
        if who:
            os.chown(self.folder, who["user"], who["group"])
        subprocess.run(
            [find("initdb"), "-N", "-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C.UTF-8", "-D", self.data],
            check=True, stdout=subprocess.DEVNULL, cwd="/", **who)
        self.settings = {**SETTINGS, "unix_socket_directories": str(self.folder), **(settings or {})}
        self.start()

    def start(self):
        options = [word for name, value in self.settings.items() for word in ("-c", f"{name}={value}")]
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(  # pylint: disable=subprocess-popen-preexec-fn
                [find("postgres"), "-D", self.data, "-p", str(self.port), *options],
                stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd="/", preexec_fn=end_with_parent, **account())
        until = time.monotonic() + DEADLINE
        while subprocess.run([find("pg_isready"), "-q", "-h", self.folder, "-p", str(self.port)], check=False).returncode:
            if self.process.poll() is not None or time.monotonic() > until:
                sys.exit("PostgreSQL does not start:\n" + (self.folder / "log").read_text(errors="replace")[-2000:])
            time.sleep(0.05)

    def url(self, database):
        return f"postgresql:///{database}?host={self.folder}&port={self.port}&user={USER}"

    def end(self, how):
        self.process.send_signal(how)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def stop(self):
        self.end(signal.SIGQUIT)  # at once: nobody wants the data
        shutil.rmtree(self.folder, ignore_errors=True)


def alive(pid):
    """Whether it runs; a process that only waits to be reaped does not."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def supervise(file, watched):
    """Runs apart from whoever started it, until it is told to stop or that one has gone."""
    asked = []
    signal.signal(signal.SIGTERM, lambda *_: asked.append(True))
    cluster = Cluster()
    draft = file.with_suffix(".draft")
    draft.write_text(f"{cluster.folder}\n{os.getpid()}\n")
    draft.rename(file)
    while not asked and alive(watched) and cluster.process.poll() is None:
        time.sleep(0.2)
    cluster.stop()
    file.unlink(missing_ok=True)


def start(file):
    stop(file)
    log = file.with_suffix(".log")
    with open(log, "wb") as out:
        process = subprocess.Popen([sys.executable, __file__, "supervise", file, str(os.getppid())],
                                   stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True)
    until = time.monotonic() + DEADLINE
    while not file.exists():
        if process.poll() is not None or time.monotonic() > until:
            sys.exit("The cluster does not start:\n" + log.read_text(errors="replace"))
        time.sleep(0.05)


def stop(file):
    try:
        pid = int(file.read_text().split()[1])
        os.kill(pid, signal.SIGTERM)
    except (OSError, ValueError, IndexError):
        file.unlink(missing_ok=True)
        return
    until = time.monotonic() + DEADLINE
    while alive(pid) and time.monotonic() < until:
        time.sleep(0.05)
    file.unlink(missing_ok=True)


def run(command):
    cluster = Cluster()
    try:
        file = cluster.folder / "socket"
        file.write_text(f"{cluster.folder}\n")
        return subprocess.run(command, check=False, env={**os.environ, "GIGFLOW_TEST_POSTGRESQL": str(file)}).returncode
    finally:
        cluster.stop()


def main(arguments):
    if len(arguments) == 2 and arguments[0] in ("start", "stop"):
        (start if arguments[0] == "start" else stop)(pathlib.Path(arguments[1]))
    elif len(arguments) == 3 and arguments[0] == "supervise":
        supervise(pathlib.Path(arguments[1]), int(arguments[2]))
    elif len(arguments) >= 2 and arguments[0] == "run":
        sys.exit(run(arguments[1:]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
