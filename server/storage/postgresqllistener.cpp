// SPDX-License-Identifier: MIT
#include "server/storage/postgresqllistener.h"

#include "server/storage/socketwait.h"

#include <libpq-fe.h>

namespace gigflow::server::storage {
namespace {

/// After this much silence the server is asked whether it is still there.
constexpr std::chrono::seconds silence{10};

std::vector<std::string> takeNotices(PGconn *handle)
{
    std::vector<std::string> payloads;
    while (PGnotify *notice = PQnotifies(handle)) {
        payloads.emplace_back(notice->extra);
        PQfreemem(notice);
    }
    return payloads;
}

} // namespace

PostgresListener::PostgresListener(std::unique_ptr<PostgresConnection> connection)
    : m_connection(std::move(connection)), m_heard(std::chrono::steady_clock::now())
{
}

std::optional<std::vector<std::string>> PostgresListener::wait(std::chrono::milliseconds longest)
{
    PGconn *handle = m_connection->handle();
    // What came along with the answer to a statement is here already.
    std::vector<std::string> payloads = takeNotices(handle);
    if (!payloads.empty())
        return payloads;
    waitReadable(PQsocket(handle), longest);
    const auto now = std::chrono::steady_clock::now();
    if (now - m_heard > silence) {
        m_connection->query("SELECT 1");
        m_heard = now;
    }
    if (PQconsumeInput(handle) == 0 || PQstatus(handle) != CONNECTION_OK || m_connection->error())
        return std::nullopt;
    payloads = takeNotices(handle);
    if (!payloads.empty())
        m_heard = now;
    return payloads;
}

} // namespace gigflow::server::storage
