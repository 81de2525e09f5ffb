// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountscope.h"

#include <functional>
#include <map>

namespace gigflow {

/// The accounts that are signed in and not shown: each stays in touch with its server, sends what
/// waits to be sent and tells of what happens. GUI thread.
class OtherAccounts : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<std::unique_ptr<AccountScope>(const Account &account)>;

    /// `settings` outlives it. `make` is asked for the scope of an account.
    OtherAccounts(const Settings &settings, Make make, QObject *parent = nullptr);
    ~OtherAccounts() override;

    /// Opens each that `isWanted`, is signed in and not open yet, and brings the sessions up. The
    /// ones on the local backend only once that has said where it is.
    void open(const std::function<bool(const Account &)> &isWanted);
    void setLocalUrl(const QUrl &url); ///< empty: the local backend has given up
    [[nodiscard]] bool hasLocal() const;
    void keep(std::unique_ptr<AccountScope> scope); ///< it was shown until now
    /// To show it, or to end it. Null: it is not open.
    [[nodiscard]] std::unique_ptr<AccountScope> take(const Account &account);
    void retryKeychain(); ///< a keyring that was locked for all has opened for one
    void announce();      ///< came() once more for each: its name, or the language, has changed
    void clear();

Q_SIGNALS:
    void came(const gigflow::Account &account, gigflow::AccountScope *scope);

private:
    const Settings &m_settings;
    Make m_make;
    QUrl m_localUrl; ///< empty: the local backend does not run
    std::map<QString, std::unique_ptr<AccountScope>> m_scopes; ///< by Account::folderName()
};

} // namespace gigflow
