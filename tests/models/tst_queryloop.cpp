// SPDX-License-Identifier: MIT
// How answers arrive: in chunks, in order, and not at all once nobody wants them.
#include "storefixture.h"

using namespace gigflow;
using namespace gigflow::test;

class TestQueryLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirst200ComeFirst();
    void aNewQueryCancelsTheFormer();
    void answersComeInTheOrderAsked();
    void aQueryDuringAStreamSeesTheLatest();
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

void TestQueryLoop::theFirst200ComeFirst()
{
    StoreFixture other;
    other.open();
    fill(other, 25000);
    QList<Store::KeyChunk> chunks;
    other.store->queryGigs({}, other.store.get(),
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

void TestQueryLoop::aNewQueryCancelsTheFormer()
{
    StoreFixture other;
    other.open();
    fill(other, 25000);
    QObject context;
    int former = 0;
    QList<Store::KeyChunk> latter;
    GigQuery search;
    search.text = QStringLiteral("24999");
    other.store->queryGigs({}, &context, [&](const Store::KeyChunk &) {
        if (++former == 1) {
            // Typed on while the first answer still streams.
            other.store->queryGigs(search, &context,
                                   [&](const Store::KeyChunk &chunk) { latter.append(chunk); });
        }
    });
    QTRY_COMPARE_WITH_TIMEOUT(latter.size(), 1, patience);
    QCOMPARE(latter.first().keys.size(), 1);
    other.gigs();
    QCOMPARE(former, 1);
    // Another object's question is no reason to stop.
    QObject elsewhere;
    bool ended = false;
    other.store->queryGigs({}, &elsewhere,
                           [&](const Store::KeyChunk &chunk) { ended = !chunk.more; });
    other.store->queryGigs(search, &context, [](const Store::KeyChunk &) {});
    other.store->queryBids({}, &elsewhere, [](const Store::KeyChunk &) {});
    QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
}

void TestQueryLoop::answersComeInTheOrderAsked()
{
    StoreFixture f;
    f.open();
    fill(f, 50);
    QList<int> order;
    QObject contexts[5];
    for (int i = 0; i < 5; ++i) {
        GigQuery query;
        query.text = QString(QChar(u'a' + i));
        f.store->queryGigs(query, &contexts[i],
                           [&order, i](const Store::KeyChunk &) { order.append(i); });
    }
    QTRY_COMPARE(order.size(), 5);
    QCOMPARE(order, (QList<int>{0, 1, 2, 3, 4}));
}

void TestQueryLoop::aQueryDuringAStreamSeesTheLatest()
{
    StoreFixture other;
    other.open();
    fill(other, 25000);
    QObject streaming;
    std::optional<QStringList> found;
    bool ended = false;
    other.store->queryGigs({}, &streaming, [&](const Store::KeyChunk &chunk) {
        ended = !chunk.more;
        if (!chunk.first)
            return;
        other.store->write(
            [](StoreWriter &w) {
                w.mergeGig(gigPatch(QStringLiteral("late"), QStringLiteral("Latecomer")));
            },
            &streaming,
            [&](const auto &) {
                GigQuery search;
                search.text = QStringLiteral("latecomer");
                found = other.titles(search);
            });
    });
    QTRY_VERIFY_WITH_TIMEOUT(found && ended, patience);
    QCOMPARE(*found, QStringList{QStringLiteral("Latecomer")});
}

QTEST_GUILESS_MAIN(TestQueryLoop)
#include "tst_queryloop.moc"
