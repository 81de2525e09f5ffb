// SPDX-License-Identifier: MIT
#include "tests/server/support/apiharness.h"

#include "server/auth/jwt.h"
#include "server/auth/sessions.h"
#include "server/storage/connection.h"
#include "server/storage/identifier.h"
#include "tests/server/support/recorder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace gigflow::server::test {
namespace {

std::string jsonNumber(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", number);
    return text;
}

} // namespace

void RecordingSink::publish(const Event &event)
{
    recordEvent(event);
    if (onPublish)
        onPublish();
    const std::lock_guard lock(m_mutex);
    m_events.push_back(event);
}

void RecordingSink::endSession(std::string_view sessionId)
{
    const std::lock_guard lock(m_mutex);
    endedSessions.emplace_back(sessionId);
}

void RecordingSink::endUser(std::string_view userId)
{
    const std::lock_guard lock(m_mutex);
    endedUsers.emplace_back(userId);
}

bool RecordingSink::hasEnded(const std::string &sessionId)
{
    const std::lock_guard lock(m_mutex);
    return std::find(endedSessions.begin(), endedSessions.end(), sessionId) != endedSessions.end();
}

std::vector<Event> RecordingSink::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_events, {});
}

std::string Reply::header(std::string_view name) const
{
    return std::string(headerValue(response.headers, name));
}

std::string Reply::cookie(std::string_view name) const
{
    const std::string start = std::string(name) + "=";
    for (const auto &[key, value] : response.headers) {
        if (key == "Set-Cookie" && value.starts_with(start))
            return value.substr(start.size(), value.find(';') - start.size());
    }
    return {};
}

std::string str(const boost::json::value &value)
{
    return std::string(value.as_string());
}

ApiHarness::ApiHarness(bool allowSeededPeople)
{
    config.secrets = {std::string(32, 'a'), std::string(32, 'r')};
    config.uploadsFolder = m_uploads.path().string();
    config.clientOrigins = {"https://gigs.example"};
    config.singleInstance = true; // what is published is looked at right after the answer
    config.allowSeededPeople = allowSeededPeople;
    config.isDraining = [this] {
        return draining.load();
    };
    config.clock = [this] {
        return std::chrono::system_clock::time_point(std::chrono::milliseconds(m_now.load()));
    };
    config.onFailure = [](std::string_view, std::string_view problem) {
        std::fprintf(stderr, "server: %.*s\n", static_cast<int>(problem.size()), problem.data());
    };
    auto made = Api::create(config, *database, sink);
    if (!made) {
        std::fprintf(stderr, "%s\n", made.error().c_str());
        std::abort();
    }
    api = std::move(*made);
}

Reply ApiHarness::send(Request request)
{
    Reply reply;
    reply.response = api->handle(request);
    recordExchange(request, reply.response);
    if (!reply.response.body.empty() &&
        headerValue(reply.response.headers, "Content-Type").starts_with("application/json"))
        reply.json = boost::json::parse(reply.response.body);
    return reply;
}

Request ApiHarness::request(const std::string &method, const std::string &target,
                            const std::string &body, const std::string &token)
{
    Request request;
    request.method = method;
    const std::size_t mark = target.find('?');
    request.path = "/api" + target.substr(0, mark);
    request.query = mark == std::string::npos ? "" : target.substr(mark + 1);
    request.body = body;
    request.remoteAddress = "127.0.0.1";
    request.requestId = "test";
    request.headers.emplace_back("Host", "127.0.0.1:5000");
    if (!body.empty())
        request.headers.emplace_back("Content-Type", "application/json");
    if (!token.empty())
        request.headers.emplace_back("Authorization", "Bearer " + token);
    return request;
}

Reply ApiHarness::get(const std::string &target, const std::string &token)
{
    return send(request("GET", target, "", token));
}

Reply ApiHarness::post(const std::string &target, const std::string &body, const std::string &token)
{
    return send(request("POST", target, body, token));
}

Reply ApiHarness::patch(const std::string &target, const std::string &body,
                        const std::string &token)
{
    return send(request("PATCH", target, body, token));
}

Reply ApiHarness::remove(const std::string &target, const std::string &token)
{
    return send(request("DELETE", target, "", token));
}

Person ApiHarness::person(const std::string &username)
{
    const std::string id = storage::newId(m_now);
    auto lease = database->lease();
    storage::Connection &db = **lease;
    storage::Transaction transaction(db, storage::Transaction::Kind::Write);
    const std::string email = username + "@example.org";
    db.execute("INSERT INTO users (id, name, email, email_key, username, username_key, "
               "password_hash, created_at, updated_at) VALUES ($1, $2, $3, $3, $2, $2, '', $4, $4)",
               {id, username, email, m_now.load()});
    const auth::Sessions sessions(config.secrets.allRefresh(), config.refreshTtl);
    const auto tokens = sessions.open(db, id, "test", "127.0.0.1", m_now);
    if (!transaction.commit()) {
        std::fprintf(stderr, "%s\n", db.error()->message.c_str());
        std::abort();
    }
    auth::AccessClaims claims;
    claims.userId = id;
    claims.email = email;
    claims.name = username;
    claims.username = username;
    claims.sessionId = tokens.sessionId;
    claims.issuedAt = m_now / 1000;
    claims.expiresAt = claims.issuedAt + config.accessTtl.count();
    return Person{id, auth::AccessKeys(config.secrets.allAccess()).sign(claims), tokens.sessionId,
                  tokens.refreshToken};
}

std::string ApiHarness::gig(const Person &owner, const std::string &title, double budget)
{
    const Reply reply = post("/gigs",
                             R"({"title":")" + title + R"(","description":"What is to be done",)" +
                                 R"("budget":)" + jsonNumber(budget) + "}",
                             owner.token);
    return str(reply.data().at("_id"));
}

std::string ApiHarness::bid(const Person &freelancer, const std::string &gigId, double price)
{
    const Reply reply = post("/bids",
                             R"({"gigId":")" + gigId + R"(","message":"I can do this","price":)" +
                                 jsonNumber(price) + "}",
                             freelancer.token);
    return str(reply.data().at("_id"));
}

std::string ApiHarness::sql(const std::string &query)
{
    auto lease = database->lease();
    storage::Rows rows = (*lease)->query(query);
    return rows.next() ? rows.string(0) : std::string();
}

} // namespace gigflow::server::test
