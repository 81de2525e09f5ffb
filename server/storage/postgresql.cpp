// SPDX-License-Identifier: MIT
#include "server/storage/postgresql.h"

#include "server/storage/dialect.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace gigflow::server::storage {
namespace {

constexpr std::size_t mostPrepared = 256;

class PostgresCursor final : public Cursor
{
public:
    explicit PostgresCursor(ResultPointer result)
        : m_result(std::move(result)), m_count(PQntuples(m_result.get()))
    {
    }

    bool next() override { return ++m_row < m_count; }
    bool isNull(int column) const override
    {
        return PQgetisnull(m_result.get(), m_row, column) != 0;
    }
    std::int64_t integer(int column) const override
    {
        const std::string_view value = text(column);
        if (value == "t") // a condition
            return 1;
        std::int64_t number = 0;
        std::from_chars(value.data(), value.data() + value.size(), number);
        return number;
    }
    std::string_view text(int column) const override
    {
        return {PQgetvalue(m_result.get(), m_row, column),
                static_cast<std::size_t>(PQgetlength(m_result.get(), m_row, column))};
    }

private:
    ResultPointer m_result;
    int m_count;
    int m_row = -1;
};

Error::Kind kindOf(std::string_view state)
{
    if (state == "23505")
        return Error::Kind::UniqueViolation;
    // Deadlock, serialization; a plan or a prepared statement that is not valid any more.
    if (state == "40P01" || state == "40001" || state == "0A000" || state == "26000")
        return Error::Kind::Interfered;
    if (state == "55P03" || state == "57014") // lock timeout, statement timeout
        return Error::Kind::Busy;
    // Connection lost or refused, shutting down or starting up, no connection left.
    if ((state.starts_with("08") && state != "08P01") || // a wrong statement, not the line
        state.starts_with("57P") || state == "53300")
        return Error::Kind::Unreachable;
    return Error::Kind::Failure;
}

void ignoreNotice(void *, const PGresult *) {}

} // namespace

void ResultDeleter::operator()(pg_result *result) const
{
    PQclear(result);
}

struct PostgresConnection::Parameters
{
    explicit Parameters(std::span<const Value> values)
        : numbers(values.size()),
          texts(values.size()),
          lengths(values.size()),
          formats(values.size())
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            set(i, values[i]);
    }

    void set(std::size_t i, const Value &value)
    {
        char *end = numbers[i].data() + numbers[i].size() - 1;
        if (const auto *integer = std::get_if<std::int64_t>(&value)) {
            *std::to_chars(numbers[i].data(), end, *integer).ptr = '\0';
            texts[i] = numbers[i].data();
        } else if (const auto *real = std::get_if<double>(&value)) {
            *std::to_chars(numbers[i].data(), end, *real).ptr = '\0';
            texts[i] = numbers[i].data();
        } else if (const auto *text = std::get_if<std::string_view>(&value)) {
            // The binary form of a text is its bytes: nothing to copy, no zero byte that ends it.
            texts[i] = text->data() ? text->data() : "";
            lengths[i] = static_cast<int>(text->size());
            formats[i] = 1;
        }
    }

    std::vector<std::array<char, 32>> numbers;
    std::vector<const char *> texts;
    std::vector<int> lengths;
    std::vector<int> formats;
};

PostgresConnection::PostgresConnection(pg_conn *handle, std::string settings)
    : m_handle(handle), m_settings(std::move(settings))
{
}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_handle);
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const std::string &url,
                                                                     std::string settings)
{
    // What stands before the address is a default, what stands after it is not to be changed.
    constexpr std::array names{"connect_timeout",           "tcp_user_timeout",
                               "fallback_application_name", "dbname",
                               "client_encoding",           static_cast<const char *>(nullptr)};
    const std::array values{"10",        "30000", "gigflow-server",
                            url.c_str(), "UTF8",  static_cast<const char *>(nullptr)};
    PGconn *handle = PQconnectdbParams(names.data(), values.data(), 1);
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(handle, std::move(settings)));
    if (!handle || PQstatus(handle) != CONNECTION_OK || !connection->applySettings())
        return tl::unexpected(
            Error{Error::Kind::Unreachable, connection->errorOf(nullptr, "connecting").message});
    PQsetNoticeReceiver(handle, ignoreNotice, nullptr);
    return connection;
}

bool PostgresConnection::applySettings()
{
    return m_settings.empty() || simple(m_settings.c_str());
}

