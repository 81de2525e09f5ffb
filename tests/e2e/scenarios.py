# SPDX-License-Identifier: MIT
"""What people do, from outside. Each function is one ctest test; `stage` starts the programs and ends them."""
import dataclasses
import os
import re
import subprocess

import keyring
import notices
from a11y import BUTTON, LABEL, LIST, TEXT, Missing, wait_for, xdotool
from keyboard import Keyboard, has, nameless
from original import files_holding
from programs import children_of, is_running, wait_gone
from wire import Wire


@dataclasses.dataclass(frozen=True)
class Person:
    name: str
    username: str
    email: str
    password: str


OWNER = Person("Olga Owner", "olga", "olga@example.org", "a long enough secret 1")
BIDDER = Person("Ben Bidder", "ben", "ben@example.org", "a long enough secret 2")
TITLE = "Lettering for a bakery van"
DESKTOP = int(os.environ.get("DESKTOP_PID", "0"))


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


def check_told(bidder, seconds=20):
    """The bidder is told by the desktop, once, and My bids says so; nobody pressed anything."""
    notices.wait_hire(TITLE, seconds)
    bidder.wait_bid_status(TITLE, "hired", seconds)
    assert len(notices.hires(TITLE)) == 1, notices.hires(TITLE)


def hire_over(stage, wire_is_cut):
    server = stage.server()
    wire = Wire(server.port, cut=wire_is_cut)
    owner, bidder = post_and_bid(stage, server.port, wire.port)
    notices.wait_bid(TITLE)  # the owner has been told, and has seen it
    notices.dismiss_all()
    pressed = owner.hire(TITLE, BIDDER.name)
    assert re.search(r"\b750\b", pressed), f"the confirmation names no price: {pressed!r}"
    owner.window.wait_row("My gigs", lambda row: TITLE in row and re.search(r"\bassigned\b", row, re.I))
    return wire, bidder


def hire(stage):
    wire, bidder = hire_over(stage, wire_is_cut=False)
    with wire:
        check_told(bidder)
        # A click on the notification opens that gig.
        bidder.window.press("Browse")
        bidder.window.wait(LIST, "Gigs")
        notices.click()
        bidder.wait_gig_page(TITLE)


def original(stage):
    """The same job against the original backend, which dies of a request it refuses and tells more than it should."""
    server = stage.original()
    owner, bidder = post_and_bid(stage, server.port, server.port)
    owner.hire(TITLE, BIDDER.name)
    check_told(bidder)
    owner.window.wait_row("My gigs", lambda row: TITLE in row and re.search(r"\bassigned\b", row, re.I))
    assert not server.ledger("died"), server.ledger("died")
    told = server.ledger("hire-notification")
    assert [entry["listeners"] for entry in told] == [1], told
    for client in (owner, bidder):
        client.stop()
        assert not (leaks := files_holding(client.folder, server.secrets())), leaks


def hire_wire_cut(stage):
    """The check of `hire` fails when the news cannot arrive: it does look."""
    wire, bidder = hire_over(stage, wire_is_cut=True)
    with wire:
        wait_for(wire.held_back.is_set, "nothing went over the wire that could be held back")
        try:
            check_told(bidder, seconds=6)
        except Missing:
            return
        raise AssertionError("the bidder was told although the wire was cut")


def missed_hire(stage):
    """Hired while the bidder's client was off: told once at the next start, and not again at the one after."""
    server = stage.server()
    owner, bidder = post_and_bid(stage, server.port, server.port)
    bidder.stop()
    owner.hire(TITLE, BIDDER.name)
    owner.window.wait_row("My gigs", lambda row: TITLE in row and re.search(r"\bassigned\b", row, re.I))
    assert not notices.hires(TITLE), notices.hires(TITLE)
    again = stage.client("bidder")
    again.wait_signed_in()
    check_told_after_start(again)
    again.stop()
    third = stage.client("bidder")
    third.wait_signed_in()
    check_told_after_start(third)


