// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace gigflow::test {

/// A Secret Service by script, on its own connection to the session bus: one locked item of ours,
/// one default keyring.
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT
public:
    enum class Prompt { Accepts, Dismisses, Waits };

    FakeSecretService();
    ~FakeSecretService() override;

    bool silent = false; ///< takes calls and never answers
    bool hasDefault = true;
    Prompt prompt = Prompt::Accepts;
    bool locked = true;
    QStringList calls; ///< methods in the order they came

    void leaveBus();
    void completePrompt(bool dismissed); ///< what the person does with one that waits

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QVariantList answer(const QDBusMessage &message);

    QDBusConnection m_bus;
};

} // namespace gigflow::test
