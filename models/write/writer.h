// SPDX-License-Identifier: MIT
// The write side of the store, on the writer thread: one Writer per open file, one transaction at a
// time.
#pragma once

#include "models/sql/database.h"
#include "models/store.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QStringList>
#include <QVariant>

#include <utility>

namespace gigflow {

class KeptWriter;
class OutboxWriter;

class Writer final : public StoreWriter
{
public:
    /// `fullText`: searches may use the full-text tables.
    Writer(Database &database, const UserId &self, bool fullText);
    ~Writer() override;

    [[nodiscard]] bool begin();
    /// Commits, or rolls back after a failure. The changes and notices of a transaction that was
    /// rolled back are dropped.
    [[nodiscard]] tl::expected<void, SqlFailure> end();
    [[nodiscard]] ChangeSet takeChanges() { return std::exchange(m_committed, {}); }
    [[nodiscard]] bool hasNotices() const { return !m_newNotices.isEmpty(); }
    [[nodiscard]] QList<Notice> takeNotices() { return std::exchange(m_newNotices, {}); }

    GigKey mergeGig(const GigPatch &gig) override;
    BidKey mergeBid(const BidPatch &bid) override;
    void mergeUser(const UserPatch &user) override;
    void removeGig(const GigId &id) override;
    void removeBid(const BidId &id) override;
    void retainOpenGigs(const QSet<GigId> &listed) override;
    void retainMyGigs(const QSet<GigId> &listed) override;
    void retainMyBids(const QSet<BidId> &listed) override;
    void retainBidsOf(GigKey gig, const QSet<BidId> &listed) override;
    std::optional<BidStatus> bidStatus(const BidId &id) override;
    GigKey keyOf(const GigId &id) override;
    bool addNotice(const Notice &notice) override;
    QList<NoticeKey> markNoticesRead(const QList<NoticeKey> &keys) override;
    void markNoticesUnread(const QList<NoticeKey> &keys) override;
    void saveDraft(const Draft &draft) override;
    void removeDraft(const QString &id) override;
    void setMeta(const QString &name, const QString &value) override;
    QString meta(const QString &name) override;
    KeptWriter &kept() override;
    OutboxWriter &outbox() override;

    // For the parts of the write side. After the first failure nothing is run any more.
    [[nodiscard]] const UserId &self() const { return m_self; }
    [[nodiscard]] bool failed() const { return m_failure.has_value(); }
    [[nodiscard]] ChangeSet &changes() { return m_changes; }
    BidKey keyOf(const BidId &id);

    template <class... Values>
    bool run(const QString &sql, const Values &...values)
    {
        Statement statement = m_database.prepare(sql);
        statement.bind(values...);
        return ran(statement);
    }
    /// Executed; with failed() true where it could not be.
    [[nodiscard]] Statement prepared(const QString &sql, const QVariantList &values);
    bool runList(const QString &sql, const QVariantList &values);
    /// Calls `each(const Statement &)` for every row. `each` must not write to the tables it reads.
    template <class Each, class... Values>
    bool select(const QString &sql, Each each, const Values &...values)
    {
        Statement statement = m_database.prepare(sql);
        statement.bind(values...);
        if (!ran(statement))
            return false;
        while (statement.next())
            each(statement);
        return true;
    }
    /// The first column of every row.
    template <class... Values>
    QList<qint64> keys(const QString &sql, const Values &...values)
    {
        QList<qint64> found;
        select(
            sql, [&](const Statement &row) { found.append(row.number(0)); }, values...);
        return found;
    }
    /// The first column of the first row; 0 where there is none.
    template <class... Values>
    qint64 number(const QString &sql, const Values &...values)
    {
        const QList<qint64> found = keys(sql, values...);
        return found.isEmpty() ? 0 : found.first();
    }
    [[nodiscard]] qint64 lastInsertKey() const { return m_lastInsertKey; }
    [[nodiscard]] int affected() const { return m_affected; }

    /// The gig's row changed: its own lists, and those bids of mine that show its title and status.
    void touchGig(qint64 key);
    /// The bid's row changed, and with it what its gig says of my bid, or mine of its bids.
    void touchBid(qint64 key);
    /// Takes the row away, or hides it while the outbox still names it. Bids of ours keep what they
    /// showed of it.
    void dropGig(qint64 key);
    void dropBid(qint64 key);
    /// Removes a gig that was only kept for the outbox, once nothing names it any more.
    void purgeGone(qint64 gig);

private:
    bool ran(Statement &statement);
    void linkBids(qint64 gig, const GigId &id);
    [[nodiscard]] bool wasDeleted(const GigId &id) const;

    Database &m_database;
    UserId m_self;
    std::unique_ptr<KeptWriter> m_kept;
    std::unique_ptr<OutboxWriter> m_outbox;
    std::optional<SqlFailure> m_failure;
    ChangeSet m_changes;
    ChangeSet m_committed;
    QList<Notice> m_noticesHere;
    QList<Notice> m_newNotices;
    qint64 m_lastInsertKey = 0;
    int m_affected = 0;
    /// Gigs that the server has deleted, for as long as an answer that was made before may be on
    /// its way: it must not bring them back.
    QHash<GigId, QDeadlineTimer> m_deleted;
    QSet<GigId> m_deletedHere; ///< in the transaction under way
};

/// Columns and values to write to one row, collected field by field.
class RowChanges
{
public:
    /// Notes the column where its value differs from the present one.
    void set(const QString &column, const QVariant &present, const QVariant &value);
    [[nodiscard]] bool isEmpty() const { return m_columns.isEmpty(); }
    /// What the column will hold: the value noted, else the present one.
    [[nodiscard]] QVariant valueFor(const QString &column, const QVariant &present) const
    {
        const qsizetype at = m_columns.indexOf(column);
        return at < 0 ? present : m_values.at(at);
    }
    bool update(Writer &writer, const QString &table, const QString &keyColumn,
                const QVariant &key) const;
    bool insert(Writer &writer, const QString &table) const;

private:
    QStringList m_columns;
    QVariantList m_values;
};

} // namespace gigflow
