// SPDX-License-Identifier: MIT
// What main() does about single instances, without a window: says what happens on standard output.
// instanceprocess FOLDER [GIG]
#include "app/instance/handover.h"
#include "app/instance/instancelock.h"
#include "app/instance/instanceserver.h"

#include <QCoreApplication>

#include <cstdio>

using namespace gigflow;

namespace {
void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    std::optional<GigId> gig;
    if (arguments.size() > 2)
        gig = GigId{arguments.at(2)};

    InstanceLock lock(arguments.at(1));
    if (!lock.acquire()) {
        Handover handover(arguments.at(1), gig, std::chrono::milliseconds(5000));
        QObject::connect(&handover, &Handover::finished, &app, [](bool ok) {
            say(ok ? QStringLiteral("handed over") : QStringLiteral("no answer"));
            QCoreApplication::exit(ok ? 0 : 1);
        });
        handover.start();
        return app.exec();
    }
    InstanceServer server(arguments.at(1));
    QObject::connect(
        &server, &InstanceServer::activated, &app,
        [](const std::optional<GigId> &wanted, const QString &token) {
            say(QStringLiteral("activated %1 %2").arg(wanted ? wanted->value : QString(), token));
        });
    if (!server.listen())
        return 3;
    say(QStringLiteral("running"));
    return app.exec();
}
