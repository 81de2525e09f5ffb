// SPDX-License-Identifier: MIT
// How answers arrive: in chunks, in order, and not at all once nobody wants them.
#include "storefixture.h"

#include "models/read/queryloop.h"

using namespace gigflow;
using namespace gigflow::test;

class TestQueryLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFirst200ComeFirst();
    void theRestWaitsWhereFirstRowsAreWanted();
    void aNewQueryCancelsTheFormer();
    void answersComeInTheOrderAsked();
    void aQueryDuringAStreamSeesTheLatest();
    void aCancelledStreamEndsAtItsNextRow();

private:
    StoreFixture f;
};

namespace {

void fill(StoreFixture &f, int count)
{
    f.write([count](StoreWriter &writer) {
        for (int i = 0; i < count; ++i)
            writer.mergeGig(
                gigPatch(QStringLiteral("n%1").arg(i), QStringLiteral("Number %1").arg(i), i));
    });
}

} // namespace

void TestQueryLoop::initTestCase()
{
    f.open();
    fill(f, 25000); // more than the first chunk and a later one
}

void TestQueryLoop::theFirst200ComeFirst()
{
    QList<Store::KeyChunk> chunks;
    f.store->queryGigs({}, f.store.get(),
                       [&](const Store::KeyChunk &chunk) { chunks.append(chunk); });
    QTRY_VERIFY_WITH_TIMEOUT(!chunks.isEmpty() && !chunks.last().more, patience);
    QCOMPARE(chunks.first().keys.size(), 200);
    QVERIFY(chunks.first().first && chunks.first().more);
    QSet<qint64> all;
    for (int i = 0; i < chunks.size(); ++i) {
        QCOMPARE(chunks.at(i).first, i == 0);
        QCOMPARE(chunks.at(i).more, i + 1 < chunks.size());
        all += QSet<qint64>(chunks.at(i).keys.cbegin(), chunks.at(i).keys.cend());
    }
    QCOMPARE(all.size(), 25000);
}

void TestQueryLoop::theRestWaitsWhereFirstRowsAreWanted()
{
    QList<Store::KeyChunk> chunks;
    int notices = 0;
    f.store->setFirstRowsOnly(true);
    f.store->queryGigs({}, f.store.get(),
                       [&](const Store::KeyChunk &chunk) { chunks.append(chunk); });
    QTRY_COMPARE_WITH_TIMEOUT(chunks.size(), 1, patience);
    QCOMPARE(chunks.first().keys.size(), 200);
    // Other questions are answered meanwhile; two of them take the loop past where it would go on.
    for (int i = 1; i <= 2; ++i) {
        f.store->queryNotices(f.store.get(), [&](const QList<Notice> &) { ++notices; });
        QTRY_COMPARE_WITH_TIMEOUT(notices, i, patience);
    }
    QCOMPARE(chunks.size(), 1);
    f.store->setFirstRowsOnly(false);
    QTRY_VERIFY_WITH_TIMEOUT(!chunks.last().more, patience);
    qsizetype all = 0;
    for (const Store::KeyChunk &chunk : chunks)
        all += chunk.keys.size();
    QCOMPARE(all, 25000);
}

void TestQueryLoop::aNewQueryCancelsTheFormer()
{
    QObject context;
    int former = 0;
    QList<Store::KeyChunk> latter;
    GigQuery search;
    search.text = QStringLiteral("24999");
    f.store->queryGigs({}, &context, [&](const Store::KeyChunk &) {
        if (++former == 1) {
            // Typed on while the first answer still streams.
            f.store->queryGigs(search, &context,
                               [&](const Store::KeyChunk &chunk) { latter.append(chunk); });
        }
    });
    QTRY_COMPARE_WITH_TIMEOUT(latter.size(), 1, patience);
    QCOMPARE(latter.first().keys.size(), 1);
    f.gigs();
    QCOMPARE(former, 1);
    // Another object's question is no reason to stop.
    QObject elsewhere;
    bool ended = false;
    f.store->queryGigs({}, &elsewhere, [&](const Store::KeyChunk &chunk) { ended = !chunk.more; });
    f.store->queryGigs(search, &context, [](const Store::KeyChunk &) {});
    f.store->queryBids({}, &elsewhere, [](const Store::KeyChunk &) {});
    QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
}

void TestQueryLoop::answersComeInTheOrderAsked()
{
    QList<int> order;
    QObject contexts[5];
    for (int i = 0; i < 5; ++i) {
        GigQuery query;
        query.text = QString(QChar(u'a' + i));
        f.store->queryGigs(query, &contexts[i], [&order, i](const Store::KeyChunk &chunk) {
            if (chunk.first)
                order.append(i);
        });
    }
    QTRY_COMPARE(order.size(), 5);
    QCOMPARE(order, (QList<int>{0, 1, 2, 3, 4}));
}

void TestQueryLoop::aQueryDuringAStreamSeesTheLatest()
{
    QObject streaming;
    std::optional<QStringList> found;
    bool ended = false;
    f.store->queryGigs({}, &streaming, [&](const Store::KeyChunk &chunk) {
        ended = !chunk.more;
        if (!chunk.first)
            return;
        f.store->write(
            [](StoreWriter &w) {
                w.mergeGig(gigPatch(QStringLiteral("late"), QStringLiteral("Latecomer")));
            },
            &streaming,
            [&](const auto &) {
                GigQuery search;
                search.text = QStringLiteral("latecomer");
                found = f.titles(search);
            });
    });
    QTRY_VERIFY_WITH_TIMEOUT(found && ended, patience);
    QCOMPARE(*found, QStringList{QStringLiteral("Latecomer")});
}

void TestQueryLoop::aCancelledStreamEndsAtItsNextRow()
{
    const auto flag = [] {
        return std::make_shared<std::atomic<bool>>(false);
    };
    std::atomic<bool> begun = false;
    std::atomic<int> delivered = 0;
    std::atomic<bool> answered = false;
    QueryLoop loop([] {});
    loop.setOpen(f.file());
    // Without an end, and each row takes a while to be found: a search that hits little.
    const CancelFlag cancelled = flag();
    loop.stream(
        [&](Database &) {
            begun = true;
            return Sql{QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                      "FROM n) SELECT i FROM n WHERE i % 2000000 = 0"),
                       {}};
        },
        cancelled, [&](const Store::KeyChunk &) { ++delivered; });
    QTRY_VERIFY_WITH_TIMEOUT(begun, patience);
    QElapsedTimer since; // any moment will do; between two rows it is the rule
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(since.elapsed() > 1'500, patience);
    *cancelled = true;
    since.restart();
    loop.stream(
        [](Database &) {
            return Sql{QStringLiteral("SELECT 7"), {}};
        },
        flag(),
        [&](const Store::KeyChunk &chunk) {
            answered = chunk.keys == QList<qint64>{7} && !chunk.more;
        });
    QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
    QVERIFY2(since.elapsed() < 20'000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(delivered.load(), 0);
}

QTEST_GUILESS_MAIN(TestQueryLoop)
#include "tst_queryloop.moc"
