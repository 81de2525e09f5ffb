// SPDX-License-Identifier: MIT
// Lists written to files, on a thread and a connection of their own.
#include "models/storeprivate.h"

#include <QSaveFile>

namespace gigflow {

namespace {

constexpr int busyMs = 2000;

Error storageError(const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = detail;
    return error;
}

/// The keys first, then the rows they name: a statement over both would sort whole rows.
QList<qint64> exportedKeys(Database &database, const Sql &sql)
{
    QList<qint64> keys;
    Statement row = database.prepare(sql.text);
    for (const QVariant &value : sql.values)
        row.bindValue(value);
    if (!row.exec())
        return keys;
    while (row.next())
        keys.append(row.number(0));
    return keys;
}

template <class Row>
tl::expected<int, Error> writeRows(Database &database, const QList<qint64> &keys,
                                   const QString &select, Row (*make)(const Statement &),
                                   const ExportTarget &target, const std::atomic<bool> &stopping)
{
    QSaveFile file(target.path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(storageError(file.errorString()));
    using Text = ExportText<Row>;
    file.write(Text::head(target.format));
    int written = 0;
    for (const qint64 key : keys) {
        if (stopping)
            return tl::unexpected(storageError(QString()));
        Statement row = database.prepare(select);
        row.bind(key);
        if (!row.exec())
            return tl::unexpected(database.failure().toError());
        if (!row.next())
            continue; // gone meanwhile
        if (written++ > 0)
            file.write(Text::separator(target.format));
        file.write(Text::row(make(row), target.format));
    }
    file.write(Text::tail(target.format));
    if (!file.commit())
        return tl::unexpected(storageError(file.errorString()));
    return written;
}

} // namespace

template <class Answer>
void Store::Private::inBackground(QObject *context, Reply<Answer> done,
                                  std::function<Answer(Database &)> work)
{
    Receiver<Answer> receiver(context, std::move(done));
    exports.start([this, receiver, work = std::move(work)] {
        auto opened = Database::open(storePath(folder), Database::Mode::ReadOnly, busyMs);
        Answer answer = opened ? work(**opened) : Answer(tl::unexpected(opened.error().toError()));
        post([receiver, answer = std::move(answer)] { receiver(answer); });
    });
}

void Store::exportGigs(const GigQuery &query, const ExportTarget &target, QObject *context,
                       Reply<tl::expected<int, Error>> done)
{
    d->inBackground<tl::expected<int, Error>>(
        context, std::move(done), [this, query, target](Database &database) {
            const QList<qint64> keys = exportedKeys(database, gigSql(database, query, d->fullText));
            return writeRows<Gig>(database, keys, selectGigs(QStringLiteral("WHERE g.key = ?")),
                                  gigOf, target, d->stopping);
        });
}

void Store::exportBids(const BidQuery &query, const ExportTarget &target, QObject *context,
                       Reply<tl::expected<int, Error>> done)
{
    d->inBackground<tl::expected<int, Error>>(
        context, std::move(done), [this, query, target](Database &database) {
            const QList<qint64> keys = exportedKeys(database, bidKeysSql(query));
            return writeRows<Bid>(database, keys, selectBids(QStringLiteral("WHERE b.key = ?")),
                                  bidOf, target, d->stopping);
        });
}

} // namespace gigflow
