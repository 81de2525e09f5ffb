// SPDX-License-Identifier: MIT
#include "models/store.h"

#include "models/read/queryloop.h"
#include "models/sql/rows.h"
#include "models/write/writeloop.h"

#include <QPointer>
#include <QThread>

namespace gigflow {

namespace {

constexpr int fewHits =
    2000; // up to here sorting the hits is quicker than walking an index past them

/// A callback with the object it must not outlive.
template <class T>
struct Receiver
{
    QPointer<QObject> context;
    bool hasContext;
    Store::Reply<T> reply;

    Receiver(QObject *object, Store::Reply<T> done)
        : context(object), hasContext(object != nullptr), reply(std::move(done))
    {
    }
    void operator()(const T &answer) const
    {
        if (reply && (!hasContext || context))
            reply(answer);
    }
};

Sql gigSql(Database &database, const GigQuery &query, bool fullText)
{
    if (!isSearch(query))
        return gigKeysSql(query, SearchShape::FewHits);
    if (!fullText)
        return gigKeysSql(query, SearchShape::Like);
    const Sql count = hitCountSql(query, fewHits + 1);
    Statement statement = database.prepare(count.text);
    for (const QVariant &value : count.values)
        statement.bindValue(value);
    const bool few = !statement.exec() || !statement.next() || statement.number(0) <= fewHits;
    return gigKeysSql(query, few ? SearchShape::FewHits : SearchShape::ManyHits);
}

StatusCounts countsOf(Database *database, const QString &sql, bool gigs)
{
    StatusCounts counts;
    if (!database)
        return counts;
    Statement row = database->prepare(sql);
    if (!row.exec())
        return counts;
    while (row.next()) {
        const int number = static_cast<int>(row.number(1));
        counts.all += number;
        if (gigs) {
            switch (static_cast<GigStatus>(row.number(0))) {
            case GigStatus::Open:
                counts.open = number;
                break;
            case GigStatus::Assigned:
                counts.assigned = number;
                break;
            case GigStatus::Completed:
                counts.completed = number;
                break;
            case GigStatus::Unknown:
                break;
            }
        } else {
            switch (static_cast<BidStatus>(row.number(0))) {
            case BidStatus::Pending:
                counts.pending = number;
                break;
            case BidStatus::Hired:
                counts.hired = number;
                break;
            case BidStatus::Rejected:
                counts.rejected = number;
                break;
            case BidStatus::Withdrawn:
                counts.withdrawn = number;
                break;
            case BidStatus::Unknown:
                break;
            }
        }
    }
    return counts;
}

} // namespace

void ChangeSet::unite(const ChangeSet &other)
{
    gigs.unite(other.gigs);
    bids.unite(other.bids);
    users.unite(other.users);
    notices = notices || other.notices;
    outbox = outbox || other.outbox;
}

struct Store::Private
{
    Private(Store &store, const QString &accountFolder, const UserId &user)
        : q(store), folder(accountFolder), self(user)
    {
    }

    Store &q;
    QString folder;
    UserId self;
    bool open = false;
    bool fullText = false;
    bool rebuilding = false;
    std::unique_ptr<WriteLoop> writer;
    std::unique_ptr<QueryLoop> reader;
    std::unique_ptr<Database> gui;
    QHash<std::pair<QObject *, int>, CancelFlag> running; ///< by context and kind of list
    QObject ears; ///< receives while this lives: the store itself may be a context, and outlives
                  ///< this by a moment

    /// Runs `work` on the GUI thread, unless the store is gone by then.
    template <class Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&q, std::move(work), Qt::QueuedConnection);
    }

    void start();
    void onOpened(bool hasFullText, const QString &setAside);
    void onOpenFailed(const SqlFailure &failure);
    void onDamaged();
    CancelFlag supersede(QObject *context, int kind);
    void stream(int kind, QueryLoop::MakeSql makeSql, QObject *context, Reply<KeyChunk> chunk);

    template <class T>
    void ask(QObject *context, Reply<T> done, std::function<T(Database *)> question)
    {
        Receiver<T> receiver(context, std::move(done));
        reader->ask([this, receiver, question = std::move(question)](Database *database) {
            T answer = question(database);
            post([receiver, answer = std::move(answer)] { receiver(answer); });
        });
    }

    /// Rows on the GUI thread's own connection. It never waits for a lock: what cannot be read now
    /// is left out.
    template <class Each>
    void read(const QString &sql, const QVariantList &values, Each each) const
    {
        Q_ASSERT(QThread::currentThread() == q.thread());
        if (!gui)
            return;
        Statement row = gui->prepare(sql);
        for (const QVariant &value : values)
            row.bindValue(value);
        if (!row.exec())
            return;
        while (row.next())
            each(row);
    }

    template <class Row, class Key, class Make>
    QList<Row> readKeys(const QList<Key> &keys, const QString &column,
                        QString (*select)(const QString &), Make make) const
    {
        constexpr qsizetype atOnce =
            64; // one prepared statement serves every block: absent keys are bound as 0
        QHash<qint64, Row> found;
        for (qsizetype from = 0; from < keys.size(); from += atOnce) {
            QVariantList values;
            for (qsizetype i = from; i < from + atOnce; ++i)
                values << (i < keys.size() ? keys.at(i).value : 0);
            read(select(QStringLiteral("WHERE %1 IN (?%2)")
                            .arg(column, QStringLiteral(", ?").repeated(atOnce - 1))),
                 values, [&](const Statement &row) {
                     Row value = make(row);
                     found.insert(value.key.value, value);
                 });
        }
        QList<Row> rows;
        for (const Key key : keys) {
            if (const auto it = found.constFind(key.value); it != found.constEnd())
                rows.append(*it);
        }
        return rows;
    }
};

