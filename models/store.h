// SPDX-License-Identifier: MIT
// The local store of one account: everything on screen comes from here (design.md, "One way in, one
// way out").
//
// Threads. A Store lives on the GUI thread. It owns a writer thread (the only one that writes) and
// a query thread with a read-only connection; the GUI thread itself reads single rows and blocks of
// rows by key on a third connection that holds no statement open and never waits for a lock.
// Callbacks and signals arrive on the GUI thread. A callback is not called once its context object
// or the store is gone; otherwise exactly once.
#pragma once

#include "models/commands.h"
#include "models/domain.h"
#include "models/error.h"
#include "models/export.h"
#include "models/gigquery.h"
#include "models/kept.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace gigflow {

class StoreWriter;
struct Statistics;

/// What one committed transaction touched.
struct ChangeSet
{
    QSet<GigKey> gigs; ///< inserted, changed or removed
    QSet<BidKey> bids;
    QSet<UserId> users;
    bool notices = false;
    bool outbox = false;
    bool drafts = false;
    bool searches = false; ///< the saved searches themselves, not what they find
    bool templates = false;

    [[nodiscard]] bool isEmpty() const
    {
        return gigs.isEmpty() && bids.isEmpty() && users.isEmpty() && !notices && !outbox &&
               !drafts && !searches && !templates;
    }
    void unite(const ChangeSet &other);
};

/// How many gigs or bids stand under each tab.
struct StatusCounts
{
    int all = 0;
    int open = 0, assigned = 0, completed = 0;               ///< My gigs
    int pending = 0, hired = 0, rejected = 0, withdrawn = 0; ///< My bids
};

/// How many gigs each of several queries finds, and all of them: a gig that two find counts once.
struct GigCounts
{
    QList<int> each;
    int together = 0;
    friend bool operator==(const GigCounts &, const GigCounts &) = default;
};

class Store : public QObject
{
    Q_OBJECT
public:
    using WriteWork = std::function<void(StoreWriter &)>;
    template <class T>
    using Reply = std::function<void(T)>;

    /// `folder` is the account's own (created if missing); `self` is the account's user. Returns at
    /// once; the file is opened, and if needed set aside and rebuilt, on the writer thread. See
    /// opened().
    Store(const QString &folder, const UserId &self, QObject *parent = nullptr);
    ~Store() override; ///< readers close before the writer; unfinished writes are finished

    [[nodiscard]] UserId self() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool hasFullTextSearch() const; ///< false: FTS5 is missing and LIKE is used

    /// Runs `work` on the writer thread inside one transaction. `done` gets the error when it was
    /// rolled back.
    void write(WriteWork work, QObject *context = nullptr,
               Reply<tl::expected<void, Error>> done = {});

    /// As write(), for what must not get lost, such as a server's answer: where the store cannot
    /// take it (disk full, locked), again until it can. `done` is called once it is committed.
    void insist(WriteWork work, QObject *context = nullptr, std::function<void()> done = {});

    // Blocks of rows by key, for the GUI thread. Missing keys are left out.
    [[nodiscard]] QList<Gig> gigs(const QList<GigKey> &keys) const;
    [[nodiscard]] QList<Bid> bids(const QList<BidKey> &keys) const;
    [[nodiscard]] std::optional<Gig> gig(GigKey key) const;
    [[nodiscard]] std::optional<Bid> bid(BidKey key) const;
    [[nodiscard]] std::optional<User> user(const UserId &id) const;
    [[nodiscard]] GigKey keyOf(const GigId &id) const;
    [[nodiscard]] BidKey keyOf(const BidId &id) const;
    [[nodiscard]] std::optional<Draft> draft(const QString &id) const;
    [[nodiscard]] int outboxSize() const; ///< commands that are not done

    // Keys in order, computed on the query thread. `first` gets up to 200 keys at once, `rest` the
    // others in chunks, the last call with `more == false`. Starting a new query of the same kind
    // (gigs, bids) for the same context cancels the former one: it stops stepping and its callback
    // is not called again.
    struct KeyChunk
    {
        QList<qint64> keys;
        bool first = false;
        bool more = false;
    };
    void queryGigs(const GigQuery &query, QObject *context, Reply<KeyChunk> chunk);
    /// While set, the rest of every answer waits: a start has better things to do before its first
    /// list is painted.
    void setFirstRowsOnly(bool only);
    void queryBids(const BidQuery &query, QObject *context, Reply<KeyChunk> chunk);
    void queryNotices(QObject *context, Reply<QList<Notice>> done); ///< newest first, at most 500
    void myGigCounts(QObject *context, Reply<StatusCounts> done);
    void myBidCounts(QObject *context, Reply<StatusCounts> done);
    void queryDrafts(QObject *context, Reply<QList<Draft>> done); ///< the latest first
    /// The highest number of the server's up to which every notice here has been read; 0: none.
    void noticesReadUpTo(QObject *context, Reply<qint64> done);
    void statistics(QObject *context, Reply<Statistics> done); ///< as known here (statistics.h)
    void unreadNotices(QObject *context, Reply<int> done);
    /// Counts up to `most` of each query.
    void countGigs(const QList<GigQuery> &queries, int most, QObject *context,
                   Reply<GigCounts> done);
    void savedSearches(QObject *context, Reply<QList<SavedSearch>> done); ///< by name
    void bidTemplates(QObject *context, Reply<QList<BidTemplate>> done);  ///< by name

