// SPDX-License-Identifier: MIT
#include "storefixture.h"

#include "models/giglistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

using namespace gigflow;
using namespace gigflow::test;

class TestGigListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aQueryIsOneReset();
    void theSameQueryDoesNothing();
    void aNewGigIsOneRow();
    void aChangedGigIsOneRow();
    void aRemovedGigIsOneRow();
    void aMovedGigKeepsItsSelection();
    void manyMovesKeepTheSelection();
    void whatTheFilterLosesGoes();
    void changesDuringTheFirstAnswer();
    void rolesSayEverything();
    void rowsAreReadInBlocks();
    void aRebuiltStoreIsReadAnew();
    void aMillionRowsAreReadWhereOneLooks();

private:
    void fill(int count)
    {
        f->write([count](StoreWriter &writer) {
            for (int i = 0; i < count; ++i)
                writer.mergeGig(
                    gigPatch(QStringLiteral("g%1").arg(i), QStringLiteral("Gig %1").arg(i), i));
        });
    }
    void load(const GigQuery &query = {})
    {
        model->setQuery(query);
        QTRY_VERIFY_WITH_TIMEOUT(!model->isLoading(), patience);
    }
    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row)
            found.append(model->index(row).data().toString());
        return found;
    }

    std::unique_ptr<StoreFixture> f;
    std::unique_ptr<GigListModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

