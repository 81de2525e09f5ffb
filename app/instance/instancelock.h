// SPDX-License-Identifier: MIT
// One instance per data folder. The lock file decides who it is (two starts at once cannot both
// win), the socket carries what a later start wants.
#pragma once

#include <QLockFile>
#include <QString>

namespace gigflow {

/// DATA/instance.lock. Left behind by a killed process it is recognised as stale by its process id.
class InstanceLock
{
public:
    explicit InstanceLock(const QString &dataFolder);
    /// True: this process is the instance until the object goes. Does not wait.
    [[nodiscard]] bool acquire();

private:
    QLockFile m_file;
};

/// Where the instance of `dataFolder` (canonical) listens: a hash of it, in the user's runtime
/// folder; on Windows a pipe's name.
[[nodiscard]] QString instanceSocketName(const QString &dataFolder);

/// The longest message a later start may send, in bytes, its line end included.
inline constexpr qint64 maxInstanceMessage = 4096;

} // namespace gigflow
