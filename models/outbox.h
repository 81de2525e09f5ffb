// SPDX-License-Identifier: MIT
// Everything a person does is written here before anything is sent, and shows at once: the store's
// rows carry the change and a SyncState. The table lives in the account's store file and survives
// its rebuild.
//
// Rules. Order is kept per gig. An edit of something unsent folds into the unsent command; a delete
// of something unsent cancels both. The answer to a create fills in the server id in the
// transaction that releases what depends on it; a refused create holds its dependents, visibly.
#pragma once

#include "models/store.h"

#include <chrono>

namespace gigflow {

/// What a submitted command made or touches.
struct Submitted
{
    CommandKey command; ///< invalid where it was folded away (deleting something unsent)
    GigKey gig;
    BidKey bid;
};

class Outbox : public QObject
{
    Q_OBJECT
public:
    explicit Outbox(Store &store, QObject *parent = nullptr);

    /// Takes the draft of that id away in the same transaction, where there is one.
    /// Durable when `done` is called, on the GUI thread. Errors: Storage; Validation with `fields`
    /// for what can be known to be wrong here (blank title, over 100 characters; description over
    /// 2000; a second bid on one gig; own gig; gig not open).
    /// With `hold` it shows at once but is not sent before that time has passed, so that it can be
    /// undone by cancel(). A command about the same gig that is not held, or a restart, ends the
    /// wait.
    void submit(const Command &command, QObject *context,
                Store::Reply<tl::expected<Submitted, Error>> done, const QString &draft = {},
                std::chrono::milliseconds hold = {});

    /// Takes back a command that is Queued, Refused, Unknown or in Conflict ("take theirs"); the
    /// rows return to what the server last said. Answers whether it did: what is on its way, or
    /// done, is not taken back.
    void cancel(CommandKey key, QObject *context = nullptr, Store::Reply<bool> done = {});
    /// Puts a Refused or Unknown command back to Queued with the same idempotency key (`fresh`: a
    /// new one).
    void retry(CommandKey key, bool fresh = false);
    /// A command in Conflict is sent again over what `theirs` shows: "keep mine". Where that has
    /// been changed once more, it is in Conflict again. Other words: submit an edit, which folds
    /// into the command and means the same.
    void keepMine(CommandKey key);
    /// All entries, oldest first; for the outbox page.
    void list(QObject *context, Store::Reply<QList<OutboxEntry>> done);

    // For net/sync.
    /// The entries that may be sent now: oldest per gig, with nothing before them waiting; marks
    /// them Sending.
    void claimReady(QObject *context, Store::Reply<QList<OutboxEntry>> done);
    /// Done: the entry goes, `apply` runs in the same transaction (merging the answer),
    /// `gigId`/`bidId` fill in what the command created.
    /// Both do nothing where `onlyIn` is given and the entry stands elsewhere by then: what was
    /// read back of a lost command must not settle one that is being sent again.
    void complete(CommandKey key, const GigId &gigId, const BidId &bidId, Store::WriteWork apply,
                  std::optional<SyncState> onlyIn = {});
    void refuse(CommandKey key, const Error &error, std::optional<SyncState> onlyIn = {});
    /// A lost answer is mostly found again by itself: problem() tells of it only where the outcome
    /// is still unknown after quietTime().
    void markUnknown(CommandKey key, const Error &error);
    /// The server holds other words than those the command was made over: both are kept. `apply`
    /// (merging what the server holds) runs in the same transaction.
    void conflict(CommandKey key, const std::optional<Wording> &theirs, const QString &etag,
                  const Error &error, Store::WriteWork apply);
    /// It was surely not carried out (never left, or the server said "later"): back to Queued.
    void requeue(CommandKey key);
    /// At start: whatever stood at Sending when the app ended. With `repeatSafe` they are queued
    /// again with their key, else they become Unknown, for sync to reconcile by reading.
    void recoverInterrupted(bool repeatSafe);

    [[nodiscard]] std::chrono::milliseconds quietTime() const; ///< a minute
    void setQuietTime(std::chrono::milliseconds time);
    [[nodiscard]] Store &store() const;
    [[nodiscard]] int unsent() const; ///< all that is not done, as of the last changed()

Q_SIGNALS:
    void changed(int unsent); ///< after every commit that touched the outbox
    /// A command was refused, is in conflict, or its outcome is unknown; for a toast.
    void problem(const gigflow::OutboxEntry &entry);

private:
    void tell(const QList<OutboxEntry> &entries);
    struct Private;
    std::unique_ptr<Private> d;

public:
    ~Outbox() override;
};

} // namespace gigflow
