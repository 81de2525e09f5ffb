# SPDX-License-Identifier: MIT
"""What disks do: full, not writable, taken by somebody else, damaged. Nothing that was said to be saved is lost."""
import os
import random
import resource
import sqlite3

from processes import Person, Refused, until

LONG = "A line that takes its room on a disk. " * 40
NOBODY = 65534


async def _posts_until_refused(person, saved, name):
    """Gives commands until the client says that it cannot save one; returns what it said. The first are saved still: there is
    room in what the file has already."""
    for number in range(400):
        title = f"{name} {number}"
        try:
            await person.do("post", title=title, description=LONG, cents=100)
        except Refused as error:
            return error.args[0]
        saved.append(title)
    raise AssertionError("everything was saved: the disk is not full")


async def _all_there_once(house, person, saved):
    await until(lambda: not person.outbox(), lambda: f"left: {[row[2][-40:] for row in person.outbox()][:5]}")
    assert sorted(row[3] for row in house.server.audit("post")) == sorted(saved)


def _error(person):
    """What the client says in its status line."""
    told = person.told("status")
    return (told[-1].get("error") or {}).get("kind") if told else None


async def _opens_after(person, fault_ends):
    """A client that could not open its store says so, and opens it without being started again."""
    await until(lambda: person.told("store"), "it says nothing of its store")
    first = person.told("store")[0]
    assert not first["open"] and first["error"]["kind"] == "storage" and first["error"]["detail"], first
    assert person.runs
    try:
        await person.post("not to be saved")
    except Refused as error:
        assert error.args[0]["kind"] == "storage", error
    else:
        raise AssertionError("it says that it saved what it cannot save")
    fault_ends()
    await until(lambda: person.told("store")[-1]["open"], "the store is not opened when it could be")


async def store_full(house):
    """Every byte beyond a limit is refused, while the client runs and when it starts."""
    await house.open()
    person, other = await house.person("Olga"), await house.person("Finn")
    saved = ["before it"]
    await person.post("before it")
    await _all_there_once(house, person, saved)
    size = max(os.path.getsize(person.store + suffix) for suffix in ("", "-wal"))
    limit = resource.prlimit(person.pid, resource.RLIMIT_FSIZE, (size + 40_000, resource.RLIM_INFINITY))
    # Answers come while the disk is full, and cannot be kept: they are asked for again.
    said = await _posts_until_refused(person, saved, "full")
    assert said["kind"] == "storage" and said["detail"], said
    news = []
    while _error(person) != "storage":  # what another person does cannot be kept either, once there is no room for it
        assert len(news) < 100, f"the status line does not say it: {person.told('status')[-1]}"
        news.append(f"news {len(news)}")
        await other.do("post", title=news[-1], description=LONG, cents=100)
        await until(lambda: _error(person) == "storage" or person.gig(news[-1]), f"{news[-1]} neither arrives nor fails")
    await until(lambda: not other.outbox(), "the news are not sent")
    saved += news
    assert person.runs
    resource.prlimit(person.pid, resource.RLIMIT_FSIZE, limit)
    await _all_there_once(house, person, saved)
    await until(lambda: _error(person) is None, "the status line still complains")
    saved.append("after it")
    await person.post("after it")
    await _all_there_once(house, person, saved)
    # Killed with a full disk, after the next start it still has what it said it had.
    house.proxy.refuse()
    size = os.path.getsize(person.store + "-wal")
    resource.prlimit(person.pid, resource.RLIMIT_FSIZE, (size + 20_000, resource.RLIM_INFINITY))
    await _posts_until_refused(person, saved, "full again")
    await person.kill()
    await house.proxy.open()
    await person.start()
    await _all_there_once(house, person, saved)


async def store_locked(house):
    """Another process holds the file: a backup that hangs, somebody's shell."""
    await house.open()
    person = await house.person("Olga")
    await person.post("before it")
    saved = ["before it"]
    await until(lambda: not person.outbox(), "not sent")
    # While it runs: the answer to a command cannot be kept until the lock goes.
    other = sqlite3.connect(person.store, isolation_level=None)
    hold = {"on": False}

    def lock_when_sent(request):
        if request.is_command and not hold["on"]:
            other.execute("BEGIN EXCLUSIVE")
            hold["on"] = True
        return None

    house.proxy.script = lock_when_sent
    await person.post("answered while locked")
    saved.append("answered while locked")
    await until(lambda: hold["on"], "nothing was sent")
    try:
        await person.post("not to be saved")
    except Refused as error:
        assert error.args[0]["kind"] == "storage", error
    else:
        raise AssertionError("it says that it saved what it cannot save")
    await until(lambda: _error(person) == "storage", "the status line does not say it")
    other.execute("ROLLBACK")
    await _all_there_once(house, person, saved)
    # When it starts.
    house.proxy.script = lambda request: None
    await person.stop()
    person.events.clear()
    other.execute("BEGIN EXCLUSIVE")
    await person.start()
    await _opens_after(person, lambda: other.execute("ROLLBACK"))
    other.close()
    saved.append("after it")
    await person.post("after it")
    await _all_there_once(house, person, saved)


