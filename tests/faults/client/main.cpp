// SPDX-License-Identifier: MIT
// gigflow-faults-client DATA-FOLDER
#include "tests/faults/client/consoleclient.h"

#include <QCoreApplication>

#include <iostream>
#include <string>
#include <thread>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::cerr << "usage: gigflow-faults-client DATA-FOLDER\n";
        return 2;
    }
    gigflow::test::ConsoleClient client(QString::fromLocal8Bit(argv[1]));
    client.start();
    // Reading blocks, on every system; it ends with the input, and so does the client.
    std::thread reader([&client] {
        std::string line;
        while (std::getline(std::cin, line)) {
            QMetaObject::invokeMethod(
                &client,
                [&client, bytes = QByteArray::fromStdString(line)] { client.onLine(bytes); },
                Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = QCoreApplication::exec();
    reader.join();
    return code;
}
