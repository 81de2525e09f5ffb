// SPDX-License-Identifier: MIT
// How answers and events of the server become rows. Any order and any number of repetitions end in
// the same row.
#include "models/sql/rows.h"
#include "models/sql/searchtext.h"
#include "models/write/fieldtimes.h"
#include "models/write/writer.h"

namespace gigflow {

namespace {

FieldTimes::Time timeIn(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? FieldTimes::Time(time->toMSecsSinceEpoch()) : std::nullopt;
}

FieldTimes::Time timeIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : FieldTimes::Time(value.toLongLong());
}

QVariant valueOf(FieldTimes::Time time)
{
    return time ? QVariant(*time) : QVariant(QMetaType(QMetaType::LongLong));
}

/// A row as it stands, by column name; all null where there is none yet.
using Present = QHash<QString, QVariant>;

Present presentRow(Writer &writer, const QString &table, const QStringList &columns,
                   const QString &keyColumn, const QVariant &key)
{
    Present present;
    writer.select(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
            .arg(columns.join(QStringLiteral(", ")), table, keyColumn),
        [&](const Statement &row) {
            for (int i = 0; i < columns.size(); ++i)
                present.insert(columns.at(i), row.value(i));
        },
        key);
    return present;
}

enum GigField {
    GigTitle,
    GigDescription,
    GigBudget,
    GigState,
    GigOwner,
    GigOwnerName,
    GigOwnerPicture,
    GigBids
};
enum BidField { BidMessage, BidPrice, BidState, BidFreelancer, BidFreelancerName, BidPicture };

/// Takes one field of a patch into `changes`, if its time allows.
class Merge
{
public:
    Merge(const Present &present, FieldTimes &times) : m_present(present), m_times(times) {}

