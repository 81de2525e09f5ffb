// SPDX-License-Identifier: MIT
#include "models/noticelistmodel.h"

#include "models/lists/rowdiff.h"
#include "models/words.h"

namespace gigflow {

struct NoticeListModel::Private
{
    Store &store;
    QList<Notice> notices; ///< newest first
    int unread = 0;
};

namespace {

QList<qint64> keysOf(const QList<Notice> &notices)
{
    QList<qint64> keys;
    for (const Notice &notice : notices)
        keys.append(notice.key.value);
    return keys;
}

} // namespace

NoticeListModel::NoticeListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent), d(new Private{store, {}, 0})
{
    const auto refresh = [this] {
        d->store.queryNotices(this, [this](const QList<Notice> &fresh) { take(fresh); });
        d->store.unreadNotices(this, [this](int unread) {
            if (std::exchange(d->unread, unread) != unread)
                Q_EMIT unreadChanged(unread);
        });
    };
    connect(&store, &Store::changed, this, [refresh](const ChangeSet &changes) {
        if (changes.notices)
            refresh();
    });
    connect(&store, &Store::rebuilt, this, refresh);
    refresh(); // waits in the query thread until the store is open
}

NoticeListModel::~NoticeListModel() = default;

/// Notices never move: what is new or gone becomes ranges, what was read meanwhile a changed row.
void NoticeListModel::take(const QList<Notice> &fresh)
{
    QHash<qint64, Notice> byKey;
    for (const Notice &notice : fresh)
        byKey.insert(notice.key.value, notice);
    QList<qint64> keys = keysOf(d->notices);
    for (const RowOperation &operation : rowDiff(keys, keysOf(fresh))) {
        const int at = static_cast<int>(operation.at);
        const int last = at + static_cast<int>(operation.count) - 1;
        switch (operation.kind) {
        case RowOperation::Kind::Remove:
            beginRemoveRows({}, at, last);
            d->notices.remove(at, operation.count);
            endRemoveRows();
            break;
        case RowOperation::Kind::Insert:
            beginInsertRows({}, at, last);
            for (qsizetype i = 0; i < operation.keys.size(); ++i)
                d->notices.insert(at + i, byKey.value(operation.keys.at(i)));
            endInsertRows();
            break;
        case RowOperation::Kind::Move:
        case RowOperation::Kind::Reorder:
            // The order is by time, and a notice's time never changes; only another file has
            // another order.
            beginResetModel();
            d->notices = fresh;
            endResetModel();
            return;
        }
    }
    for (int row = 0; row < d->notices.size(); ++row) {
        if (d->notices.at(row) == fresh.at(row))
            continue;
        d->notices[row] = fresh.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int NoticeListModel::unread() const
{
    return d->unread;
}

void NoticeListModel::markRead(const QModelIndex &index)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || d->notices.at(index.row()).read)
        return;
    const NoticeKey key = d->notices.at(index.row()).key;
    d->store.write([key](StoreWriter &writer) { writer.markNoticesRead({key}); });
}

void NoticeListModel::markAllRead(QObject *context, Store::Reply<QList<NoticeKey>> done)
{
    auto marked = std::make_shared<QList<NoticeKey>>();
    d->store.write([marked](StoreWriter &writer) { *marked = writer.markNoticesRead({}); }, context,
                   [marked, done = std::move(done)](const tl::expected<void, Error> &result) {
                       if (done)
                           done(result ? *marked : QList<NoticeKey>());
                   });
}

void NoticeListModel::markUnread(const QList<NoticeKey> &keys)
{
    d->store.write([keys](StoreWriter &writer) { writer.markNoticesUnread(keys); });
}

int NoticeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->notices.size());
}

QVariant NoticeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Notice &notice = d->notices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return noticeHeadline(notice);
    case Qt::ToolTipRole:
        return noticeBody(notice);
    case Qt::AccessibleTextRole: {
        QStringList facts{noticeHeadline(notice), noticeBody(notice), ageText(notice.at)};
        if (!notice.read)
            facts << tr("not read yet");
        facts.removeAll(QString());
        return facts.join(tr(", "));
    }
    case KeyRole:
        return QVariant::fromValue(notice.key);
    case NoticeRole:
        return QVariant::fromValue(notice);
    case ReadRole:
        return notice.read;
    case GigKeyRole:
        return QVariant::fromValue(notice.gig);
    case AtRole:
        return notice.at;
    default:
        return {};
    }
}

namespace {

/// Several new gigs at once: the title is their number.
bool isAboutMany(const Notice &notice)
{
    return notice.kind == Notice::Kind::SearchMatch &&
           notice.identity.startsWith(QLatin1String("matches:"));
}

} // namespace

SearchKey searchOf(const Notice &notice)
{
    return isAboutMany(notice) ? SearchKey{notice.identity.section(u':', 1, 1).toLongLong()}
                               : SearchKey{};
}

QString noticeHeadline(const Notice &notice)
{
    const QString &title = notice.title;
    const bool named = !title.isEmpty();
    switch (notice.kind) {
    case Notice::Kind::Hired:
        return named ? NoticeListModel::tr("You have been hired for “%1”").arg(title)
                     : NoticeListModel::tr("You have been hired");
    case Notice::Kind::BidReceived:
        return named ? NoticeListModel::tr("New bid on “%1”").arg(title)
                     : NoticeListModel::tr("New bid");
    case Notice::Kind::BidRejected:
        return named ? NoticeListModel::tr("Your bid on “%1” was not chosen").arg(title)
                     : NoticeListModel::tr("Your bid was not chosen");
    case Notice::Kind::SearchMatch:
        return isAboutMany(notice) ? NoticeListModel::tr("%Ln new gig(s) for “%1”",
                                                         "a saved search's name", title.toInt())
                                         .arg(notice.person)
                                   : NoticeListModel::tr("New gig: %1", "a gig's title").arg(title);
    case Notice::Kind::Summary:
    case Notice::Kind::Other:
        break;
    }
    return title;
}

QString noticeBody(const Notice &notice)
{
    const QString amount = notice.amount.display();
    const bool person = !notice.person.isEmpty();
    switch (notice.kind) {
    case Notice::Kind::Hired:
        if (person && !amount.isEmpty())
            return NoticeListModel::tr("%1 hired you for %2.", "person, amount")
                .arg(notice.person, amount);
        if (person)
            return NoticeListModel::tr("%1 hired you.").arg(notice.person);
        return amount.isEmpty() ? QString() : NoticeListModel::tr("Agreed price: %1").arg(amount);
    case Notice::Kind::BidReceived:
        if (person && !amount.isEmpty())
            return NoticeListModel::tr("%1 bids %2.", "person, amount").arg(notice.person, amount);
        return person ? NoticeListModel::tr("%1 has placed a bid.").arg(notice.person) : amount;
    case Notice::Kind::BidRejected:
        return person ? NoticeListModel::tr("%1 has decided for somebody else.").arg(notice.person)
                      : QString();
    case Notice::Kind::SearchMatch:
        if (isAboutMany(notice))
            return NoticeListModel::tr("They suit a search that you saved.");
        return amount.isEmpty()
                   ? NoticeListModel::tr("It suits your search “%1”.").arg(notice.person)
                   : NoticeListModel::tr("Budget %1. It suits your search “%2”.")
                         .arg(amount, notice.person);
    case Notice::Kind::Summary:
    case Notice::Kind::Other:
        break;
    }
    return notice.person;
}

} // namespace gigflow
