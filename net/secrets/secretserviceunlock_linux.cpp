// SPDX-License-Identifier: MIT
#include "net/secrets/secretserviceunlock_linux.h"

#include "net/secrets/answers.h"
#include "net/secrets/secretserviceprobe_linux.h"

#include <QDBusArgument>
#include <QDBusPendingCall>

namespace gigflow {

SecretServiceUnlock::SecretServiceUnlock(const QDBusConnection &bus, const QString &service,
                                         std::chrono::milliseconds limit)
    : m_bus(bus),
      m_service(service),
      m_limit(limit),
      m_watcher(secretservice::name, bus, QDBusServiceWatcher::WatchForUnregistration)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        if (!m_prompt.isEmpty())
            finish(secretError(KeychainState::NoService, QStringLiteral("went away")));
    });
}

void SecretServiceUnlock::start(SecretStore::SecretAnswer<void> answer)
{
    m_answers.append(std::move(answer));
    m_cancelled = false;
    if (std::exchange(m_running, true))
        return; // asked already, or a prompt that was given up still shows
    findLocked();
}

void SecretServiceUnlock::cancel()
{
    if (m_answers.isEmpty())
        return;
    m_cancelled = true; // no prompt comes up any more
    answerAll(secretError(KeychainState::Denied, QStringLiteral("cancelled")));
}

void SecretServiceUnlock::findLocked()
{
    const QMap<QString, QString> attributes{{QStringLiteral("server"), m_service}};
    call(secretServiceMethod(secretservice::path, secretservice::serviceInterface,
                             QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)}),
         [this](const QDBusMessage &reply) {
             findDefault(qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1)));
         });
}

void SecretServiceUnlock::findDefault(const QList<QDBusObjectPath> &locked)
{
    call(secretServiceMethod(secretservice::path, secretservice::serviceInterface,
                             QStringLiteral("ReadAlias"), {QStringLiteral("default")}),
         [this, locked](const QDBusMessage &reply) {
             const auto collection = reply.arguments().value(0).value<QDBusObjectPath>();
             if (collection.path().size() > 1)
                 requestUnlock(locked + QList<QDBusObjectPath>{collection});
             else if (!locked.isEmpty())
                 requestUnlock(locked);
             else
                 createDefault();
         });
}

void SecretServiceUnlock::requestUnlock(const QList<QDBusObjectPath> &objects)
{
    call(secretServiceMethod(secretservice::path, secretservice::serviceInterface,
                             QStringLiteral("Unlock"), {QVariant::fromValue(objects)}),
         [this](const QDBusMessage &reply) { onPromptPath(reply); });
}

void SecretServiceUnlock::createDefault()
{
    const QVariantMap properties{
        {QStringLiteral("org.freedesktop.Secret.Collection.Label"), QStringLiteral("Login")}};
    call(secretServiceMethod(secretservice::path, secretservice::serviceInterface,
                             QStringLiteral("CreateCollection"),
                             {properties, QStringLiteral("default")}),
         [this](const QDBusMessage &reply) { onPromptPath(reply); });
}

void SecretServiceUnlock::onPromptPath(const QDBusMessage &reply)
{
    const auto path = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (path.size() <= 1)
        return finish({});
    if (m_cancelled)
        return finish(secretError(KeychainState::Denied, QStringLiteral("cancelled")));
    m_prompt = path;
    m_owner = reply.service();
    listenToPrompt(true);
    call(secretServiceMethod(path, secretservice::promptInterface, QStringLiteral("Prompt"),
                             {QString()}),
         [](const QDBusMessage &) {}); // the prompt shows; Completed tells how it ended
}

void SecretServiceUnlock::onCompleted(const QDBusMessage &message)
{
    // The match is by path only, so that no blocking look-up of the owner is needed; the sender is
    // checked here.
    if (message.path() != m_prompt || message.service() != m_owner)
        return;
    const bool dismissed = message.arguments().value(0).toBool();
    if (dismissed)
        finish(secretError(KeychainState::Denied, QStringLiteral("prompt dismissed")));
    else
        finish({});
}

void SecretServiceUnlock::finish(const tl::expected<void, SecretError> &result)
{
    if (!m_prompt.isEmpty())
        listenToPrompt(false);
    m_prompt.clear();
    m_owner.clear();
    m_running = false;
    ++m_round;
    answerAll(result);
}

void SecretServiceUnlock::answerAll(const tl::expected<void, SecretError> &result)
{
    const auto answers = std::exchange(m_answers, {});
    QTimer::singleShot(0, this, [answers, result] {
        for (const auto &answer : answers)
            answer(result);
    });
}

void SecretServiceUnlock::listenToPrompt(bool on)
{
    const auto signal = QStringLiteral("Completed");
    if (on)
        m_bus.connect(QString(), m_prompt, secretservice::promptInterface, signal, this,
                      SLOT(onCompleted(QDBusMessage)));
    else
        m_bus.disconnect(QString(), m_prompt, secretservice::promptInterface, signal, this,
                         SLOT(onCompleted(QDBusMessage)));
}

void SecretServiceUnlock::call(const QDBusMessage &message,
                               std::function<void(const QDBusMessage &)> next)
{
    callSecretService(m_bus, message, m_limit, this,
                      [this, round = m_round, next = std::move(next)](
                          const tl::expected<QDBusMessage, SecretError> &reply) {
                          if (round != m_round)
                              return;
                          if (!reply)
                              return finish(tl::unexpected(reply.error()));
                          next(*reply);
                      });
}

} // namespace gigflow
