# SPDX-License-Identifier: MIT
"""What a session needs and leaves behind: the keyring's three states over a restart, several people in one window, secrets."""
import os
import re
import subprocess

import keyring
import notices
from a11y import BUTTON, LABEL, wait_for, xdotool
from original import files_holding
from steps import (BIDDER, OWNER, SECOND, TITLE, act_as, check_told, enter, is_checked, post_and_bid, see_cached_gig, sign_out,
                   wait_assigned)

DESKTOP = int(os.environ.get("DESKTOP_PID", "0"))


def tokens_in_keyring():
    found = subprocess.run(["secret-tool", "search", "--all", "server", "gigflow"],
                           check=True, timeout=10, capture_output=True, text=True).stdout
    return re.findall(r"^secret = (\S+)$", found, re.M)


def hired_after_restart(stage, between, get_in):
    """The main job with a restart in it: what the bidder meets after it is decided by between(), and get_in(bidder) deals with it.

    It ends only where the restarted client has a real session: the hire is told to it by its socket.
    """
    server = stage.server()
    owner, bidder = post_and_bid(stage, server.port, server.port)
    wait_for(lambda: len(tokens_in_keyring()) == 2, "both tokens in the keyring")
    bidder.stop()
    between()
    bidder = stage.client("bidder")
    get_in(bidder)
    bidder.wait_online()
    bidder.window.press("My bids")
    bidder.wait_bid_status(TITLE, "pending")
    owner.hire(TITLE, BIDDER.name)
    check_told(bidder)
    wait_assigned(owner)


def lock():
    keyring.stop(DESKTOP)
    keyring.start(unlocked=False)


def unlock():
    keyring.stop(DESKTOP)
    keyring.start(unlocked=True)


def keyring_unlocked(stage):
    """After a restart the refresh token comes from the keyring: signed in, online, nothing typed."""
    hired_after_restart(stage, between=lambda: None, get_in=lambda bidder: bidder.wait_signed_in())


def prompts():
    """Windows of the keyring's prompt that are showing."""
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"],
                          check=False, timeout=10, capture_output=True, text=True).stdout.split()


def answer_prompt(bidder):
    """Unlock brings the system's own prompt; Cancel stops waiting for it and harms nothing; the second time it is answered."""
    prompter = subprocess.Popen(["/usr/libexec/gcr-prompter"])  # the desktop's bus starts nothing by itself
    try:
        bidder.window.press("Unlock")
        wait_for(prompts, "the keyring's prompt")
        bidder.window.press("Cancel")
        bidder.window.press("Unlock")
        assert keyring.is_locked() and len(prompts()) == 1, "the keyring, or its one prompt, is gone"
        xdotool("windowfocus", "--sync", prompts()[0], "type", "--clearmodifiers", keyring.PASSWORD)
        xdotool("key", "Return")
        bidder.wait_online()
    finally:
        prompter.terminate()
        prompter.wait()


def keyring_unlock(stage):
    """With a locked keyring the token is read once the prompt has unlocked it."""
    hired_after_restart(stage, between=lock, get_in=answer_prompt)


def sign_in_for_now(bidder):
    """Without a Secret Service: the cached view, and signing in for this session only works."""
    bidder.window.wait(BUTTON, "Sign in for this session")
    assert bidder.window.find(BUTTON, "Retry"), bidder.window.outline()
    bidder.window.press("My bids")
    bidder.wait_bid_status(TITLE, "pending")
    bidder.window.press("Sign in for this session")
    bidder.sign_in(BIDDER)


def keyring_none(stage):
    """No Secret Service at all after the restart."""
    hired_after_restart(stage, between=lambda: keyring.stop(DESKTOP), get_in=sign_in_for_now)


def keyring_locked(stage):
    """What was seen before is there, and Unlock; nothing is lost: unlocked, the next start is signed in."""
    server = stage.server()
    client = enter(stage, "owner", server.port, OWNER)
    client.post_gig(TITLE, "Two sides and the back door, in gold leaf.", "800")
    client.stop()
    lock()
    client = stage.client("owner")
    client.window.wait(BUTTON, "Unlock")
    assert client.window.find(BUTTON, "Sign in for this session"), client.window.outline()
    see_cached_gig(client)
    client.stop()
    unlock()
    again = stage.client("owner")
    again.wait_online()
    again.stop()
    # Whoever signs out while it is locked is signed out: the secret that stayed behind is not used, and goes.
    lock()
    leaving = stage.client("owner")
    leaving.window.wait(BUTTON, "Unlock")
    sign_out(leaving)
    leaving.window.wait(BUTTON, "Connect to a server")
    leaving.stop()
    unlock()
    assert len(tokens_in_keyring()) == 1, "the keyring was not locked after all"
    back = stage.client("owner")
    back.window.press(lambda name: name.startswith(f"Switch to {OWNER.email}"), what="Switch to the account")
    back.window.wait(BUTTON, "Sign in again")
    wait_for(lambda: not tokens_in_keyring(), "the secret gone")


def other_person(stage):
    """On this computer one signs out and is the other person at once; the first one's token is gone from the keyring."""
    client = stage.client("local")
    act_as(client, "Maya")
    maya = wait_for(tokens_in_keyring, "the first person's token in the keyring")
    sign_out(client)
    act_as(client, "Sam")
    wait_for(lambda: len(tokens_in_keyring()) == 1 and tokens_in_keyring() != maya, "only the other person's token")
    client.stop()
    again = stage.client("local")
    again.wait_online()
    again.window.press("Profile")
    again.window.wait(LABEL, "Sam Lindqvist")


def add_account(client, port, person):
    client.window.press("Settings")
    client.window.press("Add an account…")
    client.connect_to(f"http://127.0.0.1:{port}")
    client.register(person)
    client.wait_online()


def accounts(stage):
    """Two accounts in one window, switched without typing anything; the removed one leaves no secret and no file."""
    server = stage.server()
    client = enter(stage, "both", server.port, OWNER)
    client.post_gig(TITLE, "Two sides and the back door, in gold leaf.", "800")
    wait_for(lambda: len(tokens_in_keyring()) == 1, "the first token in the keyring")
    add_account(client, server.port, BIDDER)
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


def both_accounts(stage):
    """Somebody with two accounts in one window is told of what happens to the one that is not shown; a click shows it."""
    server = stage.server()
    owner, client = post_and_bid(stage, server.port, server.port)
    notices.wait_bid(TITLE)
    add_account(client, server.port, SECOND)
    wait_for(lambda: len(tokens_in_keyring()) == 3, "all tokens in the keyring")
    client.stop()  # after a restart the account that is not shown comes up by itself
    client = stage.client("bidder")
    client.wait_online()
    notices.dismiss_all()
    owner.hire(TITLE, BIDDER.name)
    told = notices.wait_hire(TITLE)
    assert len(told) == 1 and BIDDER.email in told[0]["body"], told
    notices.click()
    client.wait_gig_page(TITLE)
    client.window.press("Profile")
    client.window.wait(LABEL, BIDDER.name)
    assert len(notices.hires(TITLE)) == 1, notices.hires(TITLE)


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
