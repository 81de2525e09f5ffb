// SPDX-License-Identifier: MIT
#pragma once

#include "net/realtime/dialect.h"
#include "net/realtime/realtimeevent.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <functional>

namespace gigflow {

class Session;

struct RealtimeTiming
{
    std::chrono::milliseconds handshakeLimit = std::chrono::seconds(15); ///< from opening to ready
    std::function<std::chrono::milliseconds(int failures)> backoff;      ///< empty: backoffDelay()
};

/// The one socket of a session. It connects whenever the session is active, and again for ever when
/// the connection ends: a fresh QWebSocket per attempt, full-jitter waits of 1 to 60 s. What
/// happened while it was down is never sent again: read over REST on up(). GUI thread.
class RealtimeChannel : public QObject
{
    Q_OBJECT
public:
    explicit RealtimeChannel(Session &session, Dialect::Kind kind = Dialect::Kind::SocketIo,
                             QObject *parent = nullptr, const RealtimeTiming &timing = {});
    ~RealtimeChannel() override;

    void start();
    void stop();
    void reconnectNow(); ///< without waiting; a connection that is up is given up first
    [[nodiscard]] bool isUp() const { return m_up; }

Q_SIGNALS:
    void upChanged(bool up); ///< on each (re)connect and each loss
    void received(const gigflow::RealtimeEvent &event);

private:
    void connectWhenActive();
    void open(const QString &token);
    void onOpened();
    void onText(const QString &frame);
    void lose(const char *why);
    void drop();
    void heard();

    Session &m_session;
    Dialect::Kind m_kind;
    RealtimeTiming m_timing;
    std::unique_ptr<Dialect> m_dialect;
    QWebSocket *m_socket = nullptr;
    QString m_token;
    QTimer m_retry;
    QTimer m_watchdog; ///< the handshake's limit, then the silence limit
    QTimer m_ping;
    bool m_started = false;
    bool m_askedForToken = false;
    bool m_up = false;
    int m_failures = 0;
    int m_epoch = 0; ///< a token that was asked for before the last stop or reconnect is not used
};

} // namespace gigflow
