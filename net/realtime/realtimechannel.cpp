// SPDX-License-Identifier: MIT
#include "net/realtime/realtimechannel.h"

#include "models/affinity.h"
#include "models/trace.h"
#include "net/backoff.h"
#include "net/http/loopback.h"
#include "net/log.h"
#include "net/realtime/socketiocodec.h"
#include "net/session/session.h"

#include <QNetworkRequest>
#include <QPointer>

namespace gigflow {

namespace {
constexpr int attemptsInARow = 2; ///< before the other dialect is tried
}

RealtimeChannel::RealtimeChannel(Session &session, std::optional<Dialect::Kind> kind,
                                 QObject *parent, const RealtimeTiming &timing)
    : QObject(parent), m_session(session), m_kind(kind), m_timing(timing)
{
    if (!m_timing.backoff)
        m_timing.backoff = backoffDelay;
    m_retry.setSingleShot(true);
    m_watchdog.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RealtimeChannel::connectWhenActive);
    connect(&m_watchdog, &QTimer::timeout, this, [this] { lose("silence"); });
    connect(&m_ping, &QTimer::timeout, this, [this] {
        if (m_socket)
            m_socket->ping();
    });
    connect(&session, &Session::woke, this, &RealtimeChannel::reconnectNow);
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Active && !m_socket && !m_askedForToken)
            reconnectNow();
        else if (state == Session::State::Ended)
            drop(); // the socket ends with its session
    });
}

RealtimeChannel::~RealtimeChannel()
{
    m_started = false;
    blockSignals(true);
    drop();
}

void RealtimeChannel::start()
{
    assertOwnThread(this);
    if (std::exchange(m_started, true))
        return;
    connectWhenActive();
}

void RealtimeChannel::stop()
{
    assertOwnThread(this);
    m_started = false;
    drop();
}

void RealtimeChannel::reconnectNow()
{
    assertOwnThread(this);
    if (!m_started)
        return;
    drop();
    m_failures = 0;
    connectWhenActive();
}

void RealtimeChannel::tryNow()
{
    assertOwnThread(this);
    if (!m_retry.isActive())
        return;
    m_retry.stop();
    connectWhenActive();
}

Dialect::Kind RealtimeChannel::dialect() const
{
    if (m_socket)
        return m_current;
    if (m_kind || !m_session.server().can(QStringLiteral("ws")))
        return m_kind.value_or(Dialect::Kind::SocketIo);
    const Dialect::Kind other =
        m_lastUp == Dialect::Kind::SocketIo ? Dialect::Kind::Plain : Dialect::Kind::SocketIo;
    return m_failures / attemptsInARow % 2 == 0 ? m_lastUp : other;
}

void RealtimeChannel::connectWhenActive()
{
    if (!m_started || m_socket || m_askedForToken || m_session.state() != Session::State::Active)
        return;
    m_askedForToken = true;
    m_session.accessToken(this, [this, epoch = m_epoch](const Result<QString> &token) {
        if (epoch != m_epoch)
            return;
        m_askedForToken = false;
        if (token)
            open(*token);
        else
            lose("no access token");
    });
}

void RealtimeChannel::open(const QString &token)
{
    if (!m_started || m_socket)
        return;
    const QUrl base = m_session.account().baseUrl;
    if (!isAllowedOrigin(base)) {
        qCWarning(lcNet) << "no socket without TLS";
        return;
    }
    m_token = token;
    m_current = dialect();
    m_dialect = Dialect::make(m_current, token, m_session.account().user.value);
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(socketio::longestFrame);
    m_socket->setMaxAllowedIncomingMessageSize(socketio::longestFrame);
    connect(m_socket, &QWebSocket::connected, this, &RealtimeChannel::onOpened);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &RealtimeChannel::onText);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this] { lose("a binary frame"); });
    connect(m_socket, &QWebSocket::pong, this, &RealtimeChannel::heard);
    connect(m_socket, &QWebSocket::disconnected, this, [this] { lose("closed"); });
    const auto onError = [this] {
        lose("a network error");
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, onError);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, onError);
#endif
    QNetworkRequest request(m_dialect->url(base));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("GigFlow/" GIGFLOW_VERSION));
    m_watchdog.start(m_timing.handshakeLimit);
    m_socket->open(request);
}

void RealtimeChannel::onOpened()
{
    const QStringList frames = m_dialect->opening();
    for (const QString &frame : frames)
        m_socket->sendTextMessage(frame);
    if (const auto every = pingEvery(); every.count() > 0)
        m_ping.start(every);
}

void RealtimeChannel::heard()
{
    if (m_up)
        m_watchdog.start(silenceLimit());
}

std::chrono::milliseconds RealtimeChannel::pingEvery() const
{
    const bool own = m_current == Dialect::Kind::Plain && m_timing.plainPing.count() > 0;
    return own ? m_timing.plainPing : m_dialect->pingEvery();
}

std::chrono::milliseconds RealtimeChannel::silenceLimit() const
{
    const bool own = m_current == Dialect::Kind::Plain && m_timing.plainSilence.count() > 0;
    return own ? m_timing.plainSilence : m_dialect->silenceLimit();
}

void RealtimeChannel::onText(const QString &frame)
{
    const Dialect::Step step = m_dialect->receive(frame);
    if (step.unauthorized) {
        m_session.reportUnauthorized(m_token);
        lose("the token was refused");
        return;
    }
    if (step.broken) {
        lose("not the protocol, or closed by the server");
        return;
    }
    for (const QString &answer : step.send)
        m_socket->sendTextMessage(answer);
    const QPointer<RealtimeChannel> alive(this);
    if (step.ready && !std::exchange(m_up, true)) {
        m_failures = 0;
        m_lastUp = m_current;
        qCInfo(lcNet) << "real time: up";
        trace::note("online");
        Q_EMIT upChanged(true);
    }
    if (!alive)
        return;
    heard();
    if (step.event.isEmpty())
        return;
    if (const auto event = decodeEvent(step.event, step.data))
        Q_EMIT received(*event);
}

void RealtimeChannel::lose(const char *why)
{
    qCInfo(lcNet) << "real time: down," << why;
    const QPointer<RealtimeChannel> alive(this);
    const bool wasUp = m_up;
    drop();
    if (!alive || !m_started)
        return;
    m_retry.start(m_timing.backoff(++m_failures));
    if (!wasUp)
        Q_EMIT attemptFailed();
}

void RealtimeChannel::drop()
{
    ++m_epoch;
    m_askedForToken = false;
    m_retry.stop();
    m_watchdog.stop();
    m_ping.stop();
    m_token.clear();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    if (std::exchange(m_up, false))
        Q_EMIT upChanged(false);
}

} // namespace gigflow
