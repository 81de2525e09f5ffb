// SPDX-License-Identifier: MIT
// The outbox inside one transaction; its rules are in outbox.h. Writer thread.
#pragma once

#include "models/outbox.h"
#include "models/write/commandtext.h"

#include <tl/expected.hpp>

namespace gigflow {

class Writer;

class OutboxWriter
{
public:
    explicit OutboxWriter(Writer &writer) : m_writer(writer) {}

    [[nodiscard]] tl::expected<Submitted, Error> submit(const Command &command);
    /// What was submitted waits for `time`. Without one, what waited about the same gig waits no
    /// longer either.
    void hold(const Submitted &submitted, std::chrono::milliseconds time);
    bool cancel(CommandKey key); ///< false: it is on its way, or done
    void retry(CommandKey key, bool fresh);
    void keepMine(CommandKey key);
    [[nodiscard]] QList<OutboxEntry> list();
    /// Those marked Sending, and those in Conflict since now.
    [[nodiscard]] QList<OutboxEntry> claimReady();
    void complete(CommandKey key, const GigId &gigId, const BidId &bidId,
                  const Store::WriteWork &apply);
    /// The entry as it stands after; empty where it is no more.
    std::optional<OutboxEntry> refuse(CommandKey key, const QString &problem);
    std::optional<OutboxEntry> markUnknown(CommandKey key, const QString &problem);
    std::optional<OutboxEntry> conflict(CommandKey key, const std::optional<Wording> &theirs,
                                        const QString &etag, const QString &problem);
    [[nodiscard]] bool standsIn(CommandKey key, std::optional<SyncState> state); ///< empty: any
    void requeue(CommandKey key);
    void recoverInterrupted(bool repeatSafe);
    /// The one gig made here that may have reached the server unanswered and says the same; invalid
    /// where there is none, or more than one.
    [[nodiscard]] GigKey unansweredPost(const GigPatch &gig);

    // outboxoverlay.cpp: shows anew what lies over the server's words, after either has changed
    void refreshBid(BidKey bid);
    void refreshSelf();

private:
    // outboxsubmit.cpp, outboxbids.cpp
    tl::expected<Submitted, Error> postGig(const PostGig &command);
    tl::expected<Submitted, Error> editGig(const EditGig &command);
    tl::expected<Submitted, Error> deleteGig(const DeleteGig &command);
    tl::expected<Submitted, Error> placeBid(const PlaceBid &command);
    tl::expected<Submitted, Error> editBid(const EditBid &command);
    tl::expected<Submitted, Error> withdrawBid(const WithdrawBid &command);
    tl::expected<Submitted, Error> decideBid(const Command &command, BidKey bid);
    tl::expected<Submitted, Error> editProfile(const EditProfile &command);
    tl::expected<Submitted, Error> completeGig(const CompleteGig &command);
    tl::expected<Submitted, Error> shortlistBid(const ShortlistBid &command);

    // outboxentries.cpp: the table
    [[nodiscard]] QList<OutboxEntry> entries(const QString &which, const QVariantList &values = {});
    [[nodiscard]] std::optional<OutboxEntry> entry(CommandKey key);
    [[nodiscard]] QList<OutboxEntry> entriesOfGig(GigKey gig);
    [[nodiscard]] QList<OutboxEntry> entriesOfBid(BidKey bid);
    CommandKey add(const Command &command, GigKey gig, BidKey bid);
    /// New words for a command that is not on its way. One that was sent before gets a fresh
    /// idempotency key: the same key with another body is refused by the server.
    void reword(const OutboxEntry &entry, const Command &command);
    /// Of the commands that word one thing, the one that takes the latest words: it has surely not
    /// been carried out, and none stands behind it that may have been and would be overtaken. The
    /// others that have not left are removed: they would only say the same, or less.
    std::optional<OutboxEntry> takesNewWords(const QList<OutboxEntry> &words);
    [[nodiscard]] QSet<qint64> onHold();
    void setState(CommandKey key, SyncState state, const QString &problem = {});
    void remove(const OutboxEntry &entry);

    // outboxoverlay.cpp: what the rows show
    void keepGigBase(GigKey gig);
    void keepBidBase(BidKey bid);
    void refresh(const OutboxEntry &entry);
    void refreshGig(GigKey gig);
    /// Takes a thing that the server has never heard of away, with every command that names it.
    void forgetGig(GigKey gig);
    void forgetBid(BidKey bid);

    // outboxanswers.cpp
    void settle(const OutboxEntry &entry);

    // outboxconflicts.cpp: what an edit was made over, and whether that still stands
    /// What the server last said of what the entry edits; empty for other commands, or unknown.
    [[nodiscard]] std::optional<Wording> serversWords(const OutboxEntry &entry);
    [[nodiscard]] QString knownTag(const OutboxEntry &entry);
    void keepBase(CommandKey key, const std::optional<Wording> &seen);
    void rebase(CommandKey key, const std::optional<Wording> &base, const QString &etag);
    /// Our own command changed what the edits behind it were made over.
    void rebaseBehind(const OutboxEntry &done);
    [[nodiscard]] bool isOvertaken(const OutboxEntry &entry);
    void nameGig(GigKey gig, const GigId &id);
    void nameBid(BidKey bid, const BidId &id);

    Writer &m_writer;
    // What recoverInterrupted() leaves alone, should it come late: it was not interrupted.
    QSet<CommandKey> m_claimedHere;
    CommandKey m_firstHere; ///< the first that was added since the store was opened
};

// commandcheck.cpp: what can be known to be wrong before anything is sent. Empty: nothing.
[[nodiscard]] QList<FieldError> checkGigWords(const QString &title, const QString &description,
                                              const Money &budget);
[[nodiscard]] QList<FieldError> checkBidWords(const Money &price, const QString &message);
[[nodiscard]] QList<FieldError> checkProfile(const EditProfile &command);
[[nodiscard]] Error validationError(const QList<FieldError> &fields);
[[nodiscard]] Error validationError(const QString &field, const QString &message);

} // namespace gigflow
