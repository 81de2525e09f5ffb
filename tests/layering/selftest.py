#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The layering test can fail: small trees, each with one include, right or wrong."""
import pathlib
import tempfile
import unittest

import layering


class Layering(unittest.TestCase):
    def complaints(self, files):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder).resolve()
            for name, text in files.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            return layering.check(root)[0]

    def assert_refused(self, name, line, words):
        found = self.complaints({name: f"// first\n{line}\n"})
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(f"{name}:2: "), found)
        self.assertIn(words, found[0])

    def test_downwards_is_fine(self):
        self.assertEqual(self.complaints({
            "models/gig.h": "#include <QString>\n",
            "net/sync.cpp": '#include "models/gig.h"\n#include <QCoroTask>\n',
            "ui/page.cpp": '#include "net/sync.h"\n#include "models/gig.h"\n',
            "app/main.cpp": '#include "ui/page.h"\n',
            "app/parent_unix.cpp": "#include <unistd.h>\n",
            "server/http/listener.cpp": '#include "server/api/message.h"\n#include <boost/asio.hpp>\n',
            "tests/net/tst_sync.cpp": '#include "net/sync.h"\n#include "fake.h"\n',
            "tests/net/fake.h": "",
            "tests/faults/client/main.cpp": '#include "net/sync.h"\n#include "tests/faults/client/person.h"\n#include <QNetworkReply>\n',
            # Names that only look like another module's.
            "models/lists.h": "#include <QAbstractListModel>\n#include <QStringList>\n#include <QSettings>\n#include <QSqlQuery>\n",
            "models/sql/text.cpp": '#include "query.h"\n',
            "models/sql/query.h": "",
            "server/storage/table.cpp": '#include "query.h"\n#include <queue>\n',
            "server/storage/query.h": "",
            "net/pictures.cpp": "#include <QImageReader>\n#include <QPainter>\n#include <QSslConfiguration>\n#include <QWebSocket>\n",
            "tests/models/tst_lists.cpp": "#include <QAbstractItemModelTester>\n#include <QTest>\n",
            "ui/card.cpp": "#include <QLabel>\n#include <QtWidgets/QStyledItemDelegate>\n",
        }), [])

    def test_what_is_built_is_not_read(self):
        self.assertEqual(self.complaints({
            "build/dev/moc_page.cpp": "#include <unistd.h>\n",
            "cmake-build-debug/CMakeCache.txt": "",
            "cmake-build-debug/moc_page.cpp": "",
            "tests/original/node_modules/addon/addon.cpp": "",
            ".cache/x.cpp": "",
        }), [])

    def test_upwards_is_refused(self):
        self.assert_refused("models/gig.cpp", '#include "net/sync.h"', "models must not include net")
        self.assert_refused("net/sync.h", '#include "ui/page.h"', "net must not include ui")
        self.assert_refused("ui/page.cpp", ' #  include "app/tray.h"', "ui must not include app")
        self.assert_refused("tests/models/tst_gig.cpp", '#include "net/sync.h"', "tests/models must not include net")

    def test_upwards_by_a_relative_path_is_refused(self):
        found = self.complaints({"models/gig.cpp": '#include "../net/sync.h"\n', "net/sync.h": ""})
        self.assertEqual(len(found), 1, found)

    def test_client_and_server_share_nothing(self):
        self.assert_refused("server/api/gigs.cpp", '#include "models/gig.h"', "server must not include models")
        self.assert_refused("net/rest.cpp", '#include "server/api/message.h"', "net must not include server")
        self.assert_refused("server/main.cpp", "#include <QString>", "no Qt")
        self.assert_refused("tests/server/test_api.cpp", "#include <QtCore/QString>", "no Qt")

        self.assert_refused("server/main.cpp", "#include <QtCore>", "no Qt")
        self.assert_refused("server/main.cpp", "#include <qglobal.h>", "no Qt")
        self.assert_refused("server/main.cpp", "#include <qt6keychain/keychain.h>", "no Qt")

    def test_models_know_no_network(self):
        for name in ("<QNetworkAccessManager>", "<QtNetwork/QTcpSocket>", "<QtNetwork>", "<QWebSocket>", "<qwebsocket.h>",
                     "<QtWebSockets>", "<QSslSocket>", "<QHostAddress>", "<QLocalSocket>"):
            self.assert_refused("models/store.cpp", f"#include {name}", "no network")
            self.assert_refused("tests/models/tst_store.cpp", f"#include {name}", "no network")

    def test_only_ui_and_app_have_widgets(self):
        for floor in ("models", "net", "tests/models", "tests/net", "tests/faults"):
            for name in ("<QWidget>", "<QtWidgets>", "<QtWidgets/QLabel>", "<QApplication>", "<QMessageBox>", "<qdialog.h>",
                         "<QTableView>", "<QStyleOption>", "<QVBoxLayout>"):
                self.assert_refused(f"{floor}/page.cpp", f"#include {name}", "widgets")

    def test_the_faults_are_read(self):
        self.assert_refused("tests/faults/client/main.cpp", '#include "ui/page.h"', "tests/faults must not include ui")
        self.assert_refused("tests/faults/client/main.cpp", '#include "server/api/message.h"', "tests/faults must not include server")
        self.assert_refused("tests/faults/client/main.cpp", "#include <unistd.h>", "*_unix.cpp")

    def test_a_folder_that_is_not_listed_is_refused(self):
        for name in ("shared/gig.h", "tests/smoke/main.cpp", "tests/stray.cpp", "stray.cpp", "packaging/windows/x.cc"):
            found = self.complaints({name: ""})
            self.assertEqual(len(found), 1, found)
            self.assertTrue(found[0].startswith(f"{name}: "), found)
            self.assertIn("not listed", found[0])

    def test_posix_and_coroutines_have_their_places(self):
        self.assert_refused("app/main.cpp", "#include <unistd.h>", "*_unix.cpp")
        self.assert_refused("server/app/main.cpp", "#include <sys/socket.h>", "*_unix.cpp")
        self.assert_refused("ui/page.cpp", "#include <QCoroTask>", "coroutines")
        self.assert_refused("app/main.cpp", "#include <qcoro/qcorotask.h>", "coroutines")


if __name__ == "__main__":
    unittest.main()
