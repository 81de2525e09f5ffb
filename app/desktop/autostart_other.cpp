// SPDX-License-Identifier: MIT
#include "app/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>

namespace gigflow {

#ifdef Q_OS_WIN

namespace {
const QString runKey =
    QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString valueName = QStringLiteral("GigFlow");
} // namespace

SystemAutostart::SystemAutostart(const QString &program, const QString &folder, QObject *parent)
    : Autostart(parent), m_program(program), m_folder(folder)
{
}

bool SystemAutostart::isAvailable() const
{
    return true;
}

bool SystemAutostart::isOn() const
{
    return QSettings(runKey, QSettings::NativeFormat).contains(valueName);
}

bool SystemAutostart::set(bool on)
{
    QSettings run(runKey, QSettings::NativeFormat);
    if (on)
        run.setValue(valueName,
                     QStringLiteral("\"%1\" --hidden").arg(QDir::toNativeSeparators(m_program)));
    else
        run.remove(valueName);
    run.sync();
    return run.status() == QSettings::NoError;
}

#else // macOS

namespace {
QString agentPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("org.gigflow.GigFlow.plist"));
}
} // namespace

SystemAutostart::SystemAutostart(const QString &program, const QString &folder, QObject *parent)
    : Autostart(parent),
      m_program(program),
      m_folder(folder.isEmpty() ? QDir::home().filePath(QStringLiteral("Library/LaunchAgents"))
                                : folder)
{
}

bool SystemAutostart::isAvailable() const
{
    return true;
}

bool SystemAutostart::isOn() const
{
    return QFile::exists(agentPath(m_folder));
}

bool SystemAutostart::set(bool on)
{
    const QString path = agentPath(m_folder);
    if (!on)
        return !QFile::exists(path) || QFile::remove(path);
    QDir().mkpath(m_folder);
    QSaveFile file(path);
    const QByteArray agent =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>Label</key>"
        "<string>org.gigflow.GigFlow</string><key>ProgramArguments</key><array><string>" +
        m_program.toHtmlEscaped().toUtf8() +
        "</string><string>--hidden</string></array><key>RunAtLoad</key><true/></dict></plist>\n";
    return file.open(QIODevice::WriteOnly) && file.write(agent) == agent.size() && file.commit();
}

#endif

} // namespace gigflow
