// SPDX-License-Identifier: MIT
#include "models/settings.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QSettings>

namespace gigflow {

namespace {

Q_LOGGING_CATEGORY(log, "gigflow.settings")

const QString accountsArray = QStringLiteral("accounts");
const QString currentKey = QStringLiteral("currentAccount");
const QString themeKey = QStringLiteral("look/theme");
const QString closeToTrayKey = QStringLiteral("tray/close");
const QString notificationsKey = QStringLiteral("notifications/desktop");
const QString pausedKey = QStringLiteral("notifications/pausedUntil");
const QString languageKey = QStringLiteral("look/language");
const QString proxyGroup = QStringLiteral("network/proxy");
const QString caFile = QStringLiteral("private-ca.pem");
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
    case Settings::Theme::HighContrast:
        return QStringLiteral("contrast");
    case Settings::Theme::System:
        break;
    }
    return QStringLiteral("system");
}

QString kindKey(Notice::Kind kind)
{
    QString word;
    switch (kind) {
    case Notice::Kind::Hired:
        word = QStringLiteral("hired");
        break;
    case Notice::Kind::BidReceived:
        word = QStringLiteral("bids");
        break;
    case Notice::Kind::BidRejected:
        word = QStringLiteral("rejected");
        break;
    case Notice::Kind::SearchMatch:
        word = QStringLiteral("matches");
        break;
    case Notice::Kind::Summary:
    case Notice::Kind::Other:
        word = QStringLiteral("other");
        break;
    }
    return QStringLiteral("notifications/kind-") + word;
}

const QStringList proxyWords{QStringLiteral("none"), QStringLiteral("system"),
                             QStringLiteral("http"), QStringLiteral("socks")};

QString pictureHostKey(const Account &account, const char *what)
{
    return QStringLiteral("pictures/%1-%2").arg(account.folderName(), QLatin1String(what));
}

QString markKey(const Account &account, Settings::Mark mark)
{
    return QStringLiteral("marks/%1-%2")
        .arg(account.folderName(), mark == Settings::Mark::SignedOut ? QLatin1String("signed-out")
                                                                     : QLatin1String("removing"));
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
            account.capabilities = file.value(QStringLiteral("capabilities")).toStringList();
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
            file.setValue(QStringLiteral("capabilities"), account.capabilities);
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

Account Settings::account(const QString &folderName) const
{
    const QList<Account> all = accounts();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Account &one) { return one.folderName() == folderName; });
    return found == all.end() ? Account() : *found;
}

void Settings::changeAccount(const QString &folderName,
                             const std::function<void(Account &)> &change)
{
    QList<Account> all = d->readAccounts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Account &account) {
        return account.folderName() == folderName;
    });
    if (found == all.end())
        return;
    const Account before = *found;
    change(*found);
    if (*found == before)
        return;
    d->writeAccounts(all);
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
    for (const QString &key : {markKey(account, Mark::SignedOut), markKey(account, Mark::Removing),
                               pictureHostKey(account, "cloud"), pictureHostKey(account, "preset")})
        d->file.remove(key);
    d->save();
    if (QDir dir(folder); dir.exists() && !dir.removeRecursively())
        qCWarning(log, "an account's folder could not be removed completely");
    Q_EMIT accountsChanged();
    Q_EMIT changed();
}

bool Settings::isMarked(const Account &account, Mark mark) const
{
    return d->file.value(markKey(account, mark), false).toBool();
}

void Settings::setMarked(const Account &account, Mark mark, bool on)
{
    if (account.isValid() && isMarked(account, mark) != on)
        d->set(markKey(account, mark), on);
}

Settings::Theme Settings::theme() const
{
    const QString word = d->file.value(themeKey).toString();
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
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

bool Settings::tells(Notice::Kind kind) const
{
    return d->file.value(kindKey(kind), true).toBool();
}

void Settings::setTells(Notice::Kind kind, bool on)
{
    if (on == tells(kind))
        return;
    d->set(kindKey(kind), on);
    Q_EMIT alertsChanged();
    Q_EMIT changed();
}

QDateTime Settings::alertsPausedUntil() const
{
    return QDateTime::fromString(d->file.value(pausedKey).toString(), Qt::ISODate);
}

void Settings::pauseAlerts(const QDateTime &until)
{
    if (!d->set(pausedKey, until.isValid() ? until.toUTC().toString(Qt::ISODate) : QString()))
        return;
    Q_EMIT alertsChanged();
    Q_EMIT changed();
}

QString Settings::language() const
{
    return d->file.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    d->set(languageKey, language);
    Q_EMIT languageChanged();
    Q_EMIT changed();
}

Settings::Proxy Settings::proxy() const
{
    Proxy proxy;
    const auto kind =
        proxyWords.indexOf(d->file.value(proxyGroup + QStringLiteral("/kind")).toString());
    if (kind >= 0)
        proxy.kind = static_cast<Proxy::Kind>(kind);
    proxy.host = d->file.value(proxyGroup + QStringLiteral("/host")).toString();
    proxy.port = d->file.value(proxyGroup + QStringLiteral("/port")).toInt();
    proxy.user = d->file.value(proxyGroup + QStringLiteral("/user")).toString();
    return proxy;
}

void Settings::setProxy(const Proxy &proxy)
{
    if (proxy == this->proxy())
        return;
    d->file.setValue(proxyGroup + QStringLiteral("/kind"),
                     proxyWords.at(static_cast<int>(proxy.kind)));
    d->file.setValue(proxyGroup + QStringLiteral("/host"), proxy.host);
    d->file.setValue(proxyGroup + QStringLiteral("/port"), proxy.port);
    d->file.setValue(proxyGroup + QStringLiteral("/user"), proxy.user);
    d->save();
    Q_EMIT networkChanged();
    Q_EMIT changed();
}

QByteArray Settings::privateCa() const
{
    QFile file(QDir(d->folder).filePath(caFile));
    return file.open(QIODevice::ReadOnly) ? file.read(1 << 20) : QByteArray();
}

bool Settings::setPrivateCa(const QByteArray &pem)
{
    if (pem == privateCa())
        return true;
    const QString path = QDir(d->folder).filePath(caFile);
    if (pem.isEmpty()) {
        if (!QFile::remove(path))
            return false;
    } else {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size() || !file.commit())
            return false;
    }
    Q_EMIT networkChanged();
    Q_EMIT changed();
    return true;
}

Settings::PictureHost Settings::pictureHost(const Account &account) const
{
    return {d->file.value(pictureHostKey(account, "cloud")).toString(),
            d->file.value(pictureHostKey(account, "preset")).toString()};
}

void Settings::setPictureHost(const Account &account, const PictureHost &host)
{
    const bool cloud = d->set(pictureHostKey(account, "cloud"), host.cloud);
    if (d->set(pictureHostKey(account, "preset"), host.preset) || cloud)
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
