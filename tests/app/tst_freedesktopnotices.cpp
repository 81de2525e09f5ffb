// SPDX-License-Identifier: MIT
#include "app/desktop/freedesktopnotices_linux.h"

#include "tests/app/fakenotifications.h"
#include "tests/support/privatebus.h"

#include <QSignalSpy>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;

class TestFreedesktopNotices : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    const DesktopNotice m_first{u"You have been hired"_qs, u"Logo <b>refresh</b> & more"_qs,
                                u"account"_qs, GigKey{7}};
    const DesktopNotice m_second{u"Second"_qs, u"Body"_qs, u"account"_qs, GigKey{8}};

    static GigKey clickedGig(const QSignalSpy &spy, int index)
    {
        return spy.at(index).at(0).value<DesktopNotice>().gig;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void aClickOpensItsGig()
    {
        FakeNotifications daemon({u"actions"_qs, u"body"_qs});
        FreedesktopNotices notices;
        QSignalSpy clicked(&notices, &NoticeSink::clicked);
        notices.show(m_first);
        notices.show(m_second);
        QTRY_COMPARE(daemon.shown.size(), 2);
        QCOMPARE(daemon.shown.at(0).app, u"Gig Flow"_qs);
        QCOMPARE(daemon.shown.at(0).summary, m_first.summary);
        QCOMPARE(daemon.shown.at(0).body, m_first.body); // no markup there: as it is
        QCOMPARE(daemon.shown.at(0).actions.value(0), u"default"_qs);
        daemon.click(daemon.shown.at(1).id, u"token"_qs);
        QTRY_COMPARE(clicked.count(), 1);
        QCOMPARE(clickedGig(clicked, 0), GigKey{8});
        QCOMPARE(clicked.at(0).at(1).toString(), u"token"_qs);
        daemon.close(daemon.shown.at(1).id); // and one from the history
        daemon.click(daemon.shown.at(0).id);
        QTRY_COMPARE(clicked.count(), 2);
        QCOMPARE(clickedGig(clicked, 1), GigKey{7});
        QCOMPARE(clicked.at(1).at(1).toString(), QString());
    }

    void otherPeoplesMarkupIsText()
    {
        FakeNotifications daemon({u"body-markup"_qs});
        FreedesktopNotices notices;
        notices.show(m_first);
        QTRY_COMPARE(daemon.shown.size(), 1);
        QCOMPARE(daemon.shown.at(0).body, u"Logo &lt;b&gt;refresh&lt;/b&gt; &amp; more"_qs);
    }

    void ignoresForeignSignals()
    {
        FakeNotifications daemon({});
        FreedesktopNotices notices;
        QSignalSpy clicked(&notices, &NoticeSink::clicked);
        notices.show(m_first);
        QTRY_COMPARE(daemon.shown.size(), 1);
        const auto id = daemon.shown.at(0).id;
        forgeClick(id);                           // another sender
        daemon.click(id + 1);                     // another program's notice
        daemon.click(id, {}, u"inline-reply"_qs); // another action
        notices.show(m_second);                   // a round trip later nothing has come
        QTRY_COMPARE(daemon.shown.size(), 2);
        daemon.click(daemon.shown.at(1).id);
        QTRY_COMPARE(clicked.count(), 1);
        QCOMPARE(clickedGig(clicked, 0), GigKey{8});
    }

    void refusedWhereThereIsNoDaemonAndUsedOnceThereIs()
    {
        FreedesktopNotices notices;
        QSignalSpy refused(&notices, &NoticeSink::refused);
        notices.show(m_first);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.at(0).at(0).value<DesktopNotice>(), m_first);
        FakeNotifications daemon({});
        notices.show(m_second);
        QTRY_COMPARE(daemon.shown.size(), 1);
        QCOMPARE(refused.count(), 1);
    }

    void toleratesARestartOfTheDaemon()
    {
        FreedesktopNotices notices;
        QSignalSpy clicked(&notices, &NoticeSink::clicked);
        uint oldId = 0;
        {
            FakeNotifications daemon({});
            notices.show(m_first);
            QTRY_COMPARE(daemon.shown.size(), 1);
            oldId = daemon.shown.at(0).id;
        }
        QVERIFY(PrivateBus::waitForOwner(u"org.freedesktop.Notifications"_qs, false));
        FakeNotifications daemon({u"body-markup"_qs});
        notices.show(m_second); // gets the id that the first had
        QTRY_COMPARE(daemon.shown.size(), 1);
        QCOMPARE(daemon.shown.at(0).id, oldId);
        daemon.click(oldId);
        QTRY_COMPARE(clicked.count(), 1);
        QCOMPARE(clickedGig(clicked, 0), GigKey{8});
    }
};

QTEST_GUILESS_MAIN(TestFreedesktopNotices)
#include "tst_freedesktopnotices.moc"
