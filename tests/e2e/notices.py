# SPDX-License-Identifier: MIT
"""What the desktop's notification daemon has shown, and a click on it."""
import json
import os

from a11y import wait_for, xdotool


def shown():
    """Every notification so far, oldest first, as dunst itself wrote them down."""
    try:
        with open(os.environ["DESKTOP_NOTICES"], encoding="utf-8") as file:
            return [json.loads(line) for line in file]
    except FileNotFoundError:
        return []


def about(title):
    return [notice for notice in shown() if title in notice["summary"] + notice["body"]]


def wait_about(title, seconds=20):
    return wait_for(lambda: about(title), lambda: f"no notification names {title!r}; shown: {shown()}", seconds)


def click():
    """Click the notification that is on the screen with the mouse."""
    window = wait_for(lambda: xdotool("search", "--onlyvisible", "--class", "Dunst").split(), "a notification's window")[0]
    place = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).splitlines())
    xdotool("mousemove", str(int(place["X"]) + 60), str(int(place["Y"]) + 20), "click", "1")
