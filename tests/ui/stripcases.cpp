// SPDX-License-Identifier: MIT
#include "tst_states.h"

#include "driver.h"

#include "tests/net/support/fakesecretstore.h"
#include "tests/net/support/marketserver.h"
#include "ui/shell/statusline.h"
#include "ui/shell/storebanner.h"
#include "ui/widgets/toast.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::in;
using test::PeerAnswer;
using test::PeerRequest;
using test::textsOf;

void TestStates::theLineTellsOfTheConnection()
{
    const StatusLine waiting(*m_world->sync, *m_world->session);
    QCOMPARE(textsOf(waiting), QStringList{u"Connecting…"_s});
    QCOMPARE(in<QLabel>(waiting, "connection")->accessibleName(), u"Connection: connecting"_s);
    QVERIFY(!offers(waiting, "showQueue"));

    const QTemporaryDir folder;
    test::MarketServer server;
    test::Client client(server, folder.path());
    const StatusLine line(*client.sync, client.session);
    QVERIFY(client.settle());
    const QString synced = u"Up to date at %1"_s.arg(line.locale().toString(
        client.sync->status().lastSync.toLocalTime().time(), QLocale::ShortFormat));
    QCOMPARE(textsOf(line), (QStringList{u"Online"_s, synced}));
    QCOMPARE(in<QLabel>(line, "connection")->accessibleName(), u"Connection: online"_s);
    server.http.stopListening();
    server.socket.abortAll();
    client.sync->pullNow();
    QTRY_COMPARE_WITH_TIMEOUT(in<QLabel>(line, "connection")->text(), u"Offline"_s, patience);
    QCOMPARE(in<QLabel>(line, "connection")->accessibleName(), u"Connection: offline"_s);
}

void TestStates::theLineTellsOfNewsThatIsAskedFor()
{
    const QTemporaryDir folder;
    test::MarketServer server;
    // As a proxy does that knows no WebSocket.
    server.http.onUpgrade = [](QTcpSocket *connection) {
        connection->abort();
    };
    test::Client client(server, folder.path());
    const StatusLine line(*client.sync, client.session, nullptr, std::chrono::milliseconds(50));
    const auto *connection = in<QLabel>(line, "connection");
    QTRY_COMPARE_WITH_TIMEOUT(connection->text(), u"Online, asks every minute"_s, patience);
    QVERIFY(!connection->toolTip().isEmpty());
    QCOMPARE(connection->accessibleName(), u"Connection: online, asks every minute"_s);
    server.http.onUpgrade = [&server](QTcpSocket *up) {
        server.socket.adopt(up);
    };
    QTRY_COMPARE_WITH_TIMEOUT(connection->text(), u"Online"_s, patience);
    QVERIFY(connection->toolTip().isEmpty());
}

void TestStates::theLineTellsOfTheWork_data()
{
    QTest::addColumn<QByteArray>("stuck"); // at this request a pull hangs
    QTest::addColumn<QString>("words");
    QTest::newRow("begun") << QByteArray("/api/bids/my") << u"Syncing…"_s;
    QTest::newRow("two so far") << QByteArray("/api/gigs/changes?since") << u"Syncing: 2 gig"_s;
}

void TestStates::theLineTellsOfTheWork()
{
    QFETCH(QByteArray, stuck);
    QFETCH(QString, words);
    test::MarketServer server;
    server.capabilities = {u"sessions"_s, u"events"_s, u"changes"_s};
    server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
        if ((request.path + '?' + request.query).startsWith(stuck))
            return test::hang();
        if (request.path != "/api/gigs/changes")
            return std::nullopt;
        return test::ok(QJsonObject{{u"gigs"_s, QJsonArray{test::gigJson(u"g1"_s, u"One"_s),
                                                           test::gigJson(u"g2"_s, u"Two"_s)}},
                                    {u"deleted"_s, QJsonArray()},
                                    {u"cursor"_s, u"1"_s},
                                    {u"more"_s, true}});
    };
    const QTemporaryDir folder;
    test::Client client(server, folder.path());
    const StatusLine line(*client.sync, client.session);
    QTRY_VERIFY_WITH_TIMEOUT(textsOf(line).value(1).startsWith(words), patience);
    QVERIFY(client.sync->status().syncing);
}

void TestStates::theLineTellsOfTheStore()
{
    const StatusLine line(*m_world->sync, *m_world->session);
    m_world->session->restore();
    QTRY_COMPARE(textsOf(line), QStringList{u"Not signed in"_s});
    QCOMPARE(in<QLabel>(line, "connection")->accessibleName(), u"Connection: not signed in"_s);
    Error full;
    full.kind = Error::Kind::Storage;
    full.detail = u"SQLite 13: full"_s;
    Q_EMIT m_world->store->troubled(full);
    QCOMPARE(textsOf(line), (QStringList{u"Not signed in"_s, words::ofError(full)}));
    Q_EMIT m_world->store->recovered();
    QTRY_COMPARE(textsOf(line), QStringList{u"Not signed in"_s});
}

