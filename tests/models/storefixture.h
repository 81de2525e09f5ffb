// SPDX-License-Identifier: MIT
// A real store in a folder of its own, with the waiting that a test does. Waiting is always for a
// condition.
#pragma once

#include "models/outbox.h"
#include "models/store.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace gigflow::test {

constexpr int patience = 60000; // a loaded machine; nothing waits this long where all is well

inline const UserId me{QStringLiteral("user-me")};
inline const UserId ada{QStringLiteral("user-ada")};

inline QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000 + seconds, Qt::UTC);
}

/// A gig of Ada's as a complete list tells it.
inline GigPatch gigPatch(const QString &id, const QString &title, qint64 created = 0)
{
    GigPatch gig;
    gig.id = GigId{id};
    gig.title = title;
    gig.description = QStringLiteral("About ") + title;
    gig.budget = Money::fromCents(10000);
    gig.status = GigStatus::Open;
    gig.ownerId = ada;
    gig.ownerName = QStringLiteral("Ada");
    gig.bidCount = 0;
    gig.createdAt = at(created);
    gig.updatedAt = at(created);
    return gig;
}

inline BidPatch bidPatch(const QString &id, const QString &gig, const UserId &freelancer,
                         qint64 created = 0)
{
    BidPatch bid;
    bid.id = BidId{id};
    bid.gigId = GigId{gig};
    bid.freelancerId = freelancer;
    bid.message = QStringLiteral("I can do it");
    bid.price = Money::fromCents(9000);
    bid.status = BidStatus::Pending;
    bid.createdAt = at(created);
    bid.updatedAt = at(created);
    return bid;
}

/// Runs SQL on a store's file as another program would.
inline void asAnotherProgram(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase db =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        db.setDatabaseName(file);
        QVERIFY(db.open());
        for (const QString &statement : statements) {
            QSqlQuery query(db);
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
}

class StoreFixture
{
public:
    explicit StoreFixture(const UserId &self = me) : m_self(self) {}

    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("store.db")); }

    void open()
    {
        store = std::make_unique<Store>(folder(), m_self);
        QSignalSpy opened(store.get(), &Store::opened);
        QVERIFY(opened.wait(patience));
        QVERIFY(opened.first().first().toBool());
        outbox = std::make_unique<Outbox>(*store);
    }
    void close()
    {
        outbox.reset();
        store.reset();
    }
    void reopen()
    {
        close();
        open();
    }

    /// Runs SQL on the file as another program would.
    void sql(const QStringList &statements) const
    {
        {
            QSqlDatabase db =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
            db.setDatabaseName(file());
            QVERIFY(db.open());
            for (const QString &statement : statements) {
                QSqlQuery query(db);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
    }

    tl::expected<void, Error> write(Store::WriteWork work)
    {
        std::optional<tl::expected<void, Error>> result;
        store->write(std::move(work), store.get(),
                     [&](tl::expected<void, Error> r) { result = std::move(r); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, patience))
            qFatal("a write was never answered");
        return *result;
    }
    GigKey merge(const GigPatch &gig)
    {
        GigKey key;
        write([&](StoreWriter &writer) { key = writer.mergeGig(gig); });
        return key;
    }
    BidKey merge(const BidPatch &bid)
    {
        BidKey key;
        write([&](StoreWriter &writer) { key = writer.mergeBid(bid); });
        return key;
    }
    tl::expected<Submitted, Error> submit(const Command &command)
    {
        std::optional<tl::expected<Submitted, Error>> result;
        outbox->submit(command, store.get(),
                       [&](tl::expected<Submitted, Error> r) { result = std::move(r); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, patience))
            qFatal("a command was never answered");
        return *result;
    }
    QList<OutboxEntry> entries()
    {
        return fetch([&](auto done) { outbox->list(store.get(), done); });
    }
    QList<OutboxEntry> claim()
    {
        return fetch([&](auto done) { outbox->claimReady(store.get(), done); });
    }
    QList<GigKey> gigs(const GigQuery &query = {})
    {
        return keys<GigKey>(
            [&](QObject *context, auto done) { store->queryGigs(query, context, done); });
    }
    QList<BidKey> bids(const BidQuery &query = {})
    {
        return keys<BidKey>(
            [&](QObject *context, auto done) { store->queryBids(query, context, done); });
    }
    QStringList titles(const GigQuery &query = {})
    {
        QStringList found;
        for (const Gig &gig : store->gigs(gigs(query)))
            found.append(gig.title);
        return found;
    }
    QString meta(const QString &name)
    {
        std::optional<QString> value;
        store->readMeta(name, store.get(), [&](const QString &v) { value = v; });
        if (!QTest::qWaitFor([&] { return value.has_value(); }, patience))
            qFatal("a value was never read");
        return *value;
    }

    std::unique_ptr<Store> store;
    std::unique_ptr<Outbox> outbox;

private:
    template <class Ask>
    QList<OutboxEntry> fetch(Ask ask)
    {
        std::optional<QList<OutboxEntry>> found;
        ask([&](const QList<OutboxEntry> &entries) { found = entries; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, patience))
            qFatal("the outbox never answered");
        return *found;
    }
    template <class Key, class Ask>
    QList<Key> keys(Ask ask)
    {
        QObject context;
        QList<Key> found;
        bool ended = false;
        ask(&context, [&](const Store::KeyChunk &chunk) {
            for (const qint64 key : chunk.keys)
                found.append(Key{key});
            ended = !chunk.more;
        });
        if (!QTest::qWaitFor([&] { return ended; }, patience))
            qFatal("a query never ended");
        return found;
    }

    QTemporaryDir m_dir;
    UserId m_self;
};

} // namespace gigflow::test
