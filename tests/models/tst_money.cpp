// SPDX-License-Identifier: MIT
#include "models/money.h"

#include <QTest>

using namespace gigflow;

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typed_data();
    void typed();
    void fromJson_data();
    void fromJson();
    void shown();
    void everyCentSurvivesTheWire();
};

void TestMoney::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("cents"); // -1: no amount
    const auto row = [](const char *name, const char *text, const char *locale, qint64 cents) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(locale) << cents;
    };
    row("plain", "40", "en_US", 4000);
    row("sign", "$40", "en_US", 4000);
    row("sign behind", "40 $", "de_DE", 4000);
    row("code", "USD 40", "en_US", 4000);
    row("grouped", "1,250.50", "en_US", 125050);
    row("german", "1.250,50", "de_DE", 125050);
    row("french", "1 250,50", "fr_FR", 125050);
    row("french narrow", "1\u202f250,5", "fr_FR", 125050);
    row("indian", "12,34,567", "en_IN", 123456700);
    row("arabic digits", "\u0661\u0662", "ar_EG", 1200);
    row("no whole part", ".5", "en_US", 50);
    row("zero", "0", "en_US", 0);
    row("ten cents", "0.10", "en_US", 10);
    row("not doubles", "1.15", "en_US", 115);
    row("largest", "90000000000000", "en_US", 9000000000000000);
    row("too large", "90000000000000.01", "en_US", -1);
    row("three decimals", "1.005", "en_US", -1);
    row("decimal comma elsewhere", "1,25", "en_US", -1);
    row("bad groups", "1,2,345", "en_US", -1);
    row("negative", "-5", "en_US", -1);
    row("words", "forty", "en_US", -1);
    row("exponent", "1e3", "en_US", -1);
    row("two points", "1.2.3", "en_US", -1);
    row("empty", "", "en_US", -1);
    row("only sign", "$", "en_US", -1);
    row("only point", ".", "en_US", -1);
}

void TestMoney::typed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, locale);
    QFETCH(const qint64, cents);
    const std::optional<Money> money = Money::fromUserInput(text, QLocale(locale));
    QCOMPARE(money.has_value(), cents >= 0);
    if (money)
        QCOMPARE(money->cents(), std::optional<qint64>(cents));
}

void TestMoney::fromJson_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("whole");
    QTest::newRow("integer") << QJsonValue(40) << "40" << true;
    QTest::newRow("cents") << QJsonValue(0.1) << "0.10" << true;
    QTest::newRow("drift") << QJsonValue(1.15) << "1.15" << true;
    QTest::newRow("three decimals") << QJsonValue(1.005) << "1.005" << false;
    QTest::newRow("huge") << QJsonValue(1e21) << "1000000000000000000000" << false;
    QTest::newRow("negative") << QJsonValue(-3.5) << "-3.50" << true;
    QTest::newRow("string") << QJsonValue(QStringLiteral("40")) << "" << false;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << "" << false;
}

void TestMoney::fromJson()
{
    QFETCH(const QJsonValue, json);
    QFETCH(const QString, stored);
    QFETCH(const bool, whole);
    const Money money = Money::fromJson(json);
    QCOMPARE(money.toStored(), stored);
    QCOMPARE(money.cents().has_value(), whole);
    QCOMPARE(Money::fromStored(money.toStored()), money);
    if (money.isKnown())
        QCOMPARE(money.toJson().toDouble(), json.toDouble());
}

void TestMoney::shown()
{
    const QLocale us(QStringLiteral("en_US"));
    QCOMPARE(Money::fromCents(125050).display(us), QStringLiteral("$1,250.50"));
    QCOMPARE(Money::fromCents(125000).display(us), QStringLiteral("$1,250"));
    QCOMPARE(Money::fromStored(QStringLiteral("1.005")).display(us), QStringLiteral("$1.005"));
    QCOMPARE(Money().display(us), QString());
    QCOMPARE(Money::fromCents(125050).display(QLocale::c()), QStringLiteral("$1,250.50"));
    const QLocale german(QStringLiteral("de_DE"));
    QVERIFY(Money::fromCents(125050).display(german).startsWith(QStringLiteral("1.250,50")));
    QCOMPARE(Money::fromCents(125050).editText(german), QStringLiteral("1250,50"));
    QCOMPARE(Money::fromUserInput(Money::fromCents(125050).editText(german), german),
             Money::fromCents(125050));
    QCOMPARE(Money::fromUserInput(Money::fromCents(125050).display(german), german),
             Money::fromCents(125050));
}

void TestMoney::everyCentSurvivesTheWire()
{
    for (qint64 cents = 0; cents < 200000; ++cents) {
        const Money money = Money::fromCents(cents);
        const QJsonValue wire = money.toJson().toDouble();
        QCOMPARE(Money::fromJson(wire), money);
    }
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
