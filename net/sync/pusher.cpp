// SPDX-License-Identifier: MIT
#include "net/sync/pusher.h"

#include "models/affinity.h"
#include "net/backoff.h"
#include "net/log.h"
#include "net/session/session.h"
#include "net/sync/commandrequest.h"

namespace gigflow {
namespace {

constexpr qint64 keyAgeLimitSeconds = 29LL * 24 * 60 * 60; // the server keeps keys for 30 days
constexpr int mostServerErrors = 5;

} // namespace

bool Pusher::isForLater(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Timeout:
    case Error::Kind::Cancelled:
    case Error::Kind::RateLimited:
    case Error::Kind::Unauthorized: // the session ended or is being renewed; the command is not to
                                    // blame
    case Error::Kind::Keychain:
        return true;
    case Error::Kind::Server:
        return error.httpStatus == 503;
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Validation:
    case Error::Kind::BadResponse:
    case Error::Kind::Storage:
        return false;
    }
    return false;
}

Pusher::Pusher(AuthorisedClient &client, Outbox &outbox, QObject *parent)
    : QObject(parent), m_client(client), m_outbox(outbox)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Pusher::push);
}

void Pusher::pause()
{
    assertOwnThread(this);
    m_paused = true;
    m_retry.stop();
}

void Pusher::resume()
{
    assertOwnThread(this);
    m_paused = false;
    m_failures = 0;
    m_retry.stop();
    const QList<CommandKey> keys = m_inFlight.keys();
    for (const CommandKey key : keys) {
        if (m_inFlight.value(key).notBefore.hasExpired())
            repeat(key);
    }
    push();
}

void Pusher::push()
{
    assertOwnThread(this);
    if (m_paused || m_retry.isActive())
        return;
    if (!m_notBefore.hasExpired()) {
        m_retry.start(static_cast<int>(m_notBefore.remainingTime()) + 1);
        return;
    }
    m_again = m_claiming;
    if (std::exchange(m_claiming, true))
        return;
    m_outbox.claimReady(this, [this](const QList<OutboxEntry> &entries) {
        m_claiming = false;
        onClaimed(entries);
        if (std::exchange(m_again, false))
            push();
    });
}

void Pusher::onClaimed(const QList<OutboxEntry> &entries)
{
    const bool wasBusy = isBusy();
    for (const OutboxEntry &entry : entries) {
        if (m_paused) {
            m_outbox.requeue(entry.key);
            continue;
        }
        auto requests = requestsFor(entry, m_client.session().server());
        if (!requests) {
            m_outbox.refuse(entry.key, requests.error());
            continue;
        }
        Flight flight;
        flight.entry = entry;
        flight.requests = *requests;
        flight.step = looksFirst(entry) ? Step::Look : Step::Send;
        m_inFlight.insert(entry.key, flight);
        send(entry.key);
    }
    if (!wasBusy && isBusy())
        Q_EMIT busyChanged(true);
}

void Pusher::send(CommandKey key)
{
    const auto flight = m_inFlight.constFind(key);
    if (flight == m_inFlight.cend())
        return;
    if (flight->step != Step::Send) {
        m_client.send(
            readingOfTheirs(flight->entry, flight->step == Step::Compare), this,
            [this, key](const Result<ApiResponse> &response) { onTheirs(key, response); });
        return;
    }
    const ApiRequest request = flight->requests.at(flight->at);
    m_client.send(request, this,
                  [this, key](const Result<ApiResponse> &response) { onAnswer(key, response); });
}

void Pusher::onAnswer(CommandKey key, const Result<ApiResponse> &response)
{
    if (!response) {
        onError(key, response.error());
        return;
    }
    m_failures = 0;
    Q_EMIT reached();
    const auto flight = m_inFlight.find(key);
    if (flight == m_inFlight.end())
        return;
    if (flight->at == 0) {
        flight->firstData = response->data;
        flight->firstEtag = response->etag;
    }
    flight->repeats = 0;
    if (++flight->at < flight->requests.size())
        send(key);
    else
        complete(key);
}

Pusher::Flight Pusher::take(CommandKey key)
{
    const Flight flight = m_inFlight.take(key);
    if (!isBusy())
        Q_EMIT busyChanged(false);
    return flight;
}

