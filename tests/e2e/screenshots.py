#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The pictures in docs/screenshots: the real window on its local backend, light and dark. Run by ./dev screenshots."""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "desktop")]
from a11y import Atspi, BUTTON, LIST, TEXT, wait_for  # noqa: E402
from programs import Client  # noqa: E402

GIG = "Landing page for a neighbourhood bakery"
WORK = "Letter the sides of our delivery van"


def settled(take, path, deadline=15.0):
    """Takes pictures until two in a row are alike: nothing is loading or fading any more."""
    end = time.monotonic() + deadline
    last = None
    while time.monotonic() < end:
        take(path)
        now = subprocess.run(["identify", "-format", "%#", path], check=True, capture_output=True).stdout
        if now == last:
            return
        last = now
    raise TimeoutError(f"{path} never came to rest")


class Session:
    def __init__(self, program, theme, out, suffix):
        self.folder = tempfile.mkdtemp(prefix="gigflow-shots-")
        data = os.path.join(self.folder, "data")
        os.makedirs(data)
        with open(os.path.join(data, "settings.ini"), "w", encoding="ascii") as file:
            file.write(f"[look]\ntheme={theme}\n")
        self.out, self.suffix = out, suffix
        self.client = Client(program, self.folder)
        self.window = self.client.window

    def take(self, name, dialog=False):
        """The window; with its dialog in front, the part of the screen where the window is."""
        if dialog:
            place = self.window.find(("frame",), "Gig Flow").get_extents(Atspi.CoordType.SCREEN)
            of, part = "root", ["-crop", f"{place.width}x{place.height}+{place.x}+{place.y}", "+repage"]
        else:
            of, part = self.window.x_windows()[-1], []
        path = os.path.join(self.out, f"{name}-{self.suffix}.png")
        settled(lambda p: subprocess.run(["import", "-window", of, *part, p], check=True, timeout=20), path)
        subprocess.run(["mogrify", "-strip", "+dither", "-colors", "255", path], check=True)
        print(path, flush=True)

    def end(self):
        self.client.stop()
        shutil.rmtree(self.folder)


def act_as(session, who):
    window = session.window
    window.press("On this computer")
    window.press(lambda name: name.startswith(f"Act as {who}"), what=f"Act as {who}")
    session.client.wait_signed_in()
    session.client.wait_online()


def change_to(session, who):
    window = session.window
    window.press("Profile")
    window.press("Sign out")
    act_as(session, who)


def tour(session):
    """Everything the local owner sees."""
    window = session.window
    session.take("welcome")
    act_as(session, "Maya")
    window.wait(LIST, "Gigs")
    window.wait_row("Gigs", lambda row: GIG in row)
    window.click_row("Gigs", lambda row: GIG in row)
    session.client.wait_gig_page(GIG)
    window.wait_row("Bids on this gig", lambda row: True)
    session.take("browse")
    window.press("My gigs")
    window.click_row("My gigs", lambda row: GIG in row)
    session.client.wait_gig_page(GIG)
    session.take("my-gigs")
    for page in ("My bids", "Notifications", "Profile", "Settings"):
        window.press(page)
        session.take(page.lower().replace(" ", "-"))
    window.press("New gig")
    window.wait(TEXT, "Title")
    session.take("new-gig")
    window.press("Cancel")
    wait_for(lambda: not window.find(TEXT, "Title"), "the form closed")


def hiring(session):
    """The steps of the guide: one posts, the other bids, is hired, and is told."""
    client, window = session.client, session.window
    client.post_gig(WORK, "Two sides and the back door, in gold leaf. The van stands in Leith.", "800")
    change_to(session, "Sam")
    client.open_gig(WORK)
    window.type("Your price", "750")
    window.type("Message to the owner", "I have lettered vans for ten years; two days, weather permitting.")
    session.take("bid")
    window.press("Place bid")
    window.press("My bids")
    window.wait_row("My bids", lambda row: WORK in row and "pending" in row.lower())
    change_to(session, "Maya")
    window.press("My gigs")
    window.click_row("My gigs", lambda row: WORK in row)
    client.wait_gig_page(WORK)
    window.wait_row("Bids on this gig", lambda row: "Sam" in row)
    window.press("Hire")
    window.wait(BUTTON, lambda name: name.startswith("Hire Sam"))
    session.take("hire", dialog=True)
    window.press(lambda name: name.startswith("Hire Sam") and " for " in name)
    window.wait_row("My gigs", lambda row: WORK in row and "assigned" in row.lower())
    change_to(session, "Sam")
    window.press("My bids")
    client.wait_bid_status(WORK, "hired")
    window.press("Notifications")
    window.wait_row("Notifications", lambda row: WORK in row)
    session.take("hired")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigflow", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--suffix", default="", help="added to each name, like @2x")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    for theme in ("light", "dark"):
        session = Session(options.gigflow, theme, options.out, theme + options.suffix)
        try:
            tour(session)
            hiring(session)
        finally:
            session.end()


if __name__ == "__main__":
    main()
