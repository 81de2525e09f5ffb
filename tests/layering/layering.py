#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Read every #include of the project and fail on one that breaks the order of the house (docs: CONTRIBUTING.md).

    models < net < ui < app; the server shares nothing with the client and knows no Qt; models know no network and no widgets, net no
    widgets; POSIX headers live in *_unix.cpp only; QCoro lives in net only. Linking alone does not enforce this: a header can be
    included without its library. A folder with C++ in it has to be listed here.
"""
import argparse
import os
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
    "tests/faults": {"net", "models", "tests/faults"},
    "tests/bench": {"tests/bench"},
    "tests/fuzz": {"server", "net", "models", "tests/fuzz", "tests/server"},
}
CLIENT_TESTS = ("tests/support", "tests/models", "tests/net", "tests/ui", "tests/app")
SUFFIXES = (".h", ".hpp", ".hh", ".cpp", ".cc", ".cxx", ".c", ".ipp", ".mm")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
POSIX = re.compile(r"^(unistd|signal|fcntl|poll|pwd|grp|dirent|termios|syslog|netdb|pthread|spawn|dlfcn|sched"
                   r"|sys/[\w/]+|netinet/[\w/]+|arpa/[\w/]+|linux/[\w/]+)\.h$")
QCORO = re.compile(r"^(QCoro\w*(/.*)?|qcoro/.*|qcoro\w*\.h)$", re.IGNORECASE)


def of_qt(modules, classes):
    """Matches <QtWidgets>, <QtWidgets/QWidget>, <QWidget> and <qwidget.h>, for these modules and what may follow the Q."""
    return re.compile(rf"^(Qt({modules})(/.*)?|(Qt\w+/)?Q({'|'.join(classes.split())})(\.h)?)$", re.IGNORECASE)


QT = re.compile(r"^(Qt?[A-Z]\w*(/.*)?|q\w+\.h|qt6keychain/.*|qcoro/.*)$")
NETWORK = of_qt("Network|WebSockets", r"""
    AbstractNetworkCache AbstractSocket Authenticator Dns\w+ Dtls\w* Host\w+ HstsPolicy Http\w+ IPv6Address Local(Server|Socket) MaskGenerator
    Network\w+ OcspResponse PasswordDigestor Sctp\w+ Ssl\w* Tcp\w+ Udp\w+ WebSocket\w*""")
WIDGETS = of_qt(r"\w*Widgets|PrintSupport", r"""
    \w*Widget\w* \w*Dialog\w* \w*Button\w* \w+Box \w*ItemDelegate \w*Label \w*LineEdit \w*TextEdit \w*TimeEdit \w*DateEdit
    Abstract(GraphicsShapeItem|ItemView|ScrollArea|Slider) Application Colormap CommonStyle Completer Dial ErrorMessage FileIconProvider
    (Focus)?Frame Gesture\w* (Pan|Pinch|Swipe|Tap|TapAndHold)Gesture Graphics\w+ KeySequenceEdit LCDNumber
    (Box|Form|Grid|HBox|VBox|Stacked)?Layout(Item)? MainWindow Mdi\w+ Menu(Bar)? PlainTextDocumentLayout PrintEngine Printer\w* ProgressBar
    ProxyStyle RubberBand Scroll(Area|Bar|er\w*) Size(Grip|Policy) Slider SpacerItem SplashScreen Splitter\w* (Standard)?ItemEditor\w+
    StatusBar Style(d\w+|Factory|HintReturn\w*|Option\w*|Painter|Plugin)? SystemTrayIcon TabBar TextBrowser TileRules Tool(Bar|Tip)
    (Column|Header|List|Table|Tree|Undo)View WhatsThis Wizard\w*""")
# What they must not include of others'.
NO_NETWORK = (NETWORK, "models know no network")
NO_WIDGETS = (WIDGETS, "widgets belong in ui and app")
NO_QT = (QT, "the server knows no Qt")
MUST_NOT_INCLUDE = {
    "models": (NO_NETWORK, NO_WIDGETS),
    "tests/models": (NO_NETWORK, NO_WIDGETS),
    "net": (NO_WIDGETS,),
    "tests/net": (NO_WIDGETS,),
    "tests/faults": (NO_WIDGETS,),
    "server": (NO_QT,),
    "tests/server": (NO_QT,),
}


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
    if target := resolve(root, source, quoted, name):
        return None if target in MAY_INCLUDE[own] else f"{own} must not include {target}"
    for pattern, why in MUST_NOT_INCLUDE.get(own, ()):
        if pattern.match(name):
            return why
    if POSIX.match(name) and not source.name.endswith("_unix.cpp"):
        return "POSIX headers belong in *_unix.cpp"
    if QCORO.match(name) and own not in ("net", *CLIENT_TESTS):
        return "coroutines stay in net"
    return None


def sources(root):
    """Every C++ file of the project, relative to its root; not what was built or installed in there."""
    for folder, inner, names in os.walk(root):
        here = pathlib.Path(folder)
        inner[:] = sorted(name for name in inner if not name.startswith(".") and name != "node_modules"
                          and not (here == root and name == "build") and not (here / name / "CMakeCache.txt").exists())
        yield from ((here / name).relative_to(root) for name in sorted(names) if name.endswith(SUFFIXES))


def check(root):
    """All complaints about the tree, and how many files were read."""
    found, count = [], 0
    for source in sources(root):
        count += 1
        if folder_of(source) not in MAY_INCLUDE:
            found.append(f"{source.as_posix()}: {folder_of(source)} is not listed in tests/layering/layering.py")
            continue
        for number, line in enumerate((root / source).read_text(encoding="utf-8").splitlines(), 1):
            if match := INCLUDE.match(line):
                if why := complaint(root, source, match[1] == '"', match[2]):
                    found.append(f"{source.as_posix()}:{number}: {why}: {match[2]}")
    return found, count


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("root", type=pathlib.Path)
    found, count = check(parser.parse_args().root.resolve())
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{count} files read, {len(found)} complaints")
    if count == 0:
        print("nothing was read: is this the project's root?")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
