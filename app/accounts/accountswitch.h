// SPDX-License-Identifier: MIT
#pragma once

#include "models/settings.h"
#include "net/secrets/secretstore.h"
#include "net/session/session.h"
#include "ui/accounts.h"

#include <functional>
#include <map>
#include <memory>

namespace gigflow {

/// The list of accounts and their removal; what is shown is changed by its owner, who is asked
/// through `leave` and the signals. What changes the window comes in a later turn of the event
/// loop: a page that calls is a part of what goes. GUI thread.
class AccountSwitch : public KnownAccounts
{
    Q_OBJECT
public:
    AccountSwitch(Settings &settings, ApiClient &api, SecretStore &secrets,
                  QObject *parent = nullptr);
    ~AccountSwitch() override;

    /// Closes everything of an account that is open and hands over its session; null: it is not
    /// open.
    std::function<std::unique_ptr<Session>(const Account &account)> leave;
    /// Empties the cache of pictures, which all accounts share and which names nobody.
    std::function<void(QObject *context, std::function<void()> done)> clearPictures;
    /// How long another account's session may take to come up, so that the server can be told.
    std::chrono::milliseconds signOutLimit = std::chrono::seconds(5);

    [[nodiscard]] QList<Account> accounts() const override;
    [[nodiscard]] Account current() const override;
    void switchTo(const Account &account) override;
    void add() override;
    void remove(const Account &account) override;
    [[nodiscard]] bool isRemoving(const Account &account) const override;
    [[nodiscard]] std::optional<Problem> problem() const override { return m_problem; }
    void resume(); ///< the removals that the end of the program broke off

Q_SIGNALS:
    void switched(const gigflow::Account &account); ///< it is the current one now: show it
    void welcomeWanted();                           ///< nobody is current now
    void removed(const gigflow::Account &account);  ///< or not, and the attempt is over

private:
    struct Removal
    {
        Account account;
        std::unique_ptr<Session> session;
        bool signingOut = false;
    };
    void begin(const QString &name);
    void signOut(const QString &name);
    void verify(const QString &name);
    void forget(const QString &name);
    void end(const QString &name, const Result<void> &result);

    Settings &m_settings;
    ApiClient &m_api;
    SecretStore &m_secrets;
    std::optional<Problem> m_problem;
    std::map<QString, Removal> m_removals; ///< by Account::folderName()
};

} // namespace gigflow
