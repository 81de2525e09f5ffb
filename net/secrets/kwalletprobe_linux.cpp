// SPDX-License-Identifier: MIT
#include "net/secrets/kwalletprobe_linux.h"

#include "net/secrets/answers.h"

#include <array>
#include <limits>
#include <utility>

namespace gigflow {

namespace {

const QString interfaceName = QStringLiteral("org.kde.KWallet");

const std::array<std::pair<QString, QString>, 2> daemons{
    std::pair(QStringLiteral("org.kde.kwalletd6"), QStringLiteral("/modules/kwalletd6")),
    std::pair(QStringLiteral("org.kde.kwalletd5"), QStringLiteral("/modules/kwalletd5"))};

} // namespace

KWalletProbe::KWalletProbe(const QString &service, std::chrono::milliseconds limit, QObject *parent)
    : KeyringProbe(parent),
      m_service(service),
      m_limit(limit),
      m_bus(QDBusConnection::sessionBus()),
      m_next(service, limit)
{
}

void KWalletProbe::ask(const Wallet &wallet, const QString &method, const QVariantList &arguments,
                       std::chrono::milliseconds limit, SecretStore::SecretAnswer<QVariant> answer)
{
    auto call = QDBusMessage::createMethodCall(wallet.daemon, wallet.path, interfaceName, method);
    call.setArguments(arguments);
    callSecretService(
        m_bus, call, limit, this,
        [answer = std::move(answer)](const tl::expected<QDBusMessage, SecretError> &reply) {
            if (reply)
                answer(reply->arguments().value(0));
            else
                answer(tl::unexpected(reply.error()));
        });
}

void KWalletProbe::withWallet(SecretStore::SecretAnswer<FoundWallet> answer, qsizetype daemon)
{
    if (daemon == static_cast<qsizetype>(daemons.size())) {
        answer(FoundWallet());
        return;
    }
    const auto &[name, path] = daemons.at(static_cast<size_t>(daemon));
    const Wallet wallet{name, path, {}};
    const auto onName = [wallet, answer](const tl::expected<QVariant, SecretError> &reply) {
        if (!reply)
            return answer(tl::unexpected(reply.error()));
        answer(FoundWallet(Wallet{wallet.daemon, wallet.path, reply->toString()}));
    };
    ask(wallet, QStringLiteral("isEnabled"), {}, m_limit,
        [this, wallet, answer, daemon, onName](const tl::expected<QVariant, SecretError> &enabled) {
            if (!enabled && enabled.error().state != KeychainState::NoService)
                answer(tl::unexpected(enabled.error()));
            else if (!enabled || !enabled->toBool())
                withWallet(answer, daemon + 1);
            else
                ask(wallet, QStringLiteral("networkWallet"), {}, m_limit, onName);
        });
}

void KWalletProbe::isOpen(const Wallet &wallet, SecretStore::SecretAnswer<bool> answer)
{
    ask(wallet, QStringLiteral("isOpen"), {wallet.name}, m_limit,
        [answer = std::move(answer)](const tl::expected<QVariant, SecretError> &reply) {
            if (reply)
                answer(reply->toBool());
            else
                answer(tl::unexpected(reply.error()));
        });
}

void KWalletProbe::find(const QString &key, SecretStore::SecretAnswer<Found> answer)
{
    // Without KWallet the other store's word counts as it is; beside one, that there is no other
    // store means nothing.
    const auto lookFurther = [this, key, answer](bool walletSaysNone) {
        m_next.find(key, [answer, walletSaysNone](const tl::expected<Found, SecretError> &found) {
            if (!found && walletSaysNone && found.error().state == KeychainState::NoService)
                answer(Found::None);
            else
                answer(found);
        });
    };
    const auto onOpen = [answer](const tl::expected<bool, SecretError> &open) {
        if (open)
            answer(*open ? Found::Unlocked : Found::Locked);
        else
            answer(tl::unexpected(open.error()));
    };
    withWallet([this, key, answer, lookFurther,
                onOpen](const tl::expected<FoundWallet, SecretError> &found) {
        if (!found)
            return answer(tl::unexpected(found.error()));
        if (!*found)
            return lookFurther(false);
        const Wallet wallet = **found;
        // Answered without opening the wallet, so nothing prompts.
        ask(wallet, QStringLiteral("keyDoesNotExist"), {wallet.name, m_service, key}, m_limit,
            [this, wallet, answer, lookFurther,
             onOpen](const tl::expected<QVariant, SecretError> &missing) {
                if (!missing)
                    answer(tl::unexpected(missing.error()));
                else if (missing->toBool())
                    lookFurther(true);
                else
                    isOpen(wallet, onOpen);
            });
    });
}

void KWalletProbe::checkWritable(SecretStore::SecretAnswer<void> answer)
{
    withWallet([this, answer](const tl::expected<FoundWallet, SecretError> &found) {
        if (!found)
            return answer(tl::unexpected(found.error()));
        if (!*found)
            return m_next.checkWritable(answer);
        isOpen(**found, [answer](const tl::expected<bool, SecretError> &open) {
            if (!open)
                answer(tl::unexpected(open.error()));
            else if (!*open)
                answer(secretError(KeychainState::Locked, QStringLiteral("the wallet is closed")));
            else
                answer({});
        });
    });
}

void KWalletProbe::unlock(SecretStore::SecretAnswer<void> answer)
{
    if (m_unlocking) { // one prompt serves both
        m_unlocking = [first = std::move(m_unlocking),
                       answer](const tl::expected<void, SecretError> &result) {
            first(result);
            answer(result);
        };
        return;
    }
    m_unlocking = std::move(answer);
    const auto finish = [this, round = ++m_round](const tl::expected<void, SecretError> &result) {
        if (round == m_round && m_unlocking)
            std::exchange(m_unlocking, {})(result);
    };
    withWallet([this, finish](const tl::expected<FoundWallet, SecretError> &found) {
        if (!found)
            return finish(tl::unexpected(found.error()));
        if (!*found)
            return m_next.unlock(finish);
        // The person's answer is waited for as long as it takes.
        constexpr std::chrono::milliseconds noLimit{std::numeric_limits<int>::max()};
        ask(**found, QStringLiteral("open"), {(*found)->name, qlonglong(0), m_service}, noLimit,
            [finish](const tl::expected<QVariant, SecretError> &handle) {
                if (!handle)
                    finish(tl::unexpected(handle.error()));
                else if (handle->toInt() < 0)
                    finish(secretError(KeychainState::Denied,
                                       QStringLiteral("the wallet was not opened")));
                else
                    finish({});
            });
    });
}

void KWalletProbe::cancelUnlock()
{
    m_next.cancelUnlock();
    ++m_round;
    if (m_unlocking)
        answerLater<void>(this, std::exchange(m_unlocking, {}),
                          secretError(KeychainState::Denied, QStringLiteral("cancelled")));
}

} // namespace gigflow
