// SPDX-License-Identifier: MIT
// One's own picture: made small enough, sent where the account says, told how far it is.
#include "net/images/picturesend.h"
#include "net/session/session.h"
#include "tests/net/support/marketserver.h"

#include <QRandomGenerator>

using namespace gigflow;
using namespace gigflow::test;
using namespace Qt::StringLiterals;

namespace {

/// The worst there is for a compressor.
QImage noise(const QSize &size, bool seeThrough = false)
{
    QImage image(size, QImage::Format_ARGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = seeThrough ? random.generate() : random.generate() | 0xff000000U;
    }
    return image;
}

} // namespace

class TestPictureSend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitsIntoItsLimits();
    void transparencyIsKeptWhereItFits();
    void goesToTheServer();
    void goesToCloudinary();
    void aRefusalIsToldAndCanBeRepeated();
    void whereThereIsNoPlace();
};

void TestPictureSend::fitsIntoItsLimits()
{
    const auto small = encodePicture(noise({2400, 1600}), {600, 600});
    QVERIFY(small.bytes.size() <= largestUpload);
    QCOMPARE(QImage::fromData(small.bytes).size(), QSize(600, 400));
    const auto tight = encodePicture(noise({1000, 1000}), {}, 50'000);
    QVERIFY(!tight.bytes.isEmpty() && tight.bytes.size() <= 50'000);
    QVERIFY(encodePicture({}, {600, 600}).bytes.isEmpty());
    QVERIFY(encodePicture(noise({64, 64}), {}, 10).bytes.isEmpty());
}

void TestPictureSend::transparencyIsKeptWhereItFits()
{
    QImage clear(100, 100, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    QCOMPARE(encodePicture(clear, {}).type, QByteArray("image/png"));
    QCOMPARE(encodePicture(noise({100, 100}), {}).type, QByteArray("image/jpeg"));
    const auto flat = encodePicture(noise({800, 800}, true), {}, 200'000);
    QCOMPARE(flat.type, QByteArray("image/jpeg"));
}

void TestPictureSend::goesToTheServer()
{
    MarketServer server;
    server.capabilities = QStringList{u"uploads"_s};
    PeerRequest seen;
    server.before = [&seen](const PeerRequest &request) -> std::optional<PeerAnswer> {
        if (request.path != "/api/uploads")
            return {};
        seen = request;
        return ok(QJsonObject{{u"url"_s, u"/uploads/abc.jpg"_s}}, 201);
    };
    QTemporaryDir folder;
    Client client(server, folder.path());
    QVERIFY(client.settle());
    PictureSend send(client.session, client.api);
    QCOMPARE(send.way(), PictureSend::Way::Server);
    QObject context;
    std::optional<Result<QString>> answer;
    qint64 sent = 0;
    qint64 total = 0;
    send.send(
        noise({300, 300}), {256, 256}, &context,
        [&](qint64 done, qint64 all) {
            sent = done;
            total = all;
        },
        [&](const Result<QString> &url) { answer = url; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE(**answer, u"/uploads/abc.jpg"_s);
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("image/jpeg"));
    QVERIFY(!seen.bearer().isEmpty());
    QCOMPARE(QImage::fromData(seen.body).size(), QSize(256, 256));
    QCOMPARE(sent, total);
    QCOMPARE(total, qint64(seen.body.size()));
}

void TestPictureSend::goesToCloudinary()
{
    MarketServer server;
    ScriptedHttpPeer cloud([](const PeerRequest &) {
        return answer(200, R"({"secure_url":"https://res.cloudinary.com/demo/a.jpg"})",
                      "application/json");
    });
    QTemporaryDir folder;
    Client client(server, folder.path());
    PictureSend send(client.session, client.api);
    send.setCloudinary({u"my cloud"_s, u"unsigned-preset"_s, cloud.url()});
    QCOMPARE(send.way(), PictureSend::Way::Cloudinary);
    QObject context;
    std::optional<Result<QString>> answer;
    send.send(noise({300, 300}), {256, 256}, &context, {},
              [&](const Result<QString> &url) { answer = url; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE(**answer, u"https://res.cloudinary.com/demo/a.jpg"_s);
    QCOMPARE(cloud.requests().size(), 1);
    const PeerRequest &seen = cloud.requests().first();
    QCOMPARE(seen.path, QByteArray("/v1_1/my%20cloud/image/upload"));
    QVERIFY(!seen.headers.contains("authorization")); // our token is nobody else's business
    QVERIFY(seen.headers.value("content-type").startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = seen.headers.value("content-type").mid(30);
    QVERIFY(seen.body.startsWith("--" + boundary + "\r\n"));
    QVERIFY(seen.body.endsWith("--" + boundary + "--\r\n"));
    QVERIFY(seen.body.contains("name=\"upload_preset\"\r\n\r\nunsigned-preset\r\n"));
    const qsizetype at = seen.body.indexOf("Content-Type: image/jpeg\r\n\r\n");
    QVERIFY(at > 0);
    QCOMPARE(QImage::fromData(seen.body.mid(at + 28)).size(), QSize(256, 256));
}

void TestPictureSend::aRefusalIsToldAndCanBeRepeated()
{
    MarketServer server;
    server.capabilities = QStringList{u"uploads"_s};
    int tries = 0;
    server.before = [&tries](const PeerRequest &request) -> std::optional<PeerAnswer> {
        if (request.path != "/api/uploads")
            return {};
        return ++tries == 1 ? refused(413, u"Too large"_s)
                            : ok(QJsonObject{{u"url"_s, u"/uploads/b.jpg"_s}}, 201);
    };
    QTemporaryDir folder;
    Client client(server, folder.path());
    QVERIFY(client.settle());
    PictureSend send(client.session, client.api);
    QObject context;
    std::optional<Result<QString>> answer;
    const auto again = [&] {
        answer.reset();
        send.send(noise({30, 30}), {256, 256}, &context, {},
                  [&](const Result<QString> &url) { answer = url; });
        return QTest::qWaitFor([&] { return answer.has_value(); });
    };
    QVERIFY(again());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Validation);
    QCOMPARE(answer->error().serverText, u"Too large"_s);
    QVERIFY(again());
    QVERIFY(*answer);
}

void TestPictureSend::whereThereIsNoPlace()
{
    MarketServer server; // the original backend: no uploads
    QTemporaryDir folder;
    Client client(server, folder.path());
    QVERIFY(client.settle());
    PictureSend send(client.session, client.api);
    QCOMPARE(send.way(), PictureSend::Way::None);
}

QTEST_GUILESS_MAIN(TestPictureSend)
#include "tst_picturesend.moc"
