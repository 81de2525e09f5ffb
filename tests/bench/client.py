#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""gigflow over a store of 100,000 gigs, beside a bare Qt window and the bare SQL, in a real window of a disposable desktop.

The client writes what happened when (GIGFLOW_TRACE, models/trace.h); moments of both processes are of one monotonic clock. A launch
counts from the moment the process is started to the first list with rows that is painted. The table's last column is the floor.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import clientphases as phases
from clientstage import MEMORY, Relay, Server

HERE = pathlib.Path(__file__).resolve().parent


def prepare(folder, options):
    """A server's database with gigs, and somebody to sign in as."""
    environment = {**os.environ, "DATABASE_URL": f"sqlite:{folder / 'server.db'}"}
    for words, given in ((["seed", "--gigs", str(options.gigs)], ""),
                         (["user", "create", "--email", phases.EMAIL, "--username", "bench"], phases.PASSWORD + "\n"),
                         (["user", "create", "--email", phases.OTHER, "--username", "other"], phases.PASSWORD + "\n")):
        subprocess.run([options.server, *words], env=environment, input=given, text=True, check=True, stdout=subprocess.DEVNULL)


def measure(folder, options):
    prepare(folder, options)
    server = Server(options.server, folder / "server.db")
    relay = Relay(server.port)
    stage = phases.Stage(options, folder, server, relay)
    found = {"gigs": options.gigs, "memory": MEMORY, "load_before": os.getloadavg()[0]}
    try:
        stage.sign_in()
        for name in ("first_sync", "launch", "later_sync", "search", "scroll", "insert"):
            print(f"measuring: {name}", file=sys.stderr, flush=True)
            found[name] = getattr(stage, name)()
        if options.million:
            print("measuring: one row into a million", file=sys.stderr, flush=True)
            found["million"] = stage.million()
    finally:
        stage.end()
        server.end()
    found["load_after"] = os.getloadavg()[0]
    return found


class Table:
    def __init__(self):
        self.rows, self.good = [("what", "gigflow", "control", "floor")], True

    def row(self, what, mine, other="", floor="", holds=None):
        self.good = self.good and holds is not False
        self.rows.append((what, mine, other, floor and f"{floor}: {'holds' if holds else 'MISSED'}"))

    def checked(self, found, what="list"):
        mine, other = found["mine"], found["control"]
        self.row(f"    {what}: rows and sum of keys", f"{mine[0]} {mine[1]}", f"{other[0]} {other[1]}", "equal", mine == other)

    def stalls(self, name, found):
        self.row(f"{name}: heartbeat late, p99 ms of {found['beats']}", f"{found['late_p99_ms']:.2f}", "", "< 16",
                 found["late_p99_ms"] < 16)
        self.row("    worst ms", f"{found['late_worst_ms']:.1f}")
        for kind, words in (("call", "longest call of a model or the store"), ("object", "longest event of no widget")):
            took, what = found[kind]
            self.row(f"    {words}, ms", f"{took:.2f}", what[:34], "<= 4", took <= 4)
        self.row("    longest event of a widget, ms", f"{found['widget'][0]:.2f}", found["widget"][1][:34])


