// SPDX-License-Identifier: MIT
#include "models/words.h"

#include <QTest>

using namespace gigflow;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void age_data();
    void age();
    void everyStateHasAWord();
    void aRefusalIsSaid();
};

void TestWords::age_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead of our clock") << qint64(-90) << "just now";
    QTest::newRow("now") << qint64(59) << "just now";
    QTest::newRow("minutes") << qint64(119) << "1 minute(s) ago";
    QTest::newRow("hours") << qint64(3 * 3600) << "3 hour(s) ago";
    QTest::newRow("days") << qint64(29 * 86400) << "29 day(s) ago";
    QTest::newRow("date") << qint64(31 * 86400) << "1 Jan 2024";
}

void TestWords::age()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const QDateTime now(QDate(2024, 2, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(ageText(now.addSecs(-seconds), now), text);
    QCOMPARE(ageText(QDateTime(), now), QString());
}

void TestWords::everyStateHasAWord()
{
    for (const auto status : {GigStatus::Open, GigStatus::Assigned, GigStatus::Completed})
        QVERIFY(!gigStatusText(status).isEmpty());
    for (const auto status :
         {BidStatus::Pending, BidStatus::Hired, BidStatus::Rejected, BidStatus::Withdrawn})
        QVERIFY(!bidStatusText(status).isEmpty());
    for (const auto state :
         {SyncState::Queued, SyncState::Sending, SyncState::Refused, SyncState::Unknown})
        QVERIFY(!syncStateText(state).isEmpty());
    QVERIFY(syncStateText(SyncState::Synced).isEmpty());
    QVERIFY(bidCountText(-1).isEmpty());
}

void TestWords::aRefusalIsSaid()
{
    Gig gig;
    gig.title = QStringLiteral("Logo");
    gig.sync = SyncState::Refused;
    gig.problem = QStringLiteral("too rude");
    QCOMPARE(accessibleText(gig), QStringLiteral("Logo, Refused: too rude"));
    Bid bid;
    bid.mine = true;
    bid.gigTitle = QStringLiteral("Logo");
    QVERIFY(accessibleText(bid).contains(QStringLiteral("the gig was deleted")));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
