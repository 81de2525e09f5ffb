# SPDX-License-Identifier: MIT
"""The scenarios, by name. What is looked at is what came over the wire, the store's file and the server's database."""
import asyncio
import os
import random
import re
import time

from disk import corrupt_store, folder_read_only, store_full, store_locked  # noqa: F401 (run by name)
from processes import Person, until
from proxy import Fault
from randomrun import Run


async def everything_goes_wrong(house):
    """The random run: at least 500 commands of three people under faults."""
    await house.open()
    people = [await house.person(name) for name in ("Olga", "Finn", "Mara")]
    await Run(house.seed, house.options.commands, house.server, house.proxy, people).go()


async def _quiet(house, seconds=1.5):
    """Until nobody has sent anything for a while: what comes next is not read by the way."""
    seen = -1
    while seen != len(house.proxy.log):
        seen = len(house.proxy.log)
        await asyncio.sleep(seconds)


async def _take_back(person, command, seconds=30):
    """As somebody who presses Cancel while it shows as waiting; an attempt that is under way just then cannot be taken back."""
    end = asyncio.get_running_loop().time() + seconds
    while person.outbox():
        assert asyncio.get_running_loop().time() < end, f"not taken back: {person.outbox()}"
        if person.outbox(Person.QUEUED, Person.REFUSED):
            await person.do("cancel", command=command)
        await asyncio.sleep(0.2)


class _Fair:
    """An owner with gigs and a freelancer with a bid, for one command of each kind."""

    KINDS = ("post", "edit", "delete", "bid", "editbid", "withdraw", "hire", "decline", "shortlist", "complete", "profile",
             "avatar", "cover")
    # The request that carries it out; those of one kind that are repeated after a start are no other's.
    REQUESTS = {"post": r"POST /api/gigs", "edit": r"(PUT|PATCH) /api/gigs/[^/]+", "delete": r"DELETE /api/gigs/[^/]+",
                "bid": r"POST /api/bids", "editbid": r"PATCH /api/bids/[^/]+", "withdraw": r"DELETE /api/bids/[^/]+",
                "hire": r"PATCH /api/bids/[^/]+/hire", "decline": r"PATCH /api/bids/[^/]+/decline",
                "shortlist": r"\w+ /api/bids/[^/]+/shortlist", "complete": r"PATCH /api/gigs/[^/]+/complete",
                "profile": r"PATCH /api/users/update-account", "avatar": r"PATCH /api/users/avatar",
                "cover": r"PATCH /api/users/cover-image"}

    def __init__(self, house):
        self.house = house
        self.owner = self.freelancer = None

    async def prepare(self):
        self.owner = await self.house.person("Olga")
        self.freelancer = await self.house.person("Finn")
        decided = ("to hire for", "with a bid to decline", "with a bid to shortlist", "to complete")
        bid_on = ("with a bid to edit", "with a bid to withdraw", *decided)
        for title in ("to edit", "to delete", "to bid on", *bid_on):
            await self.owner.post(title)
        for title in bid_on:
            gig = await until(lambda t=title: self.freelancer.gig(t), f"{title!r} does not arrive")
            await self.freelancer.bid(gig, f"for {title}")
        for title in decided:
            await until(lambda t=title: self.owner.one("SELECT bid_count FROM gigs WHERE title = ?", t), "no bid arrives")
            await self.owner.do("open", gig=self.owner.gig(title))
            await until(lambda t=title: self._bid(self.owner, f"for {t}"), f"the bid for {title!r} does not arrive")
        await self.owner.do("hire", bid=self._bid(self.owner, "for to complete"))
        await until(lambda: not self.owner.outbox() and not self.freelancer.outbox(), "commands are left")
        await until(lambda: self.freelancer.gig("to bid on"), "a gig is missing")

    @staticmethod
    def _bid(person, message):
        return person.one("SELECT key FROM bids WHERE message = ?", message)

    def who(self, kind):
        return self.freelancer if kind in ("bid", "editbid", "withdraw") else self.owner

    def strikes(self, kind, request):
        """Whether it is the request that carries out a command of this kind."""
        return bool(re.fullmatch(self.REQUESTS[kind], f"{request.method} {request.path.split('?')[0]}"))

    async def give(self, kind):
        owner, freelancer = self.owner, self.freelancer
        if kind == "post":
            await owner.post("posted")
        elif kind == "edit":
            await owner.edit(owner.gig("to edit"), "edited")
        elif kind == "delete":
            await owner.do("delete", gig=owner.gig("to delete"))
        elif kind == "bid":
            await freelancer.bid(freelancer.gig("to bid on"), "a new bid")
        elif kind == "editbid":
            await freelancer.do("editbid", bid=self._bid(freelancer, "for with a bid to edit"), message="an edited bid", cents=5)
        elif kind == "withdraw":
            await freelancer.do("withdraw", bid=self._bid(freelancer, "for with a bid to withdraw"))
        elif kind == "hire":
            await owner.do("hire", bid=self._bid(owner, "for to hire for"))
        elif kind == "decline":
            await owner.do("decline", bid=self._bid(owner, "for with a bid to decline"))
        elif kind == "shortlist":
            await owner.do("shortlist", bid=self._bid(owner, "for with a bid to shortlist"), on=True)
        elif kind == "complete":
            await owner.do("complete", gig=owner.gig("to complete"))
        elif kind == "profile":
            await owner.do("profile", name="Olga the second", username="olga")
        else:
            await owner.do(kind, name="Olga the second", username="olga", url=f"https://example.org/{kind}.png")

    EFFECTS = {"post": ("post", "posted"), "edit": ("edit", "edited"), "delete": ("delete", "to delete"),
               "bid": ("bid", "a new bid"), "editbid": ("editbid", "an edited bid"),
               "withdraw": ("withdraw", "for with a bid to withdraw"), "hire": ("hired", "for to hire for"),
               "decline": ("rejected", "for with a bid to decline"), "profile": ("profile", "Olga the second"),
               "shortlist": ("shortlist", "for with a bid to shortlist"), "complete": ("complete", "to complete"),
               "avatar": ("avatar", "https://example.org/avatar.png"), "cover": ("cover", "https://example.org/cover.png")}

    def times(self, kind):
        """How often the server carried it out."""
        what, text = self.EFFECTS[kind]
        return sum(1 for row in self.house.server.audit(what) if row[3] == text)

    async def all_done_once(self, kinds):
        people = (self.owner, self.freelancer)
        await until(lambda: not any(person.outbox() for person in people),
                    lambda: f"left: {[person.outbox() for person in people]}")
        assert {kind: self.times(kind) for kind in kinds} == dict.fromkeys(kinds, 1)