def table(found):
    out = Table()
    sync, later, launch, search = (found[name] for name in ("first_sync", "later_sync", "launch", "search"))
    out.row(f"first sync of {found['gigs']} gigs, s", f"{sync['seconds']:.1f}")
    out.row("    bytes received, sent", f"{sync['down']:,}", f"{sync['up']:,}")
    out.row("    gigs here and on the server", f"{sync['rows']} {sync['sum']}", f"{sync['server_rows']} {sync['server_sum']}", "equal",
            (sync["rows"], sync["sum"]) == (sync["server_rows"], sync["server_sum"]))
    out.checked(sync["list"])
    out.stalls("first sync", sync["stalls"])
    out.row(f"later sync of {later['changes']} changes, s from launch", f"{later['seconds']:.2f}")
    out.row("    bytes received, sent", f"{later['down']:,}", f"{later['up']:,}")
    out.checked(later["list"])
    mine, bare = statistics.median(launch["mine_ms"]), statistics.median(launch["bare_ms"])
    out.row("launch to first painted list, ms", f"{mine:.0f}", f"{bare:.0f}", f"<= 1.5 x, is {mine / bare:.2f} x", mine <= 1.5 * bare)
    least = statistics.median(launch["list_ms"])
    out.row(f"    the same beside a list of text and nothing else, which is {least / bare:.2f} x", f"{mine / least:.2f} x", f"{least:.0f}")
    out.row("    rows read by then", ", ".join(sorted({str(n) for n in launch["rows"]})), "", "<= 200", max(launch["rows"]) <= 200)
    out.checked(launch["list"])
    mine, bare = statistics.median(launch["mine_mib"]), statistics.median(launch["bare_mib"])
    out.row(f"memory 5 s after, {min(launch['pictures'])} pictures shown, {found['memory']} MiB", f"{mine:.1f}", f"{bare:.1f}",
            f"<= 2 x, is {mine / bare:.2f} x", mine <= 2 * bare and min(launch["pictures"]) > 0)
    mine, bare = search["p95_ms"], search["control_p95_ms"]
    out.row(f"keystroke to first 200 rows, p95 ms of {search['keys']}", f"{mine:.2f}", f"{bare:.2f}", f"<= 2 x, is {mine / bare:.2f} x",
            mine <= 2 * bare)
    out.row("    the same", f"{mine:.2f}", "", "< 30", mine < 30)
    out.row("    keys without an answer of their own", str(search["unanswered"]))
    for one in search["checked"]:
        out.checked(one, repr(one["text"]))
    out.stalls("search", search["stalls"])
    out.checked(found["scroll"]["list"], "scroll")
    out.stalls("scroll", found["scroll"]["stalls"])
    for name, count in (("insert", found["gigs"]), ("million", 1_000_000)):
        if name in found:
            out.row(f"a new gig among {count}: event to row, ms", f"{found[name]['ms']:.0f}")
            out.checked(found[name]["list"])
            out.stalls("    meanwhile", found[name]["stalls"])
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--gigflow", default="build/release/bin/gigflow", help="a release build")
    parser.add_argument("--server", default="build/release/bin/gigflow-server")
    parser.add_argument("--window", default="build/release/bin/gigflow-bench-window")
    parser.add_argument("--gigs", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=7, help="launches of each, alternating")
    parser.add_argument("--no-million", dest="million", action="store_false",
                        help="leave out one row into a million, which takes minutes to prepare")
    parser.add_argument("--json", type=pathlib.Path, default=pathlib.Path("build/bench/client.json"))
    options = parser.parse_args()
    if "DESKTOP_PID" not in os.environ:
        # The system's Python has the bindings that the tests of the window use.
        os.execv(HERE.parent / "desktop/desktop", ["desktop", "/usr/bin/python3", *sys.argv])
    for name in ("gigflow", "server", "window"):
        setattr(options, name, str(pathlib.Path(getattr(options, name)).resolve()))
    with tempfile.TemporaryDirectory(prefix="gigflow-bench-") as temporary:
        began = time.monotonic()
        found = measure(pathlib.Path(temporary), options)
        found["took_s"] = time.monotonic() - began
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    out = table(found)
    for what, mine, other, floor in out.rows:
        print(f"{what:52} {mine:>26} {other:>34}  {floor}")
    print(f"load of this machine: {found['load_before']:.1f} before, {found['load_after']:.1f} after; the numbers are in {options.json}")
    if max(found["load_before"], found["load_after"]) > 2:
        print("Others worked on this machine meanwhile (the benchmark alone makes a load of about one): the times say little.")
    return 0 if out.good else 1


if __name__ == "__main__":
    sys.exit(main())
