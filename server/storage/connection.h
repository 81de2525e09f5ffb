// SPDX-License-Identifier: MIT
// One database connection: prepared statements by $1, $2, …, written once for every database we
// speak.
//
// Errors stick. A unit of work begins with clearError() or a Transaction; after its first failure
// every further statement does nothing and commit() refuses, so callers look at error() once, at
// the end. Only a unique violation is no failure: it is an answer (Change::conflict), after which
// the transaction is given up, since PostgreSQL would not go on either.
#pragma once

#include "server/storage/error.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace gigflow::server::storage {

/// A parameter. Text is borrowed for the length of the call.
using Value = std::variant<std::nullptr_t, std::int64_t, double, std::string_view>;

/// NULL for an empty text.
Value textOrNull(std::string_view text);

struct Change
{
    std::int64_t rows = 0; ///< affected by INSERT, UPDATE or DELETE
    bool conflict = false; ///< a unique violation: nothing was changed
};

/// What a query in progress needs from a database.
class Cursor
{
public:
    virtual ~Cursor() = default;
    virtual bool next() = 0;
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
};

/// The rows of a query, one at a time. Destroyed before its connection and before the transaction
/// ends. PostgreSQL has sent all of them before the first is read: what may be endless is read in
/// pages.
class Rows
{
public:
    explicit Rows(std::unique_ptr<Cursor> cursor) : m_cursor(std::move(cursor)) {}
    /// To the first row, then to the next; false after the last one and after an error.
    bool next() { return m_cursor && m_cursor->next(); }
    bool isNull(int column) const { return m_cursor->isNull(column); }
    std::int64_t integer(int column) const { return m_cursor->integer(column); }
    /// Valid until next(); empty for NULL.
    std::string_view text(int column) const { return m_cursor->text(column); }
    std::string string(int column) const { return std::string(text(column)); }

private:
    std::unique_ptr<Cursor> m_cursor;
};

enum class Dialect { Sqlite, PostgreSql };

/// Used by one thread at a time.
class Connection
{
public:
    virtual ~Connection() = default;

    /// For server/storage/dialect.h, where everything is that differs.
    [[nodiscard]] virtual Dialect dialect() const = 0;
    /// Before a piece of work on a connection that lay idle: connects again where the server has
    /// closed it. Outside a transaction. False, with an error, where it cannot be reached.
    virtual bool revive() { return true; }

    virtual Change execute(std::string_view sql, std::span<const Value> values) = 0;
    virtual Rows query(std::string_view sql, std::span<const Value> values) = 0;
    /// Several statements without parameters.
    virtual void executeScript(std::string_view sql) = 0;

    Change execute(std::string_view sql, std::initializer_list<Value> values = {})
    {
        return execute(sql, std::span<const Value>(values.begin(), values.size()));
    }
    Rows query(std::string_view sql, std::initializer_list<Value> values = {})
    {
        return query(sql, std::span<const Value>(values.begin(), values.size()));
    }

    const std::optional<Error> &error() const { return m_error; }
    void clearError() { m_error.reset(); }

protected:
    friend class Transaction;
    virtual void begin(bool write) = 0;
    virtual void commit() = 0;
    virtual void rollback() = 0;
    /// Where writers of this process queue; null where the database queues them itself.
    virtual std::mutex *writeMutex() { return nullptr; }
    void fail(Error error);

    std::optional<Error> m_error;
};

/// Rolled back unless committed. Not nested.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// False where anything failed since the beginning, or the commit did: nothing was changed.
    [[nodiscard]] bool commit();

private:
    Connection &m_connection;
    std::unique_lock<std::mutex> m_writer;
    bool m_open = false;
};

} // namespace gigflow::server::storage