async def server_killed_during_every_command(house):
    """It dies before the command arrives, while it carries it out, and after it has, and stands up again."""
    for moment in ("before", "during", "after"):
        fair = _Fair(house)
        if moment == "before":
            await house.open()
        else:
            await house.fresh()
        await fair.prepare()
        for kind in fair.KINDS:
            killed = asyncio.Event()

            def strike(request, killed=killed, kind=kind):
                if not fair.strikes(kind, request) or killed.is_set():
                    return None
                killed.set()
                # "during": killed some milliseconds after the request went to it, in the middle of its work or just after
                return {"before": Fault(end="reset", deliver=False), "during": None, "after": Fault(end="reset")}[moment]

            house.proxy.script = strike
            await fair.give(kind)
            await asyncio.wait_for(killed.wait(), 30)
            if moment == "after":
                await until(lambda k=kind: fair.times(k) == 1, f"the {kind} was not carried out")
            elif moment == "during":
                await asyncio.sleep(random.Random(f"{house.seed}/{kind}").uniform(0, 0.02))
            await house.server.kill()
            await house.server.start()
            house.proxy.script = lambda request: None
        await fair.all_done_once(fair.KINDS)


async def offline(house):
    """The server was stopped before the command was given, and the client killed before it came back."""
    fair = _Fair(house)
    await house.open()
    await fair.prepare()
    await house.server.stop()
    house.proxy.refuse()
    commands = len(house.proxy.sent(command=True))
    for kind in fair.KINDS:
        await fair.give(kind)
        person = fair.who(kind)
        await person.kill()
        await person.start()
    for person in (fair.owner, fair.freelancer):
        await person.kill()
    assert len(house.proxy.sent(command=True)) == commands
    assert [fair.times(kind) for kind in fair.KINDS] == [0] * len(fair.KINDS)
    await house.server.start()
    await house.proxy.open()
    for person in (fair.owner, fair.freelancer):
        await person.start()
    await fair.all_done_once(fair.KINDS)


