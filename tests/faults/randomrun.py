# SPDX-License-Identifier: MIT
"""Many commands of several people while everything goes wrong that can: a seed says what, and prints itself."""
import asyncio
import random
import time

from market import PICTURES, Market, split
from processes import Gone, Refused, until
from proxy import Fault

OPEN, ASSIGNED, PENDING = 1, 2, 1


def one_fault(rng, request):
    """What happens to one request that was picked to suffer."""
    late = rng.uniform(0.02, 0.4)
    faults = [
        Fault(before=late),
        Fault(after=late),
        Fault(end="reset", deliver=False),
        Fault(end="reset"),
        Fault(end="reset", before=late, after=1.0),  # a stall that ends in nothing
        Fault(end="cut"),
        Fault(end="truncate"),
        Fault(end="garbage"),
        Fault(end="shape"),
        Fault(end="status", status=500, deliver=False),
        Fault(end="status", status=500, deliver=False, html=True),
        Fault(end="status", status=502),
        Fault(end="status", status=502, deliver=False, html=True),
        Fault(end="status", status=504),
        Fault(end="status", status=503, deliver=False, retry_after=1),
        Fault(end="status", status=429, deliver=False, retry_after=1),
        Fault(end="status", status=401, deliver=False),
    ]
    fault = rng.choice(faults)
    # A renewal that is refused ends a session, and rightly so.
    renewal = request.path.endswith("refresh-token")
    return None if renewal and fault.status == 401 else fault


class Weather:
    """The proxy's script: single faults by chance, storms of 401 for a while."""

    def __init__(self, seed, rate):
        self._rng = random.Random(f"{seed}/weather")
        self._rate = rate
        self.storm = False

    def __call__(self, request):
        if "upgrade" in request.headers:
            return Fault(end="status", status=502) if self._rng.random() < self._rate else None
        if self.storm and "authorization" in request.headers and not request.path.endswith("refresh-token"):
            return Fault(end="status", status=401, deliver=False)
        return one_fault(self._rng, request) if self._rng.random() < self._rate else None


