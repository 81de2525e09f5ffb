// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/commandline.h"
#include "app/datafolder.h"
#include "app/instance/handover.h"
#include "app/instance/instancelock.h"
#include "app/logging.h"
#include "app/system/corepolicy.h"
#include "app/system/stopsignals.h"
#include "app/tracedapplication.h"
#include "models/trace.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace gigflow;

namespace {

constexpr std::chrono::seconds handoverLimit{10};

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, TookOver = 3 };

int say(FILE *where, const QString &text, int code)
{
    const auto bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), where);
    return code;
}

/// What is settled before there is a window, and needs no display: the command line, the data
/// folder, and whether an instance is running already.
struct Startup
{
    CommandLine line;
    QString dataFolder;
    std::unique_ptr<InstanceLock> lock;
    std::optional<int> exitCode; ///< set: nothing more to do
};

/// Empty: the other instance has gone meanwhile, and the lock is ours.
std::optional<int> handOver(const QString &dataFolder, const std::optional<GigId> &gig,
                            InstanceLock &lock)
{
    Handover handover(dataFolder, gig, handoverLimit);
    QObject::connect(&handover, &Handover::finished, QCoreApplication::instance(),
                     [](bool ok) { QCoreApplication::exit(ok ? Done : Failed); });
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, QCoreApplication::instance(), [&lock] {
        if (lock.acquire())
            QCoreApplication::exit(TookOver);
    });
    again.start(200);
    handover.start();
    const int code = QCoreApplication::exec();
    if (code == TookOver)
        return std::nullopt;
    if (code == Done)
        return code;
    return say(stderr,
               QCoreApplication::translate("main", "Gig Flow is already running on %1, but it does "
                                                   "not answer.\n")
                   .arg(dataFolder),
               Failed);
}

Startup prepare(int &argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Startup startup;
    startup.line = parseCommandLine(QCoreApplication::arguments());
    if (startup.line.action == CommandLine::Action::Print)
        startup.exitCode = say(stdout, startup.line.text, Done);
    else if (startup.line.action == CommandLine::Action::Fail)
        startup.exitCode = say(stderr, startup.line.text, WrongUsage);
    if (startup.exitCode)
        return startup;
    const auto folder = openDataFolder(startup.line.dataFolder);
    if (!folder) {
        startup.exitCode = say(stderr, folder.error() + u'\n', Failed);
        return startup;
    }
    startup.dataFolder = *folder;
    startup.lock = std::make_unique<InstanceLock>(*folder);
    if (!startup.lock->acquire())
        startup.exitCode = handOver(*folder, startup.line.gig, *startup.lock);
    return startup;
}

bool hasDisplay()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    installLogging();
    QCoreApplication::setApplicationName(QStringLiteral("gigflow"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GIGFLOW_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Gig Flow"));
    QGuiApplication::setDesktopFileName(QStringLiteral("gigflow"));

    const auto startup = prepare(argc, argv);
    if (startup.exitCode)
        return *startup.exitCode;
    if (!hasDisplay())
        return say(
            stderr,
            QStringLiteral("There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"),
            Failed);

    const std::unique_ptr<QApplication> qt = trace::enabled()
                                                 ? std::make_unique<TracedApplication>(argc, argv)
                                                 : std::make_unique<QApplication>(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // it may live on in the tray
    Application application(startup.dataFolder);
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &application, &Application::quit);
    application.start(startup.line);
    return QApplication::exec();
}