void TestGigListModel::init()
{
    f = std::make_unique<StoreFixture>();
    f->open();
    model = std::make_unique<GigListModel>(*f->store);
    tester = std::make_unique<QAbstractItemModelTester>(
        model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestGigListModel::cleanup()
{
    tester.reset();
    model.reset();
    f.reset();
}

void TestGigListModel::aQueryIsOneReset()
{
    fill(1000);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy loading(model.get(), &GigListModel::loadingChanged);
    load();
    QTRY_COMPARE(model->rowCount(), 1000);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(loading.count(), 2);
    QVERIFY(inserted.count() >= 1); // the rest streamed in behind the first 200
    QCOMPARE(inserted.first().at(1).toInt(), 200);
    QCOMPARE(model->index(0).data().toString(), QStringLiteral("Gig 999"));
    QCOMPARE(model->index(999).data().toString(), QStringLiteral("Gig 0"));
    // Typing on: the old rows stay until the new ones are there.
    GigQuery search;
    search.text = QStringLiteral("999");
    model->setQuery(search);
    QCOMPARE(model->rowCount(), 1000);
    QVERIFY(model->isLoading());
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(reset.count(), 2);
}

void TestGigListModel::theSameQueryDoesNothing()
{
    fill(3);
    load();
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    model->setQuery({});
    QVERIFY(!model->isLoading());
    f->gigs();
    QCOMPARE(reset.count(), 0);
}

void TestGigListModel::aNewGigIsOneRow()
{
    fill(10);
    load();
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy count(model.get(), &GigListModel::countChanged);
    f->merge(gigPatch(QStringLiteral("new"), QStringLiteral("New"), 5));
    QTRY_COMPARE(model->rowCount(), 11);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 4);
    QCOMPARE(inserted.first().at(2).toInt(), 4);
    QCOMPARE(count.last().first().toInt(), 11);
    QCOMPARE(reset.count(), 0);
    const GigKey key = model->keyAt(4);
    QCOMPARE(model->rowOf(key), 4);
    QCOMPARE(f->store->gig(key)->title, QStringLiteral("New"));
    QCOMPARE(model->keyAt(11), GigKey());
    QCOMPARE(model->rowOf(GigKey{99999}), -1);
}

void TestGigListModel::aChangedGigIsOneRow()
{
    fill(10);
    load();
    titles();
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    GigPatch patch;
    patch.id = GigId{QStringLiteral("g7")};
    patch.title = QStringLiteral("Renamed");
    f->merge(patch);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
    QCOMPARE(model->index(2).data().toString(), QStringLiteral("Renamed"));
    QCOMPARE(reset.count(), 0);
}

void TestGigListModel::aRemovedGigIsOneRow()
{
    fill(10);
    load();
    QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex kept = model->index(9);
    f->write([](StoreWriter &writer) { writer.removeGig(GigId{QStringLiteral("g9")}); });
    QTRY_COMPARE(model->rowCount(), 9);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(kept.row(), 8);
    QCOMPARE(kept.data().toString(), QStringLiteral("Gig 0"));
}

void TestGigListModel::aMovedGigKeepsItsSelection()
{
    fill(10);
    GigQuery query;
    query.sort = GigQuery::Sort::MostBids;
    load(query);
    QItemSelectionModel selection(model.get());
    selection.setCurrentIndex(model->index(8), QItemSelectionModel::ClearAndSelect);
    const QString title = selection.currentIndex().data().toString();
    const GigKey key = model->keyAt(8);
    QSignalSpy moved(model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    f->write([id = f->store->gig(key)->id](StoreWriter &writer) {
        GigPatch patch;
        patch.id = id;
        patch.bidCount = 50;
        writer.mergeGig(patch);
    });
    QTRY_COMPARE(model->rowOf(key), 0);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(selection.currentIndex().row(), 0);
    QCOMPARE(selection.currentIndex().data().toString(), title);
    QCOMPARE(selection.selectedIndexes().size(), 1);
}

void TestGigListModel::manyMovesKeepTheSelection()
{
    fill(500);
    GigQuery query;
    query.sort = GigQuery::Sort::MostBids;
    load(query);
    QTRY_COMPARE(model->rowCount(), 500);
    const QPersistentModelIndex first = model->index(0);
    const GigKey key = model->keyAt(0);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layout(model.get(), &QAbstractItemModel::layoutChanged);
    f->write([](StoreWriter &writer) {
        for (int i = 0; i < 500; ++i) {
            GigPatch patch;
            patch.id = GigId{QStringLiteral("g%1").arg(i)};
            patch.bidCount = 1000 - i;
            writer.mergeGig(patch);
        }
    });
    QTRY_COMPARE(model->rowOf(key), 499);
    QCOMPARE(first.row(), 499);
    QCOMPARE(layout.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model->index(0).data(GigListModel::BidCountRole).toInt(), 1000);
}

void TestGigListModel::whatTheFilterLosesGoes()
{
    fill(4);
    GigQuery query;
    query.statuses = {GigStatus::Open};
    load(query);
    QCOMPARE(model->rowCount(), 4);
    GigPatch patch;
    patch.id = GigId{QStringLiteral("g2")};
    patch.status = GigStatus::Assigned;
    f->merge(patch);
    QTRY_COMPARE(titles(), (QStringList{QStringLiteral("Gig 3"), QStringLiteral("Gig 1"),
                                        QStringLiteral("Gig 0")}));
    // A deletion of ours hides the gig at once.
    GigPatch own = gigPatch(QStringLiteral("own"), QStringLiteral("Own"), 99);
    own.ownerId = me;
    const GigKey key = f->merge(own);
    QTRY_COMPARE(model->rowCount(), 4);
    QVERIFY(f->submit(DeleteGig{key}));
    QTRY_COMPARE(model->rowCount(), 3);
}

void TestGigListModel::changesDuringTheFirstAnswer()
{
    fill(2000);
    model->setQuery({});
    QVERIFY(model->isLoading());
    for (int i = 0; i < 20; ++i)
        f->store->write([i](StoreWriter &w) {
            w.mergeGig(gigPatch(QStringLiteral("x%1").arg(i), QStringLiteral("X"), -i));
        });
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2020, patience);
    QCOMPARE(model->index(2019).data().toString(), QStringLiteral("X"));
    // And the model is as one that is asked now.
    const QList<GigKey> fresh = f->gigs();
    for (int row = 0; row < fresh.size(); ++row)
        QCOMPARE(model->keyAt(row), fresh.at(row));
}

void TestGigListModel::rolesSayEverything()
{
    GigPatch patch = gigPatch(QStringLiteral("g"), QStringLiteral("Logo"), 0);
    patch.description = QStringLiteral("Two\n  words ") + QStringLiteral("long ").repeated(100);
    patch.budget = Money::fromCents(125050);
    patch.bidCount = 3;
    f->merge(patch);
    load();
    const QModelIndex index = model->index(0);
    QCOMPARE(index.data(GigListModel::TitleRole).toString(), QStringLiteral("Logo"));
    QCOMPARE(index.data(GigListModel::BudgetRole).toDouble(), 1250.5);
    QCOMPARE(index.data(GigListModel::StatusRole).toInt(), static_cast<int>(GigStatus::Open));
    QCOMPARE(index.data(GigListModel::OwnerNameRole).toString(), QStringLiteral("Ada"));
    QCOMPARE(index.data(GigListModel::CreatedRole).toDateTime(), at(0));
    QCOMPARE(index.data(GigListModel::MineRole).toBool(), false);
    QCOMPARE(index.data(GigListModel::GigRole).value<Gig>().title, QStringLiteral("Logo"));
    QCOMPARE(index.data(GigListModel::KeyRole).value<GigKey>(), model->keyAt(0));
    const QString excerpt = index.data(GigListModel::ExcerptRole).toString();
    QVERIFY(excerpt.startsWith(QStringLiteral("Two words long")) && excerpt.size() <= 160);
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    for (const char *fact : {"Logo", "$1,250.50", "Open", "3 bid", "Ada", "posted"})
        QVERIFY2(spoken.contains(QLatin1String(fact)), qPrintable(spoken));
    const auto made =
        f->submit(PlaceBid{model->keyAt(0), Money::fromCents(100), QStringLiteral("x")});
    QTRY_VERIFY(model->index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("you have bid")));
    QVERIFY(f->submit(PostGig{QStringLiteral("Mine"), QStringLiteral("x"), Money::fromCents(100)}));
    QTRY_COMPARE(model->rowCount(), 2);
    const QString own = model->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(own.contains(QStringLiteral("your gig")) &&
                 own.contains(QStringLiteral("Waiting to be sent")),
             qPrintable(own));
    QCOMPARE(model->roleNames().value(GigListModel::BudgetTextRole), QByteArray("BudgetTextRole"));
}

