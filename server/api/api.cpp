// SPDX-License-Identifier: MIT
#include "server/api/api.h"

#include "server/api/authentication.h"
#include "server/api/authorisation.h"
#include "server/api/context.h"
#include "server/api/crossorigin.h"
#include "server/api/guardedwrite.h"
#include "server/api/handlers.h"
#include "server/api/idempotency.h"
#include "server/api/requestbody.h"
#include "server/api/router.h"
#include "server/api/services.h"
#include "server/storage/identifier.h"

#include <algorithm>

namespace gigflow::server {
namespace {

constexpr std::string_view prefix = "/api";
using storage::Transaction;

Answer storageRefusal(const Services &services, const Request &request, const storage::Error &error)
{
    if (services.config.onFailure)
        services.config.onFailure(request.requestId, error.message);
    const bool ours = error.kind == storage::Error::Kind::Failure ||
                      error.kind == storage::Error::Kind::UniqueViolation;
    if (ours)
        return refuse(500, "The server could not do this.");
    Answer answer = refuse(503, "The server is busy. Try again.");
    answer.headers.emplace_back("Retry-After", "1");
    return answer;
}

/// The handler of a change, in one transaction with its idempotency key.
Answer runWrite(Context &context, const Route &route)
{
    Idempotency idempotency(context);
    if (auto refusal = idempotency.claim())
        return *refusal;
    const auto change = [&] {
        if (auto stored = idempotency.stored())
            return *stored;
        if (auto refusal = authorise(context, route))
            return *refusal;
        Answer answer = route.handler(context);
        idempotency.store(answer);
        return answer;
    };
    return writeGuarded(context, change, Holds::OwnSession,
                        [&idempotency] { return idempotency.claimEverywhere(); });
}

Answer runRead(Context &context, const Route &route)
{
    // One snapshot: what is read second fits what was read first.
    Transaction transaction(context.db, Transaction::Kind::Read);
    auto refusal = authorise(context, route);
    Answer answer = refusal ? std::move(*refusal) : route.handler(context);
    static_cast<void>(transaction.commit()); // cheaper than to roll back, and the same
    return answer;
}

Answer run(Context &context, const Route &route)
{
    Answer answer;
    switch (route.work) {
    case Work::Read:
        answer = runRead(context, route);
        break;
    case Work::Write:
        answer = runWrite(context, route);
        break;
    case Work::Slow:
    case Work::Own:
        answer = route.handler(context);
        break;
    }
    if (context.db.error())
        return storageRefusal(context.services, context.request, *context.db.error());
    return answer;
}

/// 429 where the account, or the address of somebody who has not signed in, asks for too much. What
/// strangers do never counts against an account.
std::optional<Answer> limitRate(Context &context, const Route &route)
{
    const RateLimits &limits = context.services.config.rates;
    if (!limits.enabled || (!limits.loopbackToo && isLoopbackAddress(context.address())))
        return std::nullopt;
    const bool searches = route.handler == handlers::searchGigs || context.queryValue("search");
    const bool session = route.work == Work::Slow || route.handler == handlers::refresh ||
                         route.handler == handlers::loginViaAccessToken;
    const auto [word, rate] = session                     ? std::pair("session ", limits.session)
                              : route.work == Work::Own   ? std::pair("upload ", limits.upload)
                              : route.work == Work::Write ? std::pair("write ", limits.write)
                              : searches                  ? std::pair("search ", limits.search)
                                                          : std::pair("read ", limits.read);
    const std::string place = auth::networkOf(context.address());
    RateLimiter &limiter = context.services.rates;
    if (!context.who) {
        const auto wait = limiter.take(word + place, rate, context.now);
        return wait ? std::optional(tooMany(wait->count())) : std::nullopt;
    }
    auto wait = limiter.take(word + context.userId(), rate, context.now);
    const Rate shared{rate.burst * limits.accountsPerAddress,
                      rate.perSecond * limits.accountsPerAddress};
    if (!wait)
        wait = limiter.take("all " + (word + place), shared, context.now);
    return wait ? std::optional(tooMany(wait->count())) : std::nullopt;
}

/// 304 where the client has this very answer. Single gigs and bids carry the tag of their version
/// instead, which does not cover bid counts or names, so it is no reason for a 304.
void applyConditionalGet(const Request &request, Answer &answer)
{
    if (answer.status != 200 || answer.bare || !answer.etag.empty())
        return;
    if (answer.mark.empty())
        answer.mark = markOf(answer.data, answer.nextCursor);
    answer.etag = "W/\"" + answer.mark + "\"";
    const std::string_view known = headerValue(request.headers, "If-None-Match");
    if (known.find(answer.etag) != std::string_view::npos)
        answer.status = 304;
}

Answer answerRoute(Services &services, const Request &request, Match &matched)
{
    const Route &route = *matched.route;
    auto query = parseQuery(request.query);
    if (!query)
        return invalid("query", "The query string is broken.");
    auto lease = services.database.lease();
    if (!lease)
        return storageRefusal(services, request, lease.error());
    Context context{.request = request,
                    .services = services,
                    .db = **lease,
                    .now = services.now(),
                    .who = std::nullopt,
                    .ids = std::move(matched.ids),
                    .query = std::move(*query),
                    .body = {},
                    .told = {},
                    .removedPictures = {}};
    context.db.clearError();
    if (auto refusal = authenticate(context, route)) {
        // A database that cannot be asked is no reason to tell a client that its session is over.
        return context.db.error() ? storageRefusal(services, request, *context.db.error())
                                  : *refusal;
    }
    if (auto refusal = limitRate(context, route))
        return *refusal;
    const bool reads = route.method == "GET";
    if (!reads && route.work != Work::Own) {
        if (auto refusal = readBody(request, context.body))
            return *refusal;
    }
    Answer answer = run(context, route);
    if (reads)
        applyConditionalGet(request, answer);
    return answer;
}

Answer answerRequest(Services &services, const Request &request, Match &matched)
{
    if (matched.route)
        return answerRoute(services, request, matched);
    if (matched.allow.empty())
        return refuse(404, "There is nothing at this address.");
    Answer answer = refuse(405, "This method is not allowed here.");
    answer.headers.emplace_back("Allow", matched.allow);
    return answer;
}

/// The length of a compressed answer tells of its content whoever can put guesses into it and see
/// how long it gets (BREACH). So none with a token, and none that a foreign page could have asked
/// for in a person's name, which takes a cookie.
bool mayCompress(const Request &request, const Route &route, const Response &response)
{
    if (route.method != "GET" ||
        !headerValue(response.headers, "Content-Type").starts_with("application/json"))
        return false;
    return route.access == Access::Public || headerValue(request.headers, "Cookie").empty();
}

/// Made with the database, by whichever server starts first.
storage::Result<std::string> loadServerId(storage::Database &database, std::int64_t now)
{
    auto lease = database.lease();
    if (!lease)
        return tl::unexpected(lease.error());
    storage::Connection &db = **lease;
    Transaction transaction(db, Transaction::Kind::Write);
    db.execute("INSERT INTO meta (name, value) VALUES ('server_id', $1) ON CONFLICT DO NOTHING",
               {storage::newId(now)});
    std::string id;
    {
        storage::Rows rows = db.query("SELECT value FROM meta WHERE name = 'server_id'");
        if (rows.next())
            id = rows.string(0);
    }
    if (!transaction.commit())
        return tl::unexpected(*db.error());
    return id;
}

std::string_view pathAfterPrefix(const Request &request)
{
    std::string_view path = request.path;
    if (!path.starts_with(prefix))
        return {};
    path.remove_prefix(prefix.size());
    return path.starts_with('/') ? path : std::string_view();
}

} // namespace

struct Api::Parts
{
    Parts(ApiConfig config, storage::Database &database, EventSink &events)
        : services(std::move(config), database, events)
    {
    }
    Services services;
};

Api::Api(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Api::~Api() = default;

tl::expected<std::unique_ptr<Api>, std::string>
Api::create(ApiConfig config, storage::Database &database, EventSink &events)
{
    if (config.secrets.access.size() < 32 || config.secrets.refresh.size() < 32)
        return tl::unexpected(std::string("A secret is shorter than 32 bytes."));
    auto parts = std::make_unique<Parts>(std::move(config), database, events);
    auto id = loadServerId(database, parts->services.now());
    if (!id)
        return tl::unexpected(id.error().message);
    parts->services.serverId = std::move(*id);
    return std::unique_ptr<Api>(new Api(std::move(parts)));
}

Response Api::handle(const Request &request)
{
    Services &services = m_parts->services;
    if (services.config.requireLoopbackHost &&
        !isLoopbackHost(headerValue(request.headers, "Host")))
        return errorResponse(403, "This server answers to localhost only.");
    Match matched = match(request.method, pathAfterPrefix(request));
    Response response = request.method == "OPTIONS"
                            ? preflight(services.config, request, matched.allow)
                            : render(answerRequest(services, request, matched));
    if (request.method == "HEAD")
        response.body.clear();
    addCrossOriginHeaders(services.config, request, response);
    response.mayCompress = matched.route && mayCompress(request, *matched.route, response);
    return response;
}

Admission Api::admit(const Request &request) const
{
    const Match matched = match(request.method, pathAfterPrefix(request));
    if (!matched.route || matched.route->work != Work::Own)
        return Admission{longestBody};
    const Services &services = m_parts->services;
    // Only the signature is looked at here: it keeps strangers from filling the memory.
    if (services.accessKeys.verify(accessTokenOf(request), services.now() / 1000))
        return Admission{longestUpload};
    Response response = render(unauthorized("Sign in first."));
    addCrossOriginHeaders(services.config, request, response);
    return Admission{longestBody, std::move(response)};
}

Response Api::refusal(const Request &request, int status, std::string_view message) const
{
    Response response = errorResponse(status, message);
    addCrossOriginHeaders(m_parts->services.config, request, response);
    return response;
}

RouteClass Api::classify(const Request &request)
{
    const Match matched = match(request.method, pathAfterPrefix(request));
    if (!matched.route)
        return {allRoutes().size(), "-", false};
    return {static_cast<std::size_t>(matched.route - allRoutes().data()), matched.route->pattern,
            matched.route->work == Work::Slow};
}

std::vector<std::pair<std::string_view, std::string_view>> Api::routes()
{
    std::vector<std::pair<std::string_view, std::string_view>> all;
    for (const Route &route : allRoutes())
        all.emplace_back(route.method, route.pattern);
    return all;
}

Verified Api::verifyAccessToken(std::string_view token)
{
    auto lease = m_parts->services.database.lease();
    if (!lease)
        return tl::unexpected(TokenRefusal::Unavailable);
    storage::Connection &db = **lease;
    db.clearError();
    const auto identity = identify(m_parts->services, db, token);
    if (db.error())
        return tl::unexpected(TokenRefusal::Unavailable);
    return identity ? Verified(*identity) : tl::unexpected(TokenRefusal::Invalid);
}

const std::string &Api::serverId() const
{
    return m_parts->services.serverId;
}

bool isLoopbackAddress(std::string_view address)
{
    return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

bool isLoopbackHost(std::string_view host)
{
    if (host.starts_with('['))
        return host.starts_with("[::1]") && (host.size() == 5 || host[5] == ':');
    const std::string_view name = host.substr(0, host.find(':'));
    if (name == "localhost")
        return true;
    const bool digits = std::all_of(name.begin(), name.end(),
                                    [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    return digits && name.starts_with("127.") && std::count(name.begin(), name.end(), '.') == 3;
}

} // namespace gigflow::server
