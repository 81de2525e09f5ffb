// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace gigflow::test {

/// A StatusNotifierWatcher by script, on its own connection to the session bus.
class FakeTray : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit FakeTray(bool hosted = true);
    ~FakeTray() override; ///< leaves the bus

    void setHosted(bool hosted); ///< a panel comes or goes, the watcher stays
    int asked = 0;               ///< how often it was asked for its panel

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    bool m_hosted;
    const QString m_name;
    QDBusConnection m_bus;
};

} // namespace gigflow::test