class Run:
    def __init__(self, seed, count, server, proxy, people):
        self.seed = seed
        self.left = count
        self.market = Market(server, people)
        self.server = server
        self.proxy = proxy
        self.people = people
        self.weather = Weather(seed, 0.25)
        self.happened = {}
        self._posted = 0
        self._bids = 0

    def note(self, what):
        self.happened[what] = self.happened.get(what, 0) + 1

    # --- people ---------------------------------------------------------------------------------------------------

    async def give(self, person, what, marker, number, **rest):
        """One command; what the client says no to at once counts for nothing."""
        given = self.market.give(person, what, marker, number)
        self.left -= 1
        self.note(what)
        try:
            answer = await person.do(what, **rest)
        except Refused:
            self.market.given.remove(given)
            self.note("said no to")
            self.left += 1
            return
        given.saved = True
        given.key = answer["command"]

    @staticmethod
    def pick(rng, rows):
        return rng.choice(rows) if rows else None

    async def post(self, person, rng):
        self._posted += 1
        marker = f"G{self._posted}"
        await self.give(person, "post", marker, 0, title=f"{marker} r0", description="As it says", cents=rng.randrange(100, 10**6))

    def own_gig(self, person, rng):
        return self.pick(rng, person.rows("SELECT key, title FROM gigs WHERE mine = 1 AND hidden = 0 AND status = ?", OPEN))

    async def edit(self, person, rng):
        if gig := self.own_gig(person, rng):
            marker = split(gig[1])[0]
            number = self.market.next(marker)
            await self.give(person, "edit", marker, number, gig=gig[0], title=f"{marker} r{number}",
                            description=f"As it says, {number}", cents=rng.randrange(100, 10**6))

    async def delete(self, person, rng):
        if gig := self.own_gig(person, rng):
            await self.give(person, "delete", split(gig[1])[0], 0, gig=gig[0])

    async def bid(self, person, rng):
        gig = self.pick(rng, person.rows(
            "SELECT key FROM gigs WHERE mine = 0 AND hidden = 0 AND status = ? AND key NOT IN "
            "(SELECT gig FROM bids WHERE mine = 1 AND gig IS NOT NULL)", OPEN))
        if gig:
            self._bids += 1
            marker = f"B{self._bids}"
            await self.give(person, "bid", marker, 0, gig=gig[0], message=f"{marker} r0", cents=rng.randrange(100, 10**6))

    def own_bid(self, person, rng):
        return self.pick(rng, person.rows("SELECT key, message FROM bids WHERE mine = 1 AND status = ?", PENDING))

    async def editbid(self, person, rng):
        if bid := self.own_bid(person, rng):
            marker = split(bid[1])[0]
            number = self.market.next(marker)
            await self.give(person, "editbid", marker, number, bid=bid[0], message=f"{marker} r{number}",
                            cents=rng.randrange(100, 10**6))

    async def withdraw(self, person, rng):
        if bid := self.own_bid(person, rng):
            await self.give(person, "withdraw", split(bid[1])[0], 0, bid=bid[0])

    def received(self, person, rng):
        return self.pick(rng, person.rows(
            "SELECT b.key, b.message FROM bids b JOIN gigs g ON g.key = b.gig WHERE g.mine = 1 AND b.mine = 0 AND b.status = ? "
            "AND g.status = ? AND g.hidden = 0", PENDING, OPEN))

    async def hire(self, person, rng):
        if bid := self.received(person, rng):
            await self.give(person, "hire", split(bid[1])[0], 0, bid=bid[0])

    async def decline(self, person, rng):
        if bid := self.received(person, rng):
            await self.give(person, "decline", split(bid[1])[0], 0, bid=bid[0])

    async def shortlist(self, person, rng):
        """Onto the list only, so that the server's note of each says that it was done once."""
        bid = self.pick(rng, person.rows(
            "SELECT b.key, b.message FROM bids b JOIN gigs g ON g.key = b.gig WHERE g.mine = 1 AND b.mine = 0 AND b.status = ? "
            "AND b.shortlisted = 0 AND g.status = ? AND g.hidden = 0", PENDING, OPEN))
        if bid:
            await self.give(person, "shortlist", split(bid[1])[0], 0, bid=bid[0], on=True)

    async def complete(self, person, rng):
        gig = self.pick(rng, person.rows("SELECT key, title FROM gigs WHERE mine = 1 AND hidden = 0 AND status = ?", ASSIGNED))
        if gig:
            await self.give(person, "complete", split(gig[1])[0], 0, gig=gig[0])

    async def picture(self, person, what):
        marker = f"{what[0].upper()}{person.name}"
        number = self.market.next(marker)
        name = person.one("SELECT name FROM users WHERE id = ?", person.user)
        await self.give(person, what, marker, number, name=name, username=person.name.lower(),
                        url=f"{PICTURES}{marker}_r{number}")

    async def avatar(self, person, _):
        await self.picture(person, "avatar")

    async def cover(self, person, _):
        await self.picture(person, "cover")

    async def profile(self, person, _):
        number = self.market.next(person.name)
        await self.give(person, "profile", person.name, number, name=f"{person.name} r{number}",
                        username=person.name.lower())

    async def look(self, person, rng):
        """Opens the page of an own gig that has bids: they come when somebody looks."""
        gig = self.pick(rng, person.rows("SELECT key FROM gigs WHERE mine = 1 AND hidden = 0 AND status = ? AND bid_count > 0",
                                         OPEN))
        if gig:
            await person.do("open", gig=gig[0])

    async def live(self, person, pace):
        rng = random.Random(f"{self.seed}/{person.name}")
        acts = [(self.post, 20), (self.edit, 20), (self.delete, 4), (self.bid, 18), (self.editbid, 12), (self.withdraw, 4),
                (self.hire, 7), (self.decline, 6), (self.profile, 6), (self.look, 16), (self.shortlist, 6), (self.complete, 6),
                (self.avatar, 3), (self.cover, 3)]
        names, weights = zip(*acts)
        while self.left > 0:
            if person.runs and person.store:
                try:
                    await rng.choices(names, weights)[0](person, rng)
                except Gone:
                    self.note("killed before it said that it has it")
            await asyncio.sleep(rng.uniform(0, 2 * pace))

    # --- what goes wrong ------------------------------------------------------------------------------------------

    async def client_dies(self, rng):
        person = rng.choice(self.people)
        await person.kill()
        await asyncio.sleep(rng.uniform(0, 0.3))
        await person.start()

    async def server_dies(self, rng):
        await self.server.kill()
        refused = rng.random() < 0.5  # else the proxy stands there as a gateway without a backend
        if refused:
            self.proxy.refuse()
        await asyncio.sleep(rng.uniform(0, 0.5))
        await self.server.start()
        if refused:
            await self.proxy.open()

    async def network_gone(self, rng):
        self.proxy.refuse()
        await asyncio.sleep(rng.uniform(0.1, 0.6))
        await self.proxy.open()

    async def tokens_refused(self, rng):
        self.weather.storm = True
        await asyncio.sleep(rng.uniform(0.1, 0.5))
        self.weather.storm = False

    async def sockets_cut(self, _):
        self.proxy.cut_sockets()

    async def sockets_silent(self, rng):
        self.proxy.silent = True
        await asyncio.sleep(rng.uniform(0.1, 0.6))
        self.proxy.silent = False
        self.proxy.cut_sockets()

    async def clock_jumps(self, rng):
        self.proxy.skew = rng.choice([-3600.0, 0.0, 3600.0])

    async def misfortune(self, pause):
        rng = random.Random(f"{self.seed}/misfortune")
        round_ = [self.client_dies, self.server_dies, self.client_dies, self.server_dies, self.network_gone, self.tokens_refused,
                  self.sockets_cut, self.sockets_silent, self.clock_jumps]
        while self.left > 0:
            rng.shuffle(round_)
            for one in round_:
                await asyncio.sleep(rng.uniform(0, 2 * pause))
                await one(rng)
                self.note(one.__name__)
                if self.left <= 0:
                    break

    # --- the whole ------------------------------------------------------------------------------------------------

    async def go(self, pace=0.08, pause=0.6):
        began = time.monotonic()
        self.proxy.script = self.weather
        trouble = asyncio.create_task(self.misfortune(pause))
        await asyncio.gather(*(self.live(person, pace) for person in self.people))
        await trouble
        given = time.monotonic() - began
        await self.calm()
        await self.settled()
        faults = sum(1 for one in self.proxy.log if one.fault)
        print(f"{len(self.market.given)} commands in {given:.1f} s, equal after {time.monotonic() - began - given:.1f} s more; "
              f"{len(self.proxy.log)} requests, {faults} of them with a fault; {self.happened}")
        problems = self.market.verdict()
        assert not problems, "\n".join(problems)

    async def calm(self):
        """The faults end, and nothing else is done: everything after this is the clients' own doing."""
        self.proxy.script = lambda request: None
        self.proxy.skew = 0.0
        self.proxy.silent = False
        self.weather.storm = False
        if not self.server.runs:
            await self.server.start()
        await self.proxy.open()
        for person in self.people:
            if not person.runs:
                await person.start()

    async def settled(self):
        await until(lambda: not self.market.unfinished(), lambda: f"left to send: {self.market.unfinished()[:10]}", 120)
        # No event tells how many bids somebody else's gig has: clients read that every five minutes, or after a cut.
        self.proxy.cut_sockets()
        await until(lambda: not self.market.differences(), lambda: f"differ: {self.market.differences()[:10]}", 120)
        # What was missed is told by the pull that follows the cut, and rows may be equal before it.
        await until(lambda: not self.market.untold(), lambda: f"not told: {self.market.untold()[:10]}", 120)
