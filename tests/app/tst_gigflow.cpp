// SPDX-License-Identifier: MIT
// The program itself as a process: what it says and how it ends, without a display (the offscreen
// platform draws into memory).
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran
{
    int code = -1;
    QString out, err;
};

QProcessEnvironment environment(bool display)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_qs, u"WAYLAND_DISPLAY"_qs, u"QT_QPA_PLATFORM"_qs})
        environment.remove(name);
    // No bus: neither a keyring nor a notification daemon of whoever runs the tests.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, u"unix:path=/nonexistent"_qs);
    environment.insert(u"XDG_DATA_HOME"_qs, u"/nonexistent"_qs);
    if (display)
        environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    return environment;
}

Ran run(const QStringList &arguments, bool display = false)
{
    QProcess process;
    process.setProcessEnvironment(environment(display));
    process.start(QStringLiteral(GIGFLOW_PROGRAM), arguments);
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// A started instance that listens for later starts; ended with the object.
class Instance
{
public:
    explicit Instance(const QString &folder)
    {
        process.setProcessEnvironment(environment(true));
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(GIGFLOW_PROGRAM), {u"--data"_qs, folder});
    }
    ~Instance()
    {
        process.kill();
        process.waitForFinished();
    }
    /// Whether it is the instance of that folder by now (the lock file begins with the holder's
    /// process id).
    bool holds(const QString &folder) const
    {
        QFile lock(folder + u"/instance.lock"_qs);
        return lock.open(QIODevice::ReadOnly) && process.processId() > 0 &&
               lock.readLine().trimmed().toLongLong() == process.processId();
    }
    QProcess process;
};

} // namespace

class TestGigflow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpAndVersionNeedNoDisplay()
    {
        const auto version = run({u"--version"_qs});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, u"gigflow " GIGFLOW_VERSION "\n"_qs);
        const auto help = run({u"--help"_qs});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(u"--data"));
        QVERIFY(help.err.isEmpty());
    }

    void wrongUsageIsSaidOnStandardError()
    {
        const auto ran = run({u"--nonsense"_qs});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains(u"nonsense"));
        QCOMPARE(run({u"gigflow://user/1"_qs}).code, 2);
    }

    void saysThatThereIsNoDisplay()
    {
        QTemporaryDir folder;
        const auto ran = run({u"--data"_qs, folder.path()});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains(u"display"));
    }

    void saysThatTheFolderIsNoFolder()
    {
        const auto ran = run({u"--data"_qs, QStringLiteral(GIGFLOW_PROGRAM)}, true);
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains(u"folder"));
    }

    void aLaterStartHandsOverAndEnds()
    {
        QTemporaryDir folder;
        Instance first(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(first.holds(folder.path()), 20'000);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(run({u"--data"_qs, folder.path(), u"gigflow://gig/1"_qs}).code, 0);
        QVERIFY(clock.elapsed() < 10'000);
        QCOMPARE(first.process.state(), QProcess::Running);
    }

    void startsAgainAfterAKill()
    {
        QTemporaryDir folder;
        {
            Instance killed(folder.path());
            QTRY_VERIFY_WITH_TIMEOUT(killed.holds(folder.path()), 20'000);
            QCOMPARE(run({u"--data"_qs, folder.path()}).code, 0); // it listens
        }
        Instance again(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(again.holds(folder.path()), 20'000);
        QCOMPARE(run({u"--data"_qs, folder.path()}).code, 0);
        QCOMPARE(again.process.state(), QProcess::Running);
    }

#ifdef Q_OS_LINUX
    void endsWhenAsked()
    {
        QTemporaryDir folder;
        Instance instance(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(instance.holds(folder.path()), 20'000);
        QCOMPARE(run({u"--data"_qs, folder.path()}).code, 0); // it is up
        instance.process.terminate();
        QVERIFY(instance.process.waitForFinished(10'000));
        QCOMPARE(instance.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(instance.process.exitCode(), 0);
        QVERIFY(!QFile::exists(folder.filePath(u"instance.lock"_qs)));
    }

    void leavesNoCoreFile()
    {
        QTemporaryDir folder;
        Instance instance(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(instance.holds(folder.path()), 20'000);
        QFile limits(u"/proc/%1/limits"_qs.arg(instance.process.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const auto text = QString::fromLatin1(limits.readAll());
        const QRegularExpression core(u"^Max core file size\\s+0\\s+0\\s"_qs,
                                      QRegularExpression::MultilineOption);
        QVERIFY2(core.match(text).hasMatch(), qPrintable(text));
    }
#endif
};

QTEST_GUILESS_MAIN(TestGigflow)
#include "tst_gigflow.moc"
