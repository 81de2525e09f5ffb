// SPDX-License-Identifier: MIT
#include "models/sql/migrations.h"

#include <QFile>

// A static library's resources are dropped by the linker unless somebody names them; the macro must
// stand outside a namespace.
static void initClientSql()
{
    Q_INIT_RESOURCE(gigflow_client_sql);
}

namespace gigflow {

namespace {

QString script(const QString &name)
{
    initClientSql();
    QFile file(QStringLiteral(":/gigflow/sql/client/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

bool runScript(Database &database, const QString &name)
{
    const QStringList statements = statementsOf(script(name));
    if (statements.isEmpty())
        return false;
    for (const QString &statement : statements) {
        if (!database.exec(statement))
            return false;
    }
    return true;
}

template <class Work>
bool inTransaction(Database &database, Work work)
{
    if (!database.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    if (work() && database.exec(QStringLiteral("COMMIT")))
        return true;
    const SqlFailure cause = database.failure();
    database.exec(QStringLiteral("ROLLBACK"));
    database.setFailure(cause);
    return false;
}

int numberOf(Database &database, const QString &sql)
{
    Statement statement = database.prepare(sql);
    if (!statement.exec() || !statement.next())
        return -1;
    return static_cast<int>(statement.number(0));
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    for (const QString &part : script.split(QStringLiteral("\n\n"))) {
        QString sql;
        for (const QString &line : part.split(QLatin1Char('\n'))) {
            if (!line.startsWith(QStringLiteral("--")))
                sql += line + QLatin1Char('\n');
        }
        sql = sql.trimmed();
        if (!sql.isEmpty())
            statements.append(sql);
    }
    return statements;
}

SchemaState migrate(Database &database)
{
    const int version = numberOf(database, QStringLiteral("PRAGMA user_version"));
    if (version < 0)
        return SchemaState::Failed;
    if (version > schemaVersion)
        return SchemaState::Newer;
    for (int step = version + 1; step <= schemaVersion; ++step) {
        const QString name = QStringLiteral("%1.sql").arg(step, 4, 10, QLatin1Char('0'));
        const bool done = inTransaction(database, [&] {
            return runScript(database, name) &&
                   database.exec(QStringLiteral("PRAGMA user_version = %1").arg(step));
        });
        if (!done)
            return SchemaState::Failed;
    }
    return SchemaState::Ready;
}

bool prepareSearch(Database &database)
{
    const bool available =
        numberOf(database,
                 QStringLiteral("SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'")) > 0;
    const int triggers = numberOf(
        database, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = "
                                 "'trigger' AND name LIKE 'gigs\\_search\\_%' ESCAPE '\\'"));
    if (!available) {
        for (const char *name : {"insert", "delete", "update"}) {
            database.exec(
                QStringLiteral("DROP TRIGGER IF EXISTS gigs_search_%1").arg(QLatin1String(name)));
        }
        return false;
    }
    if (triggers == 3)
        return true;
    return inTransaction(database,
                         [&] { return runScript(database, QStringLiteral("search.sql")); });
}

} // namespace gigflow
