// SPDX-License-Identifier: MIT
#include "app/accounts/otheraccounts.h"

#include "models/affinity.h"

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
        const bool open = m_scopes.count(account.folderName()) > 0;
        const bool signedIn = !m_settings.isMarked(account, Settings::Mark::SignedOut) &&
                              !m_settings.isMarked(account, Settings::Mark::Removing);
        if (open || !signedIn || !isWanted(account) || (account.local && m_localUrl.isEmpty()))
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
        if (state == Session::State::KeychainLocked || state == Session::State::KeychainSlow)
            scope->session().restore();
    }
}

void OtherAccounts::clear()
{
    m_scopes.clear();
}

} // namespace gigflow
