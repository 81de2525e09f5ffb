// SPDX-License-Identifier: MIT
#pragma once

#include "net/reply.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QHostAddress;
class QHostInfo;

namespace gigflow {

/// One picture on its way from the network: looked up, checked, requested, its redirects followed.
/// Ends with exactly one finished().
class PictureFetch : public QObject
{
    Q_OBJECT
public:
    PictureFetch(QNetworkAccessManager &manager, const QUrl &url, const QUrl &ownServer,
                 qint64 maxBytes, QObject *parent);
    ~PictureFetch() override;

    void start();

Q_SIGNALS:
    void finished(const QByteArray &bytes, const gigflow::Error &error, bool ok);

private:
    void goTo(const QUrl &url);
    void onLookedUp(const QHostInfo &info);
    /// `address` null: by the name, for the API's own server.
    void request(const QHostAddress &address);
    void onHeaders();
    void onReadyRead();
    void onFinished();
    void follow(const QUrl &target);
    void fail(Error::Kind kind, const QString &detail);
    void end(const QByteArray &bytes, const Error &error, bool ok);

    QNetworkAccessManager &m_manager;
    QUrl m_url; ///< where it has come to
    const QUrl m_ownServer;
    const qint64 m_maxBytes;
    int m_hops = 0;
    int m_lookup = -1;
    bool m_done = false;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_received;
    QTimer m_deadline;
};

} // namespace gigflow
