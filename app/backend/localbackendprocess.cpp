// SPDX-License-Identifier: MIT
#include "app/backend/localbackendprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <array>
#include <utility>

namespace gigflow {

namespace {

// The two ready people of a local backend and their passphrase, as the server documents them
// (server/api/seed.h). The server lets them in on loopback in local mode only, so the passphrase
// guards nothing.
const QString passphrase = QStringLiteral("gig-flow-on-this-computer");

struct ReadyPerson
{
    const char *login;
    const char *name;
    const char *description;
};
constexpr std::array readyPeople{
    ReadyPerson{"maya@example.com", "Maya Okafor",
                QT_TRANSLATE_NOOP("LocalBackend", "Posts gigs and hires")},
    ReadyPerson{"sam@example.com", "Sam Lindqvist",
                QT_TRANSLATE_NOOP("LocalBackend", "Looks for gigs and bids")},
};

} // namespace

QString findServerProgram()
{
    const auto named = qEnvironmentVariable("GIGFLOW_SERVER");
    if (!named.isEmpty())
        return QFileInfo(named).isExecutable() ? QFileInfo(named).absoluteFilePath() : QString();
    const QDir here(QCoreApplication::applicationDirPath());
    return QStandardPaths::findExecutable(QStringLiteral("gigflow-server"),
                                          {here.path(), here.filePath(QStringLiteral("../bin")),
                                           here.filePath(QStringLiteral("../libexec/gigflow"))});
}

LocalBackendProcess::LocalBackendProcess(const QString &program, const QString &dataFolder,
                                         AccountService &accounts, QObject *parent)
    : LocalBackend(parent),
      m_accounts(accounts),
      m_server(program, QDir(dataFolder).filePath(QStringLiteral("server")))
{
    connect(&m_server, &ServerProcess::listening, this, [this](const QUrl &url) {
        Q_EMIT urlChanged(url);
        answerAll(url);
    });
    connect(&m_server, &ServerProcess::failed, this, [this](const QString &why) {
        Error error;
        error.kind = Error::Kind::Network;
        error.detail = QStringLiteral("local backend: ") + why;
        answerAll(tl::unexpected(error));
        Q_EMIT gaveUp();
    });
}

LocalBackendProcess::~LocalBackendProcess() = default;

void LocalBackendProcess::start(QObject *context, Answer<QUrl> answer)
{
    if (isRunning()) {
        QTimer::singleShot(0, context,
                           [answer = std::move(answer), url = m_server.url()] { answer(url); });
        return;
    }
    m_waiting.append({context, std::move(answer)});
    m_server.start();
}

bool LocalBackendProcess::isRunning() const
{
    return !m_server.url().isEmpty();
}

QList<LocalPerson> LocalBackendProcess::people() const
{
    QList<LocalPerson> people;
    for (const auto &person : readyPeople)
        people.append({QLatin1String(person.login), QString::fromUtf8(person.name),
                       QCoreApplication::translate("LocalBackend", person.description)});
    return people;
}

void LocalBackendProcess::signInAs(const QString &login, QObject *context, Answer<SignedIn> answer)
{
    const auto onSignedIn = [answer](Result<SignedIn> result) {
        if (result)
            result->account.local = true;
        answer(std::move(result));
    };
    const QPointer<QObject> guard(context);
    start(context, [this, login, guard, answer, onSignedIn](const Result<QUrl> &url) {
        if (url)
            m_accounts.signIn(*url, login, passphrase, guard, onSignedIn);
        else
            answer(tl::unexpected(url.error()));
    });
}

void LocalBackendProcess::stop(QObject *context, std::function<void()> done)
{
    m_server.stop(context, std::move(done));
}

void LocalBackendProcess::answerAll(const Result<QUrl> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting) {
        if (one.context)
            one.answer(result);
    }
}

} // namespace gigflow
