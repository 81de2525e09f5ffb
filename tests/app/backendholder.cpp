// SPDX-License-Identifier: MIT
// Runs a local backend as the app does, says its process and address on standard output, and is
// then killed by the test. backendholder PROGRAM FOLDER
#include "app/backend/serverprocess.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    gigflow::ServerProcess server(app.arguments().at(1), app.arguments().at(2));
    QObject::connect(&server, &gigflow::ServerProcess::listening, &app, [&](const QUrl &url) {
        std::printf("%lld %s\n", static_cast<long long>(server.processId()),
                    qPrintable(url.toString()));
        std::fflush(stdout);
    });
    QObject::connect(&server, &gigflow::ServerProcess::failed, &app, [](const QString &why) {
        std::printf("failed %s\n", qPrintable(why));
        QCoreApplication::exit(1);
    });
    server.start();
    return app.exec();
}
