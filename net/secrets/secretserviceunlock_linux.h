// SPDX-License-Identifier: MIT
// Unlocking the Secret Service: what of ours is locked, plus the default keyring, with the
// service's own prompt.
#pragma once

#include "net/secrets/secretstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>

#include <chrono>

namespace gigflow {

/// GUI thread. One unlocking at a time; whoever asks meanwhile gets its answer. Errors: Denied
/// (dismissed or cancelled), NoService (also where the service went away under the prompt), Slow.
class SecretServiceUnlock : public QObject
{
    Q_OBJECT
public:
    SecretServiceUnlock(const QDBusConnection &bus, const QString &service,
                        std::chrono::milliseconds limit);

    void start(SecretStore::SecretAnswer<void> answer);
    /// Stops waiting: the answer is Denied. A prompt that shows already stays for the person to
    /// close, and the next start() waits for it: gnome-keyring 42 (Debian 12) dies when a client
    /// calls Prompt.Dismiss, and every program's keyring with it.
    void cancel();

private Q_SLOTS:
    void onCompleted(const QDBusMessage &message);

private:
    void findLocked();
    void findDefault(const QList<QDBusObjectPath> &locked);
    void requestUnlock(const QList<QDBusObjectPath> &objects);
    void createDefault();
    void onPromptPath(const QDBusMessage &reply);
    void finish(const tl::expected<void, SecretError> &result);
    void answerAll(const tl::expected<void, SecretError> &result);
    void listenToPrompt(bool on);
    /// Calls; an error finishes the unlocking.
    void call(const QDBusMessage &message, std::function<void(const QDBusMessage &)> next);

    QDBusConnection m_bus;
    const QString m_service;
    const std::chrono::milliseconds m_limit;
    QDBusServiceWatcher m_watcher;
    QList<SecretStore::SecretAnswer<void>> m_answers;
    QString m_prompt; ///< object path while the prompt shows
    QString m_owner;  ///< unique bus name of the service that made the prompt
    bool m_running = false;
    bool m_cancelled = false;
    int m_round = 0; ///< answers of an unlocking that is over are dropped
};

} // namespace gigflow
