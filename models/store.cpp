// SPDX-License-Identifier: MIT
#include "models/store.h"

#include "models/affinity.h"
#include "models/storeprivate.h"

#include <QTimer>

namespace gigflow {

void ChangeSet::unite(const ChangeSet &other)
{
    gigs.unite(other.gigs);
    bids.unite(other.bids);
    users.unite(other.users);
    notices = notices || other.notices;
    outbox = outbox || other.outbox;
    drafts = drafts || other.drafts;
    searches = searches || other.searches;
    templates = templates || other.templates;
}

void Store::Private::start()
{
    WriteLoop::Report report;
    report.opened = [this](bool hasFullText, const QString &setAside) {
        fullText = hasFullText;
        post([this, setAside] { onOpened(setAside); });
        // At once: the GUI thread may be making its window yet.
        const QMutexLocker lock(&readerMutex);
        if (reader)
            reader->setOpen(storePath(folder));
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
    report.trouble = [this](const std::optional<SqlFailure> &failure) {
        post([this, failure] {
            if (failure)
                Q_EMIT q.troubled(failure->toError());
            else
                Q_EMIT q.recovered();
        });
    };
    report.damaged = [this] {
        post([this] { onDamaged(); });
    };
    reader = std::make_unique<QueryLoop>([this] { post([this] { onDamaged(); }); });
    writer = std::make_unique<WriteLoop>(folder, self, std::move(report));
    writer->start();
}

void Store::Private::onOpened(const QString &setAside)
{
    auto opened = Database::open(storePath(folder), Database::Mode::ReadOnly, 0);
    if (!opened) {
        onOpenFailed(opened.error());
        return;
    }
    gui = std::move(*opened);
    const bool again = std::exchange(open, true);
    rebuilding = false;
    reader->setOpen(storePath(folder)); // again: a former failure may have been told after it
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

Store::Store(const QString &folder, const UserId &self, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, folder, self))
{
    d->start();
}

Store::~Store()
{
    d->stopping = true;
    d->exports.waitForDone(); // they look at `stopping` between two blocks of rows
    std::unique_ptr<QueryLoop> reader;
    {
        const QMutexLocker lock(&d->readerMutex);
        reader = std::move(d->reader);
    }
    reader.reset();
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

void Store::insist(WriteWork work, QObject *context, std::function<void()> done)
{
    assertOwnThread(this);
    constexpr std::chrono::milliseconds again = std::chrono::seconds(1);
    const Receiver<int> receiver(context, [done = std::move(done)](int) {
        if (done)
            done();
    });
    const auto answered = [this, work, receiver, again](const tl::expected<void, Error> &result) {
        if (result)
            receiver(0);
        else
            QTimer::singleShot(again, this, [this, work, receiver] {
                insist(work, this, [receiver] { receiver(0); });
            });
    };
    write(work, this, answered);
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

std::optional<Draft> Store::draft(const QString &id) const
{
    std::optional<Draft> draft;
    d->read(selectDrafts(QStringLiteral("WHERE d.id = ?")), {id},
            [&](const Statement &row) { draft = draftOf(row); });
    return draft;
}

int Store::outboxSize() const
{
    int size = 0;
    d->read(QStringLiteral("SELECT count(*) FROM outbox"), {},
            [&](const Statement &row) { size = static_cast<int>(row.number(0)); });
    return size;
}

} // namespace gigflow
