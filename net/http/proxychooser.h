// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>

namespace gigflow {

/// Which way a connection takes. This computer itself is never reached through a proxy: the local
/// backend is nobody else's business. Qt asks from any thread; a chooser is made anew for each
/// change.
class ProxyChooser : public QNetworkProxyFactory
{
public:
    enum class Kind { Direct, System, Fixed };

    explicit ProxyChooser(Kind kind, const QNetworkProxy &fixed = {}) : m_kind(kind), m_fixed(fixed)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    const Kind m_kind;
    const QNetworkProxy m_fixed;
};

} // namespace gigflow