def check_told_after_start(client):
    client.window.press("My bids")
    client.wait_bid_status(TITLE, "hired")
    client.wait_online()
    notices.wait_hire(TITLE)
    assert len(notices.hires(TITLE)) == 1, notices.hires(TITLE)


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
    again.window.press("My gigs")
    again.window.wait_row("My gigs", lambda row: TITLE in row)


def tokens_in_keyring():
    found = subprocess.run(["secret-tool", "search", "--all", "server", "gigflow"],
                           check=True, timeout=10, capture_output=True, text=True).stdout
    return re.findall(r"^secret = (\S+)$", found, re.M)


def other_person(stage):
    """On this computer one signs out and is the other person at once; the first one's token is gone from the keyring."""
    client = stage.client("local")
    client.window.press("On this computer")
    client.window.press(lambda name: name.startswith("Act as Maya"), seconds=40, what="Act as Maya …")
    client.wait_online()
    maya = wait_for(tokens_in_keyring, "the first person's token in the keyring")
    client.window.press("Profile")
    client.window.press("Sign out")
    client.window.press("On this computer")
    client.window.press(lambda name: name.startswith("Act as Sam"), seconds=40, what="Act as Sam …")
    client.wait_online()
    wait_for(lambda: len(tokens_in_keyring()) == 1 and tokens_in_keyring() != maya, "only the other person's token")
    client.stop()
    again = stage.client("local")
    again.wait_online()
    again.window.press("Profile")
    again.window.wait(LABEL, "Sam Lindqvist")


def act_as(client, name):
    client.window.press("On this computer")
    client.window.press(lambda button: button.startswith(f"Act as {name}"), seconds=40, what=f"Act as {name} …")
    client.wait_online()


def sign_out(client):
    client.window.press("Profile")
    client.window.press("Sign out")


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
    client.window.wait_row("My gigs", lambda row: TITLE in row and re.search(r"\bassigned\b", row, re.I))
    assert not notices.hires(TITLE), notices.hires(TITLE)
    sign_out(client)
    act_as(client, "Sam")
    client.window.press("My bids")
    check_told(client)


def remembered(stage):
    """A client that signed in and has seen gigs, then was closed."""
    server = stage.server()
    client = enter(stage, "owner", server.port, OWNER)
    client.post_gig(TITLE, "Two sides and the back door, in gold leaf.", "800")
    client.stop()


def see_cached_gig(client):
    client.window.press("My gigs")
    client.window.wait_row("My gigs", lambda row: TITLE in row)


def keyring_unlocked(stage):
    """After a restart the refresh token comes from the keyring: signed in, online, nothing typed."""
    remembered(stage)
    client = stage.client("owner")
    client.wait_signed_in()
    client.wait_online()
    client.post_gig("Written after the restart", "So the session is a real one.", "30")


def keyring_locked(stage):
    """What was seen before is there, and Unlock; nothing is lost: unlocked, the next start is signed in."""
    remembered(stage)
    keyring.stop(DESKTOP)
    keyring.start(unlocked=False)
    client = stage.client("owner")
    client.window.wait(BUTTON, "Unlock")
    assert client.window.find(BUTTON, "Sign in for this session"), client.window.outline()
    see_cached_gig(client)
    client.stop()
    keyring.stop(DESKTOP)
    keyring.start(unlocked=True)
    again = stage.client("owner")
    again.wait_online()
    again.stop()
    # Whoever signs out while it is locked is signed out: the secret that stayed behind is not used, and goes.
    keyring.stop(DESKTOP)
    keyring.start(unlocked=False)
    leaving = stage.client("owner")
    leaving.window.wait(BUTTON, "Unlock")
    sign_out(leaving)
    leaving.window.wait(BUTTON, "Connect to a server")
    leaving.stop()
    keyring.stop(DESKTOP)
    keyring.start(unlocked=True)
    assert len(tokens_in_keyring()) == 1, "the keyring was not locked after all"
    back = stage.client("owner")
    back.window.press(lambda name: name.startswith(f"Switch to {OWNER.email}"), what="Switch to the account")
    back.window.wait(BUTTON, "Sign in again")
    wait_for(lambda: not tokens_in_keyring(), "the secret gone")


def prompts():
    """Windows of the keyring's prompt that are showing."""
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"],
                          check=False, timeout=10, capture_output=True, text=True).stdout.split()


