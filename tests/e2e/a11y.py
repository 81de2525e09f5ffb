# SPDX-License-Identifier: MIT
"""A program's windows, seen and used as a screen reader does, with the X server for keys and clicks.

Everything is looked up anew each time: widgets come and go, and a kept reference may be of one that is gone.
"""
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)
BUTTON = ("push button", "button", "toggle button", "check box", "radio button", "page tab")
TEXT = ("text", "entry", "password text", "spin button", "editbar")
LABEL = ("label", "static", "heading")
LIST = ("list", "table", "tree")
WAIT = 20.0  # seconds; a loaded two-core machine is slow, a passing test does not wait


class Missing(AssertionError):
    """What a test waited for did not come in time."""


def wait_for(condition, what, seconds=WAIT):
    """condition() until it answers something true (returned). A widget that vanishes while read is a 'not yet'."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            if answer := condition():
                return answer
        except GLib.Error:
            pass
        if time.monotonic() > deadline:
            raise Missing(f"{what()} (waited {seconds:g} s)" if callable(what) else f"{what} (waited {seconds:g} s)")
        time.sleep(0.05)


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], check=True, capture_output=True, text=True, timeout=20).stdout


def is_showing(widget):
    states = widget.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


class Program:
    """The accessible tree of the process with this id."""

    def __init__(self, pid):
        self.pid = pid

    def _root(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.pid:
                child.set_cache_mask(Atspi.Cache.NONE)  # else names stay as they were first seen
                return child
        return None

    def showing(self):
        """Every showing widget, windows first; rows of lists are left to rows()."""
        queue = [root] if (root := self._root()) else []
        while queue:
            widget = queue.pop(0)
            for index in range(widget.get_child_count()):
                child = widget.get_child_at_index(index)
                if child and is_showing(child):
                    yield child
                    if child.get_role_name() not in LIST:
                        queue.append(child)

    def find(self, roles, matches):
        """The first showing widget of these roles whose name matches (a string, or a function of the name), or None."""
        fits = matches if callable(matches) else lambda name: name == matches
        return next((w for w in self.showing() if w.get_role_name() in roles and fits(w.get_name())), None)

    def wait(self, roles, matches, seconds=WAIT, what=None):
        return wait_for(lambda: self.find(roles, matches), lambda: f"no {roles[0]} {what or matches!r} is showing; "
                        f"seen: {self.outline()}", seconds)

    def outline(self):
        """What is showing, for a failure's message."""
        try:
            return ", ".join(f"{w.get_role_name()} {w.get_name()!r}" for w in self.showing() if w.get_name())
        except GLib.Error as error:
            return f"(unreadable: {error.message})"

    # --- acting -------------------------------------------------------------------------------------------------

    def press(self, matches, seconds=WAIT, what=None):
        """Press the button, once it is showing and enabled, through the accessibility bus."""
        def enabled():
            button = self.find(BUTTON, matches)
            return button if button and button.get_state_set().contains(Atspi.StateType.ENABLED) else None
        button = wait_for(enabled, lambda: f"no button {what or matches!r} can be pressed; seen: {self.outline()}", seconds)
        name = button.get_name()
        for index in range(button.get_n_actions()):
            if button.get_action_name(index) in ("Press", "Toggle"):
                button.do_action(index)
                return name
        raise Missing(f"button {name!r} has no action")

    def type(self, field, text):
        """Put text into the named field with the keyboard, replacing what is in there."""
        def typed():
            widget = self.find(TEXT, field)
            if not widget:
                return False
            if self._holds(widget, text):
                return True
            self._activate(widget)
            widget.get_component_iface().grab_focus()
            if not wait_briefly(lambda: widget.get_state_set().contains(Atspi.StateType.FOCUSED)):
                return False
            xdotool("key", "--clearmodifiers", "ctrl+a", "type", "--clearmodifiers", "--delay", "4", text)
            return wait_briefly(lambda: self._holds(widget, text))
        wait_for(typed, lambda: f"{field!r} did not take {text!r}; seen: {self.outline()}")

    @staticmethod
    def _holds(widget, text):
        if widget.get_role_name() == "password text":
            return Atspi.Text.get_character_count(widget) == len(text)  # what it says is for nobody to read
        held = Atspi.Text.get_text(widget, 0, -1)
        # A field for money may show what was typed in its own way: 1500 as "1,500.00".
        return held == text or held.replace(",", "").strip("$ ").removesuffix(".00") == text

    def x_windows(self):
        """Its windows on the screen, by the X server's ids. Where one goes while xdotool looks, it finds none: not yet."""
        search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.pid), "."]
        return wait_for(lambda: subprocess.run(search, check=False, capture_output=True, text=True, timeout=20).stdout.split(),
                        "a window on the screen")

    def _activate(self, widget):
        """Give the keyboard to the X window the widget is in."""
        top = widget
        while (parent := top.get_parent()) and parent.get_role_name() != "application":
            top = parent
        size = top.get_extents(Atspi.CoordType.SCREEN)
        windows = self.x_windows()
        for window in windows:
            shell = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).splitlines())
            if (int(shell["WIDTH"]), int(shell["HEIGHT"])) == (size.width, size.height):
                xdotool("windowactivate", "--sync", window)
                return window
        raise Missing(f"no window of {size.width}x{size.height} among {windows}")

    # --- lists --------------------------------------------------------------------------------------------------

    def rows(self, name):
        """The accessible names of a showing list's rows; None when the list is not showing."""
        widget = self.find(LIST, name)
        if not widget:
            return None
        return [row.get_name() for i in range(widget.get_child_count()) if (row := widget.get_child_at_index(i))]

    def wait_row(self, name, matches, seconds=WAIT):
        """The name of the first row of the list for which matches(name) holds."""
        return wait_for(lambda: next((row for row in self.rows(name) or [] if matches(row)), None),
                        lambda: f"no such row in {name!r}: {self.rows(name)}; seen: {self.outline()}", seconds)

    def click_row(self, name, matches):
        """Click the row with the mouse, where it is on the screen."""
        def visible_row():
            widget = self.find(LIST, name)
            for index in range(widget.get_child_count() if widget else 0):
                row = widget.get_child_at_index(index)
                if row and matches(row.get_name()) and is_showing(row):
                    return row
            return None
        row = wait_for(visible_row, lambda: f"no such row to click in {name!r}: {self.rows(name)}")
        self._activate(row)
        box = row.get_extents(Atspi.CoordType.SCREEN)
        xdotool("mousemove", str(box.x + min(box.width // 2, 120)), str(box.y + box.height // 2), "click", "1")


def wait_briefly(condition, seconds=2.0):
    """Whether condition() became true; for steps that are tried again when it did not."""
    try:
        return wait_for(condition, "", seconds)
    except Missing:
        return False
