// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QTest>

using namespace gigflow;
using Action = CommandLine::Action;

class TestCommandLine : public QObject
{
    Q_OBJECT

    static CommandLine parse(const QStringList &arguments)
    {
        return parseCommandLine(QStringList{u"gigflow"_qs} + arguments);
    }

private Q_SLOTS:
    void runs()
    {
        const auto plain = parse({});
        QCOMPARE(plain.action, Action::Run);
        QVERIFY(plain.dataFolder.isEmpty() && !plain.hidden && !plain.gig);

        const auto all = parse({u"--data"_qs, u"/tmp/x"_qs, u"--hidden"_qs, u"gigflow://gig/7"_qs});
        QCOMPARE(all.action, Action::Run);
        QCOMPARE(all.dataFolder, u"/tmp/x"_qs);
        QVERIFY(all.hidden);
        QCOMPARE(all.gig->value, u"7"_qs);
        QCOMPARE(parse({u"--data=/tmp/y"_qs}).dataFolder, u"/tmp/y"_qs);
    }

    void prints()
    {
        const auto help = parse({u"--help"_qs});
        QCOMPARE(help.action, Action::Print);
        for (const auto &word :
             {u"--data"_qs, u"--hidden"_qs, u"--version"_qs, u"gigflow://gig/ID"_qs})
            QVERIFY2(help.text.contains(word), qPrintable(word));
        const auto version = parse({u"--version"_qs});
        QCOMPARE(version.action, Action::Print);
        QCOMPARE(version.text, u"gigflow " GIGFLOW_VERSION "\n"_qs);
    }

    void fails_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown option") << QStringList{u"--dta"_qs} << u"dta"_qs;
        QTest::newRow("no folder") << QStringList{u"--data"_qs} << u"data"_qs;
        QTest::newRow("empty folder") << QStringList{u"--data="_qs} << u"--data"_qs;
        QTest::newRow("not a link") << QStringList{u"https://example.org"_qs} << u"gigflow://"_qs;
        QTest::newRow("two links")
            << QStringList{u"gigflow://gig/1"_qs, u"gigflow://gig/2"_qs} << u"one"_qs;
    }
    void fails()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const auto line = parse(arguments);
        QCOMPARE(line.action, Action::Fail);
        QVERIFY2(line.text.contains(word), qPrintable(line.text));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