void TestGigListModel::rowsAreReadInBlocks()
{
    fill(5000);
    load();
    QTRY_COMPARE(model->rowCount(), 5000);
    // From end to end and back, over more rows than are kept: every row says its own.
    for (const int row : {0, 4999, 63, 64, 2500, 1, 4998}) {
        for (int i = row; i < qMin(row + 100, 5000); ++i)
            QCOMPARE(model->index(i).data().toString(), QStringLiteral("Gig %1").arg(4999 - i));
    }
}

void TestGigListModel::aRebuiltStoreIsReadAnew()
{
    fill(5);
    load();
    QCOMPARE(model->rowCount(), 5);
    Q_EMIT f->store->rebuilt(QString());
    QTRY_COMPARE(model->rowCount(), 5);
    QTRY_VERIFY(!model->isLoading());
}

namespace {

/// A million gigs whose keys come in chunks, as the store gives them; counts what is read of them.
class LongList final : public GigListModelBase
{
public:
    static constexpr int rows = 1'000'000;
    QList<qsizetype> reads; ///< how many rows each asked for

    explicit LongList(Store &store)
        : GigListModelBase(
              store, GigListModel::KeyRole,
              [this](const QList<GigKey> &keys) {
                  reads.append(keys.size());
                  QList<Gig> gigs;
                  for (const GigKey key : keys) {
                      Gig gig;
                      gig.key = key;
                      gig.title = QString::number(key.value);
                      gigs.append(gig);
                  }
                  return gigs;
              },
              nullptr)
    {
    }

private:
    [[nodiscard]] QVariant valueOf(const Gig &gig, int role) const override
    {
        return role == Qt::DisplayRole ? gig.title : QVariant();
    }
    [[nodiscard]] const QSet<GigKey> &changedKeys(const ChangeSet &changes) const override
    {
        return changes.gigs;
    }
    void ask(Store &, const GigQuery &, Store::Reply<Store::KeyChunk> chunk) override
    {
        give(0, chunk);
    }
    void give(qint64 from, const Store::Reply<Store::KeyChunk> &chunk)
    {
        QMetaObject::invokeMethod(
            this,
            [this, from, chunk] {
                const qint64 end = std::min<qint64>(from + (from == 0 ? 200 : 20'000), rows);
                Store::KeyChunk keys;
                keys.first = from == 0;
                keys.more = end < rows;
                for (qint64 key = from; key < end; ++key)
                    keys.keys.append(key + 1);
                chunk(keys);
                if (keys.more)
                    give(end, chunk);
            },
            Qt::QueuedConnection);
    }
    void tellLoading(bool) override {}
    void tellCount(int) override {}
};

} // namespace

void TestGigListModel::aMillionRowsAreReadWhereOneLooks()
{
    LongList list(*f->store);
    QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
    list.setQuery({});
    QTRY_VERIFY(list.rowCount() > 0);
    QVERIFY(list.rowCount() < LongList::rows); // the first are there before the last
    QCOMPARE(list.index(0).data().toString(), QStringLiteral("1"));
    QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), int(LongList::rows), patience);
    QVERIFY(!inserted.isEmpty());
    constexpr int jumps = 50;
    constexpr int shown = 12; // rows of a window
    for (int jump = 0; jump < jumps; ++jump) {
        const int top = jump * 7'919 * 31 % (LongList::rows - shown); // here and there
        list.reads.clear();
        for (int row = top; row < top + shown; ++row)
            QCOMPARE(list.index(row).data().toString(), QString::number(row + 1));
        QVERIFY2(list.reads.size() <= 2, qPrintable(QString::number(list.reads.size())));
        for (const qsizetype rows : std::as_const(list.reads))
            QVERIFY(rows <= RowCache<Gig>::block);
    }
}

QTEST_GUILESS_MAIN(TestGigListModel)
#include "tst_giglistmodel.moc"
