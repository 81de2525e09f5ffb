// SPDX-License-Identifier: MIT
// Typed settings of one data folder (not of one account), in DATA/settings.ini. Written at once,
// atomically. GUI thread.
#pragma once

#include "models/domain.h"

#include <QObject>

#include <memory>

namespace gigflow {

class Settings : public QObject
{
    Q_OBJECT
public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    explicit Settings(const QString &dataFolder, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QString dataFolder() const;
    /// DATA/accounts/NAME, where NAME is Account::folderName().
    [[nodiscard]] QString accountFolder(const Account &account) const;

    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] Account currentAccount() const; ///< not valid: nobody; the welcome page shows
    void rememberAccount(const Account &account); ///< adds or updates, and makes it current
    void clearCurrentAccount();                   ///< after signing out; the account stays listed
    void forgetAccount(const Account &account);   ///< also deletes its folder

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] bool closeToTray() const;
    void setCloseToTray(bool on);
    [[nodiscard]] bool desktopNotifications() const;
    void setDesktopNotifications(bool on);
    [[nodiscard]] QString lastServerAddress() const; ///< as typed
    void setLastServerAddress(const QString &address);
    [[nodiscard]] QByteArray windowState(const QString &name) const;
    void setWindowState(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void themeChanged(gigflow::Settings::Theme theme);
    void accountsChanged();
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
