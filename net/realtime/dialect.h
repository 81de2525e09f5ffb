// SPDX-License-Identifier: MIT
// The two ways to speak with the server's socket (contract.md, "Real time"), as pure state machines
// over text frames.
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace gigflow {

class Dialect
{
public:
    enum class Kind { SocketIo, Plain };

    /// What one frame led to.
    struct Step
    {
        QStringList send;
        bool ready = false;        ///< the server took us: events follow
        bool unauthorized = false; ///< it did not take the token; the connection is of no use
        bool broken = false;       ///< not the protocol, or closed by the server: connect anew
        QString event;             ///< empty: none
        QJsonObject data;
    };

    [[nodiscard]] static std::unique_ptr<Dialect> make(Kind kind, const QString &token,
                                                       const QString &userId);
    virtual ~Dialect() = default;

    /// ws(s)://HOST:PORT/…; never holds the token.
    [[nodiscard]] virtual QUrl url(const QUrl &baseUrl) const = 0;
    /// The frames to send as soon as the WebSocket is open.
    [[nodiscard]] virtual QStringList opening() = 0;
    [[nodiscard]] virtual Step receive(const QString &frame) = 0;
    /// The connection is dead when nothing came for this long.
    [[nodiscard]] virtual std::chrono::milliseconds silenceLimit() const = 0;
    /// How often we ping on the WebSocket's own level; 0: the protocol has its own heartbeat.
    [[nodiscard]] virtual std::chrono::milliseconds pingEvery() const
    {
        return std::chrono::milliseconds(0);
    }
};

} // namespace gigflow
