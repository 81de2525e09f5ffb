// SPDX-License-Identifier: MIT
#include "app/desktop/accountalerts.h"
#include "app/desktop/desktopnotifier.h"

#include "models/noticelistmodel.h"
#include "models/settings.h"
#include "tests/net/support/marketserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gigflow;

namespace {

class RecordingSink : public NoticeSink
{
public:
    void show(const DesktopNotice &notice) override
    {
        shown.append(notice);
        if (refuses)
            Q_EMIT refused(notice);
    }
    QList<DesktopNotice> shown;
    bool refuses = false;
};

Notice hired(const QString &title, qint64 gig)
{
    Notice notice;
    notice.kind = Notice::Kind::Hired;
    notice.gig = GigKey{gig};
    notice.title = title;
    notice.at = QDateTime::currentDateTimeUtc();
    return notice;
}

} // namespace

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

    const QString m_account = u"account"_qs;

private Q_SLOTS:
    void tellsOneByItself()
    {
        QTemporaryDir folder;
        Settings settings(folder.path());
        RecordingSink first, fallback;
        DesktopNotifier notifier(settings, &first, fallback);
        const auto notice = hired(u"Logo refresh"_qs, 3);
        notifier.tell(m_account, {notice});
        QCOMPARE(first.shown.size(), 1);
        QVERIFY(first.shown.at(0).summary.contains(u"Logo refresh"));
        QCOMPARE(first.shown.at(0).gig, GigKey{3});
        QVERIFY(fallback.shown.isEmpty());
    }

    void keepsQuietAboutKindsThatAreNotWanted()
    {
        QTemporaryDir folder;
        Settings settings(folder.path());
        settings.setTells(Notice::Kind::BidReceived, false);
        RecordingSink first, fallback;
        DesktopNotifier notifier(settings, &first, fallback);
        auto bid = hired(u"Shelves"_qs, 2);
        bid.kind = Notice::Kind::BidReceived;
        notifier.tell(m_account, {bid});
        QVERIFY(first.shown.isEmpty());
        notifier.tell(m_account, {bid, hired(u"Logo refresh"_qs, 3)});
        QCOMPARE(first.shown.size(), 1);
        QCOMPARE(first.shown.at(0).gig, GigKey{3}); // told by itself, not as one of two
    }

    void tellsSeveralAtOnceAsOne()
    {
        QList<Notice> notices;
        for (int i = 1; i <= 8; ++i)
            notices.append(hired(u"Gig number %1."_qs.arg(i), i));
        const auto words = DesktopNotifier::wordsFor(m_account, notices);
        QVERIFY(words.summary.contains(u"8"));
        QVERIFY(words.body.contains(u"number 8.") && words.body.contains(u"number 4."));
        QVERIFY(!words.body.contains(u"number 3."));
        QVERIFY(words.body.contains(u"3 more"));
        QVERIFY(!words.gig.isValid());
        const auto two = DesktopNotifier::wordsFor(m_account, notices.mid(0, 2));
        QVERIFY(two.body.contains(u"number 1.") && !two.body.contains(u"more"));
    }

    void fallsBack()
    {
        QTemporaryDir folder;
        Settings settings(folder.path());
        RecordingSink first, fallback;
        first.refuses = true;
        DesktopNotifier notifier(settings, &first, fallback);
        notifier.tell(m_account, {hired(u"A"_qs, 1)});
        QCOMPARE(fallback.shown.size(), 1);
        DesktopNotifier without(settings, nullptr, fallback);
        without.tell(m_account, {hired(u"B"_qs, 2)});
        QCOMPARE(fallback.shown.size(), 2);
    }

    void isSilentWhereTheSettingsSaySo()
    {
        QTemporaryDir folder;
        Settings settings(folder.path());
        RecordingSink first, fallback;
        DesktopNotifier notifier(settings, &first, fallback);
        notifier.tell(m_account, {});
        settings.setDesktopNotifications(false);
        notifier.tell(m_account, {hired(u"A"_qs, 1)});
        QVERIFY(first.shown.isEmpty());
        settings.setDesktopNotifications(true);
        notifier.tell(m_account, {hired(u"A"_qs, 1)});
        QCOMPARE(first.shown.size(), 1);
    }

    void saysWhoseItIsWhereThatAccountIsNotShown()
    {
        const auto one = DesktopNotifier::wordsFor(m_account, {hired(u"Logo refresh"_qs, 3)},
                                                   u"Maya on gigs.example.org"_qs);
        QVERIFY(one.body.endsWith(u"For Maya on gigs.example.org"));
        QCOMPARE(one.gig, GigKey{3});
        const auto shown = DesktopNotifier::wordsFor(m_account, {hired(u"Logo refresh"_qs, 3)});
        QVERIFY(!shown.body.contains(u"For "));
        QCOMPARE(one.summary, shown.summary);
    }

    void wokenItPullsOnceAndTellsOnce()
    {
        const auto text = [](const char *words) {
            return QString::fromLatin1(words);
        };
        QTemporaryDir folder;
        test::MarketServer server;
        server.capabilities = {text("events"), text("notifications"), text("sessions")};
        int minted = 0;
        server.before = [&](const test::PeerRequest &request) -> std::optional<test::PeerAnswer> {
            if (request.path != "/api/users/refresh-token")
                return std::nullopt;
            ++minted;
            return test::ok(QJsonObject{
                {text("accessToken"), test::makeToken(1'000, 1'900, QString::number(minted))},
                {text("refreshToken"), QStringLiteral("r%1").arg(minted)}});
        };
        std::chrono::milliseconds now{0};
        SessionTiming timing;
        timing.clock = [&now] {
            return now;
        };
        timing.checkEvery = std::chrono::milliseconds(20);
        test::Client client(server, folder.path(), timing);
        QVERIFY(client.settle());
        QTRY_VERIFY_WITH_TIMEOUT(!client.sync->status().catchingUp, 30'000);

        // As DesktopServices follows an account.
        Settings settings(folder.path());
        RecordingSink sink, fallback;
        DesktopNotifier notifier(settings, &sink, fallback);
        const AccountAlerts alerts(m_account, client.store, client.sync.get(), settings, notifier,
                                   [] { return false; });

        // Eight hours asleep: the token is past its end and the socket stale. Meanwhile: a hire,
        // which the list of my bids tells, and two bids.
        server.http.forgetRequests();
        const int before = minted;
        server.myBids = {
            test::bidJson(text("b9"), test::gigJson(text("g9"), text("Logo")), text("hired"))};
        server.notifications = {test::notification(1), test::notification(2)};
        now += std::chrono::hours(8);
        QTRY_COMPARE_WITH_TIMEOUT(client.noticed.size(), 3, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().realtime &&
                                     !client.sync->status().catchingUp &&
                                     !client.sync->status().syncing,
                                 30'000);
        QCOMPARE(minted - before, 1);
        QCOMPARE(server.http.count("GET", "/api/bids/my"), 1);
        QCOMPARE(server.http.count("GET", "/api/gigs"), 1);
        QCOMPARE(sink.shown.size(), 1);
        QVERIFY(sink.shown.first().summary.contains(u'3'));
        QVERIFY(fallback.shown.isEmpty());
    }

    void passesClicksOn()
    {
        QTemporaryDir folder;
        Settings settings(folder.path());
        RecordingSink first, fallback;
        DesktopNotifier notifier(settings, &first, fallback);
        QList<GigKey> opened;
        connect(&notifier, &DesktopNotifier::openRequested, this,
                [&](const QString &account, GigKey gig, const QString &) {
                    QCOMPARE(account, m_account);
                    opened.append(gig);
                });
        Q_EMIT first.clicked({{}, {}, m_account, GigKey{5}}, u"t"_qs);
        Q_EMIT fallback.clicked({{}, {}, m_account, GigKey{6}}, QString());
        QCOMPARE(opened, (QList<GigKey>{GigKey{5}, GigKey{6}}));
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
