// SPDX-License-Identifier: MIT
#pragma once

#include "net/realtime/dialect.h"
#include "net/realtime/realtimeevent.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <functional>
#include <optional>

namespace gigflow {

class Session;

struct RealtimeTiming
{
    std::chrono::milliseconds handshakeLimit = std::chrono::seconds(15); ///< from opening to ready
    std::function<std::chrono::milliseconds(int failures)> backoff;      ///< empty: backoffDelay()
    /// Of the plain dialect, whose server names none; zero: as the dialect says.
    std::chrono::milliseconds plainPing{};
    std::chrono::milliseconds plainSilence{};
};

/// The one socket of a session. It connects whenever the session is active, and again for ever when
/// the connection ends: a fresh QWebSocket per attempt, full-jitter waits of 1 to 60 s. What
/// happened while it was down is never sent again: read over REST on up(). GUI thread.
class RealtimeChannel : public QObject
{
    Q_OBJECT
public:
    /// Without a `kind`: Socket.IO, and where two attempts at that in a row did not get through
    /// (a proxy that does not know it) and the server has `ws`, the plain dialect in turn with it.
    explicit RealtimeChannel(Session &session, std::optional<Dialect::Kind> kind = {},
                             QObject *parent = nullptr, const RealtimeTiming &timing = {});
    ~RealtimeChannel() override;

    void start();
    void stop();
    void reconnectNow(); ///< without waiting; a connection that is up is given up first
    void tryNow();       ///< an attempt that waits for its time does not wait any longer
    [[nodiscard]] bool isUp() const { return m_up; }
    [[nodiscard]] Dialect::Kind dialect() const; ///< of the next attempt, or of the one under way

Q_SIGNALS:
    void upChanged(bool up); ///< on each (re)connect and each loss
    void attemptFailed();    ///< it did not get as far as being up; another follows
    void received(const gigflow::RealtimeEvent &event);

private:
    void connectWhenActive();
    void open(const QString &token);
    void onOpened();
    void onText(const QString &frame);
    void lose(const char *why);
    void drop();
    void heard();
    [[nodiscard]] std::chrono::milliseconds pingEvery() const;
    [[nodiscard]] std::chrono::milliseconds silenceLimit() const;

    Session &m_session;
    std::optional<Dialect::Kind> m_kind; ///< empty: chosen by what gets through
    Dialect::Kind m_lastUp = Dialect::Kind::SocketIo;
    Dialect::Kind m_current = Dialect::Kind::SocketIo;
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
