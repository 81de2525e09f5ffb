// SPDX-License-Identifier: MIT
#include "app/link.h"

#include "app/linkevents.h"

#include <QFileOpenEvent>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace gigflow;

class TestLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id"); // null: not a link to a gig
        const auto good = [](const char *name, const QString &text, const QString &id) {
            QTest::newRow(name) << text << id;
        };
        const auto bad = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << QString();
        };
        good("plain", u"gigflow://gig/64b7f0c2a1"_qs, u"64b7f0c2a1"_qs);
        good("upper-case scheme", u"GigFlow://gig/a"_qs, u"a"_qs);
        good("slash at the end", u"gigflow://gig/a/"_qs, u"a"_qs);
        good("encoded", u"gigflow://gig/a%20%C3%A4"_qs, u"a ä"_qs);
        good("longest", u"gigflow://gig/"_qs + QString(128, u'x'), QString(128, u'x'));
        bad("empty", QString(u""_qs));
        bad("no id", u"gigflow://gig/"_qs);
        bad("only slashes", u"gigflow://gig//"_qs);
        bad("other scheme", u"https://gig/1"_qs);
        bad("other host", u"gigflow://user/1"_qs);
        bad("user", u"gigflow://me@gig/1"_qs);
        bad("port", u"gigflow://gig:1/1"_qs);
        bad("query", u"gigflow://gig/1?x=y"_qs);
        bad("fragment", u"gigflow://gig/1#x"_qs);
        bad("two segments", u"gigflow://gig/1/2"_qs);
        bad("encoded slash", u"gigflow://gig/1%2F2"_qs);
        bad("encoded backslash", u"gigflow://gig/1%5C2"_qs);
        bad("dots", u"gigflow://gig/.."_qs);
        bad("encoded dots", u"gigflow://gig/%2E%2E"_qs);
        bad("newline", u"gigflow://gig/1\n2"_qs);
        bad("encoded newline", u"gigflow://gig/1%0A2"_qs);
        bad("encoded nul", u"gigflow://gig/1%00"_qs);
        bad("not UTF-8", u"gigflow://gig/%FF%FE"_qs);
        bad("right-to-left override", u"gigflow://gig/%E2%80%AE1"_qs);
        bad("too long", u"gigflow://gig/"_qs + QString(129, u'x'));
        bad("huge", u"gigflow://gig/"_qs + QString(1'000'000, u'x'));
        bad("an option", u"--data"_qs);
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const auto gig = parseGigLink(text);
        QCOMPARE(gig.has_value(), !id.isNull());
        if (gig)
            QCOMPARE(gig->value, id);
    }

    void roundTrip()
    {
        for (const auto &id : {u"64b7f0c2a1"_qs, u"a b"_qs, u"100%"_qs, u"ä€😀"_qs, u"a?b#c&d=e"_qs})
            QCOMPARE(parseGigLink(gigLink(GigId{id})).value_or(GigId{}).value, id);
    }

    void anythingIsSurvivedAndWhatIsTakenRoundTrips()
    {
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int taken = 0;
        for (int run = 0; run < 20'000; ++run) {
            QString text = u"gigflow://gig/"_qs;
            const int length = random.bounded(12);
            for (int i = 0; i < length; ++i) {
                const bool percent = random.bounded(4) == 0;
                text += percent ? QString::asprintf("%%%02X", random.bounded(256))
                                : QString(QChar(static_cast<char16_t>(random.bounded(0x180))));
            }
            const auto gig = parseGigLink(text);
            if (!gig)
                continue;
            ++taken;
            const auto again = parseGigLink(gigLink(*gig));
            QVERIFY2(again && again->value == gig->value, qPrintable(u"seed %1"_qs.arg(seed)));
        }
        QVERIFY(taken > 100);
    }

    void anEventOpensIt()
    {
        LinkEvents links;
        QSignalSpy opened(&links, &LinkEvents::opened);
        QCoreApplication::instance()->installEventFilter(&links);
        for (const auto &text : {u"gigflow://gig/a%20b"_qs, u"gigflow://gig/../x"_qs,
                                 u"file:///etc/passwd"_qs, u"https://gig/1"_qs}) {
            QFileOpenEvent event{QUrl(text)};
            QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
        }
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<GigId>().value, u"a b"_qs);
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
