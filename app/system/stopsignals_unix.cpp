// SPDX-License-Identifier: MIT
#include "app/system/stopsignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace gigflow {

namespace {
// A signal handler may do next to nothing; it writes a byte that the event loop reads.
std::array<int, 2> wakeup{-1, -1};

void onSignal(int)
{
    const int kept = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(wakeup[0], &byte, 1);
    errno = kept;
}
} // namespace

struct StopSignals::Private
{
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignals::StopSignals(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, wakeup.data()) != 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(wakeup[1], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = read(wakeup[1], &byte, 1);
        Q_EMIT stopRequested();
    });
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigaction(number, &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction action = {};
        action.sa_handler = SIG_DFL;
        sigaction(number, &action, nullptr);
    }
    d->notifier.reset();
    for (int &end : wakeup) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace gigflow
