// SPDX-License-Identifier: MIT
#include "net/session/session_p.h"

#include "net/backoff.h"
#include "net/http/apiclient.h"
#include "net/log.h"
#include "net/wire/json.h"

#include <QPointer>

#include <algorithm>

namespace gigflow {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds earliestMargin = std::chrono::seconds(60);

/// How long before its end a token is renewed: a minute, or a fifth of a short life.
milliseconds marginOf(milliseconds lifetime)
{
    return std::min(earliestMargin, lifetime / 5);
}

} // namespace

milliseconds Session::Private::remaining() const
{
    return lifetime ? *lifetime - (timing.clock() - receivedAt) : milliseconds::max();
}

bool Session::Private::needsRenewal() const
{
    return access.isEmpty() || (lifetime && remaining() <= marginOf(*lifetime));
}

void Session::Private::renew()
{
    if (renewing || refresh.isEmpty())
        return;
    renewing = true;
    renewTimer.stop();
    retryTimer.stop();
    if (server.baseUrl.isEmpty())
        askHealth();
    else
        sendRefresh();
}

void Session::Private::askHealth()
{
    ApiRequest request;
    request.baseUrl = account.baseUrl;
    request.path = apiPath({QStringLiteral("health")});
    request.timeoutMs = 10'000;
    request.maxResponseBytes = 1 << 20;
    api.send(request, q, [this, started = epoch](const Result<ApiResponse> &response) {
        if (started != epoch)
            return;
        if (response)
            onHealth(wire::health(account.baseUrl, response->data), response->serverClockMs);
        else
            onHealth(tl::unexpected(response.error()), 0);
    });
}

void Session::Private::onHealth(const Result<ServerInfo> &info, qint64 serverClockMs)
{
    if (!info) {
        onRenewFailed(info.error());
        return;
    }
    const bool keyedByUrl = account.server.contains(QLatin1String("://"));
    if (!keyedByUrl && info->serverId != account.server) {
        // Another program listens where ours was: it must not see the token.
        onRenewFailed(
            wire::badResponse(QStringLiteral("a different server answers at this address")));
        return;
    }
    const QPointer<Session> alive(q);
    setServer(*info);
    if (!alive)
        return;
    // A refresh token that is past its end would end the original's process; by the server's clock
    // we know.
    const auto times = readTokenTimes(refresh);
    if (info->isOriginal() && times && serverClockMs >= times->expiresAt * 1000) {
        end();
        return;
    }
    sendRefresh();
}

void Session::Private::sendRefresh()
{
    ApiRequest request;
    request.method = ApiRequest::Method::Post;
    request.baseUrl = account.baseUrl;
    request.path = apiPath({QStringLiteral("users"), QStringLiteral("refresh-token")});
    request.body.insert(QStringLiteral("refreshToken"), refresh);
    api.send(request, q, [this, started = epoch](const Result<ApiResponse> &response) {
        if (started == epoch)
            onRefreshed(response);
    });
}

void Session::Private::onRefreshed(const Result<ApiResponse> &response)
{
    if (!response) {
        onRenewFailed(response.error());
        return;
    }
    const QJsonObject data = response->data.toObject();
    const QString nextAccess = data.value(QLatin1String("accessToken")).toString();
    const QString nextRefresh = data.value(QLatin1String("refreshToken")).toString();
    if (nextAccess.isEmpty() || nextRefresh.isEmpty()) {
        Error error = wire::badResponse(QStringLiteral("renewal without tokens"));
        error.outcomeUnknown = true;
        onRenewFailed(error);
        return;
    }
    accessIsRepeated = nextAccess == lastAccess;
    access = nextAccess;
    const bool rotated = std::exchange(refresh, nextRefresh) != nextRefresh;
    if (!rotated && stored) {
        activate();
        return;
    }
    // The old token is spent: the new one is safe in the keychain before anything relies on it,
    // unless the keychain does not answer.
    auto once = std::make_shared<bool>(false);
    const auto proceed = [this, once, started = epoch] {
        if (started == epoch && !std::exchange(*once, true))
            activate();
    };
    QTimer::singleShot(timing.writeLimit, q, proceed);
    store(proceed);
}

bool Session::Private::isRefusal(const Error &error) const
{
    // What stands between us and the server (a gateway, a hotel's sign-in page) says 403 and 400
    // too, and knows nothing of the token.
    if (error.kind == Error::Kind::Unauthorized ||
        (error.enveloped && (error.kind == Error::Kind::Forbidden || error.httpStatus == 400)))
        return true;
    // Without `sessions` the token may be spent by a request whose answer was lost, and asking
    // again may end the server's process: an unanswered renewal is never repeated.
    return !server.can(QStringLiteral("sessions")) &&
           (error.outcomeUnknown || error.httpStatus == 500);
}

void Session::Private::onRenewFailed(const Error &error)
{
    qCInfo(lcNet) << "the session was not renewed:" << error.detail;
    renewing = false;
    const bool asked = !server.baseUrl.isEmpty(); // else only /health was, and that refuses nothing
    if (asked && isRefusal(error)) {
        secrets.remove(account.folderName(), q, [](const tl::expected<void, SecretError> &) {});
        end();
        return;
    }
    const milliseconds wait = std::max(backoffDelay(++failures),
                                       milliseconds(std::chrono::seconds(error.retryAfterSeconds)));
    retryTimer.start(wait);
    const QPointer<Session> alive(q);
    setState(State::Offline);
    if (alive)
        Q_EMIT q->renewalFailed(error);
}

void Session::Private::activate()
{
    renewing = false;
    failures = 0;
    retryTimer.stop();
    lastAccess = access;
    receivedAt = timing.clock();
    const auto times = readTokenTimes(access);
    lifetime = times ? std::optional(times->lifetime()) : std::nullopt;
    if (lifetime) {
        constexpr milliseconds longestTimer = std::chrono::hours(24);
        renewTimer.start(std::min(*lifetime - marginOf(*lifetime), longestTimer));
    }
    const QPointer<Session> alive(q);
    const Result<QString> token = access;
    setState(State::Active);
    if (alive)
        Q_EMIT q->accessTokenChanged();
    if (alive)
        parked.release(token);
}

} // namespace gigflow
