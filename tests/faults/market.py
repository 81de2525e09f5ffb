# SPDX-License-Identifier: MIT
"""What people asked for, and whether the server did it: all of it, once, or with the refusal shown.

Titles and messages name themselves: "G12 r3" is the third wording of the twelfth gig, "B7 r0" the first of the seventh bid,
"Olga r2" the second new name of Olga. So do pictures: ".../AOlga_r1" is Olga's first avatar, ".../COlga_r1" her first cover.
"""
import collections
import dataclasses
import json
import time

from processes import Person

KINDS = {1: "post", 2: "edit", 3: "delete", 4: "bid", 5: "editbid", 6: "withdraw", 7: "hire", 8: "decline", 9: "profile",
         10: "shortlist", 11: "complete"}
PICTURES = "https://pictures.example.org/"


def split(text):
    """("G12", 3) of "G12 r3", and ("AOlga", 3) of the address of Olga's third avatar."""
    marker, _, number = (text or "").removeprefix(PICTURES).replace("_r", " r").rpartition(" r")
    return marker, int(number)


@dataclasses.dataclass
class Given:
    """A command as somebody gave it. Not `saved`: the client was killed before it said that it has it."""
    who: str
    what: str
    marker: str
    number: int
    saved: bool = False
    key: int = 0  # of the outbox entry it went into; 0: it was folded away
    refused: bool = False  # shown so at the end, or shown beside what somebody else made of it
    at: float = dataclasses.field(default_factory=time.monotonic)


def held(person, row):
    """Whether an entry of the outbox waits, visibly, behind the refusal of what it is about, or behind two texts to compare."""
    _, _, _, state, _, gig, bid = row
    return state == Person.QUEUED and (any(
        (KINDS[other[1]] == "post" and other[5] == gig) or (KINDS[other[1]] == "bid" and other[6] == bid)
        for other in person.outbox(Person.REFUSED) if other[0] != row[0]) or any(
            (other[5] is not None and other[5] == gig) or (other[6] is not None and other[6] == bid)
            for other in person.outbox(Person.CONFLICT)))


class Market:
    """The commands so far, the people and the server they were meant for."""

    def __init__(self, server, people):
        self.server = server
        self.people = people
        self.given = []
        self._numbers = collections.Counter()

    def next(self, marker):
        """The next wording of something."""
        self._numbers[marker] += 1
        return self._numbers[marker]

    def give(self, person, what, marker, number=0):
        self.given.append(Given(person.name, what, marker, number))
        return self.given[-1]

    # --- while it settles -----------------------------------------------------------------------------------------

    def unfinished(self):
        """What clients have still to send, or do not know the fate of; empty: nothing."""
        return [(person.name, KINDS[row[1]], row[2], row[3]) for person in self.people
                for row in person.outbox(Person.QUEUED, Person.SENDING, Person.UNKNOWN) if not held(person, row)]

    def differences(self):
        """Where a client and the server differ; empty: nowhere."""
        there = {row[0]: row[1:] for row in self.server.rows(
            "SELECT id, title, description, budget, status, bid_count FROM gigs")}
        found = []
        words = ("unknown", "open", "assigned", "completed")
        for person in self.people:
            here = {row[0]: (*row[1:4], words[row[4]], row[5]) for row in person.rows(
                "SELECT g.id, coalesce(b.title, g.title), coalesce(b.description, g.description), "
                "coalesce(b.budget_cents, g.budget_cents), g.status, g.bid_count FROM gigs g LEFT JOIN gig_base b "
                "ON b.key = g.key WHERE g.id IS NOT NULL AND g.gone = 0")}
            found += [(person.name, "gig", key, here.get(key), there.get(key))
                      for key in here.keys() | there.keys() if here.get(key) != there.get(key)]
            found += self._bid_differences(person)
            profile = self.server.rows("SELECT name, coalesce(avatar_url, ''), coalesce(cover_image, '') FROM users "
                                       "WHERE id = ?", person.user)
            shown = person.rows("SELECT name, coalesce(avatar, ''), coalesce(cover, '') FROM users WHERE id = ?", person.user)
            if profile != shown:
                found.append((person.name, "profile", person.user, shown, profile))
        return found

    def _bid_differences(self, person):
        words = ("unknown", "pending", "hired", "rejected", "withdrawn")
        there = {row[0]: row[1:] for row in self.server.rows(
            "SELECT id, message, price, status FROM bids WHERE freelancer_id = ?", person.user)}
        here = {row[0]: (*row[1:3], words[row[3]]) for row in person.rows(
            "SELECT b.id, coalesce(o.message, b.message), coalesce(o.price_cents, b.price_cents), coalesce(o.status, b.status) "
            "FROM bids b LEFT JOIN bid_base o ON o.key = b.key WHERE b.id IS NOT NULL AND b.mine = 1 AND b.status <> 4")}
        return [(person.name, "bid", key, here.get(key), there.get(key))
                for key in here.keys() | there.keys() if here.get(key) != there.get(key)]

    def tellings(self):
        """(name, identity, how often) of each hire and each bid that somebody has to hear of."""
        found = []
        for person in self.people:
            here = collections.Counter(row[0] for row in person.rows("SELECT identity FROM notices"))
            hired = self.server.rows("SELECT id FROM bids WHERE status = 'hired' AND freelancer_id = ?", person.user)
            bids = self.server.rows("SELECT b.id FROM bids b JOIN gigs g ON g.id = b.gig_id WHERE g.owner_id = ?", person.user)
            identities = [f"hired:{row[0]}" for row in hired] + [f"bid:{row[0]}" for row in bids]
            found += [(person.name, identity, here[identity]) for identity in identities]
        return found

    def untold(self):
        return [(name, identity) for name, identity, times in self.tellings() if times == 0]

    # --- at the end -----------------------------------------------------------------------------------------------

    def verdict(self):
        """Sentences about what was lost, repeated or shown wrongly; empty: all is well."""
        return Verdict(self).sentences()