async def client_killed_during_every_command(house):
    """Killed when the command is on its way, it repeats it after the next start, and the server knows it again."""
    fair = _Fair(house)
    await house.open()
    await fair.prepare()
    for kind in fair.KINDS:
        struck = asyncio.Event()

        def strike(request, struck=struck, kind=kind):
            if fair.strikes(kind, request) and not struck.is_set():
                struck.set()
                return Fault(after=30.0)  # carried out, and the answer takes its time
            return None

        house.proxy.script = strike
        await fair.give(kind)
        await asyncio.wait_for(struck.wait(), 30)
        await until(lambda k=kind: fair.times(k) == 1, f"the {kind} was not carried out")
        person = fair.who(kind)
        assert person.outbox(Person.SENDING), f"the {kind} is not under way"
        await person.kill()
        await person.start()
    house.proxy.script = lambda request: None
    await fair.all_done_once(fair.KINDS)


async def order_and_dependents(house):
    """Per gig in the order given; what needs a create waits for its answer; one that is refused holds them; cancelling."""
    await house.open()
    owner, freelancer = await house.person("Olga"), await house.person("Finn")
    # The answer to the post is lost twice, later edits fold, and a deletion of another waits for its own post.
    lost = []

    def lose(request):
        if request.method == "POST" and request.path == "/api/gigs" and len(lost) < 4:
            lost.append(request)
            return Fault(end="reset")
        return None

    house.proxy.script = lose
    kept = (await owner.post("first words"))["gig"]
    gone = (await owner.post("soon to go"))["gig"]
    await until(lambda: len(lost) >= 2, "nothing was sent")
    await owner.edit(kept, "second words")
    await owner.edit(kept, "third words")
    await owner.do("delete", gig=gone)
    await until(lambda: not owner.outbox(), lambda: f"left: {owner.outbox()}")
    audit = [(what, text) for what, _, _, text in house.server.audit()]
    assert [one for one in audit if "words" in one[1]] == [("post", "first words"), ("edit", "third words")], audit
    assert [one for one in audit if one[1] == "soon to go"] == [("post", "soon to go"), ("delete", "soon to go")], audit

    # A bid on a gig that is gone by then is refused and shown so, and holds what was to be done with it.
    await until(lambda: freelancer.gig("third words"), "the gig does not arrive")
    house.proxy.refuse()
    bid = await freelancer.bid(freelancer.gig("third words"), "too late")
    await freelancer.kill()
    await house.proxy.open()
    await owner.do("delete", gig=kept)
    await until(lambda: not owner.outbox(), "the deletion is not sent")
    await freelancer.start()
    await until(lambda: freelancer.outbox(Person.REFUSED), lambda: f"not refused: {freelancer.outbox()}")
    assert not house.server.audit("bid")
    assert freelancer.outbox(Person.REFUSED)[0][4], "refused without a reason"

    # Taken back while it waits: nothing of it is ever sent.
    house.proxy.refuse()
    await _take_back(freelancer, bid["command"])
    queued = await owner.post("never sent")
    await _take_back(owner, queued["command"])
    posts = len(house.proxy.sent(method="POST", path="/api/gigs$"))
    await house.proxy.open()
    await owner.post("sent after it")
    await until(lambda: not owner.outbox(), "not sent")
    assert len(house.proxy.sent(method="POST", path="/api/gigs$")) == posts + 1
    assert not [row for row in house.server.audit() if row[3] == "never sent"]


