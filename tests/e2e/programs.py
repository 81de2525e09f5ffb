# SPDX-License-Identifier: MIT
"""The two real programs as separate processes, each with its own folder and log."""
import json
import os
import re
import signal
import subprocess
import time
import urllib.request

from a11y import BUTTON, LABEL, Program, wait_for


class Process:
    """A started program whose output goes to a file, ended by its id."""

    def __init__(self, command, log, environment=None):
        self.log = log
        with open(log, "ab") as output:
            self.popen = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                                          env={**os.environ, **(environment or {})})
        self.pid = self.popen.pid

    def output(self):
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return file.read()

    def stop(self, number=signal.SIGTERM, seconds=15):
        """Ask it to end; returns its exit code. Not ending is a failure, after which it is killed."""
        if self.popen.poll() is None:
            self.popen.send_signal(number)
        try:
            return self.popen.wait(seconds)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            self.popen.wait()
            raise


class Server(Process):
    """gigflow-server on a free loopback port with a new SQLite file."""

    def __init__(self, program, folder):
        os.makedirs(folder)
        super().__init__([program, "--port", "0"], os.path.join(folder, "server.log"),
                         {"DATABASE_URL": f"sqlite:{os.path.join(folder, 'gigflow.db')}", "HOST": "127.0.0.1"})
        self.port = int(wait_for(self._announced, lambda: f"the server names no port:\n{self.output()}")[1])
        wait_for(self._healthy, lambda: f"the server does not answer:\n{self.output()}")

    def _announced(self):
        if self.popen.poll() is not None:
            raise RuntimeError(f"the server ended with {self.popen.returncode}:\n{self.output()}")
        return re.search(r'"event":"listening".*?"port":(\d+)', self.output())

    def _ask(self, method, path, body=None, token=None):
        """The whole answer to a request that is no client's."""
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/api{path}",
                                         None if body is None else json.dumps(body).encode(), headers, method=method)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def _healthy(self):
        try:
            return self._ask("GET", "/health")["status"] == "ok"
        except OSError:
            return False

    def register(self, person):
        """An account made over REST, for a scenario that is about signing in."""
        self._ask("POST", "/auth/register", {"name": person.name, "username": person.username, "email": person.email,
                                             "password": person.password})

    def hire_elsewhere(self, title, owner, freelancer):
        """A gig with this title from its posting to the hire, as the two people do it on another device of theirs."""
        tokens = [self._ask("POST", "/auth/login", {"email": person.email, "password": person.password})["data"]["accessToken"]
                  for person in (owner, freelancer)]
        gig = self._ask("POST", "/gigs", {"title": title, "description": "By Friday.", "budget": 60}, tokens[0])["data"]
        bid = self._ask("POST", "/bids", {"gigId": gig["_id"], "message": "Gladly.", "price": 55}, tokens[1])["data"]
        self._ask("PATCH", f"/bids/{bid['_id']}/hire", {}, tokens[0])

    def gig_id(self, title):
        """The server's id of the open gig with this title, or None."""
        return next((gig["_id"] for gig in self._ask("GET", "/gigs")["data"] if gig["title"] == title), None)


class Client(Process):
    """gigflow with a data folder of its own. A restart is a second Client over the same folder."""

    def __init__(self, program, folder, *arguments):
        os.makedirs(folder, exist_ok=True)
        self.folder = folder
        super().__init__([program, "--data", os.path.join(folder, "data"), *arguments],
                         os.path.join(folder, "client.log"))
        self.window = Program(self.pid)
        wait_for(self._has_window, lambda: f"no window of {program}:\n{self.output()}", 30)

    def _has_window(self):
        if self.popen.poll() is not None:
            raise RuntimeError(f"gigflow ended with {self.popen.returncode}:\n{self.output()}")
        return next(self.window.showing(), None)

    def kill(self):
        """As a crash would: no chance to clean up."""
        self.popen.kill()
        self.popen.wait()

    # --- what a person does ---------------------------------------------------------------------------------------

    def connect_to(self, address):
        self.window.press("Connect to a server")
        self.window.type("Server address", address)
        self.window.press("Continue")

    def register(self, person):
        self.window.press("Create account")
        self.window.type("Name", person.name)
        self.window.type("Username", person.username)
        self.window.type("E-mail", person.email)
        self.window.type("Password", person.password)
        self.window.press("Create account")
        self.wait_signed_in()

    def sign_in(self, person):
        self.window.type("E-mail or username", person.email)
        self.window.type("Password", person.password)
        self.window.press("Sign in")
        self.wait_signed_in()

    def wait_signed_in(self):
        self.window.wait(BUTTON, "My gigs")

    def wait_online(self):
        """Until the real-time channel is up, so that what comes next can only be told by an event."""
        self.window.wait(LABEL, "Connection: online")

    def post_gig(self, title, description, budget):
        self.window.press("New gig")
        self.window.type("Title", title)
        self.window.type("Description", description)
        self.window.type("Budget", budget)
        self.window.press("Post gig")
        self.window.press("My gigs")
        self.window.wait_row("My gigs", lambda row: title in row)

    def open_gig(self, title):
        """Find the gig by typing into the search, and open its page."""
        self.window.press("Browse")
        self.window.type("Search gigs", title)
        self.window.wait_row("Gigs", lambda row: title in row)
        self.window.click_row("Gigs", lambda row: title in row)
        self.wait_gig_page(title)

    def wait_gig_page(self, title):
        self.window.wait(LABEL, title, what=f"with the title {title!r}")

    def place_bid(self, price, message):
        self.window.type("Your price", price)
        self.window.type("Message to the owner", message)
        self.window.press("Place bid")

    def hire(self, title, freelancer):
        """On the gig's page: pick the freelancer's bid, Hire, and confirm what names the person and the price."""
        self.window.press("My gigs")
        self.window.click_row("My gigs", lambda row: title in row)
        self.wait_gig_page(title)
        self.window.wait_row("Bids on this gig", lambda row: freelancer in row)
        self.window.click_row("Bids on this gig", lambda row: freelancer in row)
        self.window.press("Hire")
        return self.window.press(lambda name: name.startswith(f"Hire {freelancer} for "), what=f"Hire {freelancer} for …")

    def wait_bid_status(self, title, status, seconds=20):
        """In My bids, without a refresh: the row changes by itself."""
        word = re.compile(rf"\b{status}\b", re.IGNORECASE)
        return self.window.wait_row("My bids", lambda row: title in row and word.search(row), seconds)


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def children_of(pid):
    """Ids of the direct children."""
    found = []
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/children", encoding="utf-8") as file:
            found += [int(child) for child in file.read().split()]
    return found


def wait_gone(pid, what, seconds=10.0):
    begin = time.monotonic()
    wait_for(lambda: not is_running(pid), f"{what} (process {pid}) is still there", seconds)
    return time.monotonic() - begin
