// SPDX-License-Identifier: MIT
#include "models/lists/rowdiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace gigflow;

namespace {

QList<qint64> applied(QList<qint64> keys, const QList<RowOperation> &operations)
{
    for (const RowOperation &operation : operations)
        applyRowOperation(operation, keys);
    return keys;
}

QList<qint64> upTo(qint64 count)
{
    QList<qint64> keys(count);
    std::iota(keys.begin(), keys.end(), 1);
    return keys;
}

} // namespace

class TestRowDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyListsBecomeEqual();
    void oneRowIsOneOperation();
    void rowsThatStayAreNotTouched();
    void manyMovesAreOneReorder();
    void aMillionRows();
};

void TestRowDiff::anyListsBecomeEqual()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        QList<qint64> pool = upTo(random.bounded(1, 90));
        const auto pick = [&] {
            std::shuffle(pool.begin(), pool.end(), random);
            QList<qint64> keys = pool.mid(0, random.bounded(static_cast<int>(pool.size()) + 1));
            if (random.bounded(2) == 0)
                std::sort(keys.begin(), keys.end());
            return keys;
        };
        const QList<qint64> before = pick();
        const QList<qint64> after = pick();
        QCOMPARE(applied(before, rowDiff(before, after)), after);
    }
}

void TestRowDiff::oneRowIsOneOperation()
{
    const QList<qint64> rows = upTo(100);
    QVERIFY(rowDiff(rows, rows).isEmpty());
    QList<qint64> more = rows;
    more.insert(40, 1000);
    QCOMPARE(rowDiff(rows, more).size(), 1);
    QCOMPARE(rowDiff(rows, more).first().kind, RowOperation::Kind::Insert);
    QCOMPARE(rowDiff(more, rows).size(), 1);
    QCOMPARE(rowDiff(more, rows).first().kind, RowOperation::Kind::Remove);
    for (const auto &[from, to] :
         {std::pair(5, 90), std::pair(90, 5), std::pair(0, 99), std::pair(99, 0)}) {
        QList<qint64> moved = rows;
        moved.move(from, to);
        const QList<RowOperation> operations = rowDiff(rows, moved);
        QCOMPARE(operations.size(), 1);
        QCOMPARE(operations.first().kind, RowOperation::Kind::Move);
        QCOMPARE(operations.first().at, from);
        QCOMPARE(applied(rows, operations), moved);
    }
}

void TestRowDiff::rowsThatStayAreNotTouched()
{
    const QList<RowOperation> operations = rowDiff({1, 2, 3, 4, 5, 6}, {9, 1, 3, 4, 8, 6, 7});
    QSet<qint64> inserted;
    qsizetype removed = 0;
    for (const RowOperation &operation : operations) {
        QVERIFY(operation.kind != RowOperation::Kind::Move);
        if (operation.kind == RowOperation::Kind::Remove)
            removed += operation.count;
        inserted += QSet<qint64>(operation.keys.cbegin(), operation.keys.cend());
    }
    QCOMPARE(removed, 2);
    QCOMPARE(inserted, (QSet<qint64>{7, 8, 9}));
}

void TestRowDiff::manyMovesAreOneReorder()
{
    const QList<qint64> rows = upTo(1000);
    QList<qint64> reversed = rows;
    std::reverse(reversed.begin(), reversed.end());
    const QList<RowOperation> operations = rowDiff(rows, reversed);
    QCOMPARE(operations.size(), 1);
    QCOMPARE(operations.first().kind, RowOperation::Kind::Reorder);
    QCOMPARE(applied(rows, operations), reversed);
}

void TestRowDiff::aMillionRows()
{
    const QList<qint64> rows = upTo(1'000'000);
    QList<qint64> more = rows;
    more.prepend(2'000'000);
    more.insert(700'000, 2'000'001);
    more.append(2'000'002);
    QElapsedTimer timer;
    timer.start();
    const QList<RowOperation> operations = rowDiff(rows, more);
    const qint64 took = timer.elapsed();
    qInfo("three insertions into 1,000,000 rows: %lld ms", static_cast<long long>(took));
    QCOMPARE(operations.size(), 3);
    QCOMPARE(applied(rows, operations), more);
    timer.restart();
    QList<qint64> one = rows;
    one.prepend(2'000'000);
    QCOMPARE(rowDiff(rows, one).size(), 1);
    qInfo("one insertion at the top: %lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestRowDiff)
#include "tst_rowdiff.moc"
