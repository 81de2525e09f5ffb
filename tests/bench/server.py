#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""gigflow-server against an Express 4 + better-sqlite3 program of the same routes, in alternating rounds.

Each server is pinned to one core and the load to another; both work on copies of one database and sync every commit to the disk.
CPU is that of the server's process, memory is its PSS. The table's last column is the floor, and whether it holds.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

import tokens
from freshness import Freshness

HERE = pathlib.Path(__file__).resolve().parent
SECRET, REFRESH = "bench-access-secret-0123456789abcdef", "bench-refresh-secret-0123456789abcde"
PASSWORD = "a passphrase to measure with"
CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE, LOAD_CORE = str(CORES[0]), str(CORES[-1])
TICKS = os.sysconf("SC_CLK_TCK")


class Program:
    """A server that runs on a copy of the database, pinned to its core."""

    def __init__(self, name, command, environment, folder):
        self.name, self.database = name, folder / f"{name}.db"
        for old in folder.glob(f"{name}.db*"):  # with the log of the round before
            old.unlink()
        shutil.copy(folder / "seeded.db", self.database)
        environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "JWT_ACCESS_SECRET": SECRET, "JWT_REFRESH_SECRET": REFRESH,
                       "DATABASE": str(self.database), "DATABASE_URL": f"sqlite:{self.database}", "LOG_LEVEL": "warning", **environment}
        self.process = subprocess.Popen(["taskset", "-c", SERVER_CORE, *command], env=environment, cwd=folder, text=True,
                                        stdout=subprocess.PIPE)
        self.port = json.loads(self.process.stdout.readline())["port"]
        self.proc = pathlib.Path(f"/proc/{self.process.pid}")

    def cpu(self):
        """Seconds of CPU so far."""
        fields = self.proc.joinpath("stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self):
        """PSS in bytes; where that may not be read, the resident set."""
        try:
            return int(re.search(r"^Pss:\s+(\d+)", self.proc.joinpath("smaps_rollup").read_text(), re.MULTILINE)[1]) * 1024
        except (PermissionError, TypeError):
            return int(self.proc.joinpath("statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()


def install_express(into):
    """The packages of express/package-lock.json beside a copy of the program, once."""
    lock = (HERE / "express/package-lock.json").read_bytes()
    stamp = into / "node_modules/.installed"
    into.mkdir(parents=True, exist_ok=True)
    for name in ("server.js", "package.json", "package-lock.json", ".npmrc"):
        shutil.copy(HERE / "express" / name, into)
    if stamp.exists() and stamp.read_bytes() == lock:
        return
    print("installing Express and compiling better-sqlite3, which takes minutes", file=sys.stderr)
    # Its headers are where Node.js is installed; node-gyp would fetch them.
    nodedir = pathlib.Path(shutil.which("node") or sys.exit("Node.js is needed")).resolve().parent.parent
    headers = {"npm_config_nodedir": str(nodedir)} if (nodedir / "include/node/node.h").exists() else {}
    subprocess.run(["npm", "ci"], cwd=into, env={**os.environ, **headers}, check=True, stdout=sys.stderr)
    stamp.write_bytes(lock)


def prepare(folder, options):
    """The database that both start from, and a person who may post."""
    database = folder / "seeded.db"
    environment = {"PATH": os.environ["PATH"], "DATABASE_URL": f"sqlite:{database}"}
    for words, given in ((["seed", "--gigs", str(options.gigs)], ""),
                         (["user", "create", "--email", "bench@example.org", "--username", "bench"], PASSWORD + "\n")):
        subprocess.run([options.server, *words], env=environment, input=given, text=True, check=True, stdout=subprocess.DEVNULL)
    with sqlite3.connect(database) as db:
        user, = db.execute("SELECT id FROM users WHERE username_key = 'bench'").fetchone()
        people = [row[0] for row in db.execute("SELECT id FROM users WHERE username_key LIKE 'crowd%' ORDER BY id")]
        sessions = tokens.open_sessions(db, [user, *people])
        ids = [row[0] for row in db.execute("SELECT id FROM gigs ORDER BY key DESC LIMIT 2000")]
        pages = db.execute("SELECT created_at, key FROM gigs ORDER BY created_at DESC, key DESC LIMIT 2000").fetchall()
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    targets = {
        "list": ["/api/gigs?status=open&limit=20" if i % 2 else f"/api/gigs?limit=20&cursor={pages[i * 19 % len(pages)][0]}."
                 f"{pages[i * 19 % len(pages)][1]}" for i in range(100)],
        "search": [f"/api/gigs/search?limit=20&search={word}" for word in (
            "website", "podcast", "bakery", "museum", "a%20small%20map", "catalogue%20for", "Orchestra", "translate%20a%20quiet",
            "brochure%20for%20a%20village", "API", "timetable", "film%20for%20a%20choir")],
        "detail": [f"/api/gigs/getById/{gig}" for gig in ids],
    }
    for name, paths in targets.items():
        folder.joinpath(name + ".targets").write_text("\n".join(paths) + "\n")
    return {"token": tokens.sign(SECRET, user, sessions[user]),
            "people": {person: tokens.sign(SECRET, person, sessions[person]) for person in people}}


def wrk(program, folder, scenario, seconds, connections, **environment):
    """What wrk says, with the CPU that the server used meanwhile."""
    before = program.cpu()
    ended = subprocess.run(
        ["taskset", "-c", LOAD_CORE, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", str(HERE / "wrk.lua"),
         f"http://127.0.0.1:{program.port}"],
        env={"PATH": os.environ["PATH"], "BENCH_TARGETS": str(folder / f"{scenario}.targets"), **environment},
        capture_output=True, text=True, check=True)
    found = json.loads(re.search(r"^RESULT (.*)$", ended.stdout, re.MULTILINE)[1])
    if found["bad"] or not found["requests"]:
        sys.exit(f"{program.name}, {scenario}: {found['bad']} requests failed of {found['requests']}\n{ended.stdout}")
    return {"rps": found["requests"] / found["micros"] * 1e6, "p50_ms": found["p50"] / 1000, "p99_ms": found["p99"] / 1000,
            "cpu_us": (program.cpu() - before) / found["requests"] * 1e6}


def measure(program, folder, options, known):
    """One round of one server: every scenario of requests."""
    found = {}
    for scenario, writes in (("list", 0), ("search", 0), ("detail", 0), ("list", 20), ("search", 20), ("detail", 20)):
        name = scenario + (" + 5 % writes" if writes else "")
        with Freshness(program.port, known["token"], LOAD_CORE, writes > 0) as fresh:
            found[name] = wrk(program, folder, scenario, options.seconds, options.connections, BENCH_WRITES=str(writes),
                              BENCH_TOKEN=known["token"])
        found[name]["stale"] = fresh.stale
        found[name]["checked"] = fresh.checked
    login = json.dumps({"email": "bench@example.org", "password": PASSWORD})
    found["login"] = wrk(program, folder, "list", options.seconds, 4, BENCH_LOGIN=login)
    return found


def sockets(program, folder, options, known):
    """Idle sockets, and the time from a hire to its notification."""
    folder.joinpath("people.json").write_text(json.dumps(known["people"]))
    found = {"idle_mib": program.memory() / 2**20}
    for mode, count in (("idle", options.sockets), ("hire", 1000)):
        holder = subprocess.Popen(["taskset", "-c", LOAD_CORE, sys.executable, str(HERE / "sockets.py"), mode, str(program.port), str(count),
                                   str(folder / "people.json"), str(program.database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  text=True)
        before = program.memory()
        said = json.loads(holder.stdout.readline() or sys.exit(f"{program.name}: the sockets of '{mode}' failed"))
        time.sleep(2)  # what is in flight settles; nothing waits for it
        if mode == "idle":
            found["idle_sockets"] = said["connected"]
            found["kib_per_socket"] = (program.memory() - before) / 1024 / said["connected"]
        else:
            found.update(said)
        holder.stdin.close()
        holder.wait(60)
        holder.stdout.close()
    return found


def median(rounds, scenario, key):
    return statistics.median(found[scenario][key] for found in rounds)


def table(results, social):
    """The rows to print: words and whether every floor holds."""
    rows, good = [("what", "gigflow-server", "Express", "ratio", "floor")], True
    ours, theirs = results["gigflow"], results["express"]

    def row(what, mine, other, text, floor=None, holds=None):
        nonlocal good
        good = good and holds is not False
        rows.append((what, text.format(mine), text.format(other), f"{mine / other:.2f}" if other else "-",
                     "" if floor is None else f"{floor}: {'holds' if holds else 'MISSED'}"))

    for scenario in ours[0]:
        values = {key: (median(ours, scenario, key), median(theirs, scenario, key)) for key in ("rps", "p50_ms", "p99_ms", "cpu_us")}
        floored = scenario in ("list + 5 % writes", "search + 5 % writes")
        rps, cpu = (mine / other for mine, other in (values["rps"], values["cpu_us"]))
        row(scenario + ", requests/s", *values["rps"], "{:.0f}", *((">= 2.5", rps >= 2.5) if floored else ()))
        row("    CPU us a request", *values["cpu_us"], "{:.1f}", *(("<= 0.4", cpu <= 0.4) if floored else ()))
        row("    p50 / ms", *values["p50_ms"], "{:.2f}")
        row("    p99 / ms", *values["p99_ms"], "{:.2f}")
    mine, other = social["gigflow"], social["express"]
    row("idle memory, MiB", mine["idle_mib"], other["idle_mib"], "{:.1f}", "<= 15", mine["idle_mib"] <= 15)
    row(f"an idle socket of {mine['idle_sockets']}, KiB", mine["kib_per_socket"], other["kib_per_socket"], "{:.1f}", "<= 15",
        mine["kib_per_socket"] <= 15)
    row("hire to notification, p50 ms", mine["hire_p50_ms"], other["hire_p50_ms"], "{:.2f}")
    row("hire to notification, p99 ms", mine["hire_p99_ms"], other["hire_p99_ms"], "{:.2f}", "< 10", mine["hire_p99_ms"] < 10)
    stale = sum(found[scenario].get("stale", 0) for found in ours for scenario in found)
    checked = sum(found[scenario].get("checked", 0) for found in ours for scenario in found)
    row("answers older than a write", stale, 0, f"{{}} of {checked}", "0", stale == 0 and checked > 0)
    return rows, good


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--server", default="build/release/bin/gigflow-server", help="a release build")
    parser.add_argument("--express", type=pathlib.Path, default=pathlib.Path("build/bench/express"), help="where its packages are")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=5, help="of each scenario in a round")
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--gigs", type=int, default=20000)
    parser.add_argument("--sockets", type=int, default=5000)
    parser.add_argument("--only", choices=("gigflow", "express"), help="for profiling: no table")
    parser.add_argument("--synchronous", default="FULL", help="Express's promise; gigflow-server's is FULL")
    parser.add_argument("--json", type=pathlib.Path, default=pathlib.Path("build/bench/server.json"))
    options = parser.parse_args()
    options.server = str(pathlib.Path(options.server).resolve())
    express = options.express.resolve()
    if options.only != "gigflow":
        install_express(express)
    with tempfile.TemporaryDirectory(prefix="gigflow-bench-") as temporary:
        folder = pathlib.Path(temporary)
        known = prepare(folder, options)
        programs = {
            "gigflow": lambda: Program("gigflow", [options.server, "--port", "0"], {}, folder),
            "express": lambda: Program("express", ["node", str(express / "server.js")],
                                       {"PORT": "0", "SYNCHRONOUS": options.synchronous, "NODE_ENV": "production"}, folder)}
        if options.only:
            programs = {options.only: programs[options.only]}
        results, social = {name: [] for name in programs}, {}
        for number in range(options.rounds):
            for name, start in programs.items():
                print(f"round {number + 1} of {options.rounds}: {name}", file=sys.stderr)
                program = start()
                try:
                    results[name].append(measure(program, folder, options, known))
                finally:
                    program.end()
        for name, start in programs.items():
            print(f"sockets: {name}", file=sys.stderr)
            program = start()
            try:
                social[name] = sockets(program, folder, options, known)
            finally:
                program.end()
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps({"load": os.getloadavg(), "rounds": results, "sockets": social}, indent=1) + "\n")
    if options.only:
        print(json.dumps({"rounds": results, "sockets": social}, indent=1))
        return 0
    rows, good = table(results, social)
    for words in rows:
        print(f"{words[0]:34} {words[1]:>15} {words[2]:>10} {words[3]:>7}  {words[4]}")
    print(f"load of this machine: {os.getloadavg()[0]:.1f}; the numbers are in {options.json}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
