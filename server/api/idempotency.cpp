// SPDX-License-Identifier: MIT
#include "server/api/idempotency.h"

#include "server/auth/crypto.h"
#include "server/storage/dialect.h"
#include "server/storage/textfold.h"

namespace gigflow::server {
namespace {

constexpr std::size_t longestKey = 200;
constexpr std::int64_t kept = std::int64_t{30} * 24 * 3600 * 1000;

Answer twinRunning()
{
    Answer answer = refuse(409, "The same request is running just now.");
    answer.headers.emplace_back("Retry-After", "1");
    return answer;
}

std::string fingerprintOf(const Request &request)
{
    return auth::fingerprint(request.method + "\n" + request.path + "\n" + request.query + "\n" +
                             request.body);
}

} // namespace

Idempotency::Idempotency(const Context &context) : m_context(context)
{
    const std::string &method = context.request.method;
    if (context.who && (method == "POST" || method == "PATCH"))
        m_key = headerValue(context.request.headers, "Idempotency-Key");
}

Idempotency::~Idempotency()
{
    if (!m_running.empty())
        m_context.services.runningKeys.leave(m_running);
}

std::optional<Answer> Idempotency::claim()
{
    if (m_key.empty())
        return std::nullopt;
    if (m_key.size() > longestKey)
        return invalid("Idempotency-Key", "An idempotency key has at most 200 characters.");
    if (!storage::isUtf8(m_key))
        return invalid("Idempotency-Key", "An idempotency key is text.");
    std::string running = m_context.userId() + " " + m_key;
    if (!m_context.services.runningKeys.enter(running))
        return twinRunning();
    m_running = std::move(running);
    return std::nullopt;
}

std::optional<Answer> Idempotency::claimEverywhere()
{
    if (m_key.empty() || storage::tryLockName(m_context.db, "idempotency " + m_running) ||
        m_context.db.error()) // the caller sees the error
        return std::nullopt;
    return twinRunning();
}

std::optional<Answer> Idempotency::stored()
{
    if (m_key.empty())
        return std::nullopt;
    storage::Rows rows = m_context.db.query(
        "SELECT fingerprint, status, etag, body FROM idempotency_keys WHERE user_id = $1 AND "
        "key = $2 AND created_at > $3",
        {m_context.userId(), m_key, m_context.now - kept});
    if (!rows.next())
        return std::nullopt;
    if (rows.text(0) != fingerprintOf(m_context.request))
        return refuse(422, "This idempotency key was used for another request.");
    Answer answer;
    answer.status = static_cast<int>(rows.integer(1));
    answer.etag = rows.string(2);
    // The first line is the message, the rest the data: neither holds a raw newline before it.
    const std::string_view body = rows.text(3);
    const std::size_t line = body.find('\n');
    answer.message = body.substr(0, line);
    answer.data = body.substr(line + 1);
    answer.headers.emplace_back("Idempotency-Replayed", "true");
    return answer;
}

void Idempotency::store(const Answer &answer)
{
    if (m_key.empty() || answer.isRefusal())
        return;
    m_context.db.execute(
        "DELETE FROM idempotency_keys WHERE (user_id, key) IN (SELECT user_id, key FROM "
        "idempotency_keys WHERE created_at <= $1 LIMIT 100" +
            std::string(storage::lockFreeRows(m_context.db)) + ")",
        {m_context.now - kept});
    const std::string body = answer.message + "\n" + answer.data;
    m_context.db.execute(
        "INSERT INTO idempotency_keys (user_id, key, fingerprint, status, etag, body, created_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {m_context.userId(), m_key, fingerprintOf(m_context.request), std::int64_t{answer.status},
         answer.etag, body, m_context.now});
}

} // namespace gigflow::server
