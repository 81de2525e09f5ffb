// SPDX-License-Identifier: MIT
// Everything under /api, as plain synchronous calls.
//
// Wiring: Database::open + migrate, auth::loadSecrets, an EventSink, then Api::create. The
// transport calls handle() on worker threads. Where classify() says slow the call hashes a password
// (about 80 ms): such requests go to a second queue with a thread or two of its own, bounded
// (answer 503 with Retry-After when it is full), so that sign-ins cannot starve the rest.
#pragma once

#include "server/api/events.h"
#include "server/api/message.h"
#include "server/api/ratelimiter.h"
#include "server/auth/secrets.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace gigflow::server::storage {
class Database;
}

namespace gigflow::server {

struct ApiConfig
{
    auth::Secrets secrets;
    std::chrono::seconds accessTtl = std::chrono::minutes(15);
    std::chrono::seconds refreshTtl = std::chrono::hours(24 * 30);
    /// Browser origins that may read answers and make changes by cookie: "https://gigs.example".
    std::vector<std::string> clientOrigins;
    std::string serverName = "gigflow-server";
    /// What the transport adds to `capabilities`, only where it is truly there: "ws".
    std::vector<std::string> transportCapabilities;
    /// The seeded people (server/api/seed.h) may sign in, from a loopback address only. Set it only
    /// where the server listens on loopback.
    bool allowSeededPeople = false;
    /// Refuse a Host that is not a loopback name (403): keeps a web page that points its own name
    /// at 127.0.0.1 out of a server that listens on loopback.
    bool requireLoopbackHost = false;
    /// Where pictures that people send are kept; empty: the server takes none. Several servers of
    /// one database share the folder.
    std::string uploadsFolder;
    /// Where clients reach this server, without a slash at the end: "https://gigs.example". Before
    /// the addresses of uploaded pictures; empty: those begin with a slash.
    std::string publicUrl;
    RateLimits rates;
    /// New accounts from one address in fifteen minutes.
    int registrationsPerAddress = 100;
    /// Told what went wrong inside (a full disk, a lock held too long), for the log. Thread-safe;
    /// may be empty.
    std::function<void(std::string_view requestId, std::string_view problem)> onFailure;
    /// Whether the server is about to stop: /api/ready says so. Thread-safe; may be empty.
    std::function<bool()> isDraining;
    /// For tests: events go straight to the sink of this Api, on PostgreSQL too.
    bool singleInstance = false;
    /// For tests. The default is the system clock.
    std::function<std::chrono::system_clock::time_point()> clock;
};

/// Thread-safe.
class Api final : public Authenticator
{
public:
    /// `database` (migrated) and `events` outlive the Api. The error is a sentence for the
    /// operator.
    static tl::expected<std::unique_ptr<Api>, std::string>
    create(ApiConfig config, storage::Database &database, EventSink &events);
    ~Api() override;

    /// Answers any request whose path begins with /api (and 404 for others); blocks for a
    /// transaction, never on the network.
    Response handle(const Request &request);

    /// Looks at method and path only; slow: handle() will hash a password.
    static RouteClass classify(const Request &request);
    /// Method and pattern of every route, by the index that classify() yields.
    static std::vector<std::pair<std::string_view, std::string_view>> routes();

    /// Asked when only the header of a request is there, which has to be quick: reads no database.
    Admission admit(const Request &request) const;

    /// errorResponse() with what a browser needs to read it.
    Response refusal(const Request &request, int status, std::string_view message) const;

    Verified verifyAccessToken(std::string_view token) override;

    /// Made once with the database; also in /api/health.
    const std::string &serverId() const;

private:
    struct Parts;
    explicit Api(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// 127.0.0.0/8 and ::1.
bool isLoopbackAddress(std::string_view address);

/// Whether a Host header names this machine's loopback: localhost, 127.0.0.0/8 or [::1], with any
/// port.
bool isLoopbackHost(std::string_view host);

/// An error in the envelope, for what the transport refuses before a handler is reached (413, 431,
/// 503, …).
Response errorResponse(int status, std::string_view message);

} // namespace gigflow::server
