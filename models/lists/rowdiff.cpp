// SPDX-License-Identifier: MIT
#include "models/lists/rowdiff.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gigflow {

namespace {

constexpr qsizetype mostMoves =
    64; // beyond this single moves cost the views more than a new layout

/// For each of `ranks` whether it belongs to one longest increasing run: those rows can stay where
/// they are.
QList<bool> longestIncreasing(const QList<qsizetype> &ranks)
{
    QList<qsizetype> tails; // index into ranks of the smallest end of a run of each length
    QList<qsizetype> former(ranks.size(), -1);
    for (qsizetype i = 0; i < ranks.size(); ++i) {
        const auto at =
            std::lower_bound(tails.begin(), tails.end(), ranks.at(i),
                             [&](qsizetype tail, qsizetype rank) { return ranks.at(tail) < rank; });
        if (at != tails.begin())
            former[i] = *(at - 1);
        if (at == tails.end())
            tails.append(i);
        else
            *at = i;
    }
    QList<bool> stays(ranks.size(), false);
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = former.at(i))
        stays[i] = true;
    return stays;
}

void addRemovals(const QList<qint64> &before, qsizetype first, qsizetype last,
                 const QSet<qint64> &kept, QList<RowOperation> &operations)
{
    qsizetype end = last; // from the back, so that earlier positions stay valid
    while (end > first) {
        if (kept.contains(before.at(end - 1))) {
            --end;
            continue;
        }
        qsizetype begin = end - 1;
        while (begin > first && !kept.contains(before.at(begin - 1)))
            --begin;
        operations.append({RowOperation::Kind::Remove, begin, end - begin, 0, {}});
        end = begin;
    }
}

/// `present` and `wanted` hold the same keys; `offset` is where they begin in the whole list.
void addMoves(QList<qint64> present, const QList<qint64> &wanted, qsizetype offset,
              QList<RowOperation> &operations)
{
    QHash<qint64, qsizetype> rankOf;
    rankOf.reserve(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        rankOf.insert(wanted.at(i), i);
    QList<qsizetype> ranks;
    ranks.reserve(present.size());
    for (const qint64 key : present)
        ranks.append(rankOf.value(key));
    const QList<bool> stays = longestIncreasing(ranks);
    QList<qsizetype> moving;
    for (qsizetype i = 0; i < ranks.size(); ++i) {
        if (!stays.at(i))
            moving.append(ranks.at(i));
    }
    if (moving.size() > mostMoves) {
        operations.append({RowOperation::Kind::Reorder, offset, wanted.size(), 0, wanted});
        return;
    }
    std::sort(moving.begin(), moving.end());
    for (const qsizetype rank : moving) {
        const qsizetype from = present.indexOf(wanted.at(rank));
        const qsizetype to = rank == 0 ? 0 : present.indexOf(wanted.at(rank - 1)) + 1;
        if (to == from || to == from + 1)
            continue;
        operations.append({RowOperation::Kind::Move, offset + from, 1, offset + to, {}});
        present.move(from, to > from ? to - 1 : to);
    }
}

void addInsertions(const QList<qint64> &after, qsizetype first, qsizetype last,
                   const QSet<qint64> &known, QList<RowOperation> &operations)
{
    for (qsizetype i = first; i < last;) {
        if (known.contains(after.at(i))) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < last && !known.contains(after.at(end)))
            ++end;
        operations.append({RowOperation::Kind::Insert, i, end - i, 0, after.mid(i, end - i)});
        i = end;
    }
}

} // namespace

QList<RowOperation> rowDiff(const QList<qint64> &before, const QList<qint64> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype head =
        std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first -
        before.cbegin();
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const qsizetype beforeEnd = before.size() - tail;
    const qsizetype afterEnd = after.size() - tail;
    QList<RowOperation> operations;
    if (head == beforeEnd && head == afterEnd)
        return operations;
    if (head == beforeEnd) {
        operations.append({RowOperation::Kind::Insert, head, afterEnd - head, 0,
                           after.mid(head, afterEnd - head)});
        return operations;
    }
    if (head == afterEnd) {
        operations.append({RowOperation::Kind::Remove, head, beforeEnd - head, 0, {}});
        return operations;
    }

    const QSet<qint64> old(before.cbegin() + head, before.cbegin() + beforeEnd);
    const QSet<qint64> fresh(after.cbegin() + head, after.cbegin() + afterEnd);
    addRemovals(before, head, beforeEnd, fresh, operations);
    QList<qint64> present;
    QList<qint64> wanted;
    for (qsizetype i = head; i < beforeEnd; ++i) {
        if (fresh.contains(before.at(i)))
            present.append(before.at(i));
    }
    for (qsizetype i = head; i < afterEnd; ++i) {
        if (old.contains(after.at(i)))
            wanted.append(after.at(i));
    }
    if (present != wanted)
        addMoves(present, wanted, head, operations);
    addInsertions(after, head, afterEnd, old, operations);
    return operations;
}

void applyRowOperation(const RowOperation &operation, QList<qint64> &keys)
{
    switch (operation.kind) {
    case RowOperation::Kind::Remove:
        keys.remove(operation.at, operation.count);
        break;
    case RowOperation::Kind::Move:
        keys.move(operation.at, operation.to > operation.at ? operation.to - 1 : operation.to);
        break;
    case RowOperation::Kind::Insert: {
        const qsizetype size = keys.size();
        keys.resize(size + operation.keys.size());
        std::move_backward(keys.begin() + operation.at, keys.begin() + size, keys.end());
        std::copy(operation.keys.cbegin(), operation.keys.cend(), keys.begin() + operation.at);
        break;
    }
    case RowOperation::Kind::Reorder:
        std::copy(operation.keys.cbegin(), operation.keys.cend(), keys.begin() + operation.at);
        break;
    }
}

} // namespace gigflow
