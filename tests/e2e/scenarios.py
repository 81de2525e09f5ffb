# SPDX-License-Identifier: MIT
"""What people do, from outside. Each function in ALL is one ctest test; `stage` starts the programs and ends them."""
import re

import notices
import sessions
from a11y import LIST, TEXT, Missing, wait_for
from keyboard import Keyboard, nameless
from original import files_holding
from programs import children_of, is_running, wait_gone
from steps import (BIDDER, OWNER, TITLE, act_as, check_told, enter, is_checked, post_and_bid, see_cached_gig, sign_out,
                   wait_assigned)
from wire import EVENT, EVERYTHING, Wire


def hire_over(stage, cut=()):
    """Everything up to the hire, with the bidder behind a wire that is cut for these words."""
    server = stage.server()
    wire = Wire(server.port, cut)
    owner, bidder = post_and_bid(stage, server.port, wire.port)
    notices.wait_bid(TITLE)  # the owner has been told, and has seen it
    notices.dismiss_all()
    pressed = owner.hire(TITLE, BIDDER.name)
    assert re.search(r"\b750\b", pressed), f"the confirmation names no price: {pressed!r}"
    wait_assigned(owner)
    return wire, bidder


def hire(stage):
    """The main job; a click on the notification opens that gig."""
    wire, bidder = hire_over(stage)
    with wire:
        check_told(bidder)
        bidder.window.press("Browse")
        bidder.window.wait(LIST, "Gigs")
        notices.click()
        bidder.wait_gig_page(TITLE)


def check_not_told(bidder):
    """The check of `hire` fails; and not for want of a window, in which the bid is still pending."""
    try:
        check_told(bidder, seconds=4)
    except Missing:
        bidder.wait_bid_status(TITLE, "pending")
        return
    raise AssertionError("the bidder was told although the wire was cut")


def hire_wire_cut(stage):
    """The check of `hire` fails while the news cannot arrive, and passes once it can: it does look, and nothing else is amiss."""
    wire, bidder = hire_over(stage, cut=EVENT)
    with wire:
        # Only the event: over Socket.IO, which is what clients speak to our server unless it does not get through.
        wait_for(lambda: wire.held_back, "the event did not come to the wire")
        assert wire.held_back[0].startswith("GET /socket.io/"), wire.held_back
        check_not_told(bidder)
        # The socket ends, so the client reads what it may have missed, and that is held back as well.
        wire.change(EVERYTHING)
        wait_for(lambda: any(asked.startswith("GET /api/bids/") for asked in wire.held_back),
                 lambda: f"no bid with the word was read; held back: {wire.held_back}")
        check_not_told(bidder)
        wire.change(())
        check_told(bidder, seconds=30)


def original(stage):
    """The same job against the original backend, which dies of a request it refuses and tells more than it should."""
    server = stage.original()
    owner, bidder = post_and_bid(stage, server.port, server.port)
    owner.hire(TITLE, BIDDER.name)
    check_told(bidder)
    wait_assigned(owner)
    assert not server.ledger("died"), server.ledger("died")
    told = server.ledger("hire-notification")
    assert [entry["listeners"] for entry in told] == [1], told
    for client in (owner, bidder):
        client.stop()
        assert not (leaks := files_holding(client.folder, server.secrets())), leaks


def missed_hire(stage):
    """Hired while the bidder's client was off: told once at the next start, and not again at the one after."""
    server = stage.server()
    owner, bidder = post_and_bid(stage, server.port, server.port)
    bidder.stop()
    owner.hire(TITLE, BIDDER.name)
    wait_assigned(owner)
    assert not notices.hires(TITLE), notices.hires(TITLE)
    told = [TITLE]
    for marker in ("Sign for a tea room", "Numbers on twelve house doors"):
        bidder = stage.client("bidder")
        bidder.window.press("My bids")
        bidder.wait_bid_status(TITLE, "hired")
        bidder.wait_online()
        check_told_once(server, told, marker)
        bidder.stop()
        notices.dismiss_all()  # of two equal ones dunst shows only the first while that is on the screen
        told.append(marker)


def check_told_once(server, titles, marker):
    """Each hire was told once, now or earlier. That nothing more will come is known by what comes after it: the marker's hire."""
    for title in titles:
        notices.wait_hire(title)
    server.hire_elsewhere(marker, OWNER, BIDDER)
    notices.wait_hire(marker)
    times = {title: len(notices.hires(title)) for title in titles}
    assert set(times.values()) == {1}, f"told {times}; shown: {notices.shown()}"


def open_link(stage):
    """gigflow gigflow://gig/ID: the running instance shows that gig, the second process ends."""
    server = stage.server()
    owner = enter(stage, "owner", server.port, OWNER)
    owner.post_gig(TITLE, "Two sides and the back door, in gold leaf.", "800")
    owner.post_gig("Another gig altogether", "So that there is a choice.", "20")
    gig_id = wait_for(lambda: server.gig_id(TITLE), "the gig on the server")
    owner.window.press("Browse")
    owner.window.wait(LIST, "Gigs")
    assert stage.run_client("owner", f"gigflow://gig/{gig_id}") == 0
    owner.wait_gig_page(TITLE)


