// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/connection.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct pg_conn;
struct pg_result;

namespace gigflow::server::storage {

struct ResultDeleter
{
    void operator()(pg_result *result) const;
};
using ResultPointer = std::unique_ptr<pg_result, ResultDeleter>;

/// A connection to PostgreSQL over libpq, one statement at a time. What was acknowledged survives
/// whatever the server's synchronous_commit promises, which is a crash unless somebody changed it.
class PostgresConnection final : public Connection
{
public:
    /// `settings` is a script that every new connection begins with, also after reconnecting.
    static Result<std::unique_ptr<PostgresConnection>> open(const std::string &url,
                                                            std::string settings);
    ~PostgresConnection() override;

    [[nodiscard]] Dialect dialect() const override { return Dialect::PostgreSql; }
    bool revive() override;

    using Connection::execute;
    using Connection::query;
    Change execute(std::string_view sql, std::span<const Value> values) override;
    Rows query(std::string_view sql, std::span<const Value> values) override;
    void executeScript(std::string_view sql) override;

    /// Waiting for notifications is the business of whoever listens (server/storage/listener.h).
    [[nodiscard]] pg_conn *handle() const { return m_handle; }

protected:
    void begin(bool write) override;
    void commit() override;
    void rollback() override;

private:
    struct Prepared
    {
        std::string name;
        std::uint64_t lastUsed = 0;
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    /// The values of a call as libpq wants them; borrows their texts.
    struct Parameters;

    PostgresConnection(pg_conn *handle, std::string settings);
    bool reconnect();
    bool applySettings();
    /// Runs the statement; null after an error, which is left in `problem` for the caller to judge.
    ResultPointer run(std::string_view sql, std::span<const Value> values, Error &problem);
    /// The name under which the server knows the statement; empty after an error.
    std::string prepare(std::string_view sql, Error &problem);
    void forgetOldest();
    Error errorOf(const pg_result *result, std::string_view doing) const;
    /// A statement of our own, without parameters.
    bool simple(const char *sql);

    pg_conn *m_handle;
    const std::string m_settings;
    std::unordered_map<std::string, Prepared, Hash, std::equal_to<>> m_prepared;
    std::uint64_t m_clock = 0;
};

} // namespace gigflow::server::storage