def keyring_unlock(stage):
    """Unlock brings the system's own prompt; Cancel stops waiting for it and harms nothing; the second time it is answered."""
    remembered(stage)
    keyring.stop(DESKTOP)
    keyring.start(unlocked=False)
    prompter = subprocess.Popen(["/usr/libexec/gcr-prompter"])  # the desktop's bus starts nothing by itself
    try:
        client = stage.client("owner")
        client.window.press("Unlock")
        wait_for(prompts, "the keyring's prompt")
        client.window.press("Cancel")
        client.window.press("Unlock")
        assert keyring.is_locked() and len(prompts()) == 1, "the keyring, or its one prompt, is gone"
        xdotool("windowfocus", "--sync", prompts()[0], "type", "--clearmodifiers", keyring.PASSWORD)
        xdotool("key", "Return")
        client.wait_online()
    finally:
        prompter.terminate()
        prompter.wait()


def keyring_none(stage):
    """Without a Secret Service: the cached view, and signing in for this session only works."""
    remembered(stage)
    keyring.stop(DESKTOP)
    client = stage.client("owner")
    client.window.wait(BUTTON, "Sign in for this session")
    assert client.window.find(BUTTON, "Retry"), client.window.outline()
    see_cached_gig(client)
    client.window.press("Sign in for this session")
    client.sign_in(OWNER)
    client.wait_online()


def accounts(stage):
    """Two accounts in one window, switched without typing anything; the removed one leaves no secret and no file."""
    server = stage.server()
    client = enter(stage, "both", server.port, OWNER)
    client.post_gig(TITLE, "Two sides and the back door, in gold leaf.", "800")
    wait_for(lambda: len(tokens_in_keyring()) == 1, "the first token in the keyring")
    client.window.press("Settings")
    client.window.press("Add an account…")
    client.connect_to(f"http://127.0.0.1:{server.port}")
    client.register(BIDDER)
    client.wait_online()
    wait_for(lambda: len(tokens_in_keyring()) == 2, "both tokens in the keyring")

    client.window.press("Settings")
    client.window.press(lambda name: name.startswith(f"Switch to {OWNER.email}"), what="Switch to the first")
    wait_for(lambda: is_checked(client.window, "Browse"), "the other account's window")
    client.wait_online()
    see_cached_gig(client)
    client.window.press("Settings")
    client.window.press(lambda name: name.startswith(f"Remove {BIDDER.email}"), what="Remove the second")
    client.window.press("Remove")
    wait_for(lambda: len(tokens_in_keyring()) == 1, "the second token gone from the keyring")
    wait_for(lambda: not client.window.find(BUTTON, lambda name: name.startswith(f"Remove {BIDDER.email}")),
             "the second account gone from the list")
    client.stop()
    left = files_holding(os.path.join(client.folder, "data"), [BIDDER.email.encode(), BIDDER.username.encode()])
    assert not left, left


def secrets(stage):
    """After signing in, the refresh token is in the keyring, and nothing secret is in the data folder or the log."""
    server = stage.server()
    client = enter(stage, "owner", server.port, OWNER)
    client.post_gig(TITLE, "Two sides and the back door, in gold leaf.", "800")
    tokens = wait_for(tokens_in_keyring, "a token in the keyring")
    assert len(tokens) == 1 and len(tokens[0]) >= 32, f"expected one refresh token in the keyring, found {len(tokens)}"
    client.stop()
    assert files_holding(client.folder, [TITLE.encode()]), "the search finds nothing at all"
    access_token = b"eyJ"  # every JWT begins so
    leaks = files_holding(client.folder, [tokens[0].encode(), OWNER.password.encode(), access_token, b"Bearer "])
    assert not leaks, leaks


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


def is_checked(window, name):
    button = window.find(BUTTON, name)
    return button and has(button, "CHECKED")


ALL = {function.__name__: function for function in (
    hire, hire_wire_cut, original, missed_hire, open_link, local_backend, local_main_job, keyring_unlocked,
    keyring_locked, keyring_unlock, keyring_none,
    other_person, accounts, secrets, keyboard)}
