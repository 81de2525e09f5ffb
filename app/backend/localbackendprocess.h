// SPDX-License-Identifier: MIT
#pragma once

#include "app/backend/serverprocess.h"
#include "ui/context.h"

#include <QPointer>

namespace gigflow {

/// gigflow-server beside the executable, in ../bin, or where GIGFLOW_SERVER says; empty where there
/// is none.
[[nodiscard]] QString findServerProgram();

/// "On this computer" by ServerProcess; the database lies in DATA/server/.
class LocalBackendProcess : public LocalBackend
{
    Q_OBJECT
public:
    LocalBackendProcess(const QString &program, const QString &dataFolder, AccountService &accounts,
                        QObject *parent = nullptr);
    ~LocalBackendProcess() override;

    void start(QObject *context, Answer<QUrl> answer) override;
    [[nodiscard]] bool isRunning() const override;
    [[nodiscard]] QList<LocalPerson> people() const override;
    void signInAs(const QString &login, QObject *context, Answer<SignedIn> answer) override;

    void stop(QObject *context, std::function<void()> done);
    [[nodiscard]] qint64 processId() const { return m_server.processId(); }

Q_SIGNALS:
    /// It listens, for the first time or again, normally on another port than before.
    void urlChanged(const QUrl &url);
    /// It ended and is not started again by itself; start() tries anew.
    void gaveUp();

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Answer<QUrl> answer;
    };
    void answerAll(const Result<QUrl> &result);

    AccountService &m_accounts;
    ServerProcess m_server;
    QList<Waiting> m_waiting;
};

} // namespace gigflow
