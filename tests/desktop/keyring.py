# SPDX-License-Identifier: MIT
"""The Secret Service of a disposable desktop, in the three states people meet: unlocked, locked, none.

The desktop's session bus cannot start one by itself, so *none* really is none. The keyring's file lies in the
desktop's home and survives from one daemon to the next, as it does over a logout.
"""
import os
import subprocess

from gi.repository import Gio, GLib

from processes import descendants, wait_until

PASSWORD = "correct horse"
SERVICE = "org.freedesktop.secrets"
LOGIN = "/org/freedesktop/secrets/collection/login"


def _session_bus():
    flags = Gio.DBusConnectionFlags
    return Gio.DBusConnection.new_for_address_sync(
        os.environ["DBUS_SESSION_BUS_ADDRESS"],
        flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)


def name_has_owner(name):
    bus = _session_bus()
    try:
        return bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                             GLib.Variant("(s)", (name,)), None, Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]
    finally:
        bus.close_sync(None)


def is_locked():
    bus = _session_bus()
    try:
        return bus.call_sync(SERVICE, LOGIN, "org.freedesktop.DBus.Properties", "Get",
                             GLib.Variant("(ss)", ("org.freedesktop.Secret.Collection", "Locked")), None,
                             Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]
    finally:
        bus.close_sync(None)


def start(unlocked, log=subprocess.DEVNULL):
    """Start the daemon; the first unlocked start makes the login keyring with PASSWORD."""
    arguments = ["--unlock"] if unlocked else ["--start"]
    # It forks into the background; its parent answers once the daemon is ready.
    subprocess.run(["gnome-keyring-daemon", "--components=secrets", *arguments], input=PASSWORD.encode(),
                   stdout=subprocess.DEVNULL, stderr=log, check=True, timeout=20)
    wait_until(lambda: name_has_owner(SERVICE), "the Secret Service")
    if is_locked() == unlocked:
        raise RuntimeError(f"the login keyring should be {'unlocked' if unlocked else 'locked'}")


def stop(root):
    """End the daemon among root's descendants (it is a descendant of the desktop)."""
    for pid in descendants(root):
        try:
            with open(f"/proc/{pid}/comm", encoding="utf-8") as comm:
                ours = comm.read().startswith("gnome-keyring-d")
        except OSError:
            continue
        if ours:
            os.kill(pid, 15)
    wait_until(lambda: not name_has_owner(SERVICE), "the end of the Secret Service")
