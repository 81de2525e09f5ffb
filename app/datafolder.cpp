// SPDX-License-Identifier: MIT
#include "app/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace gigflow {

tl::expected<QString, QString> openDataFolder(const QString &typed)
{
    const auto fail = [](const char *text, const QString &path) {
        return tl::unexpected(
            QCoreApplication::translate("DataFolder", text).arg(QDir::toNativeSeparators(path)));
    };
    const auto path = typed.isEmpty()
                          ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                          : QDir::current().absoluteFilePath(typed);
    const QFileInfo before(path);
    if (before.exists() && !before.isDir())
        return fail(QT_TRANSLATE_NOOP("DataFolder", "%1 is not a folder."), path);
    if (!before.exists()) {
        const QFileInfo parent(before.absolutePath());
        if (!QDir().mkpath(parent.filePath()) ||
            !QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return fail(QT_TRANSLATE_NOOP("DataFolder", "The folder %1 cannot be made."), path);
    }
    const QFileInfo folder(path);
    if (!folder.isWritable())
        return fail(QT_TRANSLATE_NOOP("DataFolder", "The folder %1 cannot be written to."), path);
    return folder.canonicalFilePath();
}

} // namespace gigflow
