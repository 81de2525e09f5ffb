// SPDX-License-Identifier: MIT
#include "app/backend/serverprocess.h"

#include "app/logging.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QPointer>

#include <array>

namespace gigflow {

Q_LOGGING_CATEGORY(logBackend, "gigflow.backend", QtInfoMsg)

namespace {

using namespace std::chrono_literals;
constexpr auto startLimit = 20s;
constexpr auto steadyAfter = 60s;
constexpr auto stopSteps = std::array{3000ms, 1000ms, 1000ms}; // input ended; asked; killed
constexpr std::array restartDelays{200ms, 500ms, 1000ms, 2000ms, 4000ms};

/// What would turn a local backend into something else: every variable that gigflow-server reads,
/// set for one that is run by hand.
QProcessEnvironment cleanEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOST",
                             "PORT",
                             "DATABASE_URL",
                             "LOG_LEVEL",
                             "CLIENT_URL",
                             "CORS_ORIGIN",
                             "JWT_ACCESS_SECRET",
                             "JWT_REFRESH_SECRET",
                             "ACCESS_TOKEN_SECRET",
                             "REFRESH_TOKEN_SECRET",
                             "JWT_ACCESS_SECRET_PREVIOUS",
                             "JWT_REFRESH_SECRET_PREVIOUS",
                             "ACCESS_TOKEN_SECRET_PREVIOUS",
                             "REFRESH_TOKEN_SECRET_PREVIOUS",
                             "ACCESS_TOKEN_TTL",
                             "REFRESH_TOKEN_TTL",
                             "TRUSTED_PROXIES",
                             "MAX_CONNECTIONS_PER_ADDRESS",
                             "MAX_SOCKETS_PER_ADDRESS",
                             "RATE_LIMITS",
                             "RATE_LIMIT_READ",
                             "RATE_LIMIT_SEARCH",
                             "RATE_LIMIT_WRITE",
                             "RATE_LIMIT_UPLOAD",
                             "RATE_LIMIT_SESSION",
                             "UPLOADS_DIR",
                             "PUBLIC_URL",
                             "METRICS_HOST",
                             "METRICS_PORT",
                             "DRAIN_DELAY",
                             "DRAIN_TIMEOUT"})
        environment.remove(QLatin1String(name));
    return environment;
}

} // namespace

ServerProcess::ServerProcess(const QString &program, const QString &folder, QObject *parent)
    : QObject(parent), m_program(program), m_folder(folder)
{
    m_process.setProcessEnvironment(cleanEnvironment());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServerProcess::onOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ServerProcess::onLog);
    connect(&m_process, &QProcess::finished, this, &ServerProcess::onEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failOrRestart(m_process.errorString());
    });
    m_startLimit.setSingleShot(true);
    m_startLimit.setInterval(startLimit);
    connect(&m_startLimit, &QTimer::timeout, this, [this] {
        m_lastLog = tr("It did not become ready in time.");
        m_process.kill(); // onEnded goes on
    });
    m_steady.setSingleShot(true);
    m_steady.setInterval(steadyAfter);
    connect(&m_steady, &QTimer::timeout, this, [this] { m_deaths = 0; });
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &ServerProcess::launch);
}

ServerProcess::~ServerProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(static_cast<int>(stopSteps[0].count()))) {
        m_process.kill();
        m_process.waitForFinished(static_cast<int>(stopSteps[2].count()));
    }
}

void ServerProcess::start()
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_deaths = 0;
    launch();
}

void ServerProcess::launch()
{
    if (!QDir().mkpath(m_folder)) {
        m_deaths = static_cast<int>(restartDelays.size());
        return failOrRestart(tr("The folder %1 cannot be made.").arg(m_folder));
    }
    const auto database = QDir(m_folder).filePath(QStringLiteral("gigflow.db"));
    m_startLimit.start();
    m_process.start(m_program, {QStringLiteral("serve"), QStringLiteral("--local"),
                                QStringLiteral("--exit-on-stdin-end"), QStringLiteral("--port"),
                                QStringLiteral("0"), QStringLiteral("--database"),
                                QStringLiteral("sqlite:") + database});
}

void ServerProcess::stop(QObject *context, std::function<void()> done)
{
    m_wanted = false;
    m_restart.stop();
    m_startLimit.stop();
    if (m_process.state() == QProcess::NotRunning) {
        QTimer::singleShot(0, context, std::move(done));
        return;
    }
    connect(&m_process, &QProcess::finished, context, std::move(done), Qt::SingleShotConnection);
    m_process.closeWriteChannel();
    QTimer::singleShot(stopSteps[0], &m_process, [this] { m_process.terminate(); });
    QTimer::singleShot(stopSteps[0] + stopSteps[1], &m_process, [this] { m_process.kill(); });
}

void ServerProcess::onOutput()
{
    while (m_process.canReadLine()) {
        const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
        const int port = line.value(QLatin1String("port")).toInt();
        if (line.value(QLatin1String("event")).toString() != u"listening" || port <= 0)
            continue;
        m_startLimit.stop();
        m_steady.start();
        m_url = QUrl();
        m_url.setScheme(QStringLiteral("http"));
        m_url.setHost(line.value(QLatin1String("host")).toString());
        m_url.setPort(port);
        qCInfo(logBackend) << "listening on port" << port;
        Q_EMIT listening(m_url);
    }
}

void ServerProcess::onLog()
{
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine()) {
        m_lastLog = QString::fromUtf8(m_process.readLine().trimmed());
        qCDebug(logBackend).noquote() << m_lastLog;
    }
    m_process.setReadChannel(QProcess::StandardOutput);
}

void ServerProcess::onEnded()
{
    onLog();
    m_startLimit.stop();
    m_steady.stop();
    m_url.clear();
    if (!m_wanted)
        return;
    const auto how = m_process.exitStatus() == QProcess::CrashExit
                         ? tr("It crashed.")
                         : tr("It ended with code %1.").arg(m_process.exitCode());
    failOrRestart((how + u' ' + redacted(m_lastLog)).trimmed());
}

void ServerProcess::failOrRestart(const QString &why)
{
    m_startLimit.stop();
    if (!m_wanted)
        return;
    const auto death = static_cast<size_t>(m_deaths++);
    qCWarning(logBackend).noquote() << "the local backend ended:" << why;
    if (death < restartDelays.size() && m_process.error() != QProcess::FailedToStart) {
        m_restart.start(restartDelays.at(death));
        return;
    }
    m_wanted = false;
    Q_EMIT failed(why);
}

} // namespace gigflow
