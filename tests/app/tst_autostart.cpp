// SPDX-License-Identifier: MIT
#include "app/desktop/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gigflow;
using namespace Qt::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsThereIsTheTruth();
};

void TestAutostart::whatIsThereIsTheTruth()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"made/when needed"_s);
    SystemAutostart autostart(u"/opt/my \"own\" $apps/gigflow%"_s, place);
    QVERIFY(autostart.isAvailable() && !autostart.isOn());
    QVERIFY(autostart.set(false)); // off already
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QFile file(place + u"/gigflow.desktop"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("\nExec=\"/opt/my \\\\\"own\\\\\" \\\\$apps/gigflow%%\" --hidden\n"),
             text.constData());
    file.close();
    // The desktop's own switch.
    QVERIFY(file.open(QIODevice::Append) && file.write("Hidden=true\n") > 0);
    file.close();
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true) && autostart.isOn());
    QVERIFY(autostart.set(false) && !autostart.isOn());
    QVERIFY(!file.exists());
    QVERIFY(!SystemAutostart(u"/gigflow"_s, u"/proc/no/such/place"_s).set(true));
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
