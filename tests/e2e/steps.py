# SPDX-License-Identifier: MIT
"""Who the people are, and the steps that several scenarios take."""
import dataclasses
import re

import notices
from a11y import BUTTON
from keyboard import has


@dataclasses.dataclass(frozen=True)
class Person:
    name: str
    username: str
    email: str
    password: str


OWNER = Person("Olga Owner", "olga", "olga@example.org", "a long enough secret 1")
BIDDER = Person("Ben Bidder", "ben", "ben@example.org", "a long enough secret 2")
SECOND = Person("Ben Second", "second", "second@example.org", "a long enough secret 3")
TITLE = "Lettering for a bakery van"


def enter(stage, name, port, person):
    """A new client that registers its person at the server behind this port, through the window."""
    client = stage.client(name)
    client.connect_to(f"http://127.0.0.1:{port}")
    client.register(person)
    return client


def post_and_bid(stage, owner_port, bidder_port):
    """Both are there, the gig is posted, the bid has arrived; the bidder looks at My bids, online."""
    owner = enter(stage, "owner", owner_port, OWNER)
    owner.post_gig(TITLE, "Two sides and the back door, in gold leaf.", "800")
    bidder = enter(stage, "bidder", bidder_port, BIDDER)
    bidder.open_gig(TITLE)
    bidder.place_bid("750", "I have lettered vans for ten years.")
    bidder.window.press("My bids")
    bidder.wait_bid_status(TITLE, "pending")
    bidder.wait_online()
    return owner, bidder


def wait_assigned(owner):
    owner.window.wait_row("My gigs", lambda row: TITLE in row and re.search(r"\bassigned\b", row, re.I))


def check_told(bidder, seconds=20):
    """The bidder is told by the desktop, once, and My bids says so; nobody pressed anything."""
    notices.wait_hire(TITLE, seconds)
    bidder.wait_bid_status(TITLE, "hired", seconds)
    assert len(notices.hires(TITLE)) == 1, notices.hires(TITLE)


def see_cached_gig(client):
    client.window.press("My gigs")
    client.window.wait_row("My gigs", lambda row: TITLE in row)


def act_as(client, name):
    """As one of the two people of the backend on this computer."""
    client.window.press("On this computer")
    client.window.press(lambda button: button.startswith(f"Act as {name}"), seconds=40, what=f"Act as {name} …")
    client.wait_online()


def sign_out(client):
    client.window.press("Profile")
    client.window.press("Sign out")


def is_checked(window, name):
    button = window.find(BUTTON, name)
    return button and has(button, "CHECKED")
