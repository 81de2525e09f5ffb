// SPDX-License-Identifier: MIT
// The app without its windows, for tests that kill it: a line of JSON on standard input is what a
// person does in a window, a line on standard output what the window would show them. The parts are
// composed as app/accountscope.cpp composes them.
#pragma once

#include "models/drafts.h"
#include "models/outbox.h"
#include "models/settings.h"
#include "models/store.h"
#include "net/http/apiclient.h"
#include "net/session/accountservice.h"
#include "net/session/session.h"
#include "net/sync/sync.h"
#include "tests/faults/client/filesecretstore.h"

#include <QNetworkAccessManager>

namespace gigflow::test {

class ConsoleClient : public QObject
{
    Q_OBJECT
public:
    explicit ConsoleClient(const QString &dataFolder, QObject *parent = nullptr);
    ~ConsoleClient() override;

    void start(); ///< opens the account of the last run, if there is one
    void onLine(const QByteArray &line);

private:
    void open(const Account &account);
    void onSignedIn(int id, const Result<SignedIn> &result);
    void signIn(int id, const QJsonObject &order);
    void submit(int id, const Command &command, const QString &draft);
    void type(const QJsonObject &order);
    void say(const QJsonObject &line);
    void answer(int id, QJsonObject line);
    void answer(int id, const Error &error);

    Settings m_settings;
    QNetworkAccessManager m_manager;
    ApiClient m_api;
    AccountService m_accounts;
    FileSecretStore m_secrets;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Sync> m_sync;
    QList<std::shared_ptr<void>> m_pages;  ///< what open pages show
    std::unique_ptr<DraftKeeper> m_keeper; ///< of the one form that somebody types in
    Draft m_typed;
    qint64 m_count = 0;
    QTimer m_keys;
};

} // namespace gigflow::test
