// SPDX-License-Identifier: MIT
// Submitting: gigs and the profile.
#include "models/sql/rows.h"
#include "models/sql/searchtext.h"
#include "models/write/outboxrules.h"
#include "models/write/writer.h"

namespace gigflow {

namespace {

using Answer = tl::expected<Submitted, Error>;

} // namespace

Answer OutboxWriter::submit(const Command &command)
{
    const Answer answer = std::visit(
        [this](const auto &c) -> Answer {
            using C = std::decay_t<decltype(c)>;
            if constexpr (std::is_same_v<C, PostGig>)
                return postGig(c);
            else if constexpr (std::is_same_v<C, EditGig>)
                return editGig(c);
            else if constexpr (std::is_same_v<C, DeleteGig>)
                return deleteGig(c);
            else if constexpr (std::is_same_v<C, PlaceBid>)
                return placeBid(c);
            else if constexpr (std::is_same_v<C, EditBid>)
                return editBid(c);
            else if constexpr (std::is_same_v<C, WithdrawBid>)
                return withdrawBid(c);
            else if constexpr (std::is_same_v<C, EditProfile>)
                return editProfile(c);
            else if constexpr (std::is_same_v<C, ShortlistBid>)
                return shortlistBid(c);
            else if constexpr (std::is_same_v<C, CompleteGig>)
                return completeGig(c);
            else
                return decideBid(c, c.bid);
        },
        command);
    return answer;
}

Answer OutboxWriter::postGig(const PostGig &command)
{
    if (const auto errors = checkGigWords(command.title, command.description, command.budget);
        !errors.isEmpty())
        return tl::unexpected(validationError(errors));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_writer.run(
        QStringLiteral(
            "INSERT INTO gigs(title, description, folded, budget_cents, budget_raw, status, "
            "owner_id, bid_count, created, mine) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, 1)"),
        command.title, command.description, foldForSearch(command.title),
        centsValue(command.budget), rawValue(command.budget), static_cast<int>(GigStatus::Open),
        m_writer.self().value, now);
    const GigKey gig{m_writer.lastInsertKey()};
    const CommandKey key = add(command, gig, {});
    refreshGig(gig);
    return Submitted{key, gig, {}};
}

Answer OutboxWriter::editGig(const EditGig &command)
{
    if (const auto errors = checkGigWords(command.title, command.description, command.budget);
        !errors.isEmpty())
        return tl::unexpected(validationError(errors));
    const std::optional<Gig> gig = loadGig(m_writer, command.gig);
    if (const auto error = checkOwnOpenGig(gig))
        return tl::unexpected(*error);

    const QList<OutboxEntry> all = entriesOfGig(command.gig);
    for (const OutboxEntry &entry : holding<DeleteGig>(all)) {
        if (entry.state != SyncState::Refused)
            return refused(QStringLiteral("gig"), OutboxWords::tr("This gig is being deleted."));
    }
    CommandKey key;
    if (const auto entry = takesNewWords(holding<PostGig, EditGig>(all))) {
        key = entry->key;
        if (std::holds_alternative<PostGig>(entry->command)) {
            reword(*entry, PostGig{command.title, command.description, command.budget});
            m_writer.run(
                QStringLiteral(
                    "UPDATE gigs SET title = ?, description = ?, budget_cents = ?, budget_raw = ?, "
                    "folded = ? WHERE key = ?"),
                command.title, command.description, centsValue(command.budget),
                rawValue(command.budget), foldForSearch(command.title), command.gig.value);
            m_writer.run(QStringLiteral("DELETE FROM gig_base WHERE key = ?"), command.gig.value);
        } else {
            reword(*entry, command);
        }
    }
    if (!key.isValid()) {
        key = add(command, command.gig, {});
        keepBase(key, command.seen);
    }
    refreshGig(command.gig);
    return Submitted{key, command.gig, {}};
}

Answer OutboxWriter::deleteGig(const DeleteGig &command)
{
    const std::optional<Gig> gig = loadGig(m_writer, command.gig);
    const QList<OutboxEntry> all = entriesOfGig(command.gig);
    for (const OutboxEntry &entry : all) {
        // Never sent, or surely not carried out: nobody else has heard of it.
        if (std::holds_alternative<PostGig>(entry.command) && isUnsent(entry)) {
            forgetGig(command.gig);
            return Submitted{{}, command.gig, {}};
        }
    }
    if (const auto error = checkOwnOpenGig(gig))
        return tl::unexpected(*error);
    CommandKey key;
    for (const OutboxEntry &entry : all) {
        if (std::holds_alternative<DeleteGig>(entry.command)) {
            key = entry.key;
            if (isUnsent(entry))
                reword(entry, command);
        } else if (std::holds_alternative<EditGig>(entry.command) && isUnsent(entry)) {
            remove(entry);
        }
    }
    if (!key.isValid()) {
        key = add(command, command.gig, {});
        keepBase(key, {});
    }
    refreshGig(command.gig);
    return Submitted{key, command.gig, {}};
}

Answer OutboxWriter::completeGig(const CompleteGig &command)
{
    const std::optional<Gig> gig = loadGig(m_writer, command.gig);
    if (!gig)
        return refused(QStringLiteral("gig"), OutboxWords::tr("This gig is no longer there."));
    if (!gig->mine)
        return refused(QStringLiteral("gig"),
                       OutboxWords::tr("Only its owner can complete a gig."));
    if (gig->status == GigStatus::Completed)
        return refused(QStringLiteral("status"), OutboxWords::tr("This gig is completed."));
    bool hiring = false;
    const QList<OutboxEntry> all = entriesOfGig(command.gig);
    for (const OutboxEntry &entry : all) {
        if (std::holds_alternative<CompleteGig>(entry.command)) {
            if (entry.state == SyncState::Refused)
                reword(entry, command);
            refreshGig(command.gig);
            return Submitted{entry.key, command.gig, {}};
        }
        hiring = hiring ||
                 (std::holds_alternative<Hire>(entry.command) && entry.state != SyncState::Refused);
    }
    if (gig->status == GigStatus::Open && !hiring)
        return refused(QStringLiteral("status"),
                       OutboxWords::tr("Nobody has been hired for this gig yet."));
    const CommandKey key = add(command, command.gig, {});
    refreshGig(command.gig);
    return Submitted{key, command.gig, {}};
}

Answer OutboxWriter::editProfile(const EditProfile &command)
{
    if (const auto errors = checkProfile(command); !errors.isEmpty())
        return tl::unexpected(validationError(errors));
    const QList<OutboxEntry> words = entries(QStringLiteral("WHERE o.kind = 9"));
    EditProfile folded;
    for (const OutboxEntry &entry : words) {
        // A picture chosen in an edit that has not left yet is not undone by a later one about the
        // name.
        const auto &former = std::get<EditProfile>(entry.command);
        if (isUnsent(entry) && former.avatarUrl)
            folded.avatarUrl = former.avatarUrl;
        if (isUnsent(entry) && former.coverImage)
            folded.coverImage = former.coverImage;
    }
    folded.name = command.name;
    folded.username = command.username;
    if (command.avatarUrl)
        folded.avatarUrl = command.avatarUrl;
    if (command.coverImage)
        folded.coverImage = command.coverImage;
    CommandKey key;
    if (const auto entry = takesNewWords(words)) {
        reword(*entry, folded);
        key = entry->key;
    }
    if (!key.isValid())
        key = add(folded, {}, {});
    refreshSelf();
    return Submitted{key, {}, {}};
}

} // namespace gigflow
