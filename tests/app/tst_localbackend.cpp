// SPDX-License-Identifier: MIT
// The real gigflow-server as the app's child.
#include "app/backend/localbackendprocess.h"
#include "net/http/apiclient.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gigflow;

namespace {

const QString program = QStringLiteral(GIGFLOW_SERVER_PROGRAM);

bool listens(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    return socket.waitForConnected(2000);
}

/// Everything a LocalBackendProcess needs, on a folder.
struct Backend
{
    explicit Backend(const QString &folder, const QString &server = program)
        : api(network), accounts(api), process(server, folder, accounts)
    {
    }

    std::optional<Result<QUrl>> start()
    {
        std::optional<Result<QUrl>> result;
        process.start(&process, [&](const Result<QUrl> &url) { result = url; });
        (void)QTest::qWaitFor([&] { return result.has_value(); }, 30'000);
        return result;
    }

    std::optional<Result<SignedIn>> signInAs(const QString &login)
    {
        std::optional<Result<SignedIn>> result;
        process.signInAs(login, &process, [&](const Result<SignedIn> &in) { result = in; });
        (void)QTest::qWaitFor([&] { return result.has_value(); }, 30'000);
        return result;
    }

    QNetworkAccessManager network;
    ApiClient api;
    AccountService accounts;
    LocalBackendProcess process;
};

} // namespace

class TestLocalBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothPeopleSignIn()
    {
        QTemporaryDir folder;
        Backend backend(folder.path());
        QVERIFY(!backend.process.isRunning());
        const auto people = backend.process.people();
        QCOMPARE(people.size(), 2);
        for (const auto &person : people) {
            const auto in = backend.signInAs(person.login); // starts it where needed
            QVERIFY(in);
            QVERIFY2(in->has_value(), qPrintable(in->has_value() ? QString() : in->error().detail));
            QVERIFY((*in)->account.local);
            QCOMPARE((*in)->account.name, person.name);
            QVERIFY(!(*in)->server.serverId.isEmpty());
            QCOMPARE((*in)->server.baseUrl.host(), u"127.0.0.1"_qs);
        }
        QVERIFY(QFile::exists(folder.filePath(u"server/gigflow.db"_qs)));
    }

    void ignoresTheEnvironmentOfAServerRunByHand()
    {
        // Every setting that the server itself lists, with a value that it refuses or that leads
        // elsewhere.
        QTemporaryDir folder;
        QProcess check;
        check.setWorkingDirectory(folder.path());
        check.start(program, {u"check"_qs});
        QVERIFY(check.waitForFinished());
        QList<QByteArray> names{"CORS_ORIGIN", "ACCESS_TOKEN_SECRET", "REFRESH_TOKEN_SECRET",
                                "ACCESS_TOKEN_SECRET_PREVIOUS", "REFRESH_TOKEN_SECRET_PREVIOUS"};
        static const QRegularExpression setting(u"^[A-Z_]+ "_qs);
        for (const QByteArray &line : check.readAllStandardOutput().split('\n')) {
            if (setting.match(QString::fromUtf8(line)).hasMatch())
                names.append(line.left(line.indexOf(' ')));
        }
        QVERIFY(names.contains("METRICS_PORT") && names.contains("DATABASE_URL"));
        for (const QByteArray &name : names)
            qputenv(name.constData(), "/nonexistent/elsewhere");
        Backend backend(folder.path());
        const auto url = backend.start();
        for (const QByteArray &name : names)
            qunsetenv(name.constData());
        QVERIFY(url && url->has_value());
    }

    void keepsItsIdentityOverPorts()
    {
        QTemporaryDir folder;
        QString identity;
        {
            Backend backend(folder.path());
            const auto in = backend.signInAs(u"maya@example.com"_qs);
            QVERIFY(in && in->has_value());
            identity = (*in)->account.server;
        }
        Backend again(folder.path());
        const auto in = again.signInAs(u"sam@example.com"_qs);
        QVERIFY(in && in->has_value());
        QCOMPARE((*in)->account.server, identity);
    }

    void isStartedAgainWhenItDies()
    {
        QTemporaryDir folder;
        Backend backend(folder.path());
        QVERIFY(backend.start().value().has_value());
        QSignalSpy urls(&backend.process, &LocalBackendProcess::urlChanged);
        const auto first = backend.process.processId();
        QCOMPARE(QProcess::execute(u"kill"_qs, {u"-KILL"_qs, QString::number(first)}), 0);
        QVERIFY(urls.wait(20'000));
        QVERIFY(backend.process.processId() != first);
        QVERIFY(listens(urls.at(0).at(0).toUrl()));
    }

    void stopsWhenAsked()
    {
        QTemporaryDir folder;
        Backend backend(folder.path());
        const auto url = backend.start().value().value();
        bool stopped = false;
        backend.process.stop(&backend.process, [&] { stopped = true; });
        QTRY_VERIFY_WITH_TIMEOUT(stopped, 10'000);
        QVERIFY(!backend.process.isRunning());
        QVERIFY(!listens(url));
    }

    void diesWithAKilledParent()
    {
        QTemporaryDir folder;
        QProcess holder;
        holder.start(QStringLiteral(BACKEND_HOLDER), {program, folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(holder.canReadLine(), 30'000);
        const auto words = QString::fromUtf8(holder.readLine()).trimmed().split(u' ');
        QVERIFY2(words.at(0).toLongLong() > 0, qPrintable(words.join(u' ')));
        QVERIFY(listens(QUrl(words.at(1))));
        holder.kill(); // SIGKILL: nothing of the parent runs any more
        QVERIFY(holder.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(!listens(QUrl(words.at(1))), 10'000);
    }

    void saysWhenItCannotBeStarted()
    {
        QTemporaryDir folder;
        Backend missing(folder.path(), u"/nonexistent/gigflow-server"_qs);
        const auto url = missing.start();
        QVERIFY(url && !url->has_value());
        QCOMPARE(url->error().kind, Error::Kind::Network);

        Backend dying(folder.path(), u"/bin/false"_qs); // tried a few times, then given up
        const auto result = dying.start();
        QVERIFY(result && !result->has_value());
    }

    void findsTheProgramWhereItIsNamed()
    {
        qputenv("GIGFLOW_SERVER", program.toUtf8());
        QCOMPARE(findServerProgram(), program);
        qputenv("GIGFLOW_SERVER", "/nonexistent/gigflow-server");
        QCOMPARE(findServerProgram(), QString());
        qunsetenv("GIGFLOW_SERVER");
    }
};

QTEST_GUILESS_MAIN(TestLocalBackend)
#include "tst_localbackend.moc"
