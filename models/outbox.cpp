// SPDX-License-Identifier: MIT
#include "models/outbox.h"

#include "models/affinity.h"
#include "models/drafts.h"
#include "models/write/outboxwriter.h"

#include <QPointer>
#include <QTimer>

namespace gigflow {

struct Outbox::Private
{
    Store &store;
    int unsent = 0;
    std::chrono::milliseconds quietTime = std::chrono::minutes(1);
};

namespace {

/// The words that stay with the entry: the server's own, else what it said of single fields.
QString problemOf(const Error &error)
{
    if (!error.serverText.isEmpty())
        return error.serverText;
    QStringList parts;
    for (const FieldError &field : error.fields) {
        if (!field.message.isEmpty())
            parts.append(field.message);
    }
    return parts.join(QLatin1Char(' '));
}

using Entries = QList<OutboxEntry>;
using Work = std::function<Entries(OutboxWriter &)>;

/// As fetch(), of what a server has said: again until it is written.
void insist(Store &store, QObject *context, Work work, Store::Reply<Entries> done)
{
    auto found = std::make_shared<Entries>();
    store.insist(
        [work = std::move(work), found](StoreWriter &writer) { *found = work(writer.outbox()); },
        context, [found, done = std::move(done)] { done(*found); });
}

/// Runs on the writer thread; the answer is read only after the transaction, on the GUI thread. A
/// failed transaction answers with nothing.
void fetch(Store &store, QObject *context, Work work, Store::Reply<Entries> done)
{
    auto found = std::make_shared<Entries>();
    store.write(
        [work = std::move(work), found](StoreWriter &writer) { *found = work(writer.outbox()); },
        context,
        [found, done = std::move(done)](const tl::expected<void, Error> &result) {
            if (done)
                done(result ? *found : Entries());
        });
}

} // namespace

Outbox::Outbox(Store &store, QObject *parent) : QObject(parent), d(new Private{store})
{
    const auto count = [this] {
        const int unsent = d->store.outboxSize();
        d->unsent = unsent;
        Q_EMIT changed(unsent);
    };
    connect(&store, &Store::changed, this, [count](const ChangeSet &changes) {
        if (changes.outbox)
            count();
    });
    connect(&store, &Store::opened, this, [count](bool ok) {
        if (ok)
            count();
    });
    connect(&store, &Store::rebuilt, this, count);
    if (store.isOpen())
        d->unsent = store.outboxSize();
}

Outbox::~Outbox() = default;

void Outbox::submit(const Command &command, QObject *context,
                    Store::Reply<tl::expected<Submitted, Error>> done, const QString &draft,
                    std::chrono::milliseconds hold)
{
    assertOwnThread(this);
    auto answer = std::make_shared<tl::expected<Submitted, Error>>(Submitted{});
    if (hold.count() > 0) { // a little late rather than too early: nobody looks twice
        QTimer::singleShot(hold + std::chrono::milliseconds(200), this,
                           [this] { Q_EMIT changed(d->unsent); });
    }
    if (!draft.isEmpty())
        UnkeptDrafts::of(d->store).forget(draft);
    d->store.write(
        [command, answer, draft, hold](StoreWriter &writer) {
            *answer = writer.outbox().submit(command);
            if (!*answer)
                return;
            writer.outbox().hold(**answer, hold);
            if (!draft.isEmpty())
                writer.removeDraft(draft);
        },
        context,
        [answer, done = std::move(done)](const tl::expected<void, Error> &result) {
            if (!done)
                return;
            if (result)
                done(*answer);
            else
                done(tl::unexpected(result.error()));
        });
}

// What a person decided must not get lost on a full disk: it is said there, and done once there is
// room.
void Outbox::cancel(CommandKey key, QObject *context, Store::Reply<bool> done)
{
    assertOwnThread(this);
    auto taken = std::make_shared<bool>(false);
    d->store.insist([key, taken](StoreWriter &writer) { *taken = writer.outbox().cancel(key); },
                    context,
                    [taken, done = std::move(done)] {
                        if (done)
                            done(*taken);
                    });
}

void Outbox::retry(CommandKey key, bool fresh)
{
    assertOwnThread(this);
    d->store.insist([key, fresh](StoreWriter &writer) { writer.outbox().retry(key, fresh); });
}

void Outbox::keepMine(CommandKey key)
{
    assertOwnThread(this);
    d->store.insist([key](StoreWriter &writer) { writer.outbox().keepMine(key); });
}

void Outbox::list(QObject *context, Store::Reply<QList<OutboxEntry>> done)
{
    assertOwnThread(this);
    fetch(
        d->store, context, [](OutboxWriter &outbox) { return outbox.list(); }, std::move(done));
}

void Outbox::claimReady(QObject *context, Store::Reply<QList<OutboxEntry>> done)
{
    assertOwnThread(this);
    fetch(
        d->store, context, [](OutboxWriter &outbox) { return outbox.claimReady(); },
        [this, guard = QPointer(this), done = std::move(done)](const Entries &claimed) {
            Entries ready;
            Entries stuck;
            for (const OutboxEntry &entry : claimed)
                (entry.state == SyncState::Conflict ? stuck : ready).append(entry);
            if (done)
                done(ready);
            if (guard)
                tell(stuck);
        });
}

void Outbox::complete(CommandKey key, const GigId &gigId, const BidId &bidId,
                      Store::WriteWork apply, std::optional<SyncState> onlyIn)
{
    assertOwnThread(this);
    d->store.insist([key, gigId, bidId, apply = std::move(apply), onlyIn](StoreWriter &writer) {
        if (writer.outbox().standsIn(key, onlyIn))
            writer.outbox().complete(key, gigId, bidId, apply);
    });
}

void Outbox::refuse(CommandKey key, const Error &error, std::optional<SyncState> onlyIn)
{
    assertOwnThread(this);
    insist(
        d->store, this,
        [key, text = problemOf(error), onlyIn](OutboxWriter &outbox) {
            const auto entry = outbox.standsIn(key, onlyIn) ? outbox.refuse(key, text)
                                                            : std::optional<OutboxEntry>();
            return entry ? Entries{*entry} : Entries();
        },
        [this](const Entries &entries) { tell(entries); });
}

void Outbox::markUnknown(CommandKey key, const Error &error)
{
    assertOwnThread(this);
    d->store.insist([key, text = problemOf(error)](StoreWriter &writer) {
        writer.outbox().markUnknown(key, text);
    });
    QTimer::singleShot(d->quietTime, this, [this, key] {
        list(this, [this, key](const Entries &entries) {
            for (const OutboxEntry &entry : entries) {
                if (entry.key == key && entry.state == SyncState::Unknown)
                    Q_EMIT problem(entry);
            }
        });
    });
}

void Outbox::tell(const QList<OutboxEntry> &entries)
{
    const QPointer<Outbox> alive(this);
    for (const OutboxEntry &entry : entries) {
        if (alive)
            Q_EMIT problem(entry);
    }
}

void Outbox::conflict(CommandKey key, const std::optional<Wording> &theirs, const QString &etag,
                      const Error &error, Store::WriteWork apply)
{
    assertOwnThread(this);
    auto found = std::make_shared<Entries>();
    d->store.insist(
        [key, theirs, etag, text = problemOf(error), apply = std::move(apply),
         found](StoreWriter &writer) {
            found->clear();
            if (apply)
                apply(writer);
            if (const auto entry = writer.outbox().conflict(key, theirs, etag, text))
                found->append(*entry);
        },
        this, [this, found] { tell(*found); });
}

void Outbox::requeue(CommandKey key)
{
    assertOwnThread(this);
    d->store.insist([key](StoreWriter &writer) { writer.outbox().requeue(key); });
}

void Outbox::recoverInterrupted(bool repeatSafe)
{
    assertOwnThread(this);
    d->store.insist(
        [repeatSafe](StoreWriter &writer) { writer.outbox().recoverInterrupted(repeatSafe); });
}

std::chrono::milliseconds Outbox::quietTime() const
{
    return d->quietTime;
}

void Outbox::setQuietTime(std::chrono::milliseconds time)
{
    d->quietTime = time;
}

Store &Outbox::store() const
{
    return d->store;
}

int Outbox::unsent() const
{
    return d->unsent;
}

} // namespace gigflow