bool PostgresConnection::simple(const char *sql)
{
    const ResultPointer result(PQexec(m_handle, sql));
    const ExecStatusType status = PQresultStatus(result.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

bool PostgresConnection::reconnect()
{
    m_prepared.clear();
    PQreset(m_handle);
    return PQstatus(m_handle) == CONNECTION_OK && applySettings();
}

bool PostgresConnection::revive()
{
    // A server that has closed the connection has left that in the socket: no need to ask it.
    const bool alive = PQconsumeInput(m_handle) == 1 && PQstatus(m_handle) == CONNECTION_OK &&
                       PQtransactionStatus(m_handle) == PQTRANS_IDLE;
    if (alive || reconnect())
        return true;
    fail({Error::Kind::Unreachable, errorOf(nullptr, "connecting again").message});
    return false;
}

Error PostgresConnection::errorOf(const pg_result *result, std::string_view doing) const
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    Error error;
    error.kind = kindOf(state ? state : "");
    if (!m_handle || PQstatus(m_handle) != CONNECTION_OK)
        error.kind = Error::Kind::Unreachable;
    error.message = m_handle ? PQerrorMessage(m_handle) : "out of memory";
    while (!error.message.empty() && error.message.back() == '\n')
        error.message.pop_back();
    error.message += " (" + std::string(doing) + ")";
    return error;
}

void PostgresConnection::forgetOldest()
{
    const auto oldest =
        std::min_element(m_prepared.begin(), m_prepared.end(), [](const auto &a, const auto &b) {
            return a.second.lastUsed < b.second.lastUsed;
        });
    simple(("DEALLOCATE " + oldest->second.name).c_str());
    m_prepared.erase(oldest);
}

std::string PostgresConnection::prepare(std::string_view sql, Error &problem)
{
    ++m_clock;
    if (const auto found = m_prepared.find(sql); found != m_prepared.end()) {
        found->second.lastUsed = m_clock;
        return found->second.name;
    }
    if (m_prepared.size() >= mostPrepared)
        forgetOldest();
    const std::string text(sql);
    const std::string name = "s" + std::to_string(m_clock);
    const ResultPointer result(PQprepare(m_handle, name.c_str(), text.c_str(), 0, nullptr));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
        problem = errorOf(result.get(), sql);
        return {};
    }
    m_prepared.emplace(text, Prepared{name, m_clock});
    return name;
}

ResultPointer PostgresConnection::run(std::string_view sql, std::span<const Value> values,
                                      Error &problem)
{
    const Parameters parameters(values);
    const int count = static_cast<int>(values.size());
    ResultPointer result;
    if (sql.starts_with(planEachTime)) {
        result.reset(PQexecParams(m_handle, std::string(sql).c_str(), count, nullptr,
                                  parameters.texts.data(), parameters.lengths.data(),
                                  parameters.formats.data(), 0));
    } else {
        const std::string name = prepare(sql, problem);
        if (name.empty())
            return nullptr;
        result.reset(PQexecPrepared(m_handle, name.c_str(), count, parameters.texts.data(),
                                    parameters.lengths.data(), parameters.formats.data(), 0));
    }
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return result;
    problem = errorOf(result.get(), sql);
    if (problem.kind == Error::Kind::Interfered) { // perhaps the statement itself is outdated
        if (const auto found = m_prepared.find(sql); found != m_prepared.end())
            m_prepared.erase(found);
    }
    return nullptr;
}

Change PostgresConnection::execute(std::string_view sql, std::span<const Value> values)
{
    Change change;
    if (m_error)
        return change;
    Error problem;
    const ResultPointer result = run(sql, values, problem);
    if (!result) {
        change.conflict = problem.kind == Error::Kind::UniqueViolation;
        if (!change.conflict)
            fail(std::move(problem));
        return change;
    }
    const std::string_view rows = PQcmdTuples(result.get());
    std::from_chars(rows.data(), rows.data() + rows.size(), change.rows);
    return change;
}

Rows PostgresConnection::query(std::string_view sql, std::span<const Value> values)
{
    if (m_error)
        return Rows(nullptr);
    Error problem;
    ResultPointer result = run(sql, values, problem);
    if (!result) {
        fail(std::move(problem));
        return Rows(nullptr);
    }
    return Rows(std::make_unique<PostgresCursor>(std::move(result)));
}

void PostgresConnection::executeScript(std::string_view sql)
{
    if (m_error)
        return;
    const ResultPointer result(PQexec(m_handle, std::string(sql).c_str()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        fail(errorOf(result.get(), "a script"));
}

void PostgresConnection::begin(bool write)
{
    // Whatever the server's defaults are: handlers count on these.
    const char *sql = write ? "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
                            : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    if (PQstatus(m_handle) == CONNECTION_OK && simple(sql))
        return;
    // Nothing has been done yet, so it may be done on a fresh connection as well.
    const bool again = PQstatus(m_handle) != CONNECTION_OK && reconnect() && simple(sql);
    if (!again)
        fail(errorOf(nullptr, sql));
}

void PostgresConnection::commit()
{
    const ResultPointer result(PQexec(m_handle, "COMMIT"));
    // After a statement that failed the server answers a COMMIT with ROLLBACK, politely.
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        fail(errorOf(result.get(), "COMMIT"));
    else if (std::string_view(PQcmdStatus(result.get())) != "COMMIT")
        fail({Error::Kind::UniqueViolation, "A conflict was not heeded; nothing was committed."});
}

void PostgresConnection::rollback()
{
    if (PQtransactionStatus(m_handle) != PQTRANS_IDLE)
        simple("ROLLBACK");
}

} // namespace gigflow::server::storage
