// SPDX-License-Identifier: MIT
#include "models/write/writer.h"

#include "models/sql/rows.h"
#include "models/write/keptwriter.h"
#include "models/write/outboxwriter.h"

namespace gigflow {

namespace {

/// Longer than any request takes, with the wait for a token before it.
constexpr std::chrono::milliseconds lateAnswers = std::chrono::minutes(3);

} // namespace

Writer::Writer(Database &database, const UserId &self, bool fullText)
    : m_database(database),
      m_self(self),
      m_kept(std::make_unique<KeptWriter>(*this, fullText)),
      m_outbox(std::make_unique<OutboxWriter>(*this))
{
}

Writer::~Writer() = default;

bool Writer::begin()
{
    m_failure.reset();
    m_changes = {};
    m_noticesHere.clear();
    m_deletedHere.clear();
    if (m_database.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return true;
    m_failure = m_database.failure();
    return false;
}

tl::expected<void, SqlFailure> Writer::end()
{
    if (!m_failure && !m_database.exec(QStringLiteral("COMMIT")))
        m_failure = m_database.failure();
    if (m_failure) {
        m_database.exec(QStringLiteral("ROLLBACK"));
        return tl::unexpected(*m_failure);
    }
    if (!m_deletedHere.isEmpty()) {
        m_deleted.removeIf([](const auto &entry) { return entry.value().hasExpired(); });
        for (const GigId &id : std::as_const(m_deletedHere))
            m_deleted.insert(id, QDeadlineTimer(lateAnswers));
    }
    m_committed.unite(m_changes);
    m_newNotices += m_noticesHere;
    return {};
}

bool Writer::ran(Statement &statement)
{
    if (m_failure)
        return false;
    if (!statement.exec()) {
        m_failure = m_database.failure();
        return false;
    }
    m_lastInsertKey = statement.lastInsertKey();
    m_affected = statement.affected();
    return true;
}

Statement Writer::prepared(const QString &sql, const QVariantList &values)
{
    Statement statement = m_database.prepare(sql);
    for (const QVariant &value : values)
        statement.bindValue(value);
    ran(statement);
    return statement;
}

bool Writer::runList(const QString &sql, const QVariantList &values)
{
    Statement statement = m_database.prepare(sql);
    for (const QVariant &value : values)
        statement.bindValue(value);
    return ran(statement);
}

KeptWriter &Writer::kept()
{
    return *m_kept;
}

OutboxWriter &Writer::outbox()
{
    return *m_outbox;
}

GigKey Writer::keyOf(const GigId &id)
{
    return id.isEmpty()
               ? GigKey()
               : GigKey{number(QStringLiteral("SELECT key FROM gigs WHERE id = ?"), id.value)};
}

BidKey Writer::keyOf(const BidId &id)
{
    return id.isEmpty()
               ? BidKey()
               : BidKey{number(QStringLiteral("SELECT key FROM bids WHERE id = ?"), id.value)};
}

void Writer::touchGig(qint64 key)
{
    m_changes.gigs.insert(GigKey{key});
    for (const qint64 bid :
         keys(QStringLiteral("SELECT key FROM bids WHERE gig = ? AND mine = 1"), key)) {
        m_changes.bids.insert(BidKey{bid});
    }
}

void Writer::touchBid(qint64 key)
{
    m_changes.bids.insert(BidKey{key});
    const qint64 gig =
        number(QStringLiteral("SELECT b.gig FROM bids b LEFT JOIN gigs g ON g.key = b.gig "
                              "WHERE b.key = ? AND (b.mine = 1 OR g.mine = 1)"),
               key);
    if (gig > 0)
        m_changes.gigs.insert(GigKey{gig});
}

bool Writer::addNotice(const Notice &notice)
{
    run(QStringLiteral("INSERT INTO notices(identity, kind, gig, title, person, amount_cents, "
                       "amount_raw, at, read, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT(identity) DO NOTHING"),
        notice.identity, static_cast<int>(notice.kind), keyValue(notice.gig.value),
        textValue(notice.title), textValue(notice.person), centsValue(notice.amount),
        rawValue(notice.amount), notice.at.toMSecsSinceEpoch(), notice.read ? 1 : 0, notice.seq);
    if (failed())
        return false;
    if (m_affected == 0) {
        // Told before by a way that numbers nothing; the number is what reading is told by.
        if (notice.seq > 0)
            run(QStringLiteral("UPDATE notices SET seq = ? WHERE identity = ? AND seq = 0"),
                notice.seq, notice.identity);
        m_changes.notices = m_changes.notices || m_affected > 0;
        return false;
    }
    Notice stored = notice;
    stored.key = NoticeKey{m_lastInsertKey};
    m_noticesHere.append(stored);
    m_changes.notices = true;
    return true;
}

QList<NoticeKey> Writer::markNoticesRead(const QList<NoticeKey> &keys)
{
    QList<NoticeKey> asked = keys;
    if (asked.isEmpty()) {
        select(QStringLiteral("SELECT key FROM notices WHERE read = 0"),
               [&](const Statement &row) { asked.append(NoticeKey{row.number(0)}); });
    }
    QList<NoticeKey> marked;
    for (const NoticeKey key : std::as_const(asked)) {
        run(QStringLiteral("UPDATE notices SET read = 1 WHERE key = ? AND read = 0"), key.value);
        if (m_affected > 0)
            marked.append(key);
    }
    m_changes.notices = m_changes.notices || !marked.isEmpty();
    return marked;
}

void Writer::markNoticesUnread(const QList<NoticeKey> &keys)
{
    for (const NoticeKey key : keys) {
        run(QStringLiteral("UPDATE notices SET read = 0 WHERE key = ? AND read = 1"), key.value);
        m_changes.notices = m_changes.notices || m_affected > 0;
    }
}

void Writer::saveDraft(const Draft &draft)
{
    run(QStringLiteral(
            "INSERT OR REPLACE INTO drafts(id, kind, gig, bid, title, body, amount, changed) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        draft.id, static_cast<int>(draft.kind), keyValue(draft.gig.value),
        keyValue(draft.bid.value), textValue(draft.title), textValue(draft.text),
        textValue(draft.amount), QDateTime::currentMSecsSinceEpoch());
    m_changes.drafts = true;
}

void Writer::removeDraft(const QString &id)
{
    run(QStringLiteral("DELETE FROM drafts WHERE id = ?"), id);
    m_changes.drafts = m_changes.drafts || m_affected > 0;
}

void Writer::setMeta(const QString &name, const QString &value)
{
    if (value.isEmpty())
        run(QStringLiteral("DELETE FROM meta WHERE name = ?"), name);
    else
        run(QStringLiteral("INSERT INTO meta(name, value) VALUES (?, ?) "
                           "ON CONFLICT(name) DO UPDATE SET value = excluded.value"),
            name, value);
}

QString Writer::meta(const QString &name)
{
    QString value;
    select(
        QStringLiteral("SELECT value FROM meta WHERE name = ?"),
        [&](const Statement &row) { value = row.text(0); }, name);
    return value;
}

void RowChanges::set(const QString &column, const QVariant &present, const QVariant &value)
{
    if (present.isNull() && value.isNull())
        return;
    if (!present.isNull() && !value.isNull() && present.toString() == value.toString())
        return;
    m_columns.append(column);
    m_values.append(value);
}

bool RowChanges::update(Writer &writer, const QString &table, const QString &keyColumn,
                        const QVariant &key) const
{
    if (isEmpty())
        return true;
    QVariantList values = m_values;
    values.append(key);
    return writer.runList(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?")
                              .arg(table, m_columns.join(QStringLiteral(" = ?, ")), keyColumn),
                          values);
}

bool RowChanges::insert(Writer &writer, const QString &table) const
{
    return writer.runList(QStringLiteral("INSERT INTO %1(%2) VALUES (?%3)")
                              .arg(table, m_columns.join(QStringLiteral(", ")),
                                   QStringLiteral(", ?").repeated(m_columns.size() - 1)),
                          m_values);
}

} // namespace gigflow
