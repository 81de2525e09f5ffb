// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"
#include "net/secrets/secretstore.h"
#include "net/session/accountservice.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace gigflow {

/// The times a session lives by; the app takes the defaults, tests shorten them.
struct SessionTiming
{
    std::function<std::chrono::milliseconds()>
        clock; ///< monotonic and running during sleep; empty: sleepClockNow()
    std::chrono::milliseconds parkLimit =
        std::chrono::seconds(30); ///< how long a request waits for a token
    std::chrono::milliseconds writeLimit =
        std::chrono::seconds(5); ///< how long the keychain may hold up a renewed session
    std::chrono::milliseconds checkEvery =
        std::chrono::seconds(15); ///< looks for a sleep that stopped the timers
};

/// One account's session: the refresh token in the keychain, the access token in memory, renewed
/// single-flight before its end, first thing after waking, and on 401 (design.md 4). GUI thread.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Starting, ///< reading the keychain, or renewing for the first time
        Active,   ///< an access token is at hand
        Offline,  ///< the server does not answer; tried again by itself
        KeychainLocked,
        KeychainDenied,
        NoKeychain, ///< "Sign in for this session" is the way on
        KeychainSlow,
        Ended, ///< the server refused the token, or none is stored: sign in again. Store, outbox,
               ///< drafts stay
    };
    Q_ENUM(State)

    Session(const Account &account, ApiClient &api, SecretStore &secrets, QObject *parent = nullptr,
            const SessionTiming &timing = {});
    ~Session() override;

    [[nodiscard]] Account account() const;
    [[nodiscard]] State state() const;
    /// False where the keychain would not take the token: the session then lives only as long as
    /// the app. Shown in the status line.
    [[nodiscard]] bool isStored() const;
    /// Empty until the health answer came.
    [[nodiscard]] ServerInfo server() const;
    /// Whether to show what needs `capability`: as the server says, or as it said when it was last
    /// reached. What is sent asks server().
    [[nodiscard]] bool offers(const QString &capability) const;

    /// At start: keychain, then renew. Said again, or with a token at hand, it reads nothing anew.
    void restore();
    void start(const SignedIn &fresh); ///< after signing in; stores the refresh token
    void unlock();                     ///< on a click: asks the keychain to unlock, then restores
    void cancelUnlock();
    void retry(); ///< the Retry button
    /// Ends the session on the server (best effort, within 3 s) and removes the secret; `done` when
    /// both are over.
    void signOut(QObject *context, std::function<void()> done);
    /// Tokens are being renewed, or the renewed ones are on their way into the keychain: who ends a
    /// session now loses one that the server has given.
    [[nodiscard]] bool isRenewing() const;
    /// The local backend came up on another port.
    void setBaseUrl(const QUrl &baseUrl);

    /// For ApiClient's authorised requests: the token, renewed first when near its end. Error:
    /// Unauthorized when Ended.
    void accessToken(QObject *context, Answer<QString> answer);
    /// A request carrying `token` got 401.
    void reportUnauthorized(const QString &token);

Q_SIGNALS:
    void stateChanged(gigflow::Session::State state);
    void storedChanged(bool stored);
    void serverChanged(const gigflow::ServerInfo &server);
    void accessTokenChanged();                       ///< the socket may want to authenticate anew
    void renewalFailed(const gigflow::Error &error); ///< it is tried again: after each attempt
    void woke(); ///< the computer slept meanwhile; whatever was connected is stale

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
