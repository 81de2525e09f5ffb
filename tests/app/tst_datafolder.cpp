// SPDX-License-Identifier: MIT
#include "app/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gigflow;

class TestDataFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesItForItsOwnerOnly()
    {
        QTemporaryDir root;
        const auto folder = openDataFolder(root.filePath(u"a/b"_qs));
        QVERIFY(folder);
        QCOMPARE(*folder, QFileInfo(root.filePath(u"a/b"_qs)).canonicalFilePath());
#ifdef Q_OS_UNIX
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFileInfo(*folder).permissions() & others));
#endif
    }

    void isTheSameByAnyPath()
    {
        QTemporaryDir root;
        const auto plain = openDataFolder(root.filePath(u"data"_qs));
        QCOMPARE(openDataFolder(root.filePath(u"data/../data/"_qs)).value(), *plain);
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(*plain, root.filePath(u"link"_qs)));
        QCOMPARE(openDataFolder(root.filePath(u"link"_qs)).value(), *plain);
#endif
    }

    void defaultsToTheSystemsPlace()
    {
        QStandardPaths::setTestModeEnabled(true);
        const auto folder = openDataFolder(QString());
        QVERIFY(folder);
        QCOMPARE(*folder,
                 QFileInfo(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                     .canonicalFilePath());
    }

    void saysWhatIsWrong()
    {
        QTemporaryDir root;
        QFile file(root.filePath(u"file"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto onFile = openDataFolder(file.fileName());
        QVERIFY(!onFile && onFile.error().contains(u"file"));
        QVERIFY(!openDataFolder(file.fileName() + u"/below"_qs));
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
