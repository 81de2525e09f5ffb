// SPDX-License-Identifier: MIT
#include "net/session/tokenlifetime.h"
#include "net/wire/json.h"
#include "tests/net/support/logcapture.h"
#include "tests/net/support/scriptedhttppeer.h"

#include <QJsonDocument>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;

namespace {
QJsonObject parse(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text));
    if (!document.isObject())
        qFatal("bad test data");
    return document.object();
}
} // namespace

class TestWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListedGigHasNoOwnerId()
    {
        const auto gig = wire::gig(parse(
            R"({"_id":"g1","title":"Logo","description":"Draw","budget":40.5,"status":"open",)"
            R"("bidCount":3,"ownerName":"Ana","ownerAvatar":"x.png","createdAt":"2026-01-02T03:04:05.678Z"})"));
        QVERIFY(gig);
        QCOMPARE(gig->gig.id.value, QStringLiteral("g1"));
        QVERIFY(!gig->gig.ownerId);
        QVERIFY(!gig->owner);
        QCOMPARE(gig->gig.bidCount, std::optional(3));
        QCOMPARE(gig->gig.budget->cents(), std::optional<qint64>(4050));
        QCOMPARE(gig->gig.createdAt->toMSecsSinceEpoch(), 1767323045678LL);
        QCOMPARE(gig->gig.status, std::optional(GigStatus::Open));
    }

    void aRawGigKnowsOnlyItsOwnersId()
    {
        const auto gig = wire::gig(parse(R"({"_id":"g1","ownerId":"u1","title":"Logo","__v":0})"));
        QVERIFY(gig);
        QCOMPARE(gig->gig.ownerId->value, QStringLiteral("u1"));
        QVERIFY(!gig->gig.ownerName);
        QVERIFY(!gig->gig.bidCount);
        QVERIFY(!gig->gig.budget);
        QVERIFY(!gig->gig.status);
    }

    void aDetailedGigHasItsOwner()
    {
        const auto gig = wire::gig(
            parse(R"({"_id":"g1","ownerId":{"_id":"u1","name":"Ana","avatarUrl":"x.png"}})"));
        QVERIFY(gig);
        QCOMPARE(gig->gig.ownerId->value, QStringLiteral("u1"));
        QCOMPARE(gig->gig.ownerName, std::optional(QStringLiteral("Ana")));
        QCOMPARE(gig->owner->name, std::optional(QStringLiteral("Ana")));
    }

    void aBidMayHoldItsGigOrHaveLostIt()
    {
        const auto whole = wire::bid(parse(
            R"({"_id":"b1","gigId":{"_id":"g1","title":"Logo","ownerId":{"_id":"u1","name":"Ana"}},)"
            R"("freelancerId":"u2","price":35,"message":"Me","status":"hired"})"));
        QVERIFY(whole);
        QCOMPARE(whole->bid.gigId->value, QStringLiteral("g1"));
        QCOMPARE(whole->gig->gig.title, std::optional(QStringLiteral("Logo")));
        QCOMPARE(whole->bid.status, std::optional(BidStatus::Hired));
        QVERIFY(!whole->bid.gigGone);
        const auto lost = wire::bid(parse(R"({"_id":"b1","gigId":null,"status":"pending"})"));
        QVERIFY(lost);
        QVERIFY(lost->bid.gigGone);
        QVERIFY(!lost->bid.gigId);
        const auto silent = wire::bid(parse(R"({"_id":"b1","status":"pending"})"));
        QVERIFY(silent);
        QVERIFY(!silent->bid.gigGone);
    }

    void anIdIsRequired()
    {
        QVERIFY(!wire::gig(parse(R"({"title":"Logo"})")));
        QVERIFY(!wire::bid(parse(R"({"_id":"","price":1})")));
        QVERIFY(!wire::user(parse(R"({"name":"Ana"})")));
        QVERIFY(!wire::gig(QJsonValue(3)));
        QCOMPARE(wire::bid(QJsonValue()).error().kind, Error::Kind::BadResponse);
        const QJsonArray mixed{parse(R"({"_id":"g1"})"), parse(R"({"title":"x"})")};
        QVERIFY(!wire::list<wire::Gig>(mixed, &wire::gig));
        QVERIFY(!wire::list<wire::Gig>(QJsonObject(), &wire::gig));
    }

    void anUnknownWordIsUnknownAndLogged()
    {
        const LogCapture log;
        const auto gig = wire::gig(parse(R"({"_id":"g1","status":"frozen"})"));
        QVERIFY(gig);
        QCOMPARE(gig->gig.status, std::optional(GigStatus::Unknown));
        QVERIFY(log.all().contains(QLatin1String("frozen")));
    }

    void healthOfBothServers()
    {
        const QUrl url(QStringLiteral("http://127.0.0.1:5000"));
        const auto original =
            wire::health(url, parse(R"({"status":"ok","timestamp":"2026-01-01T00:00:00.000Z"})"));
        QVERIFY(original);
        QVERIFY(original->isOriginal());
        QCOMPARE(original->identity(), QStringLiteral("http://127.0.0.1:5000"));
        const auto ours = wire::health(
            url,
            parse(
                R"({"status":"ok","serverId":"s1","name":"Gigs","version":"1","capabilities":["changes","sessions"]})"));
        QVERIFY(ours);
        QVERIFY(ours->can(QStringLiteral("changes")));
        QCOMPARE(ours->identity(), QStringLiteral("s1"));
        QVERIFY(!wire::health(url, parse(R"({"hello":"world"})")));
    }

    void changesPage()
    {
        const auto page = wire::changes(
            parse(R"({"gigs":[{"_id":"g1"}],"deleted":["g2"],"cursor":"41","more":true})"));
        QVERIFY(page);
        QCOMPARE(page->gigs.size(), 1);
        QCOMPARE(page->deleted, QList<GigId>{GigId{QStringLiteral("g2")}});
        QCOMPARE(page->cursor, QStringLiteral("41"));
        QVERIFY(page->more);
        QVERIFY(!page->reset);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("name") << QStringLiteral(" Gigs.Example.org/ ")
                              << QStringLiteral("https://gigs.example.org");
        QTest::newRow("loopback") << QStringLiteral("localhost:5000")
                                  << QStringLiteral("http://localhost:5000");
        QTest::newRow("loopback address")
            << QStringLiteral("127.0.0.1:5000/api/") << QStringLiteral("http://127.0.0.1:5000");
        QTest::newRow("ipv6") << QStringLiteral("[::1]:5000")
                              << QStringLiteral("http://[::1]:5000");
        QTest::newRow("standard port")
            << QStringLiteral("https://a.example:443") << QStringLiteral("https://a.example");
        QTest::newRow("plain http elsewhere") << QStringLiteral("http://a.example") << QString();
        QTest::newRow("name in it") << QStringLiteral("https://me:pw@a.example") << QString();
        QTest::newRow("other scheme") << QStringLiteral("ftp://a.example") << QString();
        QTest::newRow("nothing") << QStringLiteral("  ") << QString();
        QTest::newRow("looks like loopback")
            << QStringLiteral("http://127.0.0.1.evil.example") << QString();
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        QString why;
        QCOMPARE(normaliseServerAddress(typed, &why).toString(), url);
        QCOMPARE(why.isEmpty(), !url.isEmpty());
    }

    void tokenLifetimes()
    {
        const auto times = readTokenTimes(makeToken(1'000, 1'900));
        QVERIFY(times);
        QCOMPARE(times->lifetime(), std::chrono::milliseconds(900'000));
        QVERIFY(!readTokenTimes(makeToken(1'900, 1'000)));
        QVERIFY(!readTokenTimes(QStringLiteral("opaque")));
        QVERIFY(!readTokenTimes(QStringLiteral("a.b.c")));
        QVERIFY(!readTokenTimes(QString()));
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
