// SPDX-License-Identifier: MIT
// What store.cpp (opening, rows) and storequeries.cpp (lists) share.
#pragma once

#include "models/affinity.h"
#include "models/lists/rowcache.h"
#include "models/read/queryloop.h"
#include "models/sql/rows.h"
#include "models/store.h"
#include "models/trace.h"
#include "models/write/writeloop.h"

#include <QMutex>
#include <QPointer>
#include <QThreadPool>

#include <atomic>

namespace gigflow {

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

/// The keys of a query in the shape that is quickest for it; asks the database how rare its words
/// are.
[[nodiscard]] Sql gigSql(Database &database, const GigQuery &query, bool fullText);

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
    std::atomic<bool> fullText = false; ///< set by the writer before the reader opens
    bool rebuilding = false;
    std::unique_ptr<WriteLoop> writer;
    std::unique_ptr<QueryLoop> reader;
    QMutex readerMutex; ///< between its end and the writer, which opens it
    std::unique_ptr<Database> gui;
    QThreadPool exports; ///< each with a connection of its own
    std::atomic<bool> stopping = false;
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
    void onOpened(const QString &setAside);
    void onOpenFailed(const SqlFailure &failure);
    void onDamaged();
    CancelFlag supersede(QObject *context, int kind);
    void stream(int kind, QueryLoop::MakeSql makeSql, QObject *context, Reply<KeyChunk> chunk);

    template <class T>
    void ask(QObject *context, Reply<T> done, std::function<T(Database *)> question)
    {
        assertOwnThread(&q);
        Receiver<T> receiver(context, std::move(done));
        reader->ask([this, receiver, question = std::move(question)](Database *database) {
            T answer = question(database);
            post([receiver, answer = std::move(answer)] { receiver(answer); });
        });
    }

    /// Runs `work` on a thread and a connection of its own. Defined where it is used
    /// (storeexport.cpp).
    template <class Answer>
    void inBackground(QObject *context, Reply<Answer> done, std::function<Answer(Database &)> work);

    /// Rows on the GUI thread's own connection. It never waits for a lock: what cannot be read now
    /// is left out.
    template <class Each>
    void read(const QString &sql, const QVariantList &values, Each each) const
    {
        assertOwnThread(&q);
        if (!gui)
            return;
        const trace::Span span("store.read");
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
        // One prepared statement serves every block: absent keys are bound as 0.
        constexpr qsizetype atOnce = RowCache<Row>::block;
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

} // namespace gigflow
