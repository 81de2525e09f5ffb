// SPDX-License-Identifier: MIT
#include "tests/support/gnomekeyring.h"

#include "tests/support/privatebus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>

namespace gigflow::test {

namespace {
const QString busName = QStringLiteral("org.freedesktop.secrets");

QDBusMessage call(const QString &method, const QVariant &argument)
{
    auto message =
        QDBusMessage::createMethodCall(busName, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), method);
    message.setArguments({argument});
    return QDBusConnection::sessionBus().call(message);
}
} // namespace

bool GnomeKeyring::start(bool unlocked)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setProcessChannelMode(QProcess::ForwardedOutputChannel);
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                          QStringLiteral("--control-directory=") + m_folder.path()};
    if (unlocked)
        arguments << QStringLiteral("--unlock");
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_daemon.waitForStarted())
        return false;
    if (unlocked && (m_daemon.write("a test's password\n") < 0 || !m_daemon.waitForBytesWritten()))
        return false;
    m_daemon.closeWriteChannel();
    return PrivateBus::waitForOwner(busName);
}

void GnomeKeyring::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    (void)resume(); // one that stands still does not even end
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(5000)) {
        m_daemon.kill();
        m_daemon.waitForFinished(5000);
    }
    (void)PrivateBus::waitForOwner(busName, false);
}

bool GnomeKeyring::signal(const QString &name)
{
    const QString pid = QString::number(m_daemon.processId());
    return m_daemon.processId() > 0 && QProcess::execute(QStringLiteral("kill"), {name, pid}) == 0;
}

bool GnomeKeyring::pause()
{
    return signal(QStringLiteral("-STOP"));
}

bool GnomeKeyring::resume()
{
    return signal(QStringLiteral("-CONT"));
}

bool GnomeKeyring::lock()
{
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    const auto reply = call(QStringLiteral("Lock"), QVariant::fromValue(collections));
    return reply.type() == QDBusMessage::ReplyMessage &&
           !qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(0)).isEmpty();
}

QStringList GnomeKeyring::items(const QString &attribute, const QString &value)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QMap<QString, QString> attributes{{attribute, value}};
    const auto reply = call(QStringLiteral("SearchItems"), QVariant::fromValue(attributes));
    QStringList paths;
    for (const auto &list : reply.arguments()) {
        for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(list))
            paths.append(path.path());
    }
    return paths;
}

} // namespace gigflow::test
