// SPDX-License-Identifier: MIT
#include "models/settings.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSettings>

namespace gigflow {

namespace {

Q_LOGGING_CATEGORY(log, "gigflow.settings")

const QString accountsArray = QStringLiteral("accounts");
const QString currentKey = QStringLiteral("currentAccount");
const QString themeKey = QStringLiteral("look/theme");
const QString closeToTrayKey = QStringLiteral("tray/close");
const QString notificationsKey = QStringLiteral("notifications/desktop");
const QString addressKey = QStringLiteral("server/lastAddress");

QString windowKey(const QString &name)
{
    return QStringLiteral("window/") + name;
}

QString themeWord(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::Light:
        return QStringLiteral("light");
    case Settings::Theme::Dark:
        return QStringLiteral("dark");
    case Settings::Theme::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

struct Settings::Private
{
    explicit Private(const QString &dataFolder)
        : folder(dataFolder),
          file(QDir(dataFolder).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        file.setAtomicSyncRequired(true);
    }

    QString folder;
    QSettings file;

    /// True where the value was another one. Writes at once: a crash later must not undo what a
    /// person set.
    bool set(const QString &key, const QVariant &value)
    {
        if (file.contains(key) && file.value(key) == value)
            return false;
        file.setValue(key, value);
        save();
        return true;
    }

    void save()
    {
        file.sync();
        if (file.status() != QSettings::NoError)
            qCWarning(log, "settings could not be written");
    }

    QList<Account> readAccounts()
    {
        QList<Account> accounts;
        const int count = file.beginReadArray(accountsArray);
        for (int i = 0; i < count; ++i) {
            file.setArrayIndex(i);
            Account account;
            account.server = file.value(QStringLiteral("server")).toString();
            account.baseUrl = QUrl(file.value(QStringLiteral("url")).toString());
            account.user = UserId{file.value(QStringLiteral("user")).toString()};
            account.name = file.value(QStringLiteral("name")).toString();
            account.login = file.value(QStringLiteral("login")).toString();
            account.local = file.value(QStringLiteral("local")).toBool();
            if (account.isValid())
                accounts.append(account);
        }
        file.endArray();
        return accounts;
    }

    void writeAccounts(const QList<Account> &accounts)
    {
        file.remove(accountsArray);
        file.beginWriteArray(accountsArray, static_cast<int>(accounts.size()));
        for (int i = 0; i < accounts.size(); ++i) {
            const Account &account = accounts.at(i);
            file.setArrayIndex(i);
            file.setValue(QStringLiteral("server"), account.server);
            // A URL that a person typed may carry credentials; none of it belongs in a settings
            // file.
            file.setValue(QStringLiteral("url"), account.baseUrl.toString(QUrl::RemoveUserInfo));
            file.setValue(QStringLiteral("user"), account.user.value);
            file.setValue(QStringLiteral("name"), account.name);
            file.setValue(QStringLiteral("login"), account.login);
            file.setValue(QStringLiteral("local"), account.local);
        }
        file.endArray();
    }
};

Settings::Settings(const QString &dataFolder, QObject *parent) : QObject(parent)
{
    QDir().mkpath(dataFolder);
    d = std::make_unique<Private>(dataFolder);
}

Settings::~Settings() = default;

QString Settings::dataFolder() const
{
    return d->folder;
}

QString Settings::accountFolder(const Account &account) const
{
    return QDir(d->folder).filePath(QStringLiteral("accounts/") + account.folderName());
}

QList<Account> Settings::accounts() const
{
    return d->readAccounts();
}

Account Settings::currentAccount() const
{
    const QString current = d->file.value(currentKey).toString();
    if (current.isEmpty())
        return {};
    for (const Account &account : d->readAccounts()) {
        if (account.folderName() == current)
            return account;
    }
    return {};
}

void Settings::rememberAccount(const Account &account)
{
    if (!account.isValid())
        return;
    QList<Account> all = d->readAccounts();
    const auto same = [&](const Account &a) {
        return a.folderName() == account.folderName();
    };
    const auto found = std::find_if(all.begin(), all.end(), same);
    if (found != all.end())
        *found = account;
    else
        all.append(account);
    d->writeAccounts(all);
    d->file.setValue(currentKey, account.folderName());
    d->save();
    Q_EMIT accountsChanged();
    Q_EMIT changed();
}

void Settings::clearCurrentAccount()
{
    if (!d->set(currentKey, QString()))
        return;
    Q_EMIT accountsChanged();
    Q_EMIT changed();
}

void Settings::forgetAccount(const Account &account)
{
    if (!account.isValid())
        return;
    const QString folder = accountFolder(account);
    QList<Account> all = d->readAccounts();
    all.removeIf([&](const Account &a) { return a.folderName() == account.folderName(); });
    d->writeAccounts(all);
    if (d->file.value(currentKey).toString() == account.folderName())
        d->file.setValue(currentKey, QString());
    d->save();
    if (QDir dir(folder); dir.exists() && !dir.removeRecursively())
        qCWarning(log, "an account's folder could not be removed completely");
    Q_EMIT accountsChanged();
    Q_EMIT changed();
}

Settings::Theme Settings::theme() const
{
    const QString word = d->file.value(themeKey).toString();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (word == themeWord(theme))
            return theme;
    }
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    d->set(themeKey, themeWord(theme));
    Q_EMIT themeChanged(theme);
    Q_EMIT changed();
}

bool Settings::closeToTray() const
{
    return d->file.value(closeToTrayKey, true).toBool();
}

void Settings::setCloseToTray(bool on)
{
    if (on == closeToTray())
        return;
    d->set(closeToTrayKey, on);
    Q_EMIT changed();
}

bool Settings::desktopNotifications() const
{
    return d->file.value(notificationsKey, true).toBool();
}

void Settings::setDesktopNotifications(bool on)
{
    if (on == desktopNotifications())
        return;
    d->set(notificationsKey, on);
    Q_EMIT changed();
}

QString Settings::lastServerAddress() const
{
    return d->file.value(addressKey).toString();
}

void Settings::setLastServerAddress(const QString &address)
{
    if (d->set(addressKey, address))
        Q_EMIT changed();
}

QByteArray Settings::windowState(const QString &name) const
{
    return d->file.value(windowKey(name)).toByteArray();
}

void Settings::setWindowState(const QString &name, const QByteArray &state)
{
    d->set(windowKey(name), state);
}

} // namespace gigflow
