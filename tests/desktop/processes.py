# SPDX-License-Identifier: MIT
"""Starting processes so that none outlives us, and finding and ending those that try to.

Daemons leave their parent on purpose (gnome-keyring-daemon forks away, the bus starts services of its own). As a child
subreaper we inherit them instead of init, so "everything we started" is simply our descendants, each known by its id.
"""
import ctypes
import os
import signal
import subprocess
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
_libc = ctypes.CDLL(None, use_errno=True)


def adopt_orphans():
    if _libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_CHILD_SUBREAPER)")


def _die_with_parent():
    # Even a SIGKILL of the parent takes the direct children along; what hangs on them loses its bus and display.
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def start(command, **options):
    """Popen with the one promise that the child ends when this process does."""
    return subprocess.Popen(command, preexec_fn=_die_with_parent, **options)


def descendants(root):
    """Process ids below root, parents before their children."""
    children = {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                # The name in parentheses may hold anything; the fields begin after the last one.
                fields = stat.read().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[0] != "Z":
            children.setdefault(int(fields[1]), []).append(int(entry))
    found, queue = [], [root]
    while queue:
        below = children.get(queue.pop(0), [])
        found += below
        queue += below
    return found


def _signal_all(pids, number):
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            pass


def end_descendants(root, patience=3.0):
    """Ask everything below root to end, then insist. The root itself is left alone."""
    _signal_all(reversed(descendants(root)), signal.SIGTERM)
    deadline = time.monotonic() + patience
    while descendants(root) and time.monotonic() < deadline:
        time.sleep(0.02)
        _reap()
    while remaining := descendants(root):
        _signal_all(remaining, signal.SIGKILL)
        time.sleep(0.02)
        _reap()
    _reap()


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def wait_until(condition, what, seconds=60.0):
    """Ask condition() until it answers something true, and return that."""
    deadline = time.monotonic() + seconds
    while True:
        if answer := condition():
            return answer
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what} did not happen within {seconds:g} s")
        time.sleep(0.05)
