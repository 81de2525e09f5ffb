// SPDX-License-Identifier: MIT
// Real processes: one instance per data folder, whatever happened to the one before.
#include "app/instance/instancelock.h"
#include "app/instance/instanceserver.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace gigflow;

namespace {

std::unique_ptr<QProcess> launch(const QStringList &arguments, const QString &token = {})
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DESKTOP_STARTUP_ID"_qs);
    environment.insert(u"XDG_ACTIVATION_TOKEN"_qs, token);
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(INSTANCE_PROCESS), arguments);
    return process;
}

QString lineFrom(QProcess &process)
{
    (void)QTest::qWaitFor([&] { return process.canReadLine(); }, 10'000);
    return QString::fromUtf8(process.readLine()).trimmed();
}

int exitOf(QProcess &process)
{
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 15'000);
    return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit
               ? process.exitCode()
               : -1;
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laterStartsHandOver()
    {
        QTemporaryDir folder;
        const auto first = launch({folder.path()});
        QCOMPARE(lineFrom(*first), u"running"_qs);
        const auto second = launch({folder.path(), u"gig-1"_qs}, u"token-1"_qs);
        QCOMPARE(exitOf(*second), 0);
        QCOMPARE(lineFrom(*first), u"activated gig-1 token-1"_qs);
        const auto third = launch({folder.path()});
        QCOMPARE(exitOf(*third), 0);
        QCOMPARE(lineFrom(*first), u"activated"_qs);
        end(*first);
    }

    void anotherFolderIsAnotherInstance()
    {
        QTemporaryDir a, b;
        const auto first = launch({a.path()});
        const auto second = launch({b.path()});
        QCOMPARE(lineFrom(*first), u"running"_qs);
        QCOMPARE(lineFrom(*second), u"running"_qs);
        end(*first);
        end(*second);
    }

    void takesOverFromAKilledOne()
    {
        QTemporaryDir folder;
        const auto first = launch({folder.path()});
        QCOMPARE(lineFrom(*first), u"running"_qs);
        end(*first); // SIGKILL: lock file and socket stay behind
        const auto second = launch({folder.path()});
        QCOMPARE(lineFrom(*second), u"running"_qs);
        const auto third = launch({folder.path()});
        QCOMPARE(exitOf(*third), 0);
        end(*second);
    }

    void ofManyAtOnceExactlyOneRuns()
    {
        QTemporaryDir folder;
        const auto dead = launch({folder.path()});
        QCOMPARE(lineFrom(*dead), u"running"_qs);
        end(*dead); // they race for a stale socket too
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(launch({folder.path(), QString::number(i)}));
        int running = 0, handedOver = 0;
        for (const auto &process : all) {
            const auto line = lineFrom(*process);
            running += line == u"running";
            handedOver += line == u"handed over";
        }
        QCOMPARE(running, 1);
        QCOMPARE(handedOver, 5);
        for (const auto &process : all)
            end(*process);
    }

    void waitsForAnInstanceThatIsStillStarting()
    {
        QTemporaryDir folder;
        InstanceLock lock(folder.path()); // held, and nobody listens yet
        QVERIFY(lock.acquire());
        const auto other = launch({folder.path(), u"gig-2"_qs});
        QVERIFY(other->waitForStarted());
        QVERIFY(!other->waitForFinished(500)); // it has found nobody by now, and keeps trying
        InstanceServer server(folder.path());
        QSignalSpy activated(&server, &InstanceServer::activated);
        QVERIFY(server.listen());
        QCOMPARE(exitOf(*other), 0);
        QCOMPARE(activated.count(), 1);
    }

    void saysSoWhenTheInstanceDoesNotAnswer()
    {
        QTemporaryDir folder;
        InstanceLock lock(folder.path()); // held, and nobody listens
        QVERIFY(lock.acquire());
        const auto other = launch({folder.path()});
        QCOMPARE(exitOf(*other), 1);
        QCOMPARE(lineFrom(*other), u"no answer"_qs);
    }

    void refusesOtherMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("not JSON") << QByteArray("hello\n");
        QTest::newRow("not an object") << QByteArray("[1]\n");
        QTest::newRow("another link") << QByteArray("{\"open\":\"https://example.org\"}\n");
        QTest::newRow("not a text") << QByteArray("{\"open\":7}\n");
        QTest::newRow("too long") << QByteArray(maxInstanceMessage + 10, 'x');
        QTest::newRow("too long, with an end")
            << QByteArray("{\"x\":\"") + QByteArray(maxInstanceMessage, 'x') + "\"}\n";
    }
    void refusesOtherMessages()
    {
        QFETCH(QByteArray, message);
        QTemporaryDir folder;
        InstanceServer server(folder.path());
        QVERIFY(server.listen());
        QSignalSpy activated(&server, &InstanceServer::activated);
        QLocalSocket socket;
        socket.connectToServer(instanceSocketName(folder.path()));
        QVERIFY(socket.waitForConnected());
        socket.write(message);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
        QCOMPARE(activated.count(), 0);
    }

#ifdef Q_OS_UNIX
    void onlyItsOwnerMayConnect()
    {
        QTemporaryDir folder;
        InstanceServer server(folder.path());
        QVERIFY(server.listen());
        const auto permissions = QFile::permissions(instanceSocketName(folder.path()));
        QVERIFY(permissions & QFile::WriteOwner);
        QVERIFY(!(permissions & (QFile::WriteGroup | QFile::WriteOther | QFile::ReadOther)));
    }
#endif
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