async def one_refresh_for_ten(house):
    """Ten 401s at once are one renewal; its answer is lost, and still nobody is signed out."""
    await house.open()
    owner = await house.person("Olga")
    await until(lambda: owner.told("status") and owner.told("status")[-1]["link"] == "online", "not online")
    before = len(house.proxy.sent(path="refresh-token"))
    refused, renewals = [], []

    def expire(request):
        """The token of the first command is no good any more; those that carry it arrive before anybody has heard that."""
        if request.is_command and (not refused or request.headers["authorization"] == refused[0].headers["authorization"]):
            refused.append(request)
            return Fault(end="status", status=401, deliver=False, before=1.0)
        if request.path.endswith("refresh-token"):
            renewals.append(request)
            if len(renewals) == 1:
                return Fault(end="reset")  # carried out, and the answer lost
        return None

    house.proxy.script = expire
    for number in range(10):
        await owner.post(f"gig {number}")
    await until(lambda: not owner.outbox(), lambda: f"left: {owner.outbox()}")
    assert len(refused) > 4, len(refused)  # as many as there are connections, and more that waited for one
    assert len({one.body for one in renewals}) == 1, "another token was tried"
    assert len(house.proxy.sent(path="refresh-token")) - before == 2, "one renewal, and once more because its answer was lost"
    assert not any(one["state"] == "Ended" for one in owner.told("session"))
    assert len(house.server.audit("post")) == 10


