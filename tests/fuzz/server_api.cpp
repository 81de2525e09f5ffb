// SPDX-License-Identifier: MIT
// Any requests to the API, by somebody who is signed in and has a gig and a bid. An input is a few
// requests, each "METHOD /target", header lines, an empty line and a body, with a line "---"
// between them; {gig}, {bid}, {owner} and {sam} are filled in, and {token} in a header. Nothing may
// crash, no answer may be a 500 or other JSON than the envelope, and a cursor that was given out is
// taken back.
#include "server/api/fields.h"
#include "server/api/requestbody.h"
#include "tests/server/support/apiharness.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>

using namespace gigflow::server;
using namespace gigflow::server::test;

namespace {

[[noreturn]] void complain(const char *what, const Request &request, const Response &response)
{
    std::fprintf(stderr, "%s\n%s %s?%s\n%s\n-> %d %s\n", what, request.method.c_str(),
                 request.path.c_str(), request.query.c_str(), request.body.c_str(), response.status,
                 response.body.c_str());
    std::abort();
}

std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

class World
{
public:
    World() { build(); }

    void ask(std::string_view text)
    {
        const Request request = read(text);
        if (Api::classify(request).slow) // it would hash a password: 80 ms of nothing new
            return readAsRegistration(request);
        const Response response = m_server.api->handle(request);
        check(request, response);
        m_touched |= request.method != "GET" && response.status < 300;
    }
    /// Inputs do not see what the ones before them did.
    void restore()
    {
        if (!m_touched)
            return;
        m_touched = false;
        m_server.sink.take();
        m_server.sink.endedSessions.clear();
        m_server.sink.endedUsers.clear();
        for (const char *table : {"idempotency_keys", "notifications", "bids", "deleted_gigs",
                                  "gigs", "uploads", "refresh_tokens", "sessions", "users"})
            m_server.sql("DELETE FROM " + std::string(table));
        build();
    }

private:
    void build()
    {
        m_maya = m_server.person("maya");
        m_sam = m_server.person("sam");
        m_gig = m_server.gig(m_maya);
        m_bid = m_server.bid(m_sam, m_gig);
    }
    std::string filled(std::string_view text) const
    {
        std::string all(text);
        for (const auto &[mark, value] :
             {std::pair("{gig}", m_gig), std::pair("{bid}", m_bid), std::pair("{owner}", m_maya.id),
              std::pair("{sam}", m_sam.token), std::pair("{token}", m_maya.token)}) {
            const std::string_view name = mark;
            for (std::size_t at = all.find(name); at != std::string::npos; at = all.find(name, at))
                all.replace(at, name.size(), value);
        }
        return all;
    }
    Request read(std::string_view text) const
    {
        std::string_view first = takeLine(text);
        const std::size_t blank = std::min(first.find(' '), first.size());
        Request request =
            ApiHarness::request(std::string(first.substr(0, blank)),
                                filled(first.substr(std::min(blank + 1, first.size()))), "", "");
        request.headers.clear();
        for (std::string_view line = takeLine(text); !line.empty(); line = takeLine(text)) {
            const std::size_t colon = std::min(line.find(':'), line.size());
            request.headers.emplace_back(line.substr(0, colon),
                                         filled(line.substr(std::min(colon + 1, line.size()))));
        }
        if (headerValue(request.headers, "Content-Type").empty())
            request.headers.emplace_back("Content-Type", "application/json");
        if (headerValue(request.headers, "Authorization").empty())
            request.headers.emplace_back("Authorization", "Bearer " + m_maya.token);
        request.body = filled(text);
        return request;
    }
    void check(const Request &request, const Response &response)
    {
        if (response.status == 500 || response.status == 503)
            complain("the server failed", request, response);
        if (response.body.empty() ||
            !headerValue(response.headers, "Content-Type").starts_with("application/json"))
            return; // a picture
        boost::system::error_code error;
        const boost::json::value json = boost::json::parse(response.body, error);
        if (error || !json.is_object())
            complain("not a JSON object", request, response);
        const boost::json::object &envelope = json.get_object();
        if (!envelope.contains("statusCode"))
            return; // health, openapi.json
        if (envelope.at("statusCode") != response.status ||
            envelope.at("success") != (response.status < 400))
            complain("the envelope says something else", request, response);
        const auto *next = envelope.if_contains("nextCursor");
        if (next && request.method == "GET")
            goOn(request, std::string(next->as_string()));
    }
    void goOn(Request request, const std::string &cursor)
    {
        // The first of two counts, so the one that was given stands first.
        request.query = "cursor=" + cursor + "&" + request.query;
        const Response page = m_server.api->handle(request);
        if (page.status != 200 && page.status != 304)
            complain("a cursor of our own is refused", request, page);
    }
    static void readAsRegistration(const Request &request)
    {
        boost::json::object body;
        if (readBody(request, body))
            return;
        Fields fields(body);
        (void)fields.text("name", 100, Presence::Required);
        (void)fields.email("email", Presence::Required);
        (void)fields.username("username", Presence::Required);
        (void)fields.newPassword("password");
        (void)fields.picture("avatarUrl", Presence::Optional);
        if (fields.failed() && fields.refusal().errors.empty())
            std::abort();
    }

    ApiHarness m_server;
    Person m_maya;
    Person m_sam;
    std::string m_gig;
    std::string m_bid;
    bool m_touched = false;
};

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    setenv("TMPDIR", "/dev/shm", 0); // the database of World
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static World world;
    std::string_view text(reinterpret_cast<const char *>(bytes), size);
    constexpr std::string_view separator = "\n---\n";
    for (int requests = 0; requests < 4 && !text.empty(); ++requests) {
        const std::size_t end = text.find(separator);
        world.ask(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + separator.size());
    }
    world.restore();
    return 0;
}
