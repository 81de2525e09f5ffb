// SPDX-License-Identifier: MIT
#include "net/session/session_p.h"

#include "models/affinity.h"
#include "net/http/apiclient.h"
#include "net/log.h"
#include "net/session/sleepclock.h"

#include <QPointer>

namespace gigflow {
namespace {

Session::State stateOf(KeychainState keychain)
{
    switch (keychain) {
    case KeychainState::Ready:
    case KeychainState::NotFound:
        return Session::State::Ended;
    case KeychainState::Locked:
        return Session::State::KeychainLocked;
    case KeychainState::Denied:
        return Session::State::KeychainDenied;
    case KeychainState::NoService:
        return Session::State::NoKeychain;
    case KeychainState::Slow:
        return Session::State::KeychainSlow;
    }
    return Session::State::NoKeychain;
}

Error unauthorized()
{
    Error error;
    error.kind = Error::Kind::Unauthorized;
    error.detail = QStringLiteral("the session has ended");
    return error;
}

/// What a request that waited too long for a token is told.
Error overdue(Session::State state)
{
    Error error;
    const bool keychain =
        state == Session::State::KeychainLocked || state == Session::State::KeychainDenied ||
        state == Session::State::NoKeychain || state == Session::State::KeychainSlow;
    error.kind = keychain ? Error::Kind::Keychain : Error::Kind::Network;
    error.detail = QStringLiteral("no access token in time");
    return error;
}

} // namespace

Session::Private::Private(Session *session, const Account &who, ApiClient &client,
                          SecretStore &keychain, const SessionTiming &times)
    : q(session), account(who), api(client), secrets(keychain), timing(times)
{
    if (!timing.clock)
        timing.clock = sleepClockNow;
    lastCheck = timing.clock();
    renewTimer.setSingleShot(true);
    retryTimer.setSingleShot(true);
    QObject::connect(&renewTimer, &QTimer::timeout, q, [this] { renew(); });
    QObject::connect(&retryTimer, &QTimer::timeout, q, [this] { renew(); });
    QObject::connect(&checkTimer, &QTimer::timeout, q, [this] { check(); });
    checkTimer.start(timing.checkEvery);
}

void Session::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    qCInfo(lcNet) << "session:" << next;
    Q_EMIT q->stateChanged(next);
}

void Session::Private::setStored(bool now)
{
    if (std::exchange(stored, now) != now)
        Q_EMIT q->storedChanged(now);
}

void Session::Private::setServer(const ServerInfo &info)
{
    server = info;
    Q_EMIT q->serverChanged(server);
}

void Session::Private::onSecretRead(const tl::expected<QString, SecretError> &secret)
{
    if (!secret) {
        qCInfo(lcNet) << "keychain:" << secret.error().detail;
        if (secret.error().state == KeychainState::NotFound)
            end();
        else
            setState(stateOf(secret.error().state));
        return;
    }
    refresh = *secret;
    setStored(true);
    setState(State::Starting);
    renew();
}

void Session::Private::store(std::function<void()> written)
{
    secrets.write(account.folderName(), refresh, q,
                  [this, started = epoch, written](const tl::expected<void, SecretError> &result) {
                      if (started != epoch)
                          return;
                      if (!result)
                          qCWarning(lcNet)
                              << "the keychain did not take the session:" << result.error().detail;
                      setStored(result.has_value());
                      if (written)
                          written();
                  });
}

void Session::Private::end()
{
    ++epoch;
    renewing = false;
    access.clear();
    refresh.clear();
    lifetime.reset();
    renewTimer.stop();
    retryTimer.stop();
    const QPointer<Session> alive(q);
    setState(State::Ended);
    if (alive)
        parked.release(tl::unexpected(unauthorized()));
}

void Session::Private::check()
{
    const auto now = timing.clock();
    const bool slept = now - std::exchange(lastCheck, now) > timing.checkEvery * 3;
    const bool waiting = state == State::Offline;
    if (state == State::Active && needsRenewal() && lifetime)
        renew();
    if (!slept)
        return;
    if (waiting)
        q->retry();
    Q_EMIT q->woke();
}

Session::Session(const Account &account, ApiClient &api, SecretStore &secrets, QObject *parent,
                 const SessionTiming &timing)
    : QObject(parent), d(new Private(this, account, api, secrets, timing))
{
}

Session::~Session() = default;

Account Session::account() const
{
    return d->account;
}

Session::State Session::state() const
{
    return d->state;
}

bool Session::isStored() const
{
    return d->stored;
}

ServerInfo Session::server() const
{
    return d->server;
}

bool Session::offers(const QString &capability) const
{
    if (d->server.baseUrl.isEmpty())
        return d->account.capabilities.contains(capability);
    return d->server.can(capability);
}

