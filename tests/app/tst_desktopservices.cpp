// SPDX-License-Identifier: MIT
// The tray that comes and goes, the desktop that is quiet for a while, and what is told after it.
#include "app/desktopservices.h"

#include "app/desktop/trayhost.h"
#include "models/settings.h"
#include "models/store.h"

#include "tests/app/fakenotifications.h"
#include "tests/app/faketray.h"
#include "tests/support/privatebus.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;
using namespace std::chrono_literals;

namespace {

constexpr int limit = 30'000;
const QString traysName = QStringLiteral("org.kde.StatusNotifierWatcher");

Notice noticeOf(const QString &title)
{
    Notice notice;
    notice.kind = Notice::Kind::Hired;
    notice.title = title;
    notice.identity = u"test:"_qs + title;
    notice.at = QDateTime::currentDateTimeUtc();
    return notice;
}

qsizetype menus()
{
    const auto all = QApplication::allWidgets();
    return std::count_if(all.begin(), all.end(),
                         [](QWidget *widget) { return qobject_cast<QMenu *>(widget); });
}

} // namespace

class TestDesktopServices : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Store> m_store;

    void write(const Notice &notice)
    {
        QSignalSpy noticed(m_store.get(), &Store::noticed);
        m_store->write([notice](StoreWriter &writer) { writer.addNotice(notice); });
        QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, limit);
    }
    /// Whatever the store was asked before is answered.
    void settle()
    {
        bool done = false;
        m_store->queryNotices(this, [&done](const QList<Notice> &) { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(done, limit);
    }
    void pause() { m_settings->pauseAlerts(QDateTime::currentDateTimeUtc().addSecs(3600)); }
    void resume() { m_settings->pauseAlerts({}); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_store = std::make_unique<Store>(m_folder->filePath(u"account"_qs), UserId{u"me"_qs});
        QTRY_VERIFY_WITH_TIMEOUT(m_store->isOpen(), limit);
    }

    void cleanup()
    {
        m_store.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void aTrayMayBeThereAlready()
    {
        const FakeTray tray;
        TrayHost host;
        QSignalSpy appeared(&host, &TrayHost::appeared);
        QVERIFY(!host.isThere());
        host.start();
        QTRY_COMPARE_WITH_TIMEOUT(appeared.size(), 1, limit);
        QVERIFY(host.isThere());
    }

    void aTrayMayComeLater()
    {
        TrayHost host;
        QSignalSpy appeared(&host, &TrayHost::appeared);
        host.start();
        FakeTray tray(false);
        QTRY_VERIFY_WITH_TIMEOUT(tray.asked > 0, limit);
        QVERIFY(!host.isThere()); // a watcher without a panel shows nothing
        tray.setHosted(true);
        QTRY_COMPARE_WITH_TIMEOUT(appeared.size(), 1, limit);
    }

    void aTrayThatGoesIsNoticed()
    {
        TrayHost host(20ms);
        QSignalSpy appeared(&host, &TrayHost::appeared);
        QSignalSpy gone(&host, &TrayHost::gone);
        {
            FakeTray tray;
            host.start();
            QTRY_COMPARE_WITH_TIMEOUT(appeared.size(), 1, limit);
            tray.setHosted(false); // the panel alone
            QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, limit);
            QVERIFY(!host.isThere());
            tray.setHosted(true);
            QTRY_COMPARE_WITH_TIMEOUT(appeared.size(), 2, limit);
        }
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 2, limit); // and the watcher
        QVERIFY(!host.isThere());
        const FakeTray another;
        QTRY_COMPARE_WITH_TIMEOUT(appeared.size(), 3, limit);
        QVERIFY(host.isThere());
    }

    void aPanelStartedAnewIsNoLoss()
    {
        TrayHost host(1h);
        QSignalSpy appeared(&host, &TrayHost::appeared);
        QSignalSpy gone(&host, &TrayHost::gone);
        {
            const FakeTray tray;
            host.start();
            QTRY_COMPARE_WITH_TIMEOUT(appeared.size(), 1, limit);
        }
        QVERIFY(PrivateBus::waitForOwner(traysName, false));
        const FakeTray tray;
        QTRY_VERIFY_WITH_TIMEOUT(tray.asked > 0, limit); // it saw the change, and kept quiet
        QVERIFY(host.isThere());
        QCOMPARE(gone.size(), 0);
        QCOMPARE(appeared.size(), 1);
    }

    void theIconGoesWithTheTray()
    {
        auto tray = std::make_unique<FakeTray>();
        DesktopServices services(*m_settings);
        QSignalSpy gone(&services, &DesktopServices::trayGone);
        QTRY_VERIFY_WITH_TIMEOUT(services.hasTray(), limit);
        tray.reset();
        QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, limit);
        QVERIFY(!services.hasTray());
    }

    void aChangeOfLanguageLeavesNoMenuBehind()
    {
        DesktopServices services(*m_settings);
        const qsizetype before = menus();
        QVERIFY(before > 0);
        services.retranslate();
        services.retranslate();
        QCOMPARE(menus(), before);
    }

    void quietIsWhatTheDaemonSays()
    {
        SystemQuiet quiet;
        QSignalSpy changed(&quiet, &SystemQuiet::changed);
        quiet.start();
        {
            FakeNotifications daemon({});
            daemon.setInhibited(true);
            QTRY_VERIFY_WITH_TIMEOUT(quiet.isQuiet(), limit);
            daemon.setInhibited(false);
            QTRY_VERIFY_WITH_TIMEOUT(!quiet.isQuiet(), limit);
            daemon.setInhibited(true);
            QTRY_VERIFY_WITH_TIMEOUT(quiet.isQuiet(), limit);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!quiet.isQuiet(), limit); // it took its wish with it
        QCOMPARE(changed.size(), 4);
    }

    void whatCameInQuietIsToldAfterwardsAtOnce()
    {
        FakeNotifications daemon({});
        daemon.setInhibited(true);
        DesktopServices services(*m_settings);
        services.follow(u"account"_qs, m_store.get(), nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(services.isQuiet(), limit);
        write(noticeOf(u"First"_qs));
        write(noticeOf(u"Second"_qs));
        daemon.setInhibited(false);
        QTRY_COMPARE_WITH_TIMEOUT(daemon.shown.size(), 1, limit);
        QVERIFY(daemon.shown.first().body.contains(u"First"));
        QVERIFY(daemon.shown.first().body.contains(u"Second"));
    }

    void whatWasReadMeanwhileIsNotTold()
    {
        FakeNotifications daemon({});
        DesktopServices services(*m_settings);
        services.follow(u"account"_qs, m_store.get(), nullptr);
        pause();
        write(noticeOf(u"Read"_qs));
        m_store->write([](StoreWriter &writer) { writer.markNoticesRead({}); });
        write(noticeOf(u"Unread"_qs));
        resume();
        QTRY_COMPARE_WITH_TIMEOUT(daemon.shown.size(), 1, limit);
        QVERIFY(daemon.shown.first().summary.contains(u"Unread"));
    }

    void whatWaitsIsToldThoughAnotherAccountIsShownByThen()
    {
        FakeNotifications daemon({});
        QTemporaryDir folder;
        Store other(folder.path(), UserId{u"other"_qs});
        DesktopServices services(*m_settings);
        services.follow(u"account"_qs, m_store.get(), nullptr);
        pause();
        write(noticeOf(u"First"_qs));
        services.followToo(u"account"_qs, u"Maya"_qs, *m_store, nullptr);
        services.follow(u"other"_qs, &other, nullptr);
        resume();
        QTRY_COMPARE_WITH_TIMEOUT(daemon.shown.size(), 1, limit);
        QVERIFY(daemon.shown.first().summary.contains(u"First"));
        QVERIFY(daemon.shown.first().body.endsWith(u"For Maya"));
        services.leave(u"account"_qs); // it ends
        write(noticeOf(u"Second"_qs));
        settle();
        QCOMPARE(daemon.shown.size(), 1);
    }

    void aPauseThatBeginsAgainIsKept()
    {
        FakeNotifications daemon({});
        DesktopServices services(*m_settings);
        services.follow(u"account"_qs, m_store.get(), nullptr);
        pause();
        write(noticeOf(u"First"_qs));
        resume(); // asks the store what is still unread
        pause();
        // Held while the answer is under way, which does not know of it.
        const Notice second = noticeOf(u"Second"_qs);
        Q_EMIT m_store->noticed({second});
        settle();
        write(second); // and told of once more
        resume();
        QTRY_COMPARE_WITH_TIMEOUT(daemon.shown.size(), 1, limit);
        QCOMPARE(daemon.shown.first().body.count(u"First"), 1);
        QCOMPARE(daemon.shown.first().body.count(u"Second"), 2);
    }
};

QTEST_MAIN(TestDesktopServices)
#include "tst_desktopservices.moc"