    void text(int field, const QString &column, const std::optional<QString> &value,
              const Present &where, RowChanges &changes)
    {
        if (value && !value->isEmpty() && m_times.take(field, !where.value(column).isNull()))
            changes.set(column, where.value(column), *value);
    }
    void text(int field, const QString &column, const std::optional<QString> &value,
              RowChanges &changes)
    {
        text(field, column, value, m_present, changes);
    }
    void money(int field, const QString &stem, const std::optional<Money> &value,
               const Present &where, RowChanges &changes)
    {
        const QString cents = stem + QStringLiteral("_cents");
        const QString raw = stem + QStringLiteral("_raw");
        if (!value || !value->isKnown() || !m_times.take(field, !where.value(cents).isNull()))
            return;
        changes.set(cents, where.value(cents), centsValue(*value));
        changes.set(raw, where.value(raw), rawValue(*value));
    }
    /// `unknown` is the stored number that means unknown.
    bool number(int field, const QString &column, std::optional<int> value, int unknown,
                const Present &where, RowChanges &changes)
    {
        if (!value || *value == unknown)
            return false;
        const QVariant now = where.value(column);
        if (!m_times.take(field, !now.isNull() && now.toInt() != unknown))
            return false;
        changes.set(column, now, *value);
        return true;
    }

private:
    const Present &m_present;
    FieldTimes &m_times;
};

template <class Enum>
std::optional<int> numberOf(const std::optional<Enum> &value)
{
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

const QStringList &gigColumns()
{
    static const QStringList columns =
        QStringLiteral(
            "key,id,title,description,folded,budget_cents,budget_raw,status,owner_id,owner_name,"
            "owner_avatar,bid_count,created,updated,field_times,mine,gone,hidden")
            .split(QLatin1Char(','));
    return columns;
}

const QStringList &bidColumns()
{
    static const QStringList columns =
        QStringLiteral("key,id,gig,gig_id,freelancer_id,freelancer_name,freelancer_avatar,message,"
                       "price_cents,price_raw,"
                       "status,created,updated,field_times,mine")
            .split(QLatin1Char(','));
    return columns;
}

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

void setTimes(const Present &present, const FieldTimes &times, RowChanges &row)
{
    row.set(name("updated"), present.value(name("updated")), valueOf(times.rowTime()));
    row.set(name("field_times"), present.value(name("field_times")), textValue(times.toStored()));
}

std::optional<QString> idText(const std::optional<UserId> &id)
{
    return id ? std::optional<QString>(id->value) : std::nullopt;
}

/// The one bid of ours on a gig whose answer was lost or is on its way: what the server tells of is
/// that same bid.
qint64 unansweredBid(Writer &writer, qint64 gig)
{
    return writer.number(
        QStringLiteral("SELECT b.key FROM bids b JOIN outbox o ON o.bid = b.key AND o.kind = 4 "
                       "WHERE b.gig = ? AND b.mine = 1 AND b.id IS NULL AND o.state IN (2, 4)"),
        gig);
}

} // namespace

GigKey Writer::mergeGig(const GigPatch &gig)
{
    if (failed() || gig.id.isEmpty())
        return {};
    const Present present = presentRow(*this, name("gigs"), gigColumns(), name("id"), gig.id.value);
    const bool isNew = present.isEmpty();
    qint64 key = present.value(name("key")).toLongLong();
    // While an unsent edit shows its own words, the server's go beside the row.
    const Present base = isNew ? Present()
                               : presentRow(*this, name("gig_base"),
                                            {name("title"), name("description"),
                                             name("budget_cents"), name("budget_raw")},
                                            name("key"), key);
    const Present &shown = base.isEmpty() ? present : base;
    RowChanges row;
    RowChanges baseRow;
    RowChanges &editable = base.isEmpty() ? row : baseRow;

    FieldTimes times(present.value(name("field_times")).toString(),
                     timeIn(present.value(name("updated"))), timeIn(gig.updatedAt));
    Merge merge(present, times);
    merge.text(GigTitle, name("title"), gig.title, shown, editable);
    merge.text(GigDescription, name("description"), gig.description, shown, editable);
    merge.money(GigBudget, name("budget"), gig.budget, shown, editable);
    merge.number(GigState, name("status"), numberOf(gig.status), 0, present, row);
    merge.text(GigOwner, name("owner_id"), idText(gig.ownerId), row);
    merge.text(GigOwnerName, name("owner_name"), gig.ownerName, row);
    merge.text(GigOwnerPicture, name("owner_avatar"), gig.ownerAvatar, row);
    merge.number(GigBids, name("bid_count"), gig.bidCount, -1, present, row);
    if (base.isEmpty() && gig.title && !gig.title->isEmpty() && (isNew || !row.isEmpty()))
        row.set(
            name("folded"), present.value(name("folded")),
            foldForSearch(row.valueFor(name("title"), present.value(name("title"))).toString()));
    if (gig.createdAt && gig.createdAt->isValid())
        row.set(name("created"), present.value(name("created")), timeValue(*gig.createdAt));
    if (gig.ownerId && !gig.ownerId->isEmpty())
        row.set(name("mine"), isNew ? QVariant(0) : present.value(name("mine")),
                *gig.ownerId == m_self ? 1 : 0);
    if (present.value(name("gone")).toInt() == 1) {
        row.set(name("gone"), 1, 0);
        row.set(name("hidden"), present.value(name("hidden")), 0);
    }
    setTimes(present, times, row);

    if (isNew) {
        row.set(name("id"), QVariant(), gig.id.value);
        if (!row.insert(*this, name("gigs")))
            return {};
        key = m_lastInsertKey;
        touchGig(key);
        const QList<qint64> waiting = keys(
            QStringLiteral("SELECT key FROM bids WHERE gig IS NULL AND gig_id = ?"), gig.id.value);
        for (const qint64 bid : waiting) {
            run(QStringLiteral("UPDATE bids SET gig = ? WHERE key = ?"), key, bid);
            touchBid(bid);
        }
    } else if (!row.isEmpty() || !baseRow.isEmpty()) {
        row.update(*this, name("gigs"), name("key"), key);
        baseRow.update(*this, name("gig_base"), name("key"), key);
        touchGig(key);
    }
    return failed() ? GigKey() : GigKey{key};
}

BidKey Writer::mergeBid(const BidPatch &bid)
{
    if (failed() || bid.id.isEmpty())
        return {};
    const qint64 gig = bid.gigId ? keyOf(*bid.gigId).value : 0;
    Present present = presentRow(*this, name("bids"), bidColumns(), name("id"), bid.id.value);
    if (present.isEmpty() && gig > 0 && bid.freelancerId && *bid.freelancerId == m_self) {
        if (const qint64 ours = unansweredBid(*this, gig))
            present = presentRow(*this, name("bids"), bidColumns(), name("key"), ours);
    }
    const bool isNew = present.isEmpty();
    qint64 key = present.value(name("key")).toLongLong();
    const Present base =
        isNew
            ? Present()
            : presentRow(*this, name("bid_base"),
                         {name("message"), name("price_cents"), name("price_raw"), name("status")},
                         name("key"), key);
    const Present &shown = base.isEmpty() ? present : base;
    RowChanges row;
    RowChanges baseRow;
    RowChanges &editable = base.isEmpty() ? row : baseRow;

    FieldTimes times(present.value(name("field_times")).toString(),
                     timeIn(present.value(name("updated"))), timeIn(bid.updatedAt));
    Merge merge(present, times);
    merge.text(BidMessage, name("message"), bid.message, shown, editable);
    merge.money(BidPrice, name("price"), bid.price, shown, editable);
    merge.number(BidState, name("status"), numberOf(bid.status), 0, shown, editable);
    merge.text(BidFreelancer, name("freelancer_id"), idText(bid.freelancerId), row);
    merge.text(BidFreelancerName, name("freelancer_name"), bid.freelancerName, row);
    merge.text(BidPicture, name("freelancer_avatar"), bid.freelancerAvatar, row);
    row.set(name("id"), present.value(name("id")), bid.id.value);
    if (bid.createdAt && bid.createdAt->isValid())
        row.set(name("created"), present.value(name("created")), timeValue(*bid.createdAt));
    if (bid.freelancerId && !bid.freelancerId->isEmpty())
        row.set(name("mine"), isNew ? QVariant(0) : present.value(name("mine")),
                *bid.freelancerId == m_self ? 1 : 0);
    const qint64 formerGig = present.value(name("gig")).toLongLong();
    if (bid.gigGone) {
        if (formerGig > 0)
            dropGig(formerGig);
        else
            row.set(name("gig_id"), present.value(name("gig_id")), QVariant());
    } else if (bid.gigId && !bid.gigId->isEmpty()) {
        row.set(name("gig_id"), present.value(name("gig_id")), bid.gigId->value);
        if (gig > 0)
            row.set(name("gig"), present.value(name("gig")), gig);
    }
    setTimes(present, times, row);

    if (isNew) {
        if (!row.insert(*this, name("bids")))
            return {};
        key = m_lastInsertKey;
        touchBid(key);
    } else if (!row.isEmpty() || !baseRow.isEmpty()) {
        row.update(*this, name("bids"), name("key"), key);
        baseRow.update(*this, name("bid_base"), name("key"), key);
        touchBid(key);
    }
    return failed() ? BidKey() : BidKey{key};
}

void Writer::mergeUser(const UserPatch &user)
{
    if (failed() || user.id.isEmpty())
        return;
    const QStringList columns = {name("id"),     name("name"),  name("username"), name("email"),
                                 name("avatar"), name("cover"), name("created")};
    const Present present = presentRow(*this, name("users"), columns, name("id"), user.id.value);
    const Present base = presentRow(*this, name("user_base"),
                                    {name("name"), name("username"), name("avatar"), name("cover")},
                                    name("id"), user.id.value);
    RowChanges row;
    RowChanges baseRow;
    RowChanges &editable = base.isEmpty() ? row : baseRow;
    const Present &shown = base.isEmpty() ? present : base;
    const auto take = [](const QString &column, const std::optional<QString> &value,
                         const Present &where, RowChanges &changes) {
        if (value && !value->isEmpty())
            changes.set(column, where.value(column), *value);
    };
    take(name("name"), user.name, shown, editable);
    take(name("username"), user.username, shown, editable);
    take(name("avatar"), user.avatarUrl, shown, editable);
    take(name("cover"), user.coverImage, shown, editable);
    take(name("email"), user.email, present, row);
    if (user.createdAt && user.createdAt->isValid())
        row.set(name("created"), present.value(name("created")), timeValue(*user.createdAt));
    if (present.isEmpty()) {
        row.set(name("id"), QVariant(), user.id.value);
        row.insert(*this, name("users"));
    } else if (row.isEmpty() && baseRow.isEmpty()) {
        return;
    } else {
        row.update(*this, name("users"), name("id"), user.id.value);
        baseRow.update(*this, name("user_base"), name("id"), user.id.value);
    }
    m_changes.users.insert(user.id);
}

} // namespace gigflow
