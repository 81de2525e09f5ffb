// SPDX-License-Identifier: MIT
// Session's inside: what session.cpp (the public calls and the keychain) and sessionrenewal.cpp
// (renewing) share.
#pragma once

#include "net/session/parkedrequests.h"
#include "net/session/session.h"
#include "net/session/tokenlifetime.h"

#include <QTimer>

namespace gigflow {

class ApiClient;
struct ApiResponse;

struct Session::Private
{
    Private(Session *q, const Account &account, ApiClient &api, SecretStore &secrets,
            const SessionTiming &timing);

    // session.cpp
    void setState(State next);
    void setStored(bool now);
    void setServer(const ServerInfo &info);
    void onSecretRead(const tl::expected<QString, SecretError> &secret);
    void store(std::function<void()> written);
    void end();
    void check();

    // sessionrenewal.cpp
    void renew();
    void askHealth();
    void onHealth(const Result<ServerInfo> &info, qint64 serverClockMs);
    void sendRefresh();
    void onRefreshed(const Result<ApiResponse> &response);
    void onRenewFailed(const Error &error);
    void activate();
    [[nodiscard]] bool isRefusal(const Error &error) const;
    /// True: the token at hand is near its end (or past it), or there is none.
    [[nodiscard]] bool needsRenewal() const;
    [[nodiscard]] std::chrono::milliseconds remaining() const;

    Session *q;
    Account account;
    ApiClient &api;
    SecretStore &secrets;
    SessionTiming timing;
    State state = State::Starting;
    ServerInfo server;
    bool stored = true;
    bool renewing = false;
    bool reading = false; ///< the keychain is being asked
    int failures = 0;
    /// Goes up whenever what is under way no longer counts (signed out, signed in anew): late
    /// answers compare it.
    int epoch = 0;

    QString access;
    QString lastAccess; ///< the newest that was at hand, kept after a 401 took `access` away
    QString refresh;
    bool accessIsRepeated = false; ///< minted within one second of its predecessor and equal to it
    std::optional<std::chrono::milliseconds> lifetime; ///< unknown: renewed on 401 only
    std::chrono::milliseconds receivedAt{0};
    std::chrono::milliseconds lastCheck{0};

    ParkedRequests parked;
    QTimer renewTimer; ///< the token nears its end
    QTimer retryTimer; ///< offline: try again
    QTimer checkTimer;
};

} // namespace gigflow
