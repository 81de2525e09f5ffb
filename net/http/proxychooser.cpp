// SPDX-License-Identifier: MIT
#include "net/http/proxychooser.h"

#include "net/http/loopback.h"

namespace gigflow {

QList<QNetworkProxy> ProxyChooser::queryProxy(const QNetworkProxyQuery &query)
{
    QUrl peer;
    peer.setHost(query.peerHostName().isEmpty() ? query.url().host() : query.peerHostName());
    if (m_kind == Kind::Direct || isLoopback(peer))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_kind == Kind::System)
        return systemProxyForQuery(query);
    return {m_fixed};
}

} // namespace gigflow
