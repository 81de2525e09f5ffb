// SPDX-License-Identifier: MIT
#include "server/storage/sqlite.h"

#include "server/storage/sqlitecheckpointer.h"

#include <sqlite3.h>

#include <charconv>
#include <cstring>

namespace gigflow::server::storage {
namespace {

constexpr std::size_t cachedStatements = 128;

/// The number in "$7", or 0. SQLite numbers named parameters by first appearance, we by what they
/// say.
std::size_t parameterNumber(const char *name)
{
    if (!name || name[0] != '$')
        return 0;
    std::size_t number = 0;
    const char *end = name + std::strlen(name);
    const auto read = std::from_chars(name + 1, end, number);
    return read.ptr == end ? number : 0;
}

int bindOne(sqlite3_stmt *statement, int index, const Value &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return sqlite3_bind_int64(statement, index, *integer);
    if (const auto *real = std::get_if<double>(&value))
        return sqlite3_bind_double(statement, index, *real);
    if (const auto *text = std::get_if<std::string_view>(&value)) {
        // A null pointer would bind NULL; the text outlives the step or is copied by it.
        const char *data = text->data() ? text->data() : "";
        return sqlite3_bind_text64(statement, index, data, text->size(), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    return sqlite3_bind_null(statement, index);
}

} // namespace

class SqliteCursor final : public Cursor
{
public:
    SqliteCursor(SqliteConnection &connection, sqlite3_stmt *statement)
        : m_connection(connection), m_statement(statement)
    {
    }
    ~SqliteCursor() override { m_connection.giveBack(m_statement); }
    SqliteCursor(const SqliteCursor &) = delete;
    SqliteCursor &operator=(const SqliteCursor &) = delete;

    bool next() override
    {
        if (m_done)
            return false;
        const int code = sqlite3_step(m_statement);
        m_done = code != SQLITE_ROW;
        if (m_done && code != SQLITE_DONE)
            m_connection.fail(m_connection.lastError(sqlite3_sql(m_statement)));
        return !m_done;
    }
    bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    std::int64_t integer(int column) const override
    {
        return sqlite3_column_int64(m_statement, column);
    }
    std::string_view text(int column) const override
    {
        const void *data = sqlite3_column_blob(m_statement, column);
        const int size = sqlite3_column_bytes(m_statement, column);
        return data ? std::string_view(static_cast<const char *>(data),
                                       static_cast<std::size_t>(size))
                    : std::string_view();
    }

private:
    SqliteConnection &m_connection;
    sqlite3_stmt *m_statement;
    bool m_done = false;
};

SqliteConnection::SqliteConnection(sqlite3 *handle, std::mutex &writeMutex)
    : m_handle(handle), m_writeMutex(writeMutex)
{
}

SqliteConnection::~SqliteConnection()
{
    for (const auto &[sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const std::string &path,
                                                                 std::mutex &writeMutex,
                                                                 SqliteCheckpointer &checkpointer)
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(handle, writeMutex));
    if (code != SQLITE_OK)
        return tl::unexpected(connection->lastError("opening " + path));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 10000); // another process; ours queue at the write mutex
    connection->executeScript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                              "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                              "PRAGMA cache_size=-8000; PRAGMA mmap_size=268435456;");
    if (connection->error())
        return tl::unexpected(*connection->error());
    checkpointer.watch(handle);
    return connection;
}

Error SqliteConnection::lastError(std::string_view doing) const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_NOMEM;
    Error error;
    error.message = std::string(m_handle ? sqlite3_errmsg(m_handle) : "out of memory") + " (" +
                    std::string(doing) + ")";
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        error.kind = Error::Kind::UniqueViolation;
    else if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED)
        error.kind = Error::Kind::Busy;
    return error;
}

sqlite3_stmt *SqliteConnection::prepare(std::string_view sql, std::span<const Value> values)
{
    if (m_error)
        return nullptr;
    sqlite3_stmt *statement = nullptr;
    if (const auto found = m_idle.find(sql); found != m_idle.end()) {
        statement = found->second;
        m_idle.erase(found);
    } else if (sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                                  SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        fail(lastError(sql));
        return nullptr;
    }
    const int count = sqlite3_bind_parameter_count(statement);
    for (int index = 1; index <= count; ++index) {
        const std::size_t number = parameterNumber(sqlite3_bind_parameter_name(statement, index));
        const bool known = number >= 1 && number <= values.size();
        if (!known || bindOne(statement, index, values[number - 1]) != SQLITE_OK) {
            fail({Error::Kind::Failure, "A parameter is missing: " + std::string(sql)});
            giveBack(statement);
            return nullptr;
        }
    }
    return statement;
}

void SqliteConnection::giveBack(sqlite3_stmt *statement)
{
    if (!statement)
        return;
    sqlite3_reset(statement); // its error was reported by the step
    sqlite3_clear_bindings(statement);
    if (m_idle.size() >= cachedStatements)
        sqlite3_finalize(statement);
    else
        m_idle.emplace(sqlite3_sql(statement), statement);
}

Change SqliteConnection::execute(std::string_view sql, std::span<const Value> values)
{
    Change change;
    sqlite3_stmt *statement = prepare(sql, values);
    if (!statement)
        return change;
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW) // RETURNING rows that nobody wants
        code = sqlite3_step(statement);
    if (code == SQLITE_DONE) {
        change.rows = sqlite3_changes64(m_handle);
    } else {
        Error error = lastError(sql);
        if (error.kind == Error::Kind::UniqueViolation)
            change.conflict = true;
        else
            fail(std::move(error));
    }
    giveBack(statement);
    return change;
}

Rows SqliteConnection::query(std::string_view sql, std::span<const Value> values)
{
    sqlite3_stmt *statement = prepare(sql, values);
    return Rows(statement ? std::make_unique<SqliteCursor>(*this, statement) : nullptr);
}

void SqliteConnection::executeScript(std::string_view sql)
{
    if (m_error)
        return;
    const std::string text(sql);
    if (sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(lastError("a script"));
}

void SqliteConnection::begin(bool write)
{
    execute(write ? "BEGIN IMMEDIATE" : "BEGIN");
}

void SqliteConnection::commit()
{
    execute("COMMIT");
}

void SqliteConnection::rollback()
{
    // SQLite rolls back by itself after some errors; then there is nothing left to end. The error
    // of the work that is given up stays for the caller, and must not keep this statement from
    // running.
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace gigflow::server::storage
