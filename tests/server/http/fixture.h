// SPDX-License-Identifier: MIT
// A whole server in this process, on a real port, with handlers of the test's own.
#pragma once

#include "server/http/httpserver.h"
#include "server/realtime/realtimeserver.h"
#include "tests/server/http/rawclient.h"

#include <gtest/gtest.h>

#include <future>
#include <mutex>
#include <thread>

namespace gigflow::server::test {

class TokenIsUser final : public Authenticator
{
public:
    /// Any token is the user of that name.
    Verified verifyAccessToken(std::string_view token) override
    {
        return Identity{std::string(token), "session", 0};
    }
};

class HttpTest : public testing::Test
{
protected:
    HttpTest()
    {
        options.port = 0;
        options.drainTimeout = std::chrono::seconds(5);
    }
    void TearDown() override { stop(); }

    /// Answers with what it was asked, except below /special.
    virtual Response handle(const Request &request)
    {
        Response response;
        response.headers = {{"Content-Type", "text/plain"}};
        response.body = request.method + ' ' + request.path + '?' + request.query + ' ' +
                        request.remoteAddress + ' ' + request.body;
        return response;
    }

    /// `change` may add to what answers.
    void start(const std::function<void(HttpHandler &)> &change = {})
    {
        loop = std::make_unique<IoLoop>();
        hub = std::make_unique<Hub>(
            Hub::Threads{[this](Hub::Task task) { loop->post(std::move(task)); },
                         [this](Hub::Task task) {
                             return server->toWorker(std::move(task));
                         }},
            log);
        hub->setAuthenticator(authenticator);
        gateway = std::make_unique<RealtimeServer>(realtime, *hub, loop->timers());
        server = std::make_unique<HttpServer>(options, *loop, log);
        HttpHandler handler{[this](const Request &request) { return handle(request); },
                            [](const Request &request) {
                                return RouteClass{0, "/any", request.path == "/slow"};
                            }};
        if (change)
            change(handler);
        const auto listening = server->listen(std::move(handler), *gateway);
        ASSERT_TRUE(listening) << listening.error();
        port = *listening;
        thread = std::thread([this] { loop->run(); });
    }
    /// Gracefully, as the program does.
    void stop()
    {
        if (!thread.joinable())
            return;
        loop->post([this] { server->stop([this] { loop->stop(); }); });
        thread.join();
        server.reset();
        gateway.reset();
        hub.reset();
        loop.reset();
    }
    RawClient client() const { return RawClient(port); }
    std::string logText()
    {
        const std::scoped_lock lock{logMutex};
        return logged;
    }

    HttpOptions options;
    RealtimeOptions realtime;
    std::uint16_t port = 0;
    std::unique_ptr<IoLoop> loop;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<RealtimeServer> gateway;
    std::unique_ptr<HttpServer> server;

private:
    TokenIsUser authenticator;
    std::mutex logMutex;
    std::string logged;
    Log log{LogLevel::Debug, [this](const std::string &line) {
                const std::scoped_lock lock{logMutex};
                logged += line;
            }};
    std::thread thread;
};

} // namespace gigflow::server::test