void Store::Private::start()
{
    WriteLoop::Report report;
    report.opened = [this](bool hasFullText, const QString &setAside) {
        post([this, hasFullText, setAside] { onOpened(hasFullText, setAside); });
    };
    report.openFailed = [this](const SqlFailure &failure) {
        post([this, failure] { onOpenFailed(failure); });
    };
    report.committed = [this](const ChangeSet &changes, const QList<Notice> &notices) {
        post([this, changes, notices] {
            if (!changes.isEmpty())
                Q_EMIT q.changed(changes);
            if (!notices.isEmpty())
                Q_EMIT q.noticed(notices);
        });
    };
    report.damaged = [this] {
        post([this] { onDamaged(); });
    };
    reader = std::make_unique<QueryLoop>([this] { post([this] { onDamaged(); }); });
    writer = std::make_unique<WriteLoop>(folder, self, std::move(report));
    writer->start();
}

void Store::Private::onOpened(bool hasFullText, const QString &setAside)
{
    fullText = hasFullText;
    auto opened = Database::open(storePath(folder), Database::Mode::ReadOnly, 0);
    if (!opened) {
        onOpenFailed(opened.error());
        return;
    }
    gui = std::move(*opened);
    const bool again = std::exchange(open, true);
    rebuilding = false;
    reader->setOpen(storePath(folder));
    if (!again)
        Q_EMIT q.opened(true, Error());
    if (!setAside.isEmpty())
        Q_EMIT q.rebuilt(setAside);
}

void Store::Private::onOpenFailed(const SqlFailure &failure)
{
    open = false;
    rebuilding = false;
    gui.reset();
    reader->setFailed();
    Q_EMIT q.opened(false, failure.toError());
}

void Store::Private::onDamaged()
{
    if (!open || std::exchange(rebuilding, true))
        return;
    gui.reset();
    reader->close([this] { writer->rebuild(); });
}

CancelFlag Store::Private::supersede(QObject *context, int kind)
{
    CancelFlag flag = std::make_shared<std::atomic<bool>>(false);
    if (!context)
        return flag;
    const std::pair<QObject *, int> name(context, kind);
    if (const CancelFlag former = running.value(name))
        *former = true;
    else
        QObject::connect(context, &QObject::destroyed, &ears, [this, name] {
            if (const CancelFlag last = running.take(name))
                *last = true;
        });
    running.insert(name, flag);
    return flag;
}

void Store::Private::stream(int kind, QueryLoop::MakeSql makeSql, QObject *context,
                            Reply<KeyChunk> chunk)
{
    const CancelFlag cancelled = supersede(context, kind);
    Receiver<KeyChunk> receiver(context, std::move(chunk));
    reader->stream(std::move(makeSql), cancelled,
                   [this, receiver, cancelled](const KeyChunk &keys) {
                       post([receiver, cancelled, keys] {
                           if (!*cancelled)
                               receiver(keys);
                       });
                   });
}

Store::Store(const QString &folder, const UserId &self, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, folder, self))
{
    d->start();
}

Store::~Store()
{
    d->reader.reset();
    d->gui.reset();
    d->writer.reset();
}

UserId Store::self() const
{
    return d->self;
}

bool Store::isOpen() const
{
    return d->open;
}

bool Store::hasFullTextSearch() const
{
    return d->fullText;
}

