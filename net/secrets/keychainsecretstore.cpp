// SPDX-License-Identifier: MIT
#include "net/secrets/keychainsecretstore.h"

#include "models/affinity.h"
#include "net/secrets/answers.h"

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

#include <QTimer>
#include <QVariant>

namespace gigflow {

namespace {

using Found = KeyringProbe::Found;

const QString serviceName = QStringLiteral("gigflow");

SecretError meaningOf(const QKeychain::Job &job)
{
    const auto detail = [&job](const char *what) {
        return QLatin1String(what) + QStringLiteral(" (QtKeychain %1)").arg(job.error());
    };
    switch (job.error()) {
    case QKeychain::NoError:
        return {KeychainState::Ready, {}};
    case QKeychain::EntryNotFound:
        return {KeychainState::NotFound, detail("no entry")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return {KeychainState::Denied, detail("denied")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {KeychainState::NoService, detail("no keychain")};
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds limit, QObject *parent)
    : SecretStore(parent), m_limit(limit)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

KeyringProbe *KeychainSecretStore::probe()
{
    assertOwnThread(this); // every way in asks it
    if (!std::exchange(m_probeMade, true))
        m_probe = makeKeyringProbe(serviceName, m_limit);
    return m_probe.get();
}

void KeychainSecretStore::read(const QString &key, QObject *context, SecretAnswer<QString> answer)
{
    answer = whileAlive<QString>(context, std::move(answer));
    if (!probe())
        return runRead(key, std::move(answer));
    probe()->find(key, [this, key, answer](const tl::expected<Found, SecretError> &found) {
        if (!found)
            return answer(tl::unexpected(found.error()));
        switch (*found) {
        case Found::None:
            return answer(secretError(KeychainState::NotFound, QStringLiteral("no item")));
        case Found::Locked:
            return answer(secretError(KeychainState::Locked, QStringLiteral("item is locked")));
        case Found::Unlocked:
            break;
        }
        runRead(key, [answer](tl::expected<QString, SecretError> secret) {
            // The item was there a moment ago: "not found" now is a prompt that somebody dismissed.
            if (!secret && secret.error().state == KeychainState::NotFound)
                secret.error().state = KeychainState::Denied;
            answer(std::move(secret));
        });
    });
}

void KeychainSecretStore::write(const QString &key, const QString &secret, QObject *context,
                                SecretAnswer<void> answer)
{
    answer = whileAlive<void>(context, std::move(answer));
    if (!probe())
        return runWrite(key, secret, std::move(answer));
    probe()->checkWritable(
        [this, key, secret, answer](const tl::expected<void, SecretError> &writable) {
            if (writable)
                runWrite(key, secret, answer);
            else
                answer(writable);
        });
}

void KeychainSecretStore::remove(const QString &key, QObject *context, SecretAnswer<void> answer)
{
    answer = whileAlive<void>(context, std::move(answer));
    if (!probe())
        return runRemove(key, std::move(answer));
    const auto verify = [this, key, answer](const tl::expected<void, SecretError> &removed) {
        if (!removed) {
            // The item was there a moment ago: whatever went wrong, it is not gone.
            SecretError error = removed.error();
            if (error.state == KeychainState::NoService)
                error.state = KeychainState::Denied;
            return answer(tl::unexpected(error));
        }
        probe()->find(key, [answer](const tl::expected<Found, SecretError> &left) {
            if (!left)
                return answer(tl::unexpected(left.error()));
            if (*left != Found::None)
                return answer(
                    secretError(KeychainState::Denied, QStringLiteral("the item is still there")));
            answer({});
        });
    };
    probe()->find(key, [this, key, answer, verify](const tl::expected<Found, SecretError> &found) {
        if (!found)
            answer(tl::unexpected(found.error()));
        else if (*found == Found::None)
            answer({});
        else if (*found == Found::Locked)
            answer(secretError(KeychainState::Locked, QStringLiteral("item is locked")));
        else
            runRemove(key, verify);
    });
}

void KeychainSecretStore::unlock(QObject *context, SecretAnswer<void> answer)
{
    answer = whileAlive<void>(context, std::move(answer));
    if (probe())
        probe()->unlock(std::move(answer));
    else // the system asks by itself when the secret is read
        answerLater<void>(this, std::move(answer), {});
}

void KeychainSecretStore::cancelUnlock()
{
    if (m_probe)
        m_probe->cancelUnlock();
}

void KeychainSecretStore::runRead(const QString &key, SecretAnswer<QString> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(key);
    run(job, [job, answer = std::move(answer)](const SecretError &state) {
        if (state.state == KeychainState::Ready)
            answer(job->textData());
        else
            answer(tl::unexpected(state));
    });
}

void KeychainSecretStore::runWrite(const QString &key, const QString &secret,
                                   SecretAnswer<void> answer)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(key);
    job->setTextData(secret);
    run(job, [answer = std::move(answer)](const SecretError &state) {
        if (state.state == KeychainState::Ready)
            answer({});
        else
            answer(tl::unexpected(state));
    });
}

void KeychainSecretStore::runRemove(const QString &key, SecretAnswer<void> answer)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(key);
    run(job, [answer = std::move(answer)](const SecretError &state) {
        if (state.state == KeychainState::Ready || state.state == KeychainState::NotFound)
            answer({});
        else
            answer(tl::unexpected(state));
    });
}

void KeychainSecretStore::run(QKeychain::Job *job, std::function<void(const SecretError &)> done)
{
    // At the limit the answer is Slow; the job itself cannot be aborted and its late result is
    // dropped. It has no parent: the backend still holds it when this store goes, and it deletes
    // itself when it has finished.
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [limit, done] {
        limit->setProperty("expired", true);
        done({KeychainState::Slow, QStringLiteral("QtKeychain did not answer in time")});
    });
    connect(job, &QKeychain::Job::finished, this, [job, limit, done] {
        if (limit->property("expired").toBool())
            return;
        limit->stop();
        done(meaningOf(*job));
    });
    job->setInsecureFallback(false);
    limit->start(m_limit);
    job->start();
}

} // namespace gigflow
