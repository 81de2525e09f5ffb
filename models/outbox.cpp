// SPDX-License-Identifier: MIT
#include "models/outbox.h"

#include "models/write/outboxwriter.h"

namespace gigflow {

struct Outbox::Private
{
    Store &store;
    int unsent = 0;
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
                    Store::Reply<tl::expected<Submitted, Error>> done)
{
    auto answer = std::make_shared<tl::expected<Submitted, Error>>(Submitted{});
    d->store.write(
        [command, answer](StoreWriter &writer) { *answer = writer.outbox().submit(command); },
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

void Outbox::cancel(CommandKey key)
{
    d->store.write([key](StoreWriter &writer) { writer.outbox().cancel(key); });
}

void Outbox::retry(CommandKey key, bool fresh)
{
    d->store.write([key, fresh](StoreWriter &writer) { writer.outbox().retry(key, fresh); });
}

void Outbox::list(QObject *context, Store::Reply<QList<OutboxEntry>> done)
{
    fetch(
        d->store, context, [](OutboxWriter &outbox) { return outbox.list(); }, std::move(done));
}

void Outbox::claimReady(QObject *context, Store::Reply<QList<OutboxEntry>> done)
{
    fetch(
        d->store, context, [](OutboxWriter &outbox) { return outbox.claimReady(); },
        std::move(done));
}

void Outbox::complete(CommandKey key, const GigId &gigId, const BidId &bidId,
                      Store::WriteWork apply)
{
    d->store.write([key, gigId, bidId, apply = std::move(apply)](StoreWriter &writer) {
        writer.outbox().complete(key, gigId, bidId, apply);
    });
}

void Outbox::refuse(CommandKey key, const Error &error)
{
    const auto tell = [this](const Entries &entries) {
        for (const OutboxEntry &entry : entries)
            Q_EMIT problem(entry);
    };
    fetch(
        d->store, this,
        [key, text = problemOf(error)](OutboxWriter &outbox) {
            const auto entry = outbox.refuse(key, text);
            return entry ? Entries{*entry} : Entries();
        },
        tell);
}

void Outbox::markUnknown(CommandKey key, const Error &error)
{
    const auto tell = [this](const Entries &entries) {
        for (const OutboxEntry &entry : entries)
            Q_EMIT problem(entry);
    };
    fetch(
        d->store, this,
        [key, text = problemOf(error)](OutboxWriter &outbox) {
            const auto entry = outbox.markUnknown(key, text);
            return entry ? Entries{*entry} : Entries();
        },
        tell);
}

void Outbox::requeue(CommandKey key)
{
    d->store.write([key](StoreWriter &writer) { writer.outbox().requeue(key); });
}

void Outbox::recoverInterrupted(bool repeatSafe)
{
    d->store.write(
        [repeatSafe](StoreWriter &writer) { writer.outbox().recoverInterrupted(repeatSafe); });
}

int Outbox::unsent() const
{
    return d->unsent;
}

} // namespace gigflow