void Pusher::complete(CommandKey key)
{
    const Flight answered = m_inFlight.value(key);
    const auto completion = completionOf(answered.entry, answered.firstData, answered.firstEtag,
                                         m_client.session().account().user);
    if (!completion && completion.error().kind == Error::Kind::BadResponse &&
        mayRepeat(answered.entry) && answered.unreadable < mostServerErrors) {
        // Carried out, and something on the way spoiled the answer: the same key brings it again.
        Flight &again = m_inFlight[key];
        again.at = 0;
        ++again.unreadable;
        repeatLater(key, completion.error());
        return;
    }
    const Flight flight = take(key);
    if (completion) {
        m_outbox.complete(key, completion->gigId, completion->bidId, completion->apply);
        Q_EMIT done(flight.entry);
    } else if (completion.error().kind == Error::Kind::Validation) {
        m_outbox.refuse(key, completion.error());
    } else {
        // Carried out, but the answer does not say what it made.
        m_outbox.markUnknown(key, completion.error());
        Q_EMIT lost(flight.entry);
    }
}

bool Pusher::mayRepeat(const OutboxEntry &entry) const
{
    if (isDeletion(entry.command) && !m_client.session().server().isOriginal())
        return true;
    return m_client.session().server().can(QStringLiteral("idempotency")) &&
           (!entry.firstSentAt.isValid() ||
            entry.firstSentAt.secsTo(QDateTime::currentDateTimeUtc()) < keyAgeLimitSeconds);
}

void Pusher::onError(CommandKey key, const Error &error)
{
    const auto found = m_inFlight.find(key);
    if (found == m_inFlight.end())
        return;
    qCInfo(lcNet) << "a command was not carried out:" << error.detail
                  << "unknown outcome:" << error.outcomeUnknown;
    if (error.httpStatus > 0)
        Q_EMIT reached();
    const bool twinStillRuns = error.kind == Error::Kind::Conflict && error.retryAfterSeconds > 0;
    const bool serverFault = error.kind == Error::Kind::Server && error.httpStatus != 503 &&
                             mayRepeat(found->entry) && found->repeats < mostServerErrors;
    // Once an attempt may have arrived, every later failure to reach the server leaves that as open
    // as before.
    const bool stillOpen = (found->repeats > 0 || found->at > 0) && isForLater(error);
    if (((error.outcomeUnknown || stillOpen) && mayRepeat(found->entry)) || twinStillRuns ||
        serverFault) {
        repeatLater(key, error);
        return;
    }
    if (startsComparing(key, error))
        return;
    const bool isGone = isDeletion(found->entry.command) && error.kind == Error::Kind::NotFound;
    if (!error.outcomeUnknown && !isForLater(error) && !isGone) {
        refuse(key, error);
        return;
    }
    const Flight flight = take(key);
    if (error.outcomeUnknown) {
        m_outbox.markUnknown(key, error);
        Q_EMIT lost(flight.entry);
        if (error.httpStatus == 0)
            Q_EMIT failed(error);
    } else if (isForLater(error)) {
        if (flight.at == 0 && flight.repeats == 0) {
            m_outbox.requeue(key);
        } else {
            m_outbox.markUnknown(key, error);
            Q_EMIT lost(flight.entry);
        }
        waitAfter(error);
        if (error.httpStatus == 0)
            Q_EMIT failed(error);
    } else {
        m_outbox.complete(key, {}, {}, {}); // gone already: what was wanted
        Q_EMIT done(flight.entry);
    }
}

void Pusher::refuse(CommandKey key, const Error &error)
{
    const Flight flight = take(key);
    m_outbox.refuse(key, error);
    Q_EMIT done(flight.entry);
    Q_EMIT refused();
}

void Pusher::repeatLater(CommandKey key, const Error &error)
{
    Flight &flight = m_inFlight[key];
    flight.waiting = true;
    const auto least = std::chrono::milliseconds(std::chrono::seconds(error.retryAfterSeconds));
    const auto wait = std::max(backoffDelay(++flight.repeats), least);
    flight.notBefore = QDeadlineTimer(least);
    // A coarse timer may be early, and the server would say the same again.
    QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, key] { repeat(key); });
    if (error.httpStatus == 0)
        Q_EMIT failed(error);
}

void Pusher::repeat(CommandKey key)
{
    const auto flight = m_inFlight.find(key);
    if (flight != m_inFlight.end() && std::exchange(flight->waiting, false))
        send(key);
}

void Pusher::waitAfter(const Error &error)
{
    const auto least = std::chrono::milliseconds(std::chrono::seconds(error.retryAfterSeconds));
    if (least > m_notBefore.remainingTimeAsDuration())
        m_notBefore = QDeadlineTimer(least);
    if (!m_paused)
        m_retry.start(std::max(backoffDelay(++m_failures), least));
}

} // namespace gigflow