void TestStates::theLineTellsWhatWaits()
{
    StatusLine line(*m_world->sync, *m_world->session);
    const QSignalSpy asked(&line, &StatusLine::queueClicked);
    const auto first = m_world->submit(PostGig{u"Fence"_s, u"Green."_s, Money::fromCents(100)});
    QVERIFY(first);
    QTRY_VERIFY(offers(line, "showQueue"));
    const auto *queue = in<QAbstractButton>(line, "showQueue");
    QVERIFY2(queue->text().startsWith(u"1 change"_s), qPrintable(queue->text()));
    QCOMPARE(queue->accessibleName(), queue->text());
    in<QAbstractButton>(line, "showQueue")->click();
    QCOMPARE(asked.size(), 1);
    const auto second = m_world->submit(PostGig{u"Gate"_s, u"Red."_s, Money::fromCents(100)});
    QVERIFY(second);
    QTRY_VERIFY2(queue->text().startsWith(u"2 change"_s), qPrintable(queue->text()));
    m_world->outbox->cancel(second->command);
    m_world->outbox->cancel(first->command);
    QTRY_VERIFY(!offers(line, "showQueue"));
}

void TestStates::theLineTellsOfASessionThatIsNotKept()
{
    const QString words = u"Signed in for this session only"_s;
    test::FakeSecretStore secrets;
    secrets.writeState = KeychainState::NoService;
    Session session(m_world->account, *m_world->api, secrets);
    const StatusLine line(*m_world->sync, session);
    QVERIFY(!textsOf(line).contains(words)); // nobody is signed in
    session.start(test::someone());
    QTRY_VERIFY(textsOf(line).contains(words));
    secrets.writeState = KeychainState::Ready;
    session.start(test::someone());
    QTRY_VERIFY(!textsOf(line).contains(words));
}

void TestStates::anUnusableStoreIsSaid()
{
    QFile file(m_world->folder.filePath(u"taken"_s)); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const Store store(file.fileName() + u"/account"_s, UserId{u"u-maya"_s});
    const StoreBanner banner(store);
    QVERIFY(banner.isHidden());
    QTRY_VERIFY_WITH_TIMEOUT(!banner.isHidden(), patience);
    const QString text = in<QLabel>(banner, "storeBannerText")->text();
    QVERIFY2(text.contains(u"nothing can be saved"_s), qPrintable(text));
    QVERIFY2(text.contains(u"The file could not be opened."_s), qPrintable(text));
    QVERIFY(!offers(banner, "closeStoreBanner")); // it stays as long as that is so
    QVERIFY(file.remove());                       // the store looks again by itself
    QTRY_VERIFY_WITH_TIMEOUT(store.isOpen() && banner.isHidden(), patience);
}

void TestStates::aRebuiltStoreIsSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"store.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray("this is no database at all. ").repeated(500)) > 0);
    file.close();
    const Store store(folder.path(), UserId{u"u-maya"_s});
    const QSignalSpy rebuilt(&store, &Store::rebuilt);
    const StoreBanner banner(store);
    QTRY_VERIFY_WITH_TIMEOUT(!banner.isHidden(), patience);
    QCOMPARE(rebuilt.size(), 1);
    const QString text = in<QLabel>(banner, "storeBannerText")->text();
    QVERIFY2(text.contains(QDir::toNativeSeparators(rebuilt.at(0).at(0).toString())),
             qPrintable(text));
    QVERIFY(offers(banner, "closeStoreBanner"));
    in<QAbstractButton>(banner, "closeStoreBanner")->click();
    QVERIFY(banner.isHidden());
}

void TestStates::aToastActsOnce()
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(&window);
    window.show();
    QVERIFY(toast.isHidden());
    int undone = 0;
    toast.say(u"It is deleted."_s, u"Undo"_s, [&] {
        ++undone;
        toast.say(u"It is back."_s);
    });
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.accessibleName(), u"It is deleted."_s);
    QVERIFY(window.rect().contains(toast.geometry()));
    auto *action = in<QAbstractButton>(toast, "toastAction");
    QCOMPARE(action->accessibleName(), u"Undo"_s);
    QVERIFY(offers(toast, "toastAction"));
    action->click();
    QCOMPARE(undone, 1);
    QVERIFY(toast.isVisible()); // with what the action had to say
    QCOMPARE(textsOf(toast), QStringList{u"It is back."_s});
    QVERIFY(!offers(toast, "toastAction"));
    action->click();
    QCOMPARE(undone, 1);
    QVERIFY(toast.isHidden());

    toast.say(u"It is deleted."_s, u"Undo"_s, [&] { ++undone; });
    in<QAbstractButton>(toast, "toastDismiss")->click();
    QVERIFY(toast.isHidden());
    toast.say(u"Something else."_s); // takes the place of the former, with its action
    action->click();
    QCOMPARE(undone, 1);
}
