// SPDX-License-Identifier: MIT
// Typed settings of one data folder (not of one account), in DATA/settings.ini. Written at once,
// atomically. GUI thread.
#pragma once

#include "models/domain.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gigflow {

class Settings : public QObject
{
    Q_OBJECT
public:
    enum class Theme { System, Light, Dark, HighContrast };
    Q_ENUM(Theme)

    /// How servers are reached. The password, where there is one, is in the keychain.
    struct Proxy
    {
        enum class Kind { None, System, Http, Socks };
        Kind kind = Kind::System;
        QString host;
        int port = 0;
        QString user;
        friend bool operator==(const Proxy &, const Proxy &) = default;
    };

    /// Where an account's pictures go instead of its server: a Cloudinary account that takes
    /// unsigned uploads. Neither word is a secret.
    struct PictureHost
    {
        QString cloud;
        QString preset;
        friend bool operator==(const PictureHost &, const PictureHost &) = default;
    };

    explicit Settings(const QString &dataFolder, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QString dataFolder() const;
    /// DATA/accounts/NAME, where NAME is Account::folderName().
    [[nodiscard]] QString accountFolder(const Account &account) const;

    [[nodiscard]] QList<Account> accounts() const;
    [[nodiscard]] Account account(const QString &folderName) const; ///< not valid: unknown
    [[nodiscard]] Account currentAccount() const; ///< not valid: nobody; the welcome page shows
    void rememberAccount(const Account &account); ///< adds or updates, and makes it current
    /// Changes a known one and nothing else of it: who is current stays. An unknown one is not
    /// added.
    void changeAccount(const QString &folderName, const std::function<void(Account &)> &change);
    void clearCurrentAccount();                 ///< after signing out; the account stays listed
    void forgetAccount(const Account &account); ///< also deletes its folder

    /// What a person has decided of an account and what may not be done yet: the program may end,
    /// or the keychain be locked, before it is.
    enum class Mark {
        SignedOut, ///< here, and not signed in since: a secret that is still there is not used
        Removing   ///< confirmed; goes on at the next start
    };
    [[nodiscard]] bool isMarked(const Account &account, Mark mark) const;
    void setMarked(const Account &account, Mark mark, bool on);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] bool closeToTray() const;
    void setCloseToTray(bool on);
    [[nodiscard]] bool desktopNotifications() const;
    void setDesktopNotifications(bool on);
    /// Whether a notice of this kind is told on the desktop; the history holds all of them.
    [[nodiscard]] bool tells(Notice::Kind kind) const;
    void setTells(Notice::Kind kind, bool on);
    [[nodiscard]] QDateTime alertsPausedUntil() const; ///< invalid or past: they are not
    void pauseAlerts(const QDateTime &until);          ///< invalid: goes on telling
    [[nodiscard]] QString language() const;            ///< "de"; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] Proxy proxy() const;
    void setProxy(const Proxy &proxy);
    [[nodiscard]] QByteArray privateCa() const; ///< certificates in PEM; empty: none
    /// Keeps a copy in the data folder. False: it could not be written.
    [[nodiscard]] bool setPrivateCa(const QByteArray &pem);
    [[nodiscard]] PictureHost pictureHost(const Account &account) const;
    void setPictureHost(const Account &account, const PictureHost &host);
    [[nodiscard]] QString lastServerAddress() const; ///< as typed
    void setLastServerAddress(const QString &address);
    [[nodiscard]] QByteArray windowState(const QString &name) const;
    void setWindowState(const QString &name, const QByteArray &state);

Q_SIGNALS:
    void themeChanged(gigflow::Settings::Theme theme);
    void accountsChanged();
    void languageChanged();
    void networkChanged(); ///< the proxy or the private CA
    void alertsChanged();  ///< which kinds are told, or until when none is
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
