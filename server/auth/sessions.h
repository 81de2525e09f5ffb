// SPDX-License-Identifier: MIT
// Sessions and their refresh tokens. Each sign-in opens a session; its tokens are a family of which
// one is current. Refreshing spends a token and yields its successor. The successor is derived from
// the spent token, a random value and the secret, so that a client that lost the answer gets the
// same one again, and twenty parallel refreshes share one successor, though no token is stored.
#pragma once

#include "server/storage/connection.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace gigflow::server::auth {

struct SessionTokens
{
    std::string userId;
    std::string sessionId;
    std::string refreshToken;
};

/// The token was never ours, has expired, or is of a session that has ended.
struct RefreshRefusal
{
    /// Set where the token was spent and its successor is in use: somebody has a copy, and the
    /// whole session was ended for it, which must be committed.
    std::string endedSession;
};

/// All calls belong inside the caller's transaction; times are milliseconds since the Unix epoch.
class Sessions
{
public:
    /// The first secret keys new tokens; tokens keyed by the others work until they are spent.
    Sessions(std::vector<std::string> refreshSecrets, std::chrono::seconds refreshTtl);

    SessionTokens open(storage::Connection &connection, std::string_view userId,
                       std::string_view device, std::string_view address, std::int64_t now) const;

    /// The old token goes on working until its successor is first used, for at most ten minutes.
    tl::expected<SessionTokens, RefreshRefusal>
    rotate(storage::Connection &connection, std::string_view token, std::int64_t now) const;

    /// A further refresh token of a living session.
    std::string issue(storage::Connection &connection, std::string_view sessionId,
                      std::int64_t now) const;

    /// Whether the session and its user may still act.
    static bool isLive(storage::Connection &connection, std::string_view sessionId,
                       std::string_view userId, std::int64_t now);
    /// The same in a writing transaction; a session that lives does so until the transaction ends.
    static bool lock(storage::Connection &connection, std::string_view sessionId,
                     std::string_view userId, std::int64_t now);
    /// In a transaction that is going to end every session of the user or change what they rest on.
    static void lockAll(storage::Connection &connection, std::string_view userId);
    static void end(storage::Connection &connection, std::string_view sessionId, std::int64_t now);
    /// Every session of the user but `except` (empty: every one).
    static void endAll(storage::Connection &connection, std::string_view userId,
                       std::string_view except, std::int64_t now);

private:
    struct Found;
    /// The living token under whichever secret keyed it.
    std::optional<Found> find(storage::Connection &connection, std::string_view token,
                              std::int64_t now) const;
    std::string hashOf(std::string_view token) const;
    void store(storage::Connection &connection, const std::string &token,
               std::string_view sessionId, std::int64_t now) const;

    std::vector<std::string> m_secrets;
    std::int64_t m_ttl; ///< milliseconds
};

} // namespace gigflow::server::auth
