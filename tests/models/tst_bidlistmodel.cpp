// SPDX-License-Identifier: MIT
#include "storefixture.h"

#include "models/bidlistmodel.h"

#include <QAbstractItemModelTester>

using namespace gigflow;
using namespace gigflow::test;

class TestBidListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bidsOfAGig();
    void myBidsFollowTheirGigs();
    void rolesSayEverything();
    void aPlacedBidShowsAtOnce();
};

namespace {

using Tester = QAbstractItemModelTester;

} // namespace

void TestBidListModel::bidsOfAGig()
{
    StoreFixture f;
    f.open();
    GigPatch own = gigPatch(QStringLiteral("g"), QStringLiteral("Own"));
    own.ownerId = me;
    const GigKey gig = f.merge(own);
    BidListModel model(*f.store);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setQuery({gig, {}});
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const BidKey one = f.merge(bidPatch(QStringLiteral("b1"), QStringLiteral("g"), ada, 1));
    QTRY_COMPARE(model.rowCount(), 1);
    const BidKey two = f.merge(
        bidPatch(QStringLiteral("b2"), QStringLiteral("g"), UserId{QStringLiteral("eve")}, 2));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.keyAt(0), two);
    QCOMPARE(model.rowOf(one), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(f.submit(Hire{one}));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(model.index(1).data(BidListModel::SyncStateRole).toInt(),
             static_cast<int>(SyncState::Queued));
    f.write([](StoreWriter &writer) { writer.removeBid(BidId{QStringLiteral("b2")}); });
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestBidListModel::myBidsFollowTheirGigs()
{
    StoreFixture f;
    f.open();
    f.merge(gigPatch(QStringLiteral("g"), QStringLiteral("Before")));
    f.merge(bidPatch(QStringLiteral("b"), QStringLiteral("g"), me));
    BidListModel model(*f.store);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Before"));
    GigPatch after;
    after.id = GigId{QStringLiteral("g")};
    after.title = QStringLiteral("After");
    after.status = GigStatus::Assigned;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    f.merge(after);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(BidListModel::GigTitleRole).toString(), QStringLiteral("After"));
    QCOMPARE(model.index(0).data(BidListModel::GigStatusRole).toInt(),
             static_cast<int>(GigStatus::Assigned));
    BidQuery hired;
    hired.statuses = {BidStatus::Hired};
    model.setQuery(hired);
    QTRY_COMPARE(model.rowCount(), 0);
    f.write([](StoreWriter &writer) {
        BidPatch bid;
        bid.id = BidId{QStringLiteral("b")};
        bid.status = BidStatus::Hired;
        writer.mergeBid(bid);
    });
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestBidListModel::rolesSayEverything()
{
    StoreFixture f;
    f.open();
    const GigKey gig = f.merge(gigPatch(QStringLiteral("g"), QStringLiteral("Logo")));
    BidPatch bid = bidPatch(QStringLiteral("b"), QStringLiteral("g"), ada);
    bid.freelancerName = QStringLiteral("Ada");
    f.merge(bid);
    BidListModel model(*f.store);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setQuery({gig, {}});
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(BidListModel::FreelancerRole).toString(), QStringLiteral("Ada"));
    QCOMPARE(index.data(BidListModel::MessageRole).toString(), QStringLiteral("I can do it"));
    QCOMPARE(index.data(BidListModel::PriceRole).toDouble(), 90.0);
    QCOMPARE(index.data(BidListModel::StatusRole).toInt(), static_cast<int>(BidStatus::Pending));
    QCOMPARE(index.data(BidListModel::MineRole).toBool(), false);
    QCOMPARE(index.data(BidListModel::CreatedRole).toDateTime(), at(0));
    QCOMPARE(index.data(BidListModel::BidRole).value<Bid>().gig, gig);
    QCOMPARE(index.data(BidListModel::KeyRole).value<BidKey>(), model.keyAt(0));
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    for (const char *fact : {"Logo", "Ada", "90", "Pending", "I can do it"})
        QVERIFY2(spoken.contains(QLatin1String(fact)), qPrintable(spoken));
}

void TestBidListModel::aPlacedBidShowsAtOnce()
{
    StoreFixture f;
    f.open();
    const GigKey gig = f.merge(gigPatch(QStringLiteral("g"), QStringLiteral("Logo")));
    BidListModel model(*f.store);
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setQuery({});
    QTRY_VERIFY(!model.isLoading());
    const auto made = f.submit(PlaceBid{gig, Money::fromCents(500), QStringLiteral("me")});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.keyAt(0), made->bid);
    f.outbox->cancel(made->command);
    QTRY_COMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestBidListModel)
#include "tst_bidlistmodel.moc"
