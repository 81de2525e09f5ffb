// SPDX-License-Identifier: MIT
// An edit is made over words of the server. Where those are others by the time it is sent, both
// texts are kept and a person compares: nothing is overwritten silently.
#include "models/sql/rows.h"
#include "models/write/outboxwriter.h"
#include "models/write/writer.h"

namespace gigflow {

namespace {

bool isOfGig(const Command &command)
{
    return std::holds_alternative<EditGig>(command) || std::holds_alternative<DeleteGig>(command);
}

bool isOfBid(const Command &command)
{
    return std::holds_alternative<EditBid>(command) || std::holds_alternative<WithdrawBid>(command);
}

} // namespace

std::optional<Wording> OutboxWriter::serversWords(const OutboxEntry &entry)
{
    std::optional<Wording> words;
    const auto take = [&](const Statement &row) {
        words = Wording{row.text(0), row.text(1), moneyOf(row.value(2), row.value(3))};
    };
    if (isOfGig(entry.command)) {
        for (const char *table : {"gigs", "gig_base"}) { // the base, where there is one
            m_writer.select(
                QStringLiteral("SELECT title, description, budget_cents, budget_raw FROM %1 "
                               "WHERE key = ?")
                    .arg(QLatin1String(table)),
                take, entry.gig.value);
        }
    } else if (isOfBid(entry.command)) {
        for (const char *table : {"bids", "bid_base"}) {
            m_writer.select(
                QStringLiteral("SELECT '', message, price_cents, price_raw FROM %1 WHERE key = ?")
                    .arg(QLatin1String(table)),
                take, entry.bid.value);
        }
    }
    return words;
}

QString OutboxWriter::knownTag(const OutboxEntry &entry)
{
    QString tag;
    const auto take = [&](const Statement &row) {
        tag = row.text(0);
    };
    if (isOfGig(entry.command))
        m_writer.select(QStringLiteral("SELECT etag FROM gigs WHERE key = ?"), take,
                        entry.gig.value);
    else if (isOfBid(entry.command))
        m_writer.select(QStringLiteral("SELECT etag FROM bids WHERE key = ?"), take,
                        entry.bid.value);
    return tag;
}

void OutboxWriter::rebase(CommandKey key, const std::optional<Wording> &base, const QString &etag)
{
    m_writer.run(
        QStringLiteral("UPDATE outbox SET base = ?, etag = ?, theirs = NULL WHERE key = ?"),
        textValue(textOf(base)), textValue(etag), key.value);
}

void OutboxWriter::keepBase(CommandKey key, const std::optional<Wording> &seen)
{
    const std::optional<OutboxEntry> made = entry(key);
    if (!made)
        return;
    const std::optional<Wording> now = serversWords(*made);
    // A form that was filled before the row last changed was not made over what the tag is of.
    const bool current = !seen || seen == now;
    rebase(key, seen ? seen : now, current ? knownTag(*made) : QString());
}

void OutboxWriter::rebaseBehind(const OutboxEntry &done)
{
    const bool words = wordingOf(done.command).has_value();
    const bool gig = done.gig.isValid() && !done.bid.isValid();
    if (!words)
        return;
    const QList<OutboxEntry> behind = gig ? entriesOfGig(done.gig) : entriesOfBid(done.bid);
    for (const OutboxEntry &entry : behind) {
        if (entry.base && !entry.firstSentAt.isValid() && gig == isOfGig(entry.command))
            rebase(entry.key, serversWords(entry), knownTag(entry));
    }
}

bool OutboxWriter::isOvertaken(const OutboxEntry &entry)
{
    // One that may have arrived already has perhaps made the difference itself; its key tells.
    if (!entry.base || entry.firstSentAt.isValid())
        return false;
    const std::optional<Wording> now = serversWords(entry);
    return now && now != entry.base && now != wordingOf(entry.command);
}

std::optional<OutboxEntry> OutboxWriter::conflict(CommandKey key,
                                                  const std::optional<Wording> &theirs,
                                                  const QString &etag, const QString &problem)
{
    const std::optional<OutboxEntry> found = entry(key);
    if (!found)
        return {};
    setState(key, SyncState::Conflict, problem);
    m_writer.run(QStringLiteral("UPDATE outbox SET theirs = ?, etag = ? WHERE key = ?"),
                 textValue(textOf(theirs)), textValue(etag), key.value);
    refresh(*found);
    return entry(key);
}

void OutboxWriter::keepMine(CommandKey key)
{
    const std::optional<OutboxEntry> found = entry(key);
    if (!found || found->state != SyncState::Conflict)
        return;
    reword(*found, found->command);
    refresh(*found);
}

} // namespace gigflow
