// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace gigflow::test {

/// A notification daemon by script, on its own connection to the session bus.
class FakeNotifications : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit FakeNotifications(const QStringList &capabilities);
    ~FakeNotifications() override;

    struct Shown
    {
        uint id;
        QString app, summary, body;
        QStringList actions;
    };
    QList<Shown> shown;

    void click(uint id, const QString &token = {},
               const QString &action = QStringLiteral("default"));
    void close(uint id);
    /// `Inhibited`, which a daemon has only once it was set; told of as properties are.
    void setInhibited(bool on);

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void emitSignal(const QString &name, const QVariantList &arguments);

    const QStringList m_capabilities;
    const QString m_name;
    QDBusConnection m_bus;
    std::optional<bool> m_inhibited;
    uint m_lastId = 40;
};

/// The same signal from somebody who is not the daemon.
void forgeClick(uint id);

} // namespace gigflow::test
