# SPDX-License-Identifier: MIT
"""A person who has no mouse: keys go in through the X server, and what is focused is read from the accessibility bus.

Nothing is pressed, focused or set over the bus here; it is only looked at.
"""
from gi.repository import Atspi, GLib

from a11y import LIST, TEXT, Missing, wait_for, xdotool

# What somebody acts on. A control without a name is one that a screen reader can only call "button".
CONTROLS = ("push button", "button", "toggle button", "check box", "radio button", "page tab", "combo box", "slider",
            "spin button", "text", "entry", "password text", "list", "table", "tree", "menu item", "menu")
ROWS = ("list item", "table cell", "tree item")


def has(widget, state):
    return widget.get_state_set().contains(getattr(Atspi.StateType, state))


class Focus:
    """What has the keyboard in the program of this id, as the bus tells it to a screen reader.

    By events, not by states: Qt 6.4 leaves the state "focused" on rows and tabs that were left, and puts it on containers
    that pass the focus on.
    """

    def __init__(self, pid):
        self._pid = pid
        self._now = None
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register("object:state-changed:focused")

    def _on_event(self, event):
        if event.detail1 and event.source.get_process_id() == self._pid:
            self._now = event.source

    def now(self):
        """(role, name); a row of a list counts as its list. None where nothing was told yet."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        try:
            widget = self._now
            while widget and widget.get_role_name() in ROWS:
                widget = widget.get_parent()
            return widget and (widget.get_role_name(), widget.get_name())
        except GLib.Error:
            return None  # gone


class Keyboard:
    def __init__(self, window):
        self.window = window
        self._focus = Focus(window.pid)

    def press(self, *keys):
        xdotool("key", "--clearmodifiers", *keys)

    def write(self, text):
        xdotool("type", "--clearmodifiers", "--delay", "4", text)

    def raise_window(self):
        """What a window manager's own keys do; two programs share this desktop."""
        xdotool("windowactivate", "--sync", self.window.x_windows()[-1])

    def tab_to(self, name, roles=None, most=90):
        """Tab until what has this name (a string, or a function of it) has the focus."""
        fits = name if callable(name) else lambda other: other == name
        passed = []
        for _ in range(most):
            now = self._focus.now()
            if now and fits(now[1]) and (roles is None or now[0] in roles):
                return now
            passed.append(now)
            self.press("Tab")
            self._wait_moved(now)
        raise Missing(f"Tab never came to {name!r}; it passed {passed}")

    def tab_to_list(self, name):
        """As tab_to(), but for a list: a button of the navigation may have the same name."""
        self.tab_to(name, LIST)

    def _wait_moved(self, before):
        try:
            wait_for(lambda: self._focus.now() != before, "", 1.0)
        except Missing:
            pass  # two controls of one name, or the end of a dialog with one control

    def fill(self, name, text):
        """Tab to the field and type into it, replacing what is there."""
        role, _ = self.tab_to(name)
        assert role in TEXT, f"{name!r} is a {role}"
        self.press("ctrl+a")
        self.write(text)

    def choose(self, button):
        self.tab_to(button)
        self.press("Return")


def nameless(window):
    """The showing controls that have no name, as (role, where it stands)."""
    found = []
    for widget in window.showing():
        role = widget.get_role_name()
        if role not in CONTROLS or widget.get_name():
            continue
        parent = widget.get_parent()
        # The field and the list inside a combo box are Qt's; the combo box itself has the name.
        if parent and parent.get_role_name() in ("combo box", "list"):
            continue
        found.append(f"{role} in {parent.get_role_name() if parent else '?'} {parent.get_name() if parent else ''!r}")
    return found
