// SPDX-License-Identifier: MIT
#include "app/desktop/desktopnotifier.h"

#include "models/noticelistmodel.h"
#include "models/settings.h"

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

    void whatIsHeldIsToldAsOne()
    {
        QTemporaryDir folder;
        Settings settings(folder.path());
        RecordingSink first, fallback;
        DesktopNotifier notifier(settings, &first, fallback);
        notifier.hold(true);
        notifier.tell(m_account, {hired(u"A"_qs, 1)});
        notifier.tell(m_account, {hired(u"B"_qs, 2), hired(u"C"_qs, 3)});
        QVERIFY(first.shown.isEmpty());
        notifier.hold(true); // said again, nothing changes
        QVERIFY(first.shown.isEmpty());
        notifier.hold(false);
        QCOMPARE(first.shown.size(), 1);
        QVERIFY(first.shown.at(0).summary.contains(u"3"));
        notifier.hold(false);
        QCOMPARE(first.shown.size(), 1);
        notifier.tell(m_account, {hired(u"D"_qs, 4)});
        QCOMPARE(first.shown.size(), 2);
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
