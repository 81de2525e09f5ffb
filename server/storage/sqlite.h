// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/connection.h"

#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace gigflow::server::storage {

class SqliteCheckpointer;

/// A connection to an SQLite file in WAL. synchronous=FULL: what was acknowledged survives a power
/// cut, at the price of one flush for each writing transaction.
class SqliteConnection final : public Connection
{
public:
    /// `writeMutex` and `checkpointer` outlive the connection.
    static Result<std::unique_ptr<SqliteConnection>>
    open(const std::string &path, std::mutex &writeMutex, SqliteCheckpointer &checkpointer);
    ~SqliteConnection() override;

    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    using Connection::execute;
    using Connection::query;
    Change execute(std::string_view sql, std::span<const Value> values) override;
    Rows query(std::string_view sql, std::span<const Value> values) override;
    void executeScript(std::string_view sql) override;

protected:
    void begin(bool write) override;
    void commit() override;
    void rollback() override;
    std::mutex *writeMutex() override { return &m_writeMutex; }

private:
    friend class SqliteCursor;
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    SqliteConnection(sqlite3 *handle, std::mutex &writeMutex);
    /// From the cache or freshly prepared, with the values bound; null after an error.
    sqlite3_stmt *prepare(std::string_view sql, std::span<const Value> values);
    void giveBack(sqlite3_stmt *statement);
    Error lastError(std::string_view doing) const;

    sqlite3 *m_handle;
    std::mutex &m_writeMutex;
    /// Idle statements; one that is in use is not in here, so a query may run inside another of the
    /// same text.
    std::unordered_multimap<std::string, sqlite3_stmt *, Hash, std::equal_to<>> m_idle;
};

} // namespace gigflow::server::storage
