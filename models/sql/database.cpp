// SPDX-License-Identifier: MIT
#include "models/sql/database.h"

#include <QSqlError>

#include <atomic>

namespace gigflow {

namespace {

SqlFailure failureOf(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    // The upper bits of SQLite's extended codes say more about the same primary code.
    return {isNumber ? (code & 0xff) : -1, error.text()};
}

} // namespace

Error SqlFailure::toError() const
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = QStringLiteral("SQLite %1: %2").arg(code).arg(text);
    return error;
}

Statement::Statement(Database &database, const QString &sql) : m_database(&database), m_sql(sql)
{
    database.assertOwnThread();
    if (const auto idle = database.m_idle.take(sql)) {
        m_query = std::make_unique<QSqlQuery>(std::move(*idle));
        m_prepared = true;
        return;
    }
    m_query = std::make_unique<QSqlQuery>(QSqlDatabase::database(database.m_name, false));
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(sql);
    if (!m_prepared)
        database.fail(*m_query);
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    if (m_prepared)
        m_database->m_idle.insert(m_sql, std::make_shared<QSqlQuery>(std::move(*m_query)));
}

Statement &Statement::bindValue(const QVariant &value)
{
    const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    m_query->bindValue(m_next++, nullText ? QVariant(QMetaType(QMetaType::QString)) : value);
    return *this;
}

bool Statement::exec()
{
    m_next = 0;
    if (!m_prepared)
        return false;
    if (m_query->exec())
        return true;
    m_database->fail(*m_query);
    return false;
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database->fail(*m_query);
    return false;
}

tl::expected<std::unique_ptr<Database>, SqlFailure> Database::open(const QString &path, Mode mode,
                                                                   int busyTimeoutMs)
{
    static std::atomic<quint64> counter = 0;
    const QString name = QStringLiteral("gigflow-%1").arg(++counter);
    std::unique_ptr<Database> database(new Database(name));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    connection.setDatabaseName(path);
    if (!connection.open())
        return tl::unexpected(failureOf(connection.lastError()));
    return database;
}

void Database::assertOwnThread() const
{
    Q_ASSERT_X(std::this_thread::get_id() == m_thread, "Database",
               "used from a thread that is not its own");
}

Database::~Database()
{
    assertOwnThread();
    m_idle.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::exec(const QString &sql)
{
    assertOwnThread();
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (query.exec(sql))
        return true;
    fail(query);
    return false;
}

void Database::fail(const QSqlQuery &query)
{
    m_failure = failureOf(query.lastError());
}

} // namespace gigflow
