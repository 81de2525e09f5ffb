// SPDX-License-Identifier: MIT
#include "app/instance/instancelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace gigflow {

InstanceLock::InstanceLock(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(QStringLiteral("instance.lock")))
{
    m_file.setStaleLockTime(
        0); // an instance may run for weeks; only a dead process makes its lock stale
}

bool InstanceLock::acquire()
{
    return m_file.tryLock(0);
}

QString instanceSocketName(const QString &dataFolder)
{
    const auto digest =
        QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const auto name = QStringLiteral("gigflow-") + QString::fromLatin1(digest);
#ifdef Q_OS_WIN
    return name;
#else
    constexpr qsizetype maxSocketPath = 100; // sun_path holds 104 to 108 bytes
    const auto runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const auto path = QDir(runtime).filePath(name);
    if (runtime.isEmpty() || path.toUtf8().size() > maxSocketPath)
        return QDir::temp().filePath(name);
    return path;
#endif
}

} // namespace gigflow
