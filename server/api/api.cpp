// SPDX-License-Identifier: MIT
#include "server/api/api.h"

#include "server/api/authentication.h"
#include "server/api/context.h"
#include "server/api/crossorigin.h"
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

/// Asked again, under its lock: the session may have ended while this request waited, and does not
/// end before it is done.
bool sessionIsOver(const Context &context)
{
    return context.who && !auth::Sessions::lock(context.db, context.who->sessionId,
                                                context.who->userId, context.now);
}

/// The handler of a change, in one transaction with its idempotency key.
Answer writeOnce(Context &context, const Route &route, Idempotency &idempotency)
{
    Transaction transaction(context.db, Transaction::Kind::Write);
    if (auto refusal = idempotency.claimEverywhere())
        return *refusal;
    if (sessionIsOver(context)) // after a storage error too: run() then answers 503
        return unauthorized("The access token is not valid any more.");
    if (auto stored = idempotency.stored())
        return *stored;
    Answer answer = route.handler(context);
    if (answer.isRefusal() && !answer.commitRefusal) {
        context.told.events.clear();
        return answer;
    }
    idempotency.store(answer);
    context.services.bus->announce(context.db, context.told);
    if (!transaction.commit())
        return storageRefusal(context.services, context.request, *context.db.error());
    // On SQLite still under the write lock: events keep the order of the commits.
    context.services.bus->committed(context.told);
    return answer;
}

/// Again where PostgreSQL has given the transaction up for the sake of another.
Answer runWrite(Context &context, const Route &route)
{
    Idempotency idempotency(context);
    if (auto refusal = idempotency.claim())
        return *refusal;
    constexpr int attempts = 5;
    for (int attempt = 1;; ++attempt) {
        Answer answer = writeOnce(context, route, idempotency);
        const auto &error = context.db.error();
        if (!error || error->kind != storage::Error::Kind::Interfered || attempt == attempts)
            return answer;
        context.told = {};
    }
}

Answer runRead(Context &context, const Route &route)
{
    // One snapshot: what is read second fits what was read first.
    Transaction transaction(context.db, Transaction::Kind::Read);
    Answer answer = route.handler(context);
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
        answer = route.handler(context);
        break;
    }
    if (context.db.error())
        return storageRefusal(context.services, context.request, *context.db.error());
    return answer;
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
                    .told = {}};
    context.db.clearError();
    if (auto refusal = authenticate(context, route)) {
        // A database that cannot be asked is no reason to tell a client that its session is over.
        return context.db.error() ? storageRefusal(services, request, *context.db.error())
                                  : *refusal;
    }
    const bool reads = route.method == "GET";
    if (!reads) {
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

std::optional<Identity> Api::verifyAccessToken(std::string_view token)
{
    auto lease = m_parts->services.database.lease();
    if (!lease)
        return std::nullopt;
    return identify(m_parts->services, **lease, token);
}

const std::string &Api::serverId() const
{
    return m_parts->services.serverId;
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
