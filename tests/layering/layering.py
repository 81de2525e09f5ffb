#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Read every #include of the project and fail on one that breaks the order of the house (docs: CONTRIBUTING.md).

    models < net < ui < app; the server shares nothing with the client and knows no Qt; POSIX headers live in *_unix.cpp
    only; QCoro lives in net only. Linking alone does not enforce this: a header can be included without its library.
"""
import argparse
import pathlib
import re
import sys

# What the sources of a folder may include of the project's own folders.
MAY_INCLUDE = {
    "models": {"models"},
    "net": {"net", "models"},
    "ui": {"ui", "net", "models"},
    "app": {"app", "ui", "net", "models"},
    "server": {"server"},
    "tests/support": {"tests/support"},
    "tests/models": {"models", "tests/models", "tests/support"},
    "tests/net": {"net", "models", "tests/net", "tests/models", "tests/support"},
    "tests/ui": {"ui", "net", "models", "tests/ui", "tests/net", "tests/models", "tests/support"},
    "tests/app": {"app", "ui", "net", "models", "tests/app", "tests/ui", "tests/net", "tests/models", "tests/support"},
    "tests/server": {"server", "tests/server"},
    "tests/fuzz": {"server", "net", "models", "tests/fuzz", "tests/server"},
}
CLIENT_TESTS = ("tests/support", "tests/models", "tests/net", "tests/ui", "tests/app")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
POSIX = re.compile(r"^(unistd|signal|fcntl|poll|pwd|grp|dirent|termios|syslog|netdb|pthread|spawn|dlfcn|sched"
                   r"|sys/[\w/]+|netinet/[\w/]+|arpa/[\w/]+|linux/[\w/]+)\.h$")
QT = re.compile(r"^(Q[A-Z]\w*(/\w+)?|Qt[A-Z]\w*/.*|qt6keychain/.*|qcoro/.*|QCoro.*)$")
QCORO = re.compile(r"^(QCoro\w*(/.*)?|qcoro/.*|qcoro\w*\.h)$", re.IGNORECASE)


def folder_of(path):
    """'net' for net/http/x.h, 'tests/net' for tests/net/x.cpp."""
    parts = path.parts
    return "/".join(parts[:2]) if parts[0] == "tests" else parts[0]


def resolve(root, source, quoted, name):
    """The folder of the project that an #include reaches, or None where it is nobody's of ours."""
    for base in ([source.parent] if quoted else []) + [pathlib.Path()]:
        candidate = base / name
        if (root / candidate).is_file():
            return folder_of((root / candidate).resolve().relative_to(root))
    # Named from the root, but not there: still an include of that floor.
    first = folder_of(pathlib.PurePosixPath(name))
    return first if first in MAY_INCLUDE else None


def complaint(root, source, quoted, name):
    """Why this #include is wrong, or None."""
    own = folder_of(source)
    target = resolve(root, source, quoted, name)
    if target and target not in MAY_INCLUDE[own]:
        return f"{own} must not include {target}"
    if own.endswith("server") and QT.match(name):
        return "the server knows no Qt"
    if POSIX.match(name) and not source.name.endswith("_unix.cpp"):
        return "POSIX headers belong in *_unix.cpp"
    if QCORO.match(name) and own not in ("net", *CLIENT_TESTS):
        return "coroutines stay in net"
    return None


def check(root):
    """All complaints about the tree, and how many files were read."""
    found, count = [], 0
    for folder in MAY_INCLUDE:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp", ".hpp"):
                continue
            count += 1
            source = path.relative_to(root)
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if match := INCLUDE.match(line):
                    if why := complaint(root, source, match[1] == '"', match[2]):
                        found.append(f"{source}:{number}: {why}: {match[2]}")
    return found, count


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("root", type=pathlib.Path)
    found, count = check(parser.parse_args().root.resolve())
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{count} files read, {len(found)} includes in the wrong direction")
    if count == 0:
        print("nothing was read: is this the project's root?")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