void Store::write(WriteWork work, QObject *context, Reply<tl::expected<void, Error>> done)
{
    if (!done) {
        d->writer->enqueue(std::move(work), {});
        return;
    }
    Receiver<tl::expected<void, Error>> receiver(context, std::move(done));
    d->writer->enqueue(std::move(work), [this, receiver](const tl::expected<void, Error> &result) {
        d->post([receiver, result] { receiver(result); });
    });
}

QList<Gig> Store::gigs(const QList<GigKey> &keys) const
{
    return d->readKeys<Gig>(keys, QStringLiteral("g.key"), selectGigs, gigOf);
}

QList<Bid> Store::bids(const QList<BidKey> &keys) const
{
    return d->readKeys<Bid>(keys, QStringLiteral("b.key"), selectBids, bidOf);
}

std::optional<Gig> Store::gig(GigKey key) const
{
    std::optional<Gig> gig;
    d->read(selectGigs(QStringLiteral("WHERE g.key = ?")), {key.value},
            [&](const Statement &row) { gig = gigOf(row); });
    return gig;
}

std::optional<Bid> Store::bid(BidKey key) const
{
    std::optional<Bid> bid;
    d->read(selectBids(QStringLiteral("WHERE b.key = ?")), {key.value},
            [&](const Statement &row) { bid = bidOf(row); });
    return bid;
}

std::optional<User> Store::user(const UserId &id) const
{
    std::optional<User> user;
    d->read(selectUsers(QStringLiteral("WHERE id = ?")), {id.value},
            [&](const Statement &row) { user = userOf(row); });
    return user;
}

GigKey Store::keyOf(const GigId &id) const
{
    GigKey key;
    d->read(QStringLiteral("SELECT key FROM gigs WHERE id = ?"), {id.value},
            [&](const Statement &row) { key.value = row.number(0); });
    return key;
}

BidKey Store::keyOf(const BidId &id) const
{
    BidKey key;
    d->read(QStringLiteral("SELECT key FROM bids WHERE id = ?"), {id.value},
            [&](const Statement &row) { key.value = row.number(0); });
    return key;
}

int Store::outboxSize() const
{
    int size = 0;
    d->read(QStringLiteral("SELECT count(*) FROM outbox"), {},
            [&](const Statement &row) { size = static_cast<int>(row.number(0)); });
    return size;
}

void Store::queryGigs(const GigQuery &query, QObject *context, Reply<KeyChunk> chunk)
{
    d->stream(
        0, [this, query](Database &database) { return gigSql(database, query, d->fullText); },
        context, std::move(chunk));
}

void Store::queryBids(const BidQuery &query, QObject *context, Reply<KeyChunk> chunk)
{
    d->stream(
        1, [query](Database &) { return bidKeysSql(query); }, context, std::move(chunk));
}

void Store::queryNotices(QObject *context, Reply<QList<Notice>> done)
{
    d->ask<QList<Notice>>(context, std::move(done), [](Database *database) {
        QList<Notice> notices;
        if (!database)
            return notices;
        Statement row = database->prepare(
            selectNotices(QStringLiteral("ORDER BY n.at DESC, n.key DESC LIMIT 500")));
        if (!row.exec())
            return notices;
        while (row.next())
            notices.append(noticeOf(row));
        return notices;
    });
}

void Store::myGigCounts(QObject *context, Reply<StatusCounts> done)
{
    d->ask<StatusCounts>(context, std::move(done), [](Database *database) {
        return countsOf(
            database,
            QStringLiteral(
                "SELECT status, count(*) FROM gigs WHERE mine = 1 AND hidden = 0 GROUP BY status"),
            true);
    });
}

void Store::myBidCounts(QObject *context, Reply<StatusCounts> done)
{
    d->ask<StatusCounts>(context, std::move(done), [](Database *database) {
        return countsOf(
            database,
            QStringLiteral("SELECT status, count(*) FROM bids WHERE mine = 1 GROUP BY status"),
            false);
    });
}

void Store::unreadNotices(QObject *context, Reply<int> done)
{
    d->ask<int>(context, std::move(done), [](Database *database) {
        if (!database)
            return 0;
        Statement row =
            database->prepare(QStringLiteral("SELECT count(*) FROM notices WHERE read = 0"));
        return row.exec() && row.next() ? static_cast<int>(row.number(0)) : 0;
    });
}

void Store::readMeta(const QString &name, QObject *context, Reply<QString> done)
{
    d->ask<QString>(context, std::move(done), [name](Database *database) {
        if (!database)
            return QString();
        Statement row = database->prepare(QStringLiteral("SELECT value FROM meta WHERE name = ?"));
        row.bind(name);
        return row.exec() && row.next() ? row.text(0) : QString();
    });
}

} // namespace gigflow
