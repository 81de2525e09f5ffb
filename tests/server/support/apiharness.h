// SPDX-License-Identifier: MIT
// An Api on a real database, a clock that is set, and everything that was published.
#pragma once

#include "server/api/api.h"
#include "tests/server/support/temporarydatabase.h"

#include <boost/json.hpp>

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace gigflow::server::test {

class RecordingSink final : public EventSink
{
public:
    void publish(const Event &event) override;
    void endSession(std::string_view sessionId) override;
    void endUser(std::string_view userId) override;

    std::vector<Event> take(); ///< and forgets them
    bool hasEnded(const std::string &sessionId);
    std::vector<std::string> endedSessions;
    std::vector<std::string> endedUsers;
    /// Called by publish(), in the middle of the request that does it. Set while nothing runs.
    std::function<void()> onPublish;

private:
    std::mutex m_mutex;
    std::vector<Event> m_events;
};

struct Reply
{
    Response response;
    boost::json::value json; ///< null where the body is none

    int status() const { return response.status; }
    const boost::json::value &data() const { return json.at("data"); }
    std::string header(std::string_view name) const;
    /// The value of a cookie that is set; empty where it is not.
    std::string cookie(std::string_view name) const;
};

/// The text of a JSON string; fails loudly (by exception) on anything else.
std::string str(const boost::json::value &value);

/// Somebody who is signed in.
struct Person
{
    std::string id;
    std::string token;
    std::string sessionId;
    std::string refreshToken;
};

class ApiHarness
{
public:
    explicit ApiHarness(bool allowSeededPeople = false);

    Reply send(Request request);
    /// `target` is the path after /api, with a query or without; an empty token is nobody.
    Reply get(const std::string &target, const std::string &token = {});
    Reply post(const std::string &target, const std::string &body, const std::string &token = {});
    Reply patch(const std::string &target, const std::string &body, const std::string &token = {});
    Reply remove(const std::string &target, const std::string &token = {});
    static Request request(const std::string &method, const std::string &target,
                           const std::string &body, const std::string &token);

    /// Straight into the database, so that no test waits for a hash. No password signs this person
    /// in.
    Person person(const std::string &username);
    std::string gig(const Person &owner, const std::string &title = "A website",
                    double budget = 100);
    std::string bid(const Person &freelancer, const std::string &gigId, double price = 50);

    void advance(std::chrono::milliseconds by) { m_now += by.count(); }
    std::int64_t now() const { return m_now; }
    /// The first column of the first row, as text.
    std::string sql(const std::string &query);

    TemporaryDatabase database;
    RecordingSink sink;
    ApiConfig config;
    std::atomic<bool> draining = false; ///< what the Api is told
    std::unique_ptr<Api> api;

private:
    TemporaryFolder m_uploads;
    std::atomic<std::int64_t> m_now{1'770'000'000'000}; ///< milliseconds
};

} // namespace gigflow::server::test
