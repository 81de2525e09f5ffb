// SPDX-License-Identifier: MIT
#include "server/storage/database.h"

#include "server/storage/backend.h"
#include "server/storage/dialect.h"
#include "server/storage/listener.h"

namespace gigflow::server::storage {
namespace {

int readVersion(Connection &connection)
{
    Rows rows = connection.query("SELECT version FROM schema_version");
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

} // namespace

Result<std::unique_ptr<Backend>> openBackend(std::string_view url)
{
    constexpr std::string_view sqlite = "sqlite:";
    if (url.starts_with(sqlite))
        return openSqlite(std::string(url.substr(sqlite.size())));
    if (url.starts_with("postgresql://") || url.starts_with("postgres://")) {
#ifdef GIGFLOW_HAVE_POSTGRESQL
        return openPostgreSql(std::string(url));
#else
        return tl::unexpected(
            Error{Error::Kind::Failure, "This program was built without PostgreSQL."});
#endif
    }
    return tl::unexpected(Error{Error::Kind::Failure,
                                "A database is given as sqlite:PATH or postgresql://HOST/NAME."});
}

Lease::Lease(Database *owner, std::unique_ptr<Connection> connection)
    : m_owner(owner), m_connection(std::move(connection))
{
}

Lease::Lease(Lease &&other) noexcept = default;

Lease::~Lease()
{
    if (m_connection)
        m_owner->giveBack(std::move(m_connection));
}

Database::Database(std::unique_ptr<Backend> backend) : m_backend(std::move(backend)) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(std::string_view url)
{
    auto backend = openBackend(url);
    if (!backend)
        return tl::unexpected(backend.error());
    return std::make_unique<Database>(std::move(*backend));
}

Dialect Database::dialect() const
{
    return m_backend->dialect();
}

const std::string &Database::folder() const
{
    return m_backend->folder();
}

const std::string &Database::displayName() const
{
    return m_backend->displayName();
}

Result<std::unique_ptr<Connection>> Database::connect()
{
    return m_backend->connect(Backend::Patience::Maintenance);
}

Result<std::unique_ptr<Listener>> Backend::listen(std::string_view)
{
    return tl::unexpected(
        Error{Error::Kind::Failure, "This kind of database has nothing to listen to."});
}

Result<std::unique_ptr<Listener>> Database::listen(std::string_view channel)
{
    return m_backend->listen(channel);
}

Result<Lease> Database::lease()
{
    std::unique_ptr<Connection> idle;
    {
        const std::lock_guard lock(m_poolMutex);
        if (!m_idle.empty()) {
            idle = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (idle) {
        if (!idle->revive())
            return tl::unexpected(*idle->error());
        return Lease(this, std::move(idle));
    }
    auto connection = m_backend->connect(Backend::Patience::Request);
    if (!connection)
        return tl::unexpected(connection.error());
    return Lease(this, std::move(*connection));
}

void Database::giveBack(std::unique_ptr<Connection> connection)
{
    connection->clearError();
    const std::lock_guard lock(m_poolMutex);
    m_idle.push_back(std::move(connection));
}

int Database::latestSchemaVersion()
{
    return static_cast<int>(sqliteMigrations().size());
}

Result<int> Database::schemaVersion()
{
    auto borrowed = lease();
    if (!borrowed)
        return tl::unexpected(borrowed.error());
    Connection &connection = **borrowed;
    connection.clearError();
    const int version = tableExists(connection, "schema_version") ? readVersion(connection) : 0;
    if (connection.error())
        return tl::unexpected(*connection.error());
    return version;
}

Result<void> Database::migrate()
{
    auto version = schemaVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version > latestSchemaVersion())
        return tl::unexpected(Error{Error::Kind::NewerSchema,
                                    "The database " + displayName() + " has schema " +
                                        std::to_string(*version) + "; this program knows up to " +
                                        std::to_string(latestSchemaVersion()) +
                                        ". Use the newer program."});
    if (*version == latestSchemaVersion())
        return {};
    auto own = connect();
    if (!own)
        return tl::unexpected(own.error());
    Connection &connection = **own;
    int number = 0;
    for (const EmbeddedFile &migration : m_backend->migrations()) {
        ++number;
        Transaction transaction(connection, Transaction::Kind::Write);
        lockSchema(connection);
        connection.executeScript(
            "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
        // Read again under the lock: another process may be migrating too.
        if (readVersion(connection) >= number && !connection.error())
            continue;
        connection.executeScript(migration.text);
        connection.executeScript("DELETE FROM schema_version");
        connection.execute("INSERT INTO schema_version (version) VALUES ($1)", {number});
        if (!transaction.commit())
            return tl::unexpected(
                Error{connection.error()->kind,
                      std::string(migration.name) + ": " + connection.error()->message});
    }
    return {};
}

} // namespace gigflow::server::storage
