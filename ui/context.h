// SPDX-License-Identifier: MIT
// What the windows need from the floors below, and from app, which builds it all and injects it.
#pragma once

#include "models/outbox.h"
#include "models/settings.h"
#include "models/store.h"
#include "net/session/accountservice.h"
#include "net/session/session.h"
#include "net/sync/sync.h"

#include <QObject>

namespace gigflow {

class Devices;
class Pictures;
class PictureSend;
class KnownAccounts; // ui/accounts.h

/// One of the people the local backend keeps ready to act as.
struct LocalPerson
{
    QString login;
    QString name;
    QString description; ///< "Posts gigs and hires"
};

/// "On this computer": starts gigflow-server. Implemented in app. GUI thread.
class LocalBackend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Starts it unless it runs; answers its base URL once it listens.
    virtual void start(QObject *context, Answer<QUrl> answer) = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;
    [[nodiscard]] virtual QList<LocalPerson> people() const = 0;
    /// Signs in as one of people() (their passphrase is known to the app; it works on loopback
    /// only).
    virtual void signInAs(const QString &login, QObject *context, Answer<SignedIn> answer) = 0;
};

/// Whether the program starts with the person's session. Implemented in app. GUI thread.
class Autostart : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isAvailable() const = 0;
    [[nodiscard]] virtual bool isOn() const = 0;
    [[nodiscard]] virtual bool set(bool on) = 0; ///< false: it could not be written
};

/// The part of the way to a server that settings decide: Settings say which proxy and which private
/// CA; this one puts them to use and keeps the proxy's password in the keychain. Implemented in
/// app. GUI thread.
class NetworkSetup : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Stores the password (empty: forgets it) and uses what Settings::proxy() says from now on.
    /// An error: the keychain did not take it; it is used for this run only.
    virtual void useProxyPassword(const QString &password, QObject *context,
                                  Answer<void> answer) = 0;
    [[nodiscard]] virtual bool hasProxyPassword() const = 0;
};

/// Everything of the signed-in account; owned by app, alive while MainWindow shows it.
struct AccountContext
{
    Account account;
    Session *session = nullptr;
    Store *store = nullptr;
    Outbox *outbox = nullptr;
    Sync *sync = nullptr;
    // May be null (in tests): initials stand for people, and what needs them is not offered.
    Pictures *pictures = nullptr;
    PictureSend *pictureSend = nullptr;
    Devices *devices = nullptr;
};

/// Alive as long as the app.
struct AppContext
{
    Settings *settings = nullptr;
    AccountService *accounts = nullptr;
    KnownAccounts *known = nullptr; ///< null in tests that need none
    LocalBackend *localBackend =
        nullptr; ///< null where gigflow-server is not installed beside the app
    // May be null (in tests): what they do is not offered then.
    Autostart *autostart = nullptr;
    NetworkSetup *networkSetup = nullptr;
    std::function<bool()> hasTray;          ///< whether the desktop has a place for the tray icon
    std::function<QString(QString)> redact; ///< takes out what looks like a secret
};

} // namespace gigflow