async def clocks_an_hour_off(house):
    """The client's clock, then the server's, an hour early and late: tokens are renewed in time, and only then."""
    await house.open(ACCESS_TOKEN_TTL="16s")
    library = next((path for path in ("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
                                      "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1") if os.path.exists(path)), None)
    assert library, "install faketime"
    for name, offset in (("Olga", "-1h"), ("Finn", "+1h")):
        wrong = {"LD_PRELOAD": library, "FAKETIME": offset, "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}
        await house.person(name, wrong)
    house.proxy.skew = 3600.0
    began = len(house.proxy.log)
    for number in range(5):
        for person in house.people:
            await person.post(f"{person.name} {number}")
        await asyncio.sleep(5)  # the token's life passes meanwhile, once and a half
    for person in house.people:
        await until(lambda p=person: not p.outbox(), lambda: "left to send")
        assert not any(one["state"] in ("Ended", "Offline") for one in person.told("session")), person.events
    answers = house.proxy.log[began:]
    renewals = [one for one in answers if one.request.path.endswith("refresh-token")]
    assert not [one for one in answers if one.status == 401], "a token was used past its end"
    assert 2 <= len(renewals) <= 8, f"{len(renewals)} renewals in 25 s of two clients with tokens of 16 s"
    assert len(house.server.audit("post")) == 10


async def retry_after_is_kept(house):
    """A server that says when to come again is not asked earlier, whatever happens meanwhile."""
    await house.open()
    owner = await house.person("Olga")
    await until(lambda: owner.told("status") and owner.told("status")[-1]["realtime"], "not online")
    for status in (429, 503):
        told = []

        def later(request, told=told, status=status):
            if request.is_command and not told:
                told.append(request)
                return Fault(end="status", status=status, deliver=False, retry_after=4)
            return None

        house.proxy.script = later
        await owner.post(f"after {status}")
        await until(lambda t=told: t, "not sent")
        house.proxy.cut_sockets()  # the client connects again, which is no reason to ask again
        await until(lambda: not owner.outbox(), lambda: f"left: {owner.outbox()}")
        first, second = [one.at for one in house.proxy.sent(command=True)][-2:]
        assert second - first >= 3.9, f"asked again after {second - first:.1f} s of 4"
    assert len(house.server.audit("post")) == 2

    def pulls():
        return house.proxy.sent(path="/api/bids/my$", method="GET")

    def refused():
        return [at for at, one in enumerate(pulls()) if one.fault]

    def busy(request):
        if request.path == "/api/bids/my" and not refused():
            return Fault(end="status", status=429, deliver=False, retry_after=4)
        return None

    house.proxy.script = busy
    house.proxy.cut_sockets()  # the client connects again and reads what it missed
    await until(refused, "nothing was pulled")
    house.proxy.cut_sockets()
    await until(lambda: len(pulls()) > refused()[0] + 1, "not pulled again")
    first, second = pulls()[refused()[0]:][:2]
    assert second.at - first.at >= 3.9, f"pulled again after {second.at - first.at:.1f} s of 4"


async def silent_socket(house):
    """A socket that passes nothing on is noticed in time, and what happened meanwhile is read over REST."""
    await house.open()
    house.proxy.heartbeat = (2000, 2000)
    owner = await house.person("Olga")
    freelancer = await house.person("Finn")
    await until(lambda: freelancer.told("status") and freelancer.told("status")[-1]["realtime"], "not online")
    await _quiet(house)
    told = len(freelancer.events)
    house.proxy.silent = True
    clock = asyncio.get_running_loop().time
    began = clock()
    await owner.post("posted into the silence")
    await until(lambda: any(not one["realtime"] for one in freelancer.told("status", told)), "the silence was not noticed", 60)
    noticed = clock() - began
    assert noticed < 2 + 2 + 5, f"noticed after {noticed:.1f} s"
    await until(lambda: house.server.audit("post"), "not posted")
    await until(lambda: freelancer.gig("posted into the silence"), "not caught up", 60)
    caught_up = clock() - began - noticed
    assert caught_up < house.slack, f"caught up {caught_up:.1f} s after that"
    print(f"   noticed after {noticed:.1f} s, caught up {caught_up:.1f} s later")


async def drafts_survive_kill(house):
    """Somebody types and never pauses; killed at any moment, no more than the last two seconds are lost, and nothing is there
    twice. Killed around the submission, there is the draft or the command."""
    await house.open()
    owner = await house.person("Olga")
    await until(lambda: owner.told("status") and owner.told("status")[-1]["realtime"], "not online")
    house.proxy.refuse()  # what is submitted stays where it can be seen
    rng = random.Random(f"{house.seed}/drafts")
    draft, reached = "new:typed", 0
    clock = time.monotonic

    def kept():
        rows = owner.rows("SELECT body FROM drafts WHERE id = ?", draft)
        assert len(rows) <= 1 and owner.one("SELECT count(*) FROM drafts") <= 1, "a draft is there twice"
        return int(rows[0][0]) if rows else 0

    for _ in range(6):
        seen = []  # (when, number), in the order typed

        def watch(seen=seen):
            seen.extend((clock(), one["number"]) for one in owner.told("typed")[len(seen):])
            return len(seen)

        owner.events.clear()
        await owner.do("type", draft=draft, title="half a title", **{"from": reached})
        end = clock() + rng.uniform(0.2, 4.5)
        while clock() < end:
            watch()
            await asyncio.sleep(0.01)
        watch()
        await owner.kill()
        old = max((number for at, number in seen if at <= end - 2), default=0)
        reached = kept()
        assert reached >= old, f"{reached} is kept, and {old} was typed two seconds before the end"
        await owner.start()
        await until(lambda: any(one["open"] for one in owner.told("store")), "the store does not open")
        assert kept() == reached
    await owner.do("forget", draft=draft)
    await until(lambda: not owner.one("SELECT count(*) FROM drafts"), "the draft is not given up")
    submitted = 0
    for number in range(8):
        draft = f"new:{number}"
        await owner.do("type", draft=draft, title=f"T{number}", **{"from": 0})
        await until(kept, "nothing is kept")
        giving = asyncio.create_task(owner.do("post", draft=draft, title=f"T{number}", description="all of it", cents=100))
        await asyncio.sleep(rng.uniform(0, 0.03))
        await owner.kill()
        await asyncio.gather(giving, return_exceptions=True)
        commands = sum(1 for row in owner.outbox() if f'"T{number}"' in row[2])
        drafts = owner.one("SELECT count(*) FROM drafts WHERE id = ?", draft)
        assert commands + drafts == 1, f"{commands} commands and {drafts} drafts"
        submitted += commands
        owner.events.clear()
        await owner.start()
        await until(lambda: any(one["open"] for one in owner.told("store")), "the store does not open")
        await owner.do("forget", draft=draft)
        await until(lambda: not owner.one("SELECT count(*) FROM drafts"), "the draft is not given up")
    print(f"   killed 8 times around a submission: {submitted} were submitted, {8 - submitted} are still drafts")


async def spoiled_answers(house):
    """Answers that are cut, truncated, garbage or something else: each command is repeated with its key."""
    await house.open()
    owner = await house.person("Olga")
    ends = ("cut", "truncate", "garbage", "shape", "reset")
    for end in ends:
        spoiled = []

        def spoil(request, spoiled=spoiled, end=end):
            if request.is_command and len(spoiled) < 2:
                spoiled.append(request)
                return Fault(end=end)
            return None

        house.proxy.script = spoil
        await owner.post(f"spoiled by {end}")
        await until(lambda: not owner.outbox(), lambda: f"left: {owner.outbox()}")
        sent = house.proxy.sent(command=True)[-3:]
        assert len({one.request.key for one in sent}) == 1 and sent[0].request.key, f"other keys after {end}"
    assert sorted(row[3] for row in house.server.audit("post")) == sorted(f"spoiled by {end}" for end in ends)


async def hanging_answers(house):
    """A request that is never answered ends at its deadline and is repeated with its key, and holds up nothing else."""
    await house.open()
    owner = await house.person("Olga")
    for delivered in (True, False):
        hung = []

        def hang(request, hung=hung, delivered=delivered):
            if request.is_command and not hung:
                hung.append(request)
                return Fault(end="hang", deliver=delivered)
            return None

        house.proxy.script = hang
        title = f"hangs, {'carried out' if delivered else 'not carried out'}"
        await owner.post(title)
        await until(lambda h=hung: h, "not sent")
        began = asyncio.get_running_loop().time()
        await owner.post(f"while it {title}")
        await until(lambda t=title: [row for row in house.server.audit("post") if row[3] == f"while it {t}"], "held up", 15)
        assert owner.outbox(Person.SENDING), "nothing hangs"
        await until(lambda: not owner.outbox(), lambda: f"left: {owner.outbox()}", 60)
        took = asyncio.get_running_loop().time() - began
        assert took < 20 + 5 + house.slack, f"given up after {took:.1f} s"
        sent = [one.request.key for one in house.proxy.sent(command=True) if one.request.body == hung[0].body]
        assert len(sent) == 2 and len(set(sent)) == 1 and sent[0], sent
        assert [row[3] for row in house.server.audit("post")].count(title) == 1


async def against_the_original(house):
    """A server without keys: done once, shown refused, or shown unknown, and nothing is ever sent again by itself."""
    await house.open_original()
    owner, freelancer = await house.person("Olga"), await house.person("Finn")
    rng = random.Random(f"{house.seed}/original")
    ends = (Fault(end="reset"), Fault(end="reset", deliver=False), Fault(end="cut"), Fault(end="truncate"), Fault(end="garbage"),
            Fault(end="status", status=502), Fault(end="status", status=502, deliver=False), Fault(after=0.3))
    house.proxy.script = lambda request: rng.choice(ends) if request.is_command and rng.random() < 0.3 else None
    wanted = {}  # (person, what) -> title or message
    for number in range(40):
        key = (await owner.post(f"gig {number}"))["command"]
        wanted[owner, key] = f"gig {number}"
        known = [row for row in freelancer.rows("SELECT key, title FROM gigs WHERE mine = 0 AND hidden = 0 AND status = 1 AND "
                                                "key NOT IN (SELECT gig FROM bids WHERE mine = 1 AND gig IS NOT NULL)")]
        if known:
            gig, title = rng.choice(known)
            key = (await freelancer.bid(gig, f"for {title}"))["command"]
            wanted[freelancer, key] = f"for {title}"
        if number % 10 == 5:
            person = rng.choice((owner, freelancer))
            await person.kill()
            await person.start()
        await asyncio.sleep(0.05)
    house.proxy.script = lambda request: None
    for person in (owner, freelancer):
        await until(lambda p=person: not p.outbox(Person.QUEUED, Person.SENDING), lambda p=person: f"left: {p.outbox()}", 120)
    texts = [one["title"] for one in house.server.documents("gigs")] + [one["message"] for one in house.server.documents("bids")]
    refused = {(person, row[0]) for person in (owner, freelancer) for row in person.outbox(Person.REFUSED)}
    unknown = {(person, row[0]) for person in (owner, freelancer) for row in person.outbox(Person.UNKNOWN)}
    for who, text in wanted.items():
        times = texts.count(text)
        assert times <= 1, f"{text!r} was done {times} times"
        assert times == 1 or who in refused or who in unknown, f"{text!r} is lost"
        assert times == 0 or who not in refused, f"{text!r} is shown refused and was done"
    print(f"   {len(wanted)} commands: {len(texts)} done, {len(refused)} shown refused, {len(unknown)} shown unknown")