def local_backend(stage):
    """On this computer: the server comes with the client and, even when that is killed, goes with it."""
    client = stage.client("local")
    client.window.press("On this computer")
    client.window.press(lambda name: name.startswith("Act as "), seconds=40, what="Act as …")
    client.wait_signed_in()
    client.post_gig(TITLE, "Two sides and the back door, in gold leaf.", "800")
    backends = children_of(client.pid)
    assert len(backends) == 1 and is_running(backends[0]), f"expected one local backend, found {backends}"
    client.kill()
    wait_gone(backends[0], "the local backend")
    again = stage.client("local")
    again.wait_signed_in()
    see_cached_gig(again)


def local_main_job(stage):
    """The whole job in one window on this computer: post as the one, bid as the other, hire, and be told."""
    client = stage.client("local")
    act_as(client, "Maya")
    client.post_gig(TITLE, "Two sides and the back door, in gold leaf.", "800")
    sign_out(client)
    act_as(client, "Sam")
    client.open_gig(TITLE)
    client.place_bid("750", "I have lettered vans for ten years.")
    client.window.press("My bids")
    client.window.wait_row("My bids", lambda row: TITLE in row and not re.search(r"queued|sending", row, re.I))
    sign_out(client)
    act_as(client, "Maya")
    client.hire(TITLE, "Sam Lindqvist")
    wait_assigned(client)
    assert not notices.hires(TITLE), notices.hires(TITLE)
    sign_out(client)
    act_as(client, "Sam")
    client.window.press("My bids")
    check_told(client)


def sign_in_by_keyboard(client, port, person):
    keys = Keyboard(client.window)
    keys.raise_window()
    keys.choose("Connect to a server")
    keys.fill("Server address", f"http://127.0.0.1:{port}")
    keys.choose("Continue")
    client.window.wait(TEXT, "E-mail or username")
    keys.fill("E-mail or username", person.email)
    keys.fill("Password", person.password)
    keys.choose("Sign in")
    client.wait_signed_in()
    client.wait_online()
    return keys


def keyboard(stage):
    """Sign in, post, search, bid and hire without a mouse; and every control of every page has a name."""
    server = stage.server()
    for person in (OWNER, BIDDER):
        server.register(person)
    owner = stage.client("owner")
    keys = sign_in_by_keyboard(owner, server.port, OWNER)
    keys.press("ctrl+n")
    owner.window.wait(TEXT, "Title")
    keys.fill("Title", TITLE)
    keys.fill("Description", "Two sides and the back door, in gold leaf.")
    keys.fill("Budget", "800")
    keys.choose("Post gig")
    owner.wait_gig_page(TITLE)

    bidder = stage.client("bidder")
    bids = sign_in_by_keyboard(bidder, server.port, BIDDER)
    bids.press("ctrl+f")
    bids.fill("Search gigs", TITLE)
    bidder.window.wait_row("Gigs", lambda row: TITLE in row)
    bids.tab_to_list("Gigs")
    bids.press("Home", "Return")
    bidder.wait_gig_page(TITLE)
    bids.fill("Your price", "750")
    bids.fill("Message to the owner", "I have lettered vans for ten years.")
    bids.choose("Place bid")
    bids.press("ctrl+3")
    bidder.wait_bid_status(TITLE, "pending")

    keys.raise_window()
    keys.press("ctrl+2")
    owner.window.wait_row("My gigs", lambda row: TITLE in row)
    keys.tab_to_list("My gigs")
    keys.press("Home", "Return")
    owner.window.wait_row("Bids on this gig", lambda row: BIDDER.name in row)
    keys.choose("Hire")
    keys.choose(lambda name: name.startswith(f"Hire {BIDDER.name} for "))
    check_told(bidder)
    walk(owner.window, keys)


def walk(window, keys):
    """Over every page by its key: nothing that can be acted on is without a name."""
    missing = {}
    for number, page in enumerate(("Browse", "My gigs", "My bids", "Notifications", "Profile", "Settings"), 1):
        keys.press(f"ctrl+{number}")
        wait_for(lambda page=page: is_checked(window, page), f"{page} after Ctrl+{number}")
        if found := nameless(window):
            missing[page] = found
    keys.press("ctrl+k")
    window.wait(TEXT, "Go to or do")
    if found := nameless(window):
        missing["palette"] = found
    keys.press("Escape")
    assert not missing, missing


ALL = {function.__name__: function for function in (
    hire, hire_wire_cut, original, missed_hire, open_link, local_backend, local_main_job, keyboard,
    sessions.keyring_unlocked, sessions.keyring_locked, sessions.keyring_unlock, sessions.keyring_none,
    sessions.other_person, sessions.accounts, sessions.both_accounts, sessions.secrets)}
