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

/// Everything of the signed-in account; owned by app, alive while MainWindow shows it.
struct AccountContext
{
    Account account;
    Session *session = nullptr;
    Store *store = nullptr;
    Outbox *outbox = nullptr;
    Sync *sync = nullptr;
};

/// Alive as long as the app.
struct AppContext
{
    Settings *settings = nullptr;
    AccountService *accounts = nullptr;
    KnownAccounts *known = nullptr; ///< null in tests that need none
    LocalBackend *localBackend =
        nullptr; ///< null where gigflow-server is not installed beside the app
};

} // namespace gigflow
