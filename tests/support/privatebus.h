// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace gigflow::test {

/// A session bus of this process's own that starts no service by itself. start() before anything
/// touches QDBusConnection::sessionBus(); child processes inherit the address. Ends with the
/// object.
class PrivateBus
{
public:
    ~PrivateBus();
    [[nodiscard]] bool start();
    [[nodiscard]] QString address() const { return m_address; }
    /// Waits until `name` has an owner (or none).
    [[nodiscard]] static bool waitForOwner(const QString &name, bool owned = true);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace gigflow::test
