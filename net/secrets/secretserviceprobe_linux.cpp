// SPDX-License-Identifier: MIT
#include "net/secrets/secretserviceprobe_linux.h"

#include "net/secrets/answers.h"
#include "net/secrets/secretserviceunlock_linux.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QLibrary>

namespace gigflow {

namespace {

/// libsecret, which QtKeychain loads, keeps its session with the service for as long as the process
/// lives. Once the keyring daemon has been restarted every write fails, and with it the storing of
/// each renewed token, unless that session is dropped.
void forgetLibsecretSession()
{
    using Disconnect = void (*)();
    const auto disconnect = reinterpret_cast<Disconnect>(
        QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

KeychainState stateOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeychainState::Slow;
    case QDBusError::AccessDenied:
        return KeychainState::Denied;
    default:
        break;
    }
    if (error.name() == u"org.freedesktop.Secret.Error.IsLocked")
        return KeychainState::Locked;
    // ServiceUnknown, Spawn.*, Disconnected, NoServer, UnknownMethod: nothing there that speaks
    // this.
    return KeychainState::NoService;
}

} // namespace

void callSecretService(const QDBusConnection &bus, const QDBusMessage &call,
                       std::chrono::milliseconds limit, QObject *owner,
                       SecretStore::SecretAnswer<QDBusMessage> answer)
{
    if (!bus.isConnected()) {
        answerLater<QDBusMessage>(
            owner, std::move(answer),
            secretError(KeychainState::NoService, QStringLiteral("no session bus")));
        return;
    }
    auto *watcher =
        new QDBusPendingCallWatcher(bus.asyncCall(call, static_cast<int>(limit.count())), owner);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, owner, [watcher, answer = std::move(answer)] {
            watcher->deleteLater();
            if (watcher->isError())
                answer(secretError(stateOf(watcher->error()), watcher->error().name()));
            else
                answer(watcher->reply());
        });
}

QDBusMessage secretServiceMethod(const QString &path, const QString &interface,
                                 const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(secretservice::name, path, interface, method);
    call.setArguments(arguments);
    return call;
}

SecretServiceProbe::SecretServiceProbe(const QString &service, std::chrono::milliseconds limit,
                                       QObject *parent)
    : KeyringProbe(parent),
      m_service(service),
      m_limit(limit),
      m_bus(QDBusConnection::sessionBus()),
      m_watcher(secretservice::name, m_bus, QDBusServiceWatcher::WatchForUnregistration)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, forgetLibsecretSession);
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

SecretServiceProbe::~SecretServiceProbe()
{
    forgetLibsecretSession(); // nobody watches any longer whether it still holds
}

void SecretServiceProbe::find(const QString &key, SecretStore::SecretAnswer<Found> answer)
{
    const QMap<QString, QString> attributes{{QStringLiteral("server"), m_service},
                                            {QStringLiteral("user"), key}};
    const auto call =
        secretServiceMethod(secretservice::path, secretservice::serviceInterface,
                            QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    callSecretService(
        m_bus, call, m_limit, this,
        [answer = std::move(answer)](const tl::expected<QDBusMessage, SecretError> &reply) {
            if (!reply)
                return answer(tl::unexpected(reply.error()));
            if (reply->signature() != u"aoao")
                return answer(secretError(KeychainState::NoService,
                                          QStringLiteral("unexpected answer to SearchItems")));
            const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply->arguments().at(0));
            const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply->arguments().at(1));
            if (!unlocked.isEmpty())
                return answer(Found::Unlocked);
            answer(locked.isEmpty() ? Found::None : Found::Locked);
        });
}

void SecretServiceProbe::checkWritable(SecretStore::SecretAnswer<void> answer)
{
    const auto readAlias =
        secretServiceMethod(secretservice::path, secretservice::serviceInterface,
                            QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    const auto onLocked = [answer](const tl::expected<QDBusMessage, SecretError> &reply) {
        if (!reply)
            return answer(tl::unexpected(reply.error()));
        const auto locked = reply->arguments().value(0).value<QDBusVariant>().variant();
        if (locked.typeId() != QMetaType::Bool)
            return answer(secretError(KeychainState::NoService,
                                      QStringLiteral("unexpected value of Locked")));
        if (locked.toBool())
            return answer(secretError(KeychainState::Locked, QStringLiteral("default keyring")));
        answer({});
    };
    callSecretService(
        m_bus, readAlias, m_limit, this,
        [this, answer, onLocked](const tl::expected<QDBusMessage, SecretError> &reply) {
            if (!reply)
                return answer(tl::unexpected(reply.error()));
            const auto collection = reply->arguments().value(0).value<QDBusObjectPath>().path();
            if (collection.size() <= 1)
                return answer(secretError(KeychainState::Locked,
                                          QStringLiteral("there is no default keyring yet")));
            const auto get =
                secretServiceMethod(collection, QStringLiteral("org.freedesktop.DBus.Properties"),
                                    QStringLiteral("Get"),
                                    {secretservice::collectionInterface, QStringLiteral("Locked")});
            callSecretService(m_bus, get, m_limit, this, onLocked);
        });
}

void SecretServiceProbe::unlock(SecretStore::SecretAnswer<void> answer)
{
    if (!m_unlock)
        m_unlock = std::make_unique<SecretServiceUnlock>(m_bus, m_service, m_limit);
    m_unlock->start(std::move(answer));
}

void SecretServiceProbe::cancelUnlock()
{
    if (m_unlock)
        m_unlock->cancel();
}

} // namespace gigflow
