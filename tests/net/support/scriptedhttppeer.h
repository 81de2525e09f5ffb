// SPDX-License-Identifier: MIT
// A server on a real loopback socket that does what a test says: answers, delays, hangs, cuts
// short, reads and closes.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace gigflow::test {

struct PeerRequest
{
    QByteArray method;
    QByteArray path; ///< without the query
    QByteArray query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QByteArray bearer() const; ///< the token of the Authorization header
};

struct PeerAnswer
{
    enum class Then { KeepOpen, Close };
    QByteArray bytes; ///< the whole answer as it goes on the wire; empty with KeepOpen: hangs
    Then then = Then::KeepOpen;
    int delayMs = 0;
};

[[nodiscard]] PeerAnswer answer(int status, const QByteArray &body, const QByteArray &contentType,
                                const QByteArray &moreHeaders = {});
/// In the envelope of contract.md.
[[nodiscard]] PeerAnswer ok(const QJsonValue &data, int status = 200);
[[nodiscard]] PeerAnswer refused(int status, const QString &message,
                                 const QByteArray &moreHeaders = {});
[[nodiscard]] PeerAnswer health(const QStringList &capabilities = {}, const QString &serverId = {});
[[nodiscard]] PeerAnswer hang();
[[nodiscard]] PeerAnswer readAndClose();

class ScriptedHttpPeer : public QObject
{
    Q_OBJECT
public:
    using Script = std::function<PeerAnswer(const PeerRequest &)>;

    /// Takes over a connection that asks for a WebSocket; nothing has been read from it.
    std::function<void(QTcpSocket *)> onUpgrade;

    explicit ScriptedHttpPeer(Script script = {}, QObject *parent = nullptr);
    ~ScriptedHttpPeer() override;

    [[nodiscard]] QUrl url() const;
    void setScript(Script script) { m_script = std::move(script); }
    [[nodiscard]] const QList<PeerRequest> &requests() const { return m_requests; }
    void forgetRequests() { m_requests.clear(); }
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &path) const;
    void stopListening(); ///< as if the process had ended: connections are closed too
    void listenAgain();   ///< on the same port
    [[nodiscard]] int openConnections() const;

private:
    void onConnection();
    void onReadyRead(QTcpSocket *socket);
    void give(QTcpSocket *socket, const PeerAnswer &answer);

    QTcpServer m_server;
    quint16 m_port = 0;
    Script m_script;
    QList<PeerRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

/// A JWT as a server makes it; the signature is junk, since clients never verify.
[[nodiscard]] QString makeToken(qint64 issuedAt, qint64 expiresAt, const QString &mark = {});

} // namespace gigflow::test
