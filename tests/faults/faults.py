#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs scenarios of faults: real processes, a proxy between them. `faults.py --help`."""
import argparse
import asyncio
import inspect
import os
import random
import shutil
import sys
import tempfile
import time
import traceback

import scenarios
from processes import Original, Person, Server, until
from proxy import Proxy, write_log


class House:
    """What a scenario has: a server, a proxy before it, and as many people as it asks for."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.seed = options.seed
        self.server = Server(options.server, os.path.join(folder, "server"))
        self.proxy = None
        self.people = []
        self.slack = 6.0  # seconds that a busy machine may be late

    async def fresh(self):
        """Everything from the beginning, in folders of its own."""
        await self.close()
        self.people = []
        self.folder = tempfile.mkdtemp(dir=self.folder)
        self.server = Server(self.options.server, os.path.join(self.folder, "server"))
        await self.open()

    async def open(self, **environment):
        self.server.environment.update(environment)
        await self.server.start()
        self.proxy = Proxy(self.server.port)
        await self.proxy.open()

    async def open_original(self):
        self.server = Original(os.path.join(self.folder, "original"))
        await self.server.start()
        self.proxy = Proxy(self.server.port)
        await self.proxy.open()

    async def person(self, name, environment=None, prefix=()):
        """Somebody who has an account and whose client runs; by `prefix`, where it is another user's process."""
        person = Person(self.options.client, self.folder, name, self.proxy.port, environment)
        if prefix and os.geteuid() == 0:
            os.chmod(self.folder, 0o755)
            os.chown(person.folder, 65534, 65534)
        self.people.append(person)
        await person.start(*prefix)
        await person.register()
        await until(lambda: person.rows("SELECT 1 FROM users WHERE id = ?", person.user), f"{name}'s store is not there")
        return person

    async def close(self):
        for person in self.people:
            await person.stop()
        if self.proxy:
            self.proxy.refuse()
        await self.server.stop()


async def play(name, options):
    folder = tempfile.mkdtemp(prefix=f"gigflow-{name}-")
    house = House(options, folder)
    try:
        await getattr(scenarios, name)(house)
    except BaseException:
        if house.proxy:
            write_log(house.proxy.log, os.path.join(folder, "proxy.log"))
        print(f"what is left of it: {folder}", flush=True)
        raise
    finally:
        await house.close()
    shutil.rmtree(folder)


def names():
    return [name for name, value in vars(scenarios).items()
            if inspect.iscoroutinefunction(value) and not name.startswith("_") and name != "until"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", nargs="*", help=f"of {', '.join(names())}; all of them where none is named")
    parser.add_argument("--client", required=True, help="gigflow-faults-client")
    parser.add_argument("--server", required=True, help="gigflow-server")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6), help="of the random run")
    parser.add_argument("--commands", type=int, default=500, help="how many commands the random run gives (500)")
    options = parser.parse_args()
    failed = []
    for name in options.scenario or names():
        began = time.monotonic()
        print(f"== {name}, --seed {options.seed}", flush=True)
        try:
            asyncio.run(play(name, options))
            print(f"   passed in {time.monotonic() - began:.1f} s", flush=True)
        except Exception:  # the others are worth knowing too
            traceback.print_exc(file=sys.stdout)
            failed.append(name)
    if failed:
        sys.exit(f"failed: {', '.join(failed)} (--seed {options.seed})")


if __name__ == "__main__":
    main()
