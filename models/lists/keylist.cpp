// SPDX-License-Identifier: MIT
#include "models/lists/keylist.h"

#include "models/stepback.h"
#include "models/trace.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <vector>

namespace gigflow {

namespace {

constexpr qsizetype compareHere = 5000; // a comparison this small takes well under a millisecond
constexpr qsizetype findEach = 4;   // that many rows are looked for one by one in the whole list
constexpr qsizetype tellAll = 1000; // beyond that many only rows that somebody has seen are told
constexpr int soonestMs = 30;       // between two reruns, so that a burst of commits makes one

/// Of the rows in their order, for who compares them with those of the bare SQL.
QString countAndSum(const QList<qint64> &keys)
{
    quint64 sum = 0;
    for (const qint64 key : keys)
        sum = sum * 31 + static_cast<quint64>(key);
    return QStringLiteral("%1 %2").arg(keys.size()).arg(sum);
}

qint64 now()
{
    return QDeadlineTimer::current().deadlineNSecs() / 1'000'000;
}

} // namespace

KeyList::KeyList(QObject *context, RowSink &sink) : m_context(context), m_sink(sink)
{
    m_again.setSingleShot(true);
    QObject::connect(&m_again, &QTimer::timeout, context, [this] { rerun(); });
}

int KeyList::rowOf(qint64 key) const
{
    return static_cast<int>(m_keys.indexOf(key));
}

void KeyList::start(Run run)
{
    m_run = std::move(run);
    ++m_generation;
    m_again.stop();
    m_streaming = true;
    m_comparing = false;
    m_stale = false;
    m_next.clear();
    if (!std::exchange(m_loading, true))
        m_sink.tellLoading(true);
    m_run([this](const Store::KeyChunk &chunk) { onFirstAnswer(chunk); });
}

void KeyList::onFirstAnswer(const Store::KeyChunk &chunk)
{
    const trace::Span span("model.answer");
    if (chunk.first) {
        m_sink.beginReset();
        m_keys = chunk.keys;
        m_sink.endReset();
        if (trace::enabled())
            trace::note("first", countAndSum(m_keys));
        m_loading = false;
        m_sink.tellLoading(false);
    } else if (!chunk.keys.isEmpty()) {
        const int at = static_cast<int>(m_keys.size());
        m_sink.beginInsert(at, at + static_cast<int>(chunk.keys.size()) - 1);
        m_keys += chunk.keys;
        m_sink.endInsert();
    }
    m_sink.tellCount(static_cast<int>(m_keys.size()));
    if (chunk.more)
        return;
    m_streaming = false;
    m_keys.squeeze(); // it grew by halves
    if (trace::enabled())
        trace::note("all", countAndSum(m_keys));
    settled();
}

void KeyList::refresh()
{
    if (!m_run)
        return;
    if (m_streaming || m_comparing) {
        m_stale = true;
        return;
    }
    if (!m_again.isActive())
        m_again.start(0);
}

void KeyList::rerun()
{
    if (m_streaming || m_comparing)
        return;
    m_comparing = true;
    m_stale = false;
    m_next.clear();
    m_rerunBegan = now();
    m_run([this](const Store::KeyChunk &chunk) { onRerun(chunk); });
}

void KeyList::onRerun(const Store::KeyChunk &chunk)
{
    m_next += chunk.keys;
    if (!chunk.more)
        compare();
}

void KeyList::compare()
{
    if (std::max(m_keys.size(), m_next.size()) <= compareHere) {
        apply(rowDiff(m_keys, m_next));
        return;
    }
    // The lists are shared, not copied; nothing changes them here until the answer is back.
    auto promise = std::make_shared<QPromise<QList<RowOperation>>>();
    promise->future().then(
        m_context, [this, generation = m_generation](const QList<RowOperation> &operations) {
            if (generation == m_generation)
                apply(operations);
        });
    QThreadPool::globalInstance()->start([promise, before = m_keys, after = m_next] {
        stepBack();
        promise->start();
        promise->addResult(rowDiff(before, after));
        promise->finish();
    });
}

void KeyList::apply(const QList<RowOperation> &operations)
{
    const qsizetype count = m_keys.size();
    {
        const trace::Span span("model.apply");
        for (qsizetype i = 0; i < operations.size(); ++i)
            apply(operations.at(i), i + 1 == operations.size());
    }
    Q_ASSERT(m_keys == m_next);
    m_next.clear();
    m_comparing = false;
    if (m_keys.size() != count) {
        m_sink.tellCount(static_cast<int>(m_keys.size()));
        trace::note("applied");
    }
    if (trace::enabled() && !operations.isEmpty())
        trace::note("all", countAndSum(m_keys));
    settled();
}

void KeyList::apply(const RowOperation &operation, bool last)
{
    // The last one leads to what is there already: taking it over costs nothing, inserting into a
    // million keys does.
    const auto change = [&] {
        if (last)
            m_keys = m_next;
        else
            applyRowOperation(operation, m_keys);
    };
    const int at = static_cast<int>(operation.at);
    const int end = at + static_cast<int>(operation.count) - 1;
    switch (operation.kind) {
    case RowOperation::Kind::Remove:
        m_sink.beginRemove(at, end);
        change();
        m_sink.endRemove();
        break;
    case RowOperation::Kind::Move:
        m_sink.beginMove(at, static_cast<int>(operation.to));
        change();
        m_sink.endMove();
        break;
    case RowOperation::Kind::Insert:
        m_sink.beginInsert(at, end);
        change();
        m_sink.endInsert();
        break;
    case RowOperation::Kind::Reorder: {
        const QList<qint64> before = m_keys;
        m_sink.beginReorder();
        change();
        m_sink.endReorder(before, m_keys);
        break;
    }
    }
}

/// An answer is in. If something changed while it came, ask once more, but leave the query thread
/// some air: a rerun over a million rows takes a while, and a sync commits often.
void KeyList::settled()
{
    if (!m_stale)
        return;
    m_stale = false;
    const qint64 took = m_rerunBegan > 0 ? now() - m_rerunBegan : 0;
    m_again.start(static_cast<int>(std::max<qint64>(soonestMs, 2 * took)));
}

void KeyList::tellChanged(const QList<qint64> &changed, const QList<qint64> &cached)
{
    QSet<qint64> wanted(changed.cbegin(), changed.cend());
    if (wanted.size() > tellAll)
        wanted.intersect(QSet<qint64>(cached.cbegin(), cached.cend()));
    QList<int> rows;
    if (wanted.size() <= findEach) {
        for (const qint64 key : wanted) {
            if (const qsizetype row = m_keys.indexOf(key); row >= 0)
                rows.append(static_cast<int>(row));
        }
    } else {
        // One pass. Nearly every key of a long list is ruled out by its low bits, without hashing
        // it.
        constexpr qint64 lowBits = 0xffff;
        std::vector<bool> maybe(lowBits + 1);
        for (const qint64 key : wanted)
            maybe[static_cast<size_t>(key & lowBits)] = true;
        for (qsizetype row = 0; row < m_keys.size() && !wanted.isEmpty(); ++row) {
            const qint64 key = m_keys.at(row);
            if (maybe[static_cast<size_t>(key & lowBits)] && wanted.remove(key))
                rows.append(static_cast<int>(row));
        }
    }
    std::sort(rows.begin(), rows.end());
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows.at(end) == rows.at(end - 1) + 1)
            ++end;
        m_sink.rowsChanged(rows.at(i), rows.at(end - 1));
        i = end;
    }
}

} // namespace gigflow