    /// Writes what the query finds to a file, on a thread of its own; answers how many rows. A file
    /// of that name is replaced only once everything is written.
    void exportGigs(const GigQuery &query, const ExportTarget &target, QObject *context,
                    Reply<tl::expected<int, Error>> done);
    void exportBids(const BidQuery &query, const ExportTarget &target, QObject *context,
                    Reply<tl::expected<int, Error>> done);

    /// Small values that outlive a restart: sync cursors, the last profile, drafts' text. Answer:
    /// empty where unset. Only names that begin with "draft" outlive a rebuild too: a cursor must
    /// not, since what it stands for is gone.
    void readMeta(const QString &name, QObject *context, Reply<QString> done);

Q_SIGNALS:
    /// The file is open, or could not be opened. `error.detail` says why; the store then stays
    /// empty and every write fails, until it is opened after all: it is tried again by itself.
    void opened(bool ok, const gigflow::Error &error);
    /// Writes fail (disk full, locked by another program), until recovered().
    void troubled(const gigflow::Error &error);
    void recovered();
    /// A damaged or newer file was moved to `where` and rebuilt; unsent work was carried over where
    /// it could be read.
    void rebuilt(const QString &where);
    /// After each commit; bursts within one turn of the writer are united.
    void changed(const gigflow::ChangeSet &changes);
    /// Notices that were new (their identity had never been stored), oldest first, after their
    /// commit.
    void noticed(const QList<gigflow::Notice> &notices);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The write side, handed to WriteWork on the writer thread; valid only during the call. Every
/// method may fail (disk full…): the first failure makes the rest do nothing and rolls the
/// transaction back.
class StoreWriter
{
public:
    virtual ~StoreWriter() = default;

    // What the server said. Merging never wipes a known field with an unknown one, and leaves alone
    // the fields that an unsent command of ours has changed.
    virtual GigKey mergeGig(const GigPatch &gig) = 0;
    virtual BidKey mergeBid(const BidPatch &bid) = 0;
    virtual void mergeUser(const UserPatch &user) = 0;
    virtual void removeGig(const GigId &id) = 0;
    virtual void removeBid(const BidId &id) = 0;
    /// A complete list arrived: whatever the scope holds here that is not in `listed` (and has a
    /// server id) is gone there.
    virtual void retainOpenGigs(const QSet<GigId> &listed) = 0; ///< others' open gigs
    virtual void retainMyGigs(const QSet<GigId> &listed) = 0;
    virtual void retainMyBids(const QSet<BidId> &listed) = 0;
    virtual void retainBidsOf(GigKey gig, const QSet<BidId> &listed) = 0;
    /// The bid's status as stored now, to notice a change (hired meanwhile?). Empty where the bid
    /// is not stored.
    virtual std::optional<BidStatus> bidStatus(const BidId &id) = 0;
    virtual GigKey keyOf(const GigId &id) = 0;

    /// False where a notice of that identity is already there.
    virtual bool addNotice(const Notice &notice) = 0;
    /// Empty: all. Answers those that had not been read.
    virtual QList<NoticeKey> markNoticesRead(const QList<NoticeKey> &keys) = 0;
    virtual void markNoticesUnread(const QList<NoticeKey> &keys) = 0;
    virtual void saveDraft(const Draft &draft) = 0; ///< adds or replaces
    virtual void removeDraft(const QString &id) = 0;
    virtual void setMeta(const QString &name, const QString &value) = 0;
    virtual QString meta(const QString &name) = 0;

    /// What a person keeps on this computer only: marks, saved searches, templates.
    virtual class KeptWriter &kept() = 0;

    // The outbox (see outbox.h for its rules; used by Outbox only).
    virtual class OutboxWriter &outbox() = 0;
};

} // namespace gigflow

Q_DECLARE_METATYPE(gigflow::ChangeSet)
