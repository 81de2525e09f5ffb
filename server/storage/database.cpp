// SPDX-License-Identifier: MIT
#include "server/storage/database.h"

#include "server/storage/connection.h"
#include "server/storage/embedded.h"
#include "server/storage/sqlite.h"

#include <filesystem>
#include <fstream>

namespace gigflow::server::storage {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> failure(std::string message)
{
    return tl::unexpected(Error{Error::Kind::Failure, std::move(message)});
}

/// Empty, and readable by its owner only, before SQLite writes the first byte (its -wal and -shm
/// files take over the mode).
Result<void> createPrivately(const fs::path &path)
{
    std::error_code error;
    if (fs::exists(path, error))
        return {};
    if (path.has_parent_path())
        fs::create_directories(path.parent_path(), error);
    std::ofstream file(path, std::ios::app);
    if (!file)
        return failure("Cannot create " + path.string() + ".");
    file.close();
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
    return {};
}

int readVersion(Connection &connection)
{
    Rows rows = connection.query("SELECT version FROM schema_version");
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

} // namespace

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

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(std::string_view url)
{
    constexpr std::string_view scheme = "sqlite:";
    if (url.starts_with("postgresql:") || url.starts_with("postgres:"))
        return failure("This program was built without PostgreSQL.");
    if (!url.starts_with(scheme))
        return failure("A database is given as sqlite:PATH.");
    std::string path(url.substr(scheme.size()));
    if (path.starts_with("///")) // sqlite:///absolute/path, as other programs write it
        path.erase(0, 2);
    if (path.empty() || path == ":memory:")
        return failure("The database must be a file: sqlite:PATH.");
    auto created = createPrivately(path);
    if (!created)
        return tl::unexpected(created.error());
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    const fs::path folder = fs::path(path).parent_path();
    database->m_folder = folder.empty() ? std::string(".") : folder.string();
    return database;
}

Result<std::unique_ptr<Connection>> Database::connect()
{
    auto opened = SqliteConnection::open(m_path, &m_writeMutex);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Connection>(std::move(*opened));
}

Result<Lease> Database::lease()
{
    {
        const std::lock_guard lock(m_poolMutex);
        if (!m_idle.empty()) {
            Lease lease(this, std::move(m_idle.back()));
            m_idle.pop_back();
            return lease;
        }
    }
    auto connection = connect();
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
    connection.executeScript(
        "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
    const int version = readVersion(connection);
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
                                    "The database " + m_path + " has schema " +
                                        std::to_string(*version) + "; this program knows up to " +
                                        std::to_string(latestSchemaVersion()) +
                                        ". Use the newer program."});
    auto borrowed = lease();
    if (!borrowed)
        return tl::unexpected(borrowed.error());
    Connection &connection = **borrowed;
    int number = 0;
    for (const EmbeddedFile &migration : sqliteMigrations()) {
        ++number;
        Transaction transaction(connection, Transaction::Kind::Write);
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
