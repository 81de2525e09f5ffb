// SPDX-License-Identifier: MIT
#include "app/accounts/otheraccounts.h"

#include "models/affinity.h"

#include <algorithm>

namespace gigflow {

OtherAccounts::OtherAccounts(const Settings &settings, Make make, QObject *parent)
    : QObject(parent), m_settings(settings), m_make(std::move(make))
{
}

OtherAccounts::~OtherAccounts() = default;

void OtherAccounts::open(const std::function<bool(const Account &)> &isWanted)
{
    assertOwnThread(this);
    const QList<Account> all = m_settings.accounts();
    for (const Account &account : all) {
        if (account.local && m_localUrl.isEmpty())
            continue;
        if (const auto found = m_scopes.find(account.folderName()); found != m_scopes.end()) {
            // It may have been put aside before its session was asked for.
            if (found->second->session().state() == Session::State::Starting)
                found->second->session().restore();
            continue;
        }
        const bool signedIn = !m_settings.isMarked(account, Settings::Mark::SignedOut) &&
                              !m_settings.isMarked(account, Settings::Mark::Removing);
        if (!signedIn || !isWanted(account))
            continue;
        auto scope = m_make(account);
        if (account.local)
            scope->session().setBaseUrl(m_localUrl);
        scope->session().restore();
        keep(std::move(scope));
    }
}

void OtherAccounts::setLocalUrl(const QUrl &url)
{
    m_localUrl = url;
    if (url.isEmpty())
        return;
    for (const auto &[name, scope] : m_scopes) {
        if (scope->session().account().local)
            scope->session().setBaseUrl(url);
    }
}

void OtherAccounts::keep(std::unique_ptr<AccountScope> scope)
{
    assertOwnThread(this);
    const Account account = scope->context().account;
    auto &place = m_scopes[account.folderName()];
    place = std::move(scope);
    Q_EMIT came(account, place.get());
}

std::unique_ptr<AccountScope> OtherAccounts::take(const Account &account)
{
    assertOwnThread(this);
    auto node = m_scopes.extract(account.folderName());
    return node ? std::move(node.mapped()) : nullptr;
}

void OtherAccounts::retryKeychain()
{
    for (const auto &[name, scope] : m_scopes) {
        const auto state = scope->session().state();
        if (state == Session::State::KeychainLocked || state == Session::State::KeychainSlow ||
            state == Session::State::NoKeychain) // not where it was denied: that would ask again
            scope->session().restore();
    }
}

bool OtherAccounts::hasLocal() const
{
    return std::any_of(m_scopes.begin(), m_scopes.end(),
                       [](const auto &one) { return one.second->session().account().local; });
}

void OtherAccounts::announce()
{
    for (const auto &[name, scope] : m_scopes) {
        if (const Account account = m_settings.account(name); account.isValid())
            Q_EMIT came(account, scope.get());
    }
}

void OtherAccounts::clear()
{
    m_scopes.clear();
}

} // namespace gigflow
