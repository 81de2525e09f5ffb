# SPDX-License-Identifier: MIT
"""What the desktop's notification daemon has shown, and a click on it."""
import json
import os
import subprocess

from a11y import wait_for, xdotool


def shown():
    """Every notification so far, oldest first, as dunst itself wrote them down."""
    try:
        with open(os.environ["DESKTOP_NOTICES"], encoding="utf-8") as file:
            return [json.loads(line) for line in file]
    except FileNotFoundError:
        return []


def hires(title):
    """The hire alerts that name this gig. The owner's client has told of the bid before, to the same daemon."""
    return [notice for notice in shown()
            if title in notice["summary"] + notice["body"] and "hired" in (notice["summary"] + notice["body"]).lower()]


def wait_bid(title, seconds=20):
    """Until an owner was told of a bid on this gig."""
    wait_for(lambda: any(title in notice["summary"] and "bid" in notice["summary"] for notice in shown()),
             lambda: f"no notification of a bid on {title!r}; shown: {shown()}", seconds)


def wait_hire(title, seconds=20):
    return wait_for(lambda: hires(title), lambda: f"no hire alert names {title!r}; shown: {shown()}", seconds)


def dismiss_all():
    """Take what is shown off the screen, so that a later click meets the notice it is meant for. One may come while we do."""
    def dismissed():
        subprocess.run(["dunstctl", "close-all"], check=True, timeout=20)
        return not _windows()
    wait_for(dismissed, "the end of all notifications")


def _windows():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "Dunst"], capture_output=True, text=True,
                           timeout=20, check=False)  # it fails where there is none
    return found.stdout.split()


def click():
    """Click the notification that is on the screen with the mouse."""
    window = wait_for(_windows, "a notification's window")[0]
    place = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).splitlines())
    xdotool("mousemove", str(int(place["X"]) + 60), str(int(place["Y"]) + 20), "click", "1")