class Verdict:
    def __init__(self, market):
        self.market = market
        self.done = collections.defaultdict(list)  # (what, marker) -> numbers, in the order carried out
        self.problems = []
        for what, _, _, text in market.server.audit():
            if " r" in (text or "") or "_r" in (text or ""):
                marker, number = split(text)
                self.done[what, marker].append(number)
        self.by_marker = collections.defaultdict(list)
        for one in market.given:
            self.by_marker[one.marker].append(one)

    def sentences(self):
        self._mark_refused()
        self._nothing_twice()
        for marker, given in self.by_marker.items():
            if marker.startswith("G"):
                self._gig(marker, given)
            elif marker.startswith("B"):
                self._bid(marker, given)
            elif given[0].what in ("avatar", "cover"):
                self._words(marker, given, given[0].what, False)
            else:
                self._words(marker, given, "profile", False)
        self._told_once()
        return self.problems

    def say(self, marker, what):
        self.problems.append(f"{marker}: {what}; given {[(g.what, g.number, g.saved, g.refused, g.key, round(g.at, 2)) for g in self.by_marker[marker]]}"
                             f", done { {key[0]: value for key, value in self.done.items() if key[1] == marker} }")

    def _mark_refused(self):
        for person in self.market.people:
            for row in person.outbox():
                key, kind, payload, state, problem, _, _ = row
                shown = state in (Person.REFUSED, Person.CONFLICT) or held(person, row)
                for one in self.market.given:
                    if one.who == person.name and one.key == key and shown:
                        one.refused = True
                        if one.what in ("post", "profile", "avatar", "cover"):
                            self.say(one.marker, f"refused, and nothing was wrong with it: {problem}")
                if not shown:
                    self.problems.append(f"{person.name}: a {KINDS[kind]} is left in state {state}: {payload}")
                self._refused_means_not_done(KINDS[kind], json.loads(payload))

    def _refused_means_not_done(self, kind, payload):
        text = payload.get("title") or payload.get("message") or payload.get("name")
        if kind in ("post", "edit", "bid", "editbid", "profile") and " r" in (text or ""):
            marker, number = split(text)
            if number in self.done[kind, marker]:
                self.say(marker, f"the {kind} of r{number} is shown refused and was done")

    def _nothing_twice(self):
        for (what, marker), numbers in self.done.items():
            if len(numbers) != len(set(numbers)):
                self.say(marker, f"{what} was done twice")
            if what in ("post", "delete", "bid", "withdraw", "hired", "shortlist", "complete") and len(numbers) > 1:
                self.say(marker, f"{what} was done {len(numbers)} times")
            if numbers != sorted(numbers):
                self.say(marker, f"{what} was done out of order")

    def _saved(self, given, what):
        return [one for one in given if one.what == what and one.saved and not one.refused]

    def _words(self, marker, given, edit, gone, first=()):
        """The last wording that was saved is the server's (or a later one whose fate the client's death left open), or shown
        refused. Earlier ones may have been folded into it."""
        saved = [one for one in given if one.what in (edit, *first) and one.saved]
        if gone or not saved:
            return
        last = max(saved, key=lambda one: one.number)
        done = [number for what in (edit, *first) for number in self.done[what, marker]]
        if not last.refused and (not done or max(done) < last.number):
            self.say(marker, f"the {last.what} of r{last.number} is lost")
        if done and max(done) not in [one.number for one in given]:
            self.say(marker, "has a wording that nobody gave")

    def _gig(self, marker, given):
        posted = len(self.done["post", marker])
        deleted = len(self.done["delete", marker])
        deletions = [one for one in given if one.what == "delete"]
        if self._saved(given, "post") and not posted and not deletions:
            self.say(marker, "the post is lost")
        if self._saved(given, "delete") and posted != deleted:
            self.say(marker, "the deletion is lost")
        if deleted and not deletions:
            self.say(marker, "was deleted by nobody")
        if self._saved(given, "complete") and not self.done["complete", marker]:
            self.say(marker, "the completion is lost")
        if self.done["complete", marker] and not any(one.what == "complete" for one in given):
            self.say(marker, "was completed by nobody")
        self._words(marker, given, "edit", deletions, ("post",))

    def _bid(self, marker, given):
        placed = len(self.done["bid", marker])
        withdrawn = len(self.done["withdraw", marker])
        withdrawals = [one for one in given if one.what == "withdraw"]
        if self._saved(given, "bid") and not placed and not withdrawals:
            self.say(marker, "the bid is lost")
        if self._saved(given, "withdraw") and placed != withdrawn:
            self.say(marker, "the withdrawal is lost")
        if self._saved(given, "hire") and not self.done["hired", marker]:
            self.say(marker, "the hire is lost")
        if self._saved(given, "decline") and not self.done["rejected", marker]:
            self.say(marker, "the decline is lost")
        if self._saved(given, "shortlist") and not self.done["shortlist", marker]:
            self.say(marker, "the place on the shortlist is lost")
        if self.done["hired", marker] and not any(one.what == "hire" for one in given):
            self.say(marker, "was hired by nobody")
        self._words(marker, given, "editbid", withdrawals, ("bid",))

    def _told_once(self):
        """Each hire stands once in the freelancer's history, each bid once in the owner's."""
        for name, identity, times in self.market.tellings():
            if times != 1:
                self.problems.append(f"{name} was told {identity} {times} times")
