// SPDX-License-Identifier: MIT
// Reading what is kept on this computer only, and counting what a saved search finds.
#include "models/storeprivate.h"

namespace gigflow {

void Store::savedSearches(QObject *context, Reply<QList<SavedSearch>> done)
{
    d->ask<QList<SavedSearch>>(context, std::move(done), [](Database *database) {
        QList<SavedSearch> searches;
        if (!database)
            return searches;
        Statement row =
            database->prepare(QStringLiteral("SELECT key, name, filter, alerts FROM saved_searches "
                                             "ORDER BY name COLLATE NOCASE, key"));
        if (!row.exec())
            return searches;
        while (row.next()) {
            searches.append({SearchKey{row.number(0)}, row.text(1),
                             GigFilter::fromJson(row.text(2)), row.number(3) != 0});
        }
        return searches;
    });
}

void Store::bidTemplates(QObject *context, Reply<QList<BidTemplate>> done)
{
    d->ask<QList<BidTemplate>>(context, std::move(done), [](Database *database) {
        QList<BidTemplate> templates;
        if (!database)
            return templates;
        Statement row =
            database->prepare(QStringLiteral("SELECT key, name, price, message FROM bid_templates "
                                             "ORDER BY name COLLATE NOCASE, key"));
        if (!row.exec())
            return templates;
        while (row.next()) {
            templates.append({TemplateKey{row.number(0)}, row.text(1), row.text(2), row.text(3)});
        }
        return templates;
    });
}

void Store::countGigs(const QList<GigQuery> &queries, int most, QObject *context,
                      Reply<GigCounts> done)
{
    d->ask<GigCounts>(context, std::move(done), [this, queries, most](Database *database) {
        GigCounts counts;
        QSet<qint64> all;
        for (const GigQuery &query : queries) {
            int found = 0;
            if (database) {
                const Sql sql = gigSql(*database, query, d->fullText);
                Statement row =
                    database->prepare(QStringLiteral("%1 LIMIT %2").arg(sql.text).arg(most));
                for (const QVariant &value : sql.values)
                    row.bindValue(value);
                for (bool more = row.exec() && row.next(); more; more = row.next()) {
                    all.insert(row.number(0));
                    ++found;
                }
            }
            counts.each.append(found);
        }
        counts.together = static_cast<int>(all.size());
        return counts;
    });
}

} // namespace gigflow
