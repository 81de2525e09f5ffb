// SPDX-License-Identifier: MIT
#include "storefixture.h"

#include "models/noticelistmodel.h"

#include <QAbstractItemModelTester>

using namespace gigflow;
using namespace gigflow::test;

class TestNoticeListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirstOneRowAtATime();
    void readingIsCounted();
    void sentences_data();
    void sentences();
};

namespace {

Notice notice(const QString &identity, qint64 seconds)
{
    Notice n;
    n.kind = Notice::Kind::Hired;
    n.identity = identity;
    n.title = QStringLiteral("Logo ") + identity;
    n.at = at(seconds);
    return n;
}

} // namespace

void TestNoticeListModel::newestFirstOneRowAtATime()
{
    StoreFixture f;
    f.open();
    NoticeListModel model(*f.store);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (const auto &[identity, seconds] :
         {std::pair("b", 20), std::pair("c", 30), std::pair("a", 10)}) {
        const int before = model.rowCount();
        f.write(
            [&](StoreWriter &w) { w.addNotice(notice(QString::fromLatin1(identity), seconds)); });
        QTRY_COMPARE(model.rowCount(), before + 1);
    }
    QCOMPARE(inserted.count(), 3);
    QCOMPARE(inserted.last().at(1).toInt(), 2); // told late, it happened first
    QCOMPARE(reset.count(), 0);
    QStringList order;
    for (int row = 0; row < 3; ++row)
        order.append(model.index(row).data(NoticeListModel::NoticeRole).value<Notice>().identity);
    QCOMPARE(order.join(QString()), QStringLiteral("cba"));
    QCOMPARE(model.index(0).data(NoticeListModel::AtRole).toDateTime(), at(30));
}

void TestNoticeListModel::readingIsCounted()
{
    StoreFixture f;
    f.open();
    f.write([](StoreWriter &w) {
        for (int i = 0; i < 3; ++i)
            w.addNotice(notice(QString::number(i), i));
    });
    NoticeListModel model(*f.store);
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_COMPARE(model.unread(), 3);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy unread(&model, &NoticeListModel::unreadChanged);
    model.markRead(model.index(1));
    QTRY_COMPARE(model.unread(), 2);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QVERIFY(model.index(1).data(NoticeListModel::ReadRole).toBool());
    QVERIFY(!model.index(0).data(NoticeListModel::ReadRole).toBool());
    model.markAllRead();
    QTRY_COMPARE(model.unread(), 0);
    QCOMPARE(unread.count(), 2);
    f.reopen();
    NoticeListModel again(*f.store);
    QTRY_COMPARE(again.rowCount(), 3);
    QCOMPARE(again.unread(), 0);
}

void TestNoticeListModel::sentences_data()
{
    QTest::addColumn<Notice>("notice");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("body");
    Notice n;
    n.kind = Notice::Kind::Hired;
    n.title = QStringLiteral("Logo");
    QTest::newRow("hired") << n << QStringLiteral("You have been hired for “Logo”") << QString();
    n.person = QStringLiteral("Ada");
    n.amount = Money::fromCents(5000);
    QTest::newRow("hired by") << n << QStringLiteral("You have been hired for “Logo”")
                              << QStringLiteral("Ada hired you for $50.");
    n.title.clear();
    QTest::newRow("title unknown")
        << n << QStringLiteral("You have been hired") << QStringLiteral("Ada hired you for $50.");
    n.title = QStringLiteral("100 %1 wool");
    n.kind = Notice::Kind::BidReceived;
    QTest::newRow("a title like a placeholder")
        << n << QStringLiteral("New bid on “100 %1 wool”") << QStringLiteral("Ada bids $50.");
    n.kind = Notice::Kind::BidRejected;
    n.title = QStringLiteral("Logo");
    QTest::newRow("rejected") << n << QStringLiteral("Your bid on “Logo” was not chosen")
                              << QStringLiteral("Ada has decided for somebody else.");
    n.kind = Notice::Kind::Summary;
    n.title = QStringLiteral("While you were away");
    n.person = QStringLiteral("2 new bids");
    QTest::newRow("summary") << n << QStringLiteral("While you were away")
                             << QStringLiteral("2 new bids");
}

void TestNoticeListModel::sentences()
{
    QFETCH(const Notice, notice);
    QFETCH(const QString, headline);
    QFETCH(const QString, body);
    QCOMPARE(noticeHeadline(notice), headline);
    QCOMPARE(noticeBody(notice), body);
}

QTEST_GUILESS_MAIN(TestNoticeListModel)
#include "tst_noticelistmodel.moc"
