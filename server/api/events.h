// SPDX-License-Identifier: MIT
// The border between what happens (server/api) and who is told (server/realtime).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace gigflow::server {

/// One thing that happened, as contract.md "Real time" and "events" name it.
struct Event
{
    std::string name;                 ///< "hire-notification", "gig-created", …
    std::vector<std::string> userIds; ///< who is told; empty: everybody who is connected
    std::string dataJson;             ///< one JSON object, already serialised
    std::int64_t sequence = 0; ///< in the notifications of its one user; 0: it is not stored there
    std::string gigId{};       ///< what an event to everybody is about
};

/// Takes events after their transaction has committed. Thread-safe; never blocks on the network.
class EventSink
{
public:
    virtual ~EventSink() = default;
    virtual void publish(const Event &event) = 0;
    /// The session was ended (logout, revoked): its sockets are closed.
    virtual void endSession(std::string_view sessionId) = 0;
    /// Every session of the user was ended.
    virtual void endUser(std::string_view userId) = 0;
};

/// Who a valid access token speaks for.
struct Identity
{
    std::string userId;
    std::string sessionId;      ///< the `sid` claim
    std::int64_t expiresAt = 0; ///< seconds since the Unix epoch
};

enum class TokenRefusal {
    Invalid,     ///< the token or its session is over, or never was
    Unavailable, ///< the database could not be asked: come back later
};
using Verified = tl::expected<Identity, TokenRefusal>;

/// Checks an access token: signature, type, expiry, and that its session still lives. Thread-safe.
class Authenticator
{
public:
    virtual ~Authenticator() = default;
    virtual Verified verifyAccessToken(std::string_view token) = 0;
};

} // namespace gigflow::server
