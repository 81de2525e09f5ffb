// SPDX-License-Identifier: MIT
#include "app/logging.h"

#include <QTest>

using namespace gigflow;

class TestLogging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJfaWQiOiIxIn0.c2lnbmF0dXJl"_qs;
        QTest::newRow("jwt") << u"got %1 from there"_qs.arg(jwt) << u"c2lnbmF0dXJl"_qs;
        QTest::newRow("bearer") << u"Authorization: Bearer opaque-123"_qs << u"opaque-123"_qs;
        QTest::newRow("json") << uR"({"refreshToken":"opaque123","x":1})"_qs << u"opaque123"_qs;
        QTest::newRow("form") << u"login=a&password=hunter22&x=1"_qs << u"hunter22"_qs;
        QTest::newRow("upper case") << u"PASSWORD: hunter22"_qs << u"hunter22"_qs;
        QTest::newRow("secret") << u"JWT_ACCESS_SECRET=abcdef"_qs << u"abcdef"_qs;
    }
    void takesSecretsOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const auto result = redacted(text);
        QVERIFY2(!result.contains(secret), qPrintable(result));
        QVERIFY2(result.contains(u"[redacted]"), qPrintable(result));
    }

    void leavesTheRestAlone()
    {
        for (const auto &text : {u"GET /api/gigs/64b7f0c2a1 200 in 12 ms"_qs,
                                 u"the access token was renewed"_qs, u"eyJ is no token"_qs})
            QCOMPARE(redacted(text), text);
        QCOMPARE(redacted(u"a=1&password=x&b=2"_qs), u"a=1&password=[redacted]&b=2"_qs);
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
