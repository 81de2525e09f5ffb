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


def wait_hire(title, seconds=20):
    return wait_for(lambda: hires(title), lambda: f"no hire alert names {title!r}; shown: {shown()}", seconds)


def click(notice):
    """Click this notification with the mouse; it is brought back alone, since the daemon stacks them in one window."""
    subprocess.run(["dunstctl", "close-all"], check=True, timeout=10)
    subprocess.run(["dunstctl", "history-pop", notice["id"]], check=True, timeout=10)
    window = wait_for(lambda: xdotool("search", "--onlyvisible", "--class", "Dunst").split(), "a notification's window")[0]
    place = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).splitlines())
    xdotool("mousemove", str(int(place["X"]) + 60), str(int(place["Y"]) + 20), "click", "1")
