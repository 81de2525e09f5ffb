// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace gigflow::test {

/// The real gnome-keyring-daemon on the session bus, with keyrings in a folder of its own that
/// outlives a stop().
class GnomeKeyring
{
public:
    ~GnomeKeyring() { stop(); }
    /// With the keyring unlocked (made on the first start), or locked as after a login without its
    /// password.
    [[nodiscard]] bool start(bool unlocked);
    void stop();
    /// The running one stops answering, and goes on.
    [[nodiscard]] bool pause();
    [[nodiscard]] bool resume();
    /// Locks the running one.
    [[nodiscard]] bool lock();
    /// Paths of all items with this attribute, locked ones too.
    [[nodiscard]] QStringList items(const QString &attribute, const QString &value);

private:
    [[nodiscard]] bool signal(const QString &name);

    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace gigflow::test
