// SPDX-License-Identifier: MIT
#include "models/sql/rows.h"
#include "models/write/outboxrules.h"
#include "models/write/outboxwriter.h"
#include "models/write/writer.h"

#include <QUuid>

namespace gigflow {

namespace {

QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

QList<OutboxEntry> OutboxWriter::entries(const QString &which, const QVariantList &values)
{
    QList<OutboxEntry> found;
    Statement row = m_writer.prepared(
        QStringLiteral(
            "SELECT o.key, o.kind, o.payload, o.state, o.idempotency_key, o.created, o.first_sent, "
            "o.attempts, o.problem, o.gig, o.bid, g.id, b.id, o.etag, o.base, o.theirs FROM outbox "
            "o "
            "LEFT JOIN gigs g ON g.key = o.gig LEFT JOIN bids b ON b.key = o.bid ") +
            which + QStringLiteral(" ORDER BY o.key"),
        values);
    while (!m_writer.failed() && row.next()) {
        OutboxEntry entry;
        entry.key = CommandKey{row.number(0)};
        entry.state = static_cast<SyncState>(row.number(3));
        entry.idempotencyKey = row.text(4);
        entry.createdAt = timeOf(row.value(5));
        entry.firstSentAt = timeOf(row.value(6));
        entry.attempts = static_cast<int>(row.number(7));
        entry.problem = row.text(8);
        entry.gig = GigKey{row.number(9)};
        entry.bid = BidKey{row.number(10)};
        entry.gigId = GigId{row.text(11)};
        entry.bidId = BidId{row.text(12)};
        entry.etag = row.text(13);
        entry.base = wordingFrom(row.text(14));
        entry.theirs = wordingFrom(row.text(15));
        const auto command =
            commandOf(static_cast<CommandKind>(row.number(1)), row.text(2), entry.gig, entry.bid);
        if (!command)
            continue; // written by a later version: kept for it, of no use to this one
        entry.command = *command;
        found.append(entry);
    }
    return found;
}

std::optional<OutboxEntry> OutboxWriter::entry(CommandKey key)
{
    const QList<OutboxEntry> found = entries(QStringLiteral("WHERE o.key = ?"), {key.value});
    return found.isEmpty() ? std::nullopt : std::optional<OutboxEntry>(found.first());
}

bool OutboxWriter::standsIn(CommandKey key, std::optional<SyncState> state)
{
    const std::optional<OutboxEntry> found = state ? entry(key) : std::nullopt;
    return !state || (found && found->state == *state);
}

QList<OutboxEntry> OutboxWriter::entriesOfGig(GigKey gig)
{
    return entries(QStringLiteral("WHERE o.gig = ?"), {gig.value});
}

QList<OutboxEntry> OutboxWriter::entriesOfBid(BidKey bid)
{
    return entries(QStringLiteral("WHERE o.bid = ?"), {bid.value});
}

QList<OutboxEntry> OutboxWriter::list()
{
    return entries(QString());
}

CommandKey OutboxWriter::add(const Command &command, GigKey gig, BidKey bid)
{
    m_writer.run(QStringLiteral(
                     "INSERT INTO outbox(kind, payload, state, idempotency_key, created, gig, bid) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                 static_cast<int>(kindOf(command)), payloadOf(command),
                 static_cast<int>(SyncState::Queued), freshKey(),
                 QDateTime::currentMSecsSinceEpoch(), keyValue(gig.value), keyValue(bid.value));
    m_writer.changes().outbox = true;
    const CommandKey key{m_writer.lastInsertKey()};
    if (!m_firstHere.isValid())
        m_firstHere = key;
    return key;
}

void OutboxWriter::reword(const OutboxEntry &entry, const Command &command)
{
    if (entry.state == SyncState::Conflict) // whoever words it anew has seen theirs
        rebase(entry.key, entry.theirs, entry.etag);
    const bool wasSent = entry.attempts > 0;
    m_writer.run(
        QStringLiteral(
            "UPDATE outbox SET payload = ?, state = ?, problem = NULL, idempotency_key = ?, "
            "first_sent = ? WHERE key = ?"),
        payloadOf(command), static_cast<int>(SyncState::Queued),
        wasSent ? freshKey() : entry.idempotencyKey,
        wasSent ? timeValue(QDateTime()) : timeValue(entry.firstSentAt), entry.key.value);
    m_writer.changes().outbox = true;
}

std::optional<OutboxEntry> OutboxWriter::takesNewWords(const QList<OutboxEntry> &words)
{
    const auto lastSent = std::find_if_not(words.crbegin(), words.crend(), isUnsent);
    std::optional<OutboxEntry> chosen;
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        if (!isUnsent(*word))
            continue;
        if (word >= lastSent.base() && !chosen)
            chosen = *word;
        else
            remove(*word);
    }
    return chosen;
}

void OutboxWriter::setState(CommandKey key, SyncState state, const QString &problem)
{
    m_writer.run(QStringLiteral("UPDATE outbox SET state = ?, problem = ? WHERE key = ?"),
                 static_cast<int>(state), textValue(problem), key.value);
    m_writer.changes().outbox = true;
}

void OutboxWriter::hold(const Submitted &submitted, std::chrono::milliseconds time)
{
    // One held behind another waits for that in any case: several can be taken back together.
    if (time.count() > 0)
        m_writer.run(QStringLiteral("UPDATE outbox SET held_until = ? WHERE key = ?"),
                     QDateTime::currentMSecsSinceEpoch() + time.count(), submitted.command.value);
    else
        m_writer.run(
            QStringLiteral("UPDATE outbox SET held_until = NULL WHERE gig = ? AND key <> ?"),
            submitted.gig.value, submitted.command.value);
}

QSet<qint64> OutboxWriter::onHold()
{
    // A clock that was set back must not hold anything for ever.
    constexpr qint64 longestMs = 60'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QList<qint64> found = m_writer.keys(
        QStringLiteral("SELECT key FROM outbox WHERE held_until > ? AND held_until <= ?"), now,
        now + longestMs);
    return {found.begin(), found.end()};
}

void OutboxWriter::remove(const OutboxEntry &entry)
{
    m_writer.run(QStringLiteral("DELETE FROM outbox WHERE key = ?"), entry.key.value);
    m_writer.changes().outbox = true;
}

} // namespace gigflow
