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

    /// Durable when `done` is called, on the GUI thread. Errors: Storage; Validation with `fields`
    /// for what can be known to be wrong here (blank title, over 100 characters; description over
    /// 2000; a second bid on one gig; own gig; gig not open).
    void submit(const Command &command, QObject *context,
                Store::Reply<tl::expected<Submitted, Error>> done);

    /// Takes back a command that is Queued, Refused or Unknown; the rows return to what the server
    /// last said.
    void cancel(CommandKey key);
    /// Puts a Refused or Unknown command back to Queued with the same idempotency key (`fresh`: a
    /// new one).
    void retry(CommandKey key, bool fresh = false);
    /// All entries, oldest first; for the outbox page.
    void list(QObject *context, Store::Reply<QList<OutboxEntry>> done);

    // For net/sync.
    /// The entries that may be sent now: oldest per gig, with nothing before them waiting; marks
    /// them Sending.
    void claimReady(QObject *context, Store::Reply<QList<OutboxEntry>> done);
    /// Done: the entry goes, `apply` runs in the same transaction (merging the answer),
    /// `gigId`/`bidId` fill in what the command created.
    void complete(CommandKey key, const GigId &gigId, const BidId &bidId, Store::WriteWork apply);
    void refuse(CommandKey key, const Error &error);
    void markUnknown(CommandKey key, const Error &error);
    /// It was surely not carried out (never left, or the server said "later"): back to Queued.
    void requeue(CommandKey key);
    /// At start: whatever stood at Sending when the app ended. With `repeatSafe` they are queued
    /// again with their key, else they become Unknown, for sync to reconcile by reading.
    void recoverInterrupted(bool repeatSafe);

    [[nodiscard]] int
    unsent() const; ///< Queued + Sending + Refused + Unknown, as of the last changed()

Q_SIGNALS:
    void changed(int unsent); ///< after every commit that touched the outbox
    /// A command was refused or its outcome is unknown; for a toast.
    void problem(const gigflow::OutboxEntry &entry);

private:
    struct Private;
    std::unique_ptr<Private> d;

public:
    ~Outbox() override;
};

} // namespace gigflow
