// SPDX-License-Identifier: MIT
#include "app/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace gigflow {

namespace {

/// A path as an argument of a desktop file's Exec line: quoted, and a % doubled.
QString execArgument(const QString &path)
{
    QString quoted = path;
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        quoted.replace(special, QStringLiteral("\\") + special);
    quoted.replace(u'%', QStringLiteral("%%"));
    // The whole value is a string, in which a backslash is written twice.
    quoted.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + quoted + u'"';
}

QString entryPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("gigflow.desktop"));
}

} // namespace

SystemAutostart::SystemAutostart(const QString &program, const QString &folder, QObject *parent)
    : Autostart(parent),
      m_program(program),
      m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/autostart")
                   : folder)
{
}

bool SystemAutostart::isAvailable() const
{
    return true;
}

bool SystemAutostart::isOn() const
{
    QFile file(entryPath(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString text = QString::fromUtf8(file.read(1 << 16));
    // A desktop's own switch leaves the file and says so inside.
    return !text.contains(QLatin1String("\nHidden=true")) &&
           !text.contains(QLatin1String("\nX-GNOME-Autostart-enabled=false"));
}

bool SystemAutostart::set(bool on)
{
    const QString path = entryPath(m_folder);
    if (!on)
        return !QFile::exists(path) || QFile::remove(path);
    QDir().mkpath(m_folder);
    QSaveFile file(path);
    const QByteArray entry =
        "[Desktop Entry]\nType=Application\nName=Gig Flow\nIcon=gigflow\nExec=" +
        execArgument(m_program).toUtf8() +
        " --hidden\nTerminal=false\nX-GNOME-Autostart-enabled=true\n";
    return file.open(QIODevice::WriteOnly) && file.write(entry) == entry.size() && file.commit();
}

} // namespace gigflow
