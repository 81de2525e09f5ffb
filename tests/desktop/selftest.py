#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The disposable desktop gives what it promises, and leaves nothing behind however it ends."""
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from processes import descendants, wait_until  # noqa: E402

DESKTOP = [str(HERE / "desktop")]


def run(*arguments):
    return subprocess.run([*DESKTOP, *arguments], capture_output=True, text=True, timeout=60, check=False)


class Desktop(unittest.TestCase):
    def test_exit_code_and_home(self):
        ended = run("--", "sh", "-c", "echo $HOME; ls $HOME/.config; exit 7")
        self.assertEqual(ended.returncode, 7, ended.stderr)
        home = ended.stdout.splitlines()[0]
        self.assertFalse(os.path.exists(home))

    def test_notice_is_written_down_and_clicked(self):
        script = """
            notify-send -a 'Gig Flow' -A default=Open 'You have been hired' 'for "A van"' >$HOME/action &
            for i in $(seq 100); do test -s $DESKTOP_NOTICES && break; sleep 0.1; done
            cat $DESKTOP_NOTICES
            eval $(xdotool search --onlyvisible --class Dunst getwindowgeometry --shell)
            xdotool mousemove $((X + 60)) $((Y + 20)) click 1
            wait; cat $HOME/action"""
        ended = run("--", "bash", "-c", script)
        self.assertIn('"summary": "You have been hired"', ended.stdout, ended.stderr)
        self.assertIn("default", ended.stdout.splitlines()[-1], ended.stderr)

    def keyring(self, state, script):
        return run("--keyring", state, "--without", "tray", "--without", "notifications", "--", "bash", "-c", script)

    def test_keyring_unlocked_locked_and_none(self):
        ended = self.keyring("unlocked", "echo -n abc | secret-tool store --label=x a b && secret-tool lookup a b")
        self.assertEqual(ended.stdout, "abc", ended.stderr)
        ask = """gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets/collection/login \
            --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked"""
        self.assertIn("true", self.keyring("locked", ask).stdout)
        self.assertNotEqual(self.keyring("none", ask).returncode, 0)

    def test_ends_everything_on_any_signal(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            with tempfile.NamedTemporaryFile() as ready, self.subTest(signal=number.name):
                desktop = subprocess.Popen([*DESKTOP, "--", "sh", "-c", f"echo up >{ready.name}; exec sleep 600"])
                wait_until(lambda: pathlib.Path(ready.name).read_text(encoding="utf-8"), "the desktop", 30)
                started = descendants(desktop.pid)
                self.assertGreater(len(started), 5)
                desktop.send_signal(number)
                desktop.wait(20)
                wait_until(lambda: not any(map(alive, started)), f"the end of {started}", 20)


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
            return stat.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


if __name__ == "__main__":
    unittest.main()