async def folder_read_only(house):
    """The account's folder may not be written to when the client starts."""
    await house.open()
    root = os.geteuid() == 0
    as_nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"] if root else []
    person = await house.person("Olga", prefix=as_nobody)
    await person.post("before it")
    await until(lambda: not person.outbox(), "not sent")
    house.proxy.refuse()
    await person.post("waiting")
    await person.kill()
    account = os.path.dirname(person.store)
    files = [os.path.join(account, one) for one in os.listdir(account)]

    def permit(folder, file):
        os.chmod(account, folder)
        for one in files:
            if os.path.exists(one):
                os.chmod(one, file)

    permit(0o555, 0o444)
    person.events.clear()
    await person.start(*as_nobody)
    await house.proxy.open()
    await _opens_after(person, lambda: permit(0o755, 0o644))
    await _all_there_once(house, person, ["before it", "waiting"])


def _reads(path, sql, *values):
    """Whether the file still gives this row."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return bool(database.execute(sql, values).fetchall())
    except sqlite3.DatabaseError:
        return False
    finally:
        database.close()


async def corrupt_store(house):
    """Random bytes over pages of the file: what is only a cache is fetched again, what waited to be sent is sent.

    Pages that hold the waiting commands, or say where they are, are spared: without a copy nothing brings those back. An edit
    whose gig cannot be read any more is kept with its words, and shown as refused.
    """
    await house.open()
    rng = random.Random(house.seed)
    person = await house.person("Olga")
    for number in range(30):
        await person.do("post", title=f"gig {number}", description=LONG, cents=100)
    saved = [f"gig {number}" for number in range(30)]
    await until(lambda: not person.outbox(), "not sent")
    house.proxy.refuse()
    saved += ["waiting", "waiting too"]
    await person.post("waiting")
    await person.post("waiting too")
    edited = person.gig("gig 3")
    await person.edit(edited, "gig 3 edited")
    await person.kill()
    with sqlite3.connect(person.store) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page = database.execute("PRAGMA page_size").fetchone()[0]
        notices = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'notices'").fetchone()[0]
        needed = ("sqlite_schema", "outbox", "outbox_gig", "outbox_bid")
        spared = {row[0] for name in needed for row in database.execute("SELECT pageno FROM dbstat WHERE name = ?", (name,))}
    database.close()
    assert {1, notices} & spared == {1} and len(spared) > 3, spared
    with open(person.store, "r+b") as file:
        pages = os.path.getsize(person.store) // page
        victims = [notices, *rng.sample([one for one in range(2, pages + 1) if one not in spared], 3)]
        for number in victims:
            file.seek((number - 1) * page)
            file.write(rng.randbytes(page))
    print(f"   random bytes over the pages {sorted(victims)} of {pages}")
    lost = not _reads(person.store, "SELECT * FROM gigs WHERE key = ?", edited)
    person.events.clear()
    await person.start()
    await house.proxy.open()
    await until(lambda: person.told("store") and person.told("store")[-1]["open"], "the store is not opened again")
    await until(lambda: len(person.outbox()) == lost, lambda: f"left: {person.outbox()}")
    for _, _, payload, state, *_ in person.outbox():
        assert state == Person.REFUSED and "gig 3 edited" in payload, (state, payload)
    assert (("edit", "gig 3 edited") in [(row[0], row[3]) for row in house.server.audit("edit")]) != lost
    posts = sorted(row[3] for row in house.server.audit("post"))
    assert posts == sorted(saved), set(saved) ^ set(posts)
    shown = lambda: sorted(row[0] for row in person.rows("SELECT title FROM gigs WHERE hidden = 0"))  # noqa: E731
    there = lambda: sorted(row[0] for row in house.server.rows("SELECT title FROM gigs"))  # noqa: E731
    await until(lambda: shown() == there(), lambda: f"shown: {set(shown()) ^ set(there())}")
