// SPDX-License-Identifier: MIT
#include "server/auth/sessions.h"

#include "server/auth/crypto.h"
#include "server/storage/dialect.h"
#include "server/storage/identifier.h"
#include "server/storage/textfold.h"

namespace gigflow::server::auth {
namespace {

constexpr std::int64_t grace = std::int64_t{10} * 60 * 1000;
constexpr std::size_t longestRefreshToken = 256;
constexpr std::size_t longestDevice = 200;
constexpr std::size_t longestAddress = 100;

bool live(storage::Connection &connection, std::string_view sessionId, std::string_view userId,
          std::int64_t now, const std::string &lock)
{
    storage::Rows rows = connection.query(
        "SELECT 1 FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = $1 AND "
        "s.user_id = $2 AND s.ended_at IS NULL AND s.expires_at > $3 AND u.disabled = 0 AND "
        "u.deleted = 0" +
            lock,
        {sessionId, userId, now});
    return rows.next();
}

std::string keyedHash(std::string_view secret, std::string_view token)
{
    return hexEncode(hmacSha256(secret, "hash." + std::string(token)));
}

std::string successorOf(std::string_view secret, std::string_view token,
                        std::string_view succession)
{
    return base64UrlEncode(
        hmacSha256(secret, "successor." + std::string(succession) + "." + std::string(token)));
}

} // namespace

struct Sessions::Found
{
    std::string hash;
    std::string sessionId;
    std::string userId;
    std::string successor;
    std::int64_t replacedAt = 0;
    bool successorUsed = false;
};

Sessions::Sessions(std::vector<std::string> refreshSecrets, std::chrono::seconds refreshTtl)
    : m_secrets(std::move(refreshSecrets)),
      m_ttl(std::chrono::duration_cast<std::chrono::milliseconds>(refreshTtl).count())
{
}

std::string Sessions::hashOf(std::string_view token) const
{
    return keyedHash(m_secrets.front(), token);
}

void Sessions::store(storage::Connection &connection, const std::string &token,
                     std::string_view sessionId, std::int64_t now) const
{
    const std::string hash = hashOf(token);
    const std::string succession = base64UrlEncode(randomBytes(24));
    connection.execute("INSERT INTO refresh_tokens (hash, session_id, expires_at, succession) "
                       "VALUES ($1, $2, $3, $4)",
                       {hash, sessionId, now + m_ttl, succession});
}

SessionTokens Sessions::open(storage::Connection &connection, std::string_view userId,
                             std::string_view device, std::string_view address,
                             std::int64_t now) const
{
    // What can never be used again goes now; the cascade takes its tokens.
    connection.execute("DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE "
                       "expires_at < $1 ORDER BY expires_at LIMIT 100" +
                           std::string(storage::lockFreeRows(connection)) + ")",
                       {now});
    SessionTokens tokens{std::string(userId), storage::newId(now), {}};
    connection.execute("INSERT INTO sessions (id, user_id, device, address, created_at, "
                       "last_used_at, expires_at) VALUES ($1, $2, $3, $4, $5, $5, $6)",
                       {tokens.sessionId, userId, storage::utf8Prefix(device, longestDevice),
                        storage::utf8Prefix(address, longestAddress), now, now + m_ttl});
    tokens.refreshToken = issue(connection, tokens.sessionId, now);
    return tokens;
}

std::optional<Sessions::Found> Sessions::find(storage::Connection &connection,
                                              std::string_view token, std::int64_t now) const
{
    for (const std::string &secret : m_secrets) {
        const std::string hash = keyedHash(secret, token);
        // One at a time for each session; what is read after this is what the one before has left.
        connection
            .query("SELECT s.id FROM sessions s JOIN refresh_tokens t ON t.session_id = s.id "
                   "WHERE t.hash = $1" +
                       storage::lockRowsOf(connection, "s"),
                   {hash})
            .next();
        storage::Rows rows = connection.query(
            "SELECT s.id, s.user_id, t.succession, t.replaced_at, n.replaced_at IS NOT NULL "
            "FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id "
            "JOIN users u ON u.id = s.user_id "
            "LEFT JOIN refresh_tokens n ON n.hash = t.successor "
            "WHERE t.hash = $1 AND t.expires_at > $2 AND s.ended_at IS NULL "
            "AND u.disabled = 0 AND u.deleted = 0",
            {hash, now});
        if (rows.next())
            // Derived by the secret the token was keyed with, so a repetition yields the same one
            // though the secrets have changed meanwhile.
            return Found{hash,
                         rows.string(0),
                         rows.string(1),
                         successorOf(secret, token, rows.text(2)),
                         rows.integer(3),
                         rows.integer(4) != 0};
    }
    return std::nullopt;
}

tl::expected<SessionTokens, RefreshRefusal>
Sessions::rotate(storage::Connection &connection, std::string_view token, std::int64_t now) const
{
    if (token.empty() || token.size() > longestRefreshToken)
        return tl::unexpected(RefreshRefusal{});
    const auto found = find(connection, token, now);
    if (!found)
        return tl::unexpected(RefreshRefusal{});
    SessionTokens tokens{found->userId, found->sessionId, found->successor};
    if (found->replacedAt != 0) {
        if (!found->successorUsed && now - found->replacedAt <= grace)
            return tokens;
        end(connection, tokens.sessionId, now);
        return tl::unexpected(RefreshRefusal{tokens.sessionId});
    }
    connection.execute("DELETE FROM refresh_tokens WHERE session_id = $1 AND expires_at <= $2",
                       {tokens.sessionId, now});
    store(connection, tokens.refreshToken, tokens.sessionId, now);
    const std::string successor = hashOf(tokens.refreshToken);
    connection.execute("UPDATE refresh_tokens SET replaced_at = $1, successor = $2 WHERE hash = $3",
                       {now, successor, found->hash});
    connection.execute("UPDATE sessions SET last_used_at = $1, expires_at = $2 WHERE id = $3",
                       {now, now + m_ttl, tokens.sessionId});
    return tokens;
}

std::string Sessions::issue(storage::Connection &connection, std::string_view sessionId,
                            std::int64_t now) const
{
    std::string token = base64UrlEncode(randomBytes(32));
    store(connection, token, sessionId, now);
    return token;
}

bool Sessions::isLive(storage::Connection &connection, std::string_view sessionId,
                      std::string_view userId, std::int64_t now)
{
    return live(connection, sessionId, userId, now, "");
}

bool Sessions::lock(storage::Connection &connection, std::string_view sessionId,
                    std::string_view userId, std::int64_t now)
{
    return live(connection, sessionId, userId, now, storage::lockRowsOf(connection, "s"));
}

void Sessions::lockAll(storage::Connection &connection, std::string_view userId)
{
    connection
        .query("SELECT id FROM sessions WHERE user_id = $1 ORDER BY id" +
                   std::string(storage::lockRows(connection)),
               {userId})
        .next();
}

void Sessions::end(storage::Connection &connection, std::string_view sessionId, std::int64_t now)
{
    connection.execute("UPDATE sessions SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL",
                       {now, sessionId});
}

void Sessions::endAll(storage::Connection &connection, std::string_view userId,
                      std::string_view except, std::int64_t now)
{
    connection.execute("UPDATE sessions SET ended_at = $1 WHERE user_id = $2 AND id <> $3 AND "
                       "ended_at IS NULL",
                       {now, userId, except});
}

} // namespace gigflow::server::auth