void Session::restore()
{
    assertOwnThread(this);
    if (d->renewing || d->reading || d->state == State::Active)
        return;
    // A token at hand is as new as the keychain's, or newer: the keychain may not have taken it.
    if (!d->refresh.isEmpty())
        return d->renew();
    d->reading = true;
    d->setState(State::Starting);
    d->secrets.read(d->account.folderName(), this,
                    [this, started = d->epoch](const tl::expected<QString, SecretError> &secret) {
                        d->reading = false;
                        if (started == d->epoch)
                            d->onSecretRead(secret);
                    });
}

void Session::start(const SignedIn &fresh)
{
    assertOwnThread(this);
    ++d->epoch;
    d->renewing = false;
    d->failures = 0;
    d->account.baseUrl = fresh.account.baseUrl;
    d->account.login = fresh.account.login;
    d->access = fresh.tokens.access;
    d->refresh = fresh.tokens.refresh;
    d->store({});
    const QPointer<Session> alive(this);
    d->setServer(fresh.server);
    if (alive)
        d->activate();
}

void Session::unlock()
{
    assertOwnThread(this);
    d->secrets.unlock(this,
                      [this, started = d->epoch](const tl::expected<void, SecretError> &result) {
                          if (started != d->epoch || d->state == State::Active)
                              return;
                          if (result)
                              restore();
                          else
                              d->setState(stateOf(result.error().state));
                      });
}

void Session::cancelUnlock()
{
    d->secrets.cancelUnlock();
}

void Session::retry()
{
    assertOwnThread(this);
    if (d->state == State::Ended || d->state == State::Active)
        return;
    d->failures = 0;
    if (d->refresh.isEmpty())
        restore();
    else
        d->renew();
}

void Session::signOut(QObject *context, std::function<void()> done)
{
    assertOwnThread(this);
    // The original's process ends on an expired token: nothing is sent with one.
    const bool tellServer = !d->access.isEmpty() && d->remaining() > std::chrono::milliseconds(0);
    ApiRequest request;
    request.method = ApiRequest::Method::Post;
    request.baseUrl = d->account.baseUrl;
    request.path = apiPath({QStringLiteral("users"), QStringLiteral("logout")});
    request.bearer = d->access;
    request.timeoutMs = 3'000;

    struct Outstanding
    {
        int left = 0;
        QPointer<QObject> context;
        std::function<void()> done;
    };
    auto outstanding = std::make_shared<Outstanding>(
        Outstanding{tellServer ? 2 : 1, context ? context : this, std::move(done)});
    const auto oneLess = [outstanding] {
        if (--outstanding->left == 0 && outstanding->context && outstanding->done)
            outstanding->done();
    };
    const QString key = d->account.folderName();
    const QPointer<Session> alive(this);
    d->end();
    if (!alive)
        return;
    if (tellServer)
        d->api.send(request, this, [oneLess](const Result<ApiResponse> &) { oneLess(); });
    d->secrets.remove(key, this, [oneLess](const tl::expected<void, SecretError> &result) {
        if (!result && result.error().state != KeychainState::NotFound)
            qCWarning(lcNet) << "the keychain still holds the session:" << result.error().detail;
        oneLess();
    });
}

bool Session::isRenewing() const
{
    return d->renewing;
}

void Session::setBaseUrl(const QUrl &baseUrl)
{
    assertOwnThread(this);
    if (d->account.baseUrl == baseUrl)
        return;
    d->account.baseUrl = baseUrl;
    if (!d->server.baseUrl.isEmpty()) {
        ServerInfo moved = d->server;
        moved.baseUrl = baseUrl;
        d->setServer(moved);
    }
    if (d->state == State::Offline)
        retry();
}

void Session::accessToken(QObject *context, Answer<QString> answer)
{
    assertOwnThread(this);
    QObject *const receiver = context ? context : this;
    const auto later = [receiver, answer](const Result<QString> &result) {
        QMetaObject::invokeMethod(
            receiver, [answer, result] { answer(result); }, Qt::QueuedConnection);
    };
    if (d->state == State::Ended) {
        later(tl::unexpected(unauthorized()));
        return;
    }
    if (d->state == State::Active && !d->needsRenewal()) {
        later(d->access);
        return;
    }
    d->parked.park(receiver, std::move(answer), d->timing.parkLimit, overdue(d->state));
    if (d->state == State::Active)
        d->renew();
}

void Session::reportUnauthorized(const QString &token)
{
    assertOwnThread(this);
    if (d->state != State::Active || token != d->access)
        return; // renewed meanwhile, or being renewed
    // Two tokens minted within one second are equal: this may be a late answer to the first of
    // them.
    const auto age = d->timing.clock() - d->receivedAt;
    if (d->accessIsRepeated && age < std::chrono::seconds(2))
        return;
    d->access.clear();
    d->renew();
}

} // namespace gigflow
