// SPDX-License-Identifier: MIT
// Pictures from strangers: what is asked for, what is refused, what is kept.
#include "net/images/pictureaddress.h"
#include "net/images/picturecache.h"
#include "net/images/pictureloader.h"
#include "tests/net/support/scriptedhttppeer.h"

#include <QBuffer>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace gigflow;
using namespace gigflow::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QSize &size, const char *format = "png")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0);
    }
    return ~crc;
}

/// A small PNG whose header, with a right checksum, says that it is larger.
QByteArray pngThatClaims(quint32 width, quint32 height)
{
    QByteArray png = encoded({4, 4});
    const auto put = [&png](qsizetype at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            png[at + i] = char(value >> (24 - 8 * i));
    };
    put(16, width);
    put(20, height);
    put(29, crc32(png.mid(12, 17)));
    return png;
}

struct Fetcher
{
    QTemporaryDir folder;
    QNetworkAccessManager manager;
    PictureLoader loader{manager, folder.filePath(u"pictures"_s)};
    QObject context;

    explicit Fetcher(const QUrl &own) { loader.setOwnServer(own); }

    Result<QImage> load(const QString &address, const QSize &atLeast = {})
    {
        std::optional<Result<QImage>> answer;
        loader.load(address, atLeast, &context,
                    [&answer](const Result<QImage> &image) { answer = image; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 40'000))
            qFatal("no answer");
        return *answer;
    }
};

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publicAddresses_data();
    void publicAddresses();
    void addressesOfPictures();
    void hostileBytesAreRefused_data();
    void hostileBytesAreRefused();
    void decodesNoLargerThanNeeded();
    void fetchesOnceAndKeepsItOnDisk();
    void refusesOverTheWire_data();
    void refusesOverTheWire();
    void privateAddressesAreNotAsked();
    void redirectsAreCheckedAnew();
    void nothingSecretIsSent();
    void askersOfOnePictureShareARequest();
    void oneThatLeavesIsNotAnswered();
    void damagedOnDiskIsFetchedAnew();
    void cacheKeepsToItsLimit();
    void cacheIsCleared();
};

void TestPictures::publicAddresses_data()
{
    QTest::addColumn<bool>("open");
    for (const char *address : {"8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:4700::1111",
                                "::ffff:8.8.8.8", "64:ff9b::808:808"})
        QTest::newRow(address) << true;
    for (const char *address : {"127.0.0.1",
                                "127.9.9.9",
                                "0.0.0.0",
                                "10.1.2.3",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "224.0.0.1",
                                "255.255.255.255",
                                "198.18.0.1",
                                "::",
                                "::1",
                                "fe80::1",
                                "fe80::1%eth0",
                                "fc00::1",
                                "fd12::1",
                                "ff02::1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "64:ff9b::a00:1",
                                "2002:7f00:1::",
                                "::127.0.0.1",
                                "2001:db8::1",
                                ""})
        QTest::newRow(address) << false;
}

void TestPictures::publicAddresses()
{
    QFETCH(bool, open);
    QCOMPARE(isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), open);
}

void TestPictures::addressesOfPictures()
{
    const QUrl own(u"http://127.0.0.1:5000"_s);
    QCOMPARE(pictureUrl(u"/uploads/a.png"_s, own), QUrl(u"http://127.0.0.1:5000/uploads/a.png"_s));
    QCOMPARE(pictureUrl(u"https://example.org/a.png#x"_s, own),
             QUrl(u"https://example.org/a.png"_s));
    QCOMPARE(pictureUrl(u"http://127.0.0.1:5000/a.png"_s, own),
             QUrl(u"http://127.0.0.1:5000/a.png"_s));
    QCOMPARE(pictureUrl(u"http://localhost:4999/api/uploads/a.png"_s, own),
             QUrl(u"http://127.0.0.1:5000/api/uploads/a.png"_s)); // of an earlier run
    for (const char *refused :
         {"", "http://127.0.0.1:5001/a.png", "http://example.org/a.png", "file:///etc/passwd",
          "data:image/png;base64,AAAA", "javascript:alert(1)",
          "https://me:secret@example.org/a.png", "//example.org/a.png", "ftp://example.org/a.png",
          "https://", "qrc:/icons/add.svg"})
        QCOMPARE(pictureUrl(QString::fromLatin1(refused), own), QUrl());
    QCOMPARE(pictureUrl(u"https://example.org/"_s + QString(2048, u'a'), own), QUrl());
}

void TestPictures::hostileBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<!doctype html><img src=x onerror=alert(1)>");
    QTest::newRow("svg") << QByteArray(
        R"(<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>)");
    QTest::newRow("xpm") << QByteArray("/* XPM */\nstatic char *a[] = {\"99999 99999 1 1\"};");
    QTest::newRow("bmp") << encoded({4, 4}, "bmp");
    QTest::newRow("signature only") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    QTest::newRow("cut short") << encoded({200, 200}).left(60);
    QTest::newRow("a bomb") << pngThatClaims(60'000, 60'000);
    QTest::newRow("a long line") << pngThatClaims(200'000, 1);
    QTest::newRow("many pixels") << pngThatClaims(6000, 6000);
    QTest::newRow("no width") << pngThatClaims(0, 4);
    QTest::newRow("negative") << pngThatClaims(0xffffffffU, 4);
    QTest::newRow("jpeg of nothing") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11);
    QTest::newRow("gif of nothing") << QByteArray("GIF89a\xff\xff\xff\xff\0\0\0", 13);
    QTest::newRow("webp of nothing") << QByteArray("RIFF\xff\xff\xff\xffWEBPVP8 ");
    QTest::newRow("many bytes") << QByteArray(5 << 20, 'x').prepend(encoded({4, 4}));
}

void TestPictures::hostileBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto image = decodePicture(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().kind, Error::Kind::BadResponse);
}

void TestPictures::decodesNoLargerThanNeeded()
{
    QCOMPARE(decodePicture(encoded({1000, 500}), {100, 100})->size(), QSize(200, 100));
    QCOMPARE(decodePicture(encoded({1000, 500}, "jpeg"), {100, 100})->size(), QSize(200, 100));
    QCOMPARE(decodePicture(encoded({50, 50}), {100, 100})->size(), QSize(50, 50));
    QCOMPARE(decodePicture(encoded({50, 50}))->size(), QSize(50, 50));
}

void TestPictures::fetchesOnceAndKeepsItOnDisk()
{
    ScriptedHttpPeer peer([](const PeerRequest &) {
        return answer(200, encoded({300, 300}), "image/png");
    });
    Fetcher fetcher(peer.url());
    QCOMPARE(fetcher.load(u"/uploads/a.png"_s, {72, 72})->size(), QSize(72, 72));
    QCOMPARE(fetcher.load(u"/uploads/a.png"_s)->size(), QSize(300, 300));
    QCOMPARE(peer.requests().size(), 1);
    // Another run of the program.
    PictureLoader again(fetcher.manager, fetcher.folder.filePath(u"pictures"_s));
    again.setOwnServer(peer.url());
    std::optional<Result<QImage>> answer;
    again.load(u"/uploads/a.png"_s, {}, &fetcher.context,
               [&answer](const Result<QImage> &image) { answer = image; });
    QTRY_VERIFY(answer && *answer);
    QCOMPARE(peer.requests().size(), 1);
}

void TestPictures::refusesOverTheWire_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, const PeerAnswer &told, Error::Kind kind) {
        QTest::newRow(name) << told.bytes << kind;
    };
    row("not declared a picture", answer(200, encoded({4, 4}), "text/html"),
        Error::Kind::BadResponse);
    row("declared, but is none", answer(200, "<html>", "image/png"), Error::Kind::BadResponse);
    row("a bomb", answer(200, pngThatClaims(60'000, 60'000), "image/png"),
        Error::Kind::BadResponse);
    row("gone", answer(404, encoded({4, 4}), "image/png"), Error::Kind::NotFound);
    row("broken", answer(503, {}, "image/png"), Error::Kind::Server);
    PeerAnswer huge;
    huge.bytes =
        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 9999999999\r\n\r\n\x89PNG";
    row("says it is huge", huge, Error::Kind::BadResponse);
    PeerAnswer endless;
    endless.bytes = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n\r\n" +
                    encoded({4, 4}) + QByteArray(5 << 20, 'x');
    row("is huge without saying so", endless, Error::Kind::BadResponse);
    row("a redirect to nowhere", answer(302, {}, "text/plain"), Error::Kind::BadResponse);
}

void TestPictures::refusesOverTheWire()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    ScriptedHttpPeer peer([&bytes](const PeerRequest &) {
        PeerAnswer out;
        out.bytes = bytes;
        return out;
    });
    Fetcher fetcher(peer.url());
    const auto image = fetcher.load(u"/a.png"_s);
    QVERIFY(!image);
    QCOMPARE(image.error().kind, kind);
    QVERIFY(QDir(fetcher.folder.filePath(u"pictures"_s)).entryList(QDir::Files).isEmpty());
}

void TestPictures::privateAddressesAreNotAsked()
{
    ScriptedHttpPeer inside([](const PeerRequest &) {
        return answer(200, encoded({4, 4}), "image/png");
    });
    Fetcher fetcher(QUrl(u"https://gigs.example.org"_s));
    const QString port = QString::number(inside.url().port());
    for (const QString &host :
         {u"127.0.0.1"_s, u"[::1]"_s, u"localhost"_s, u"[::ffff:127.0.0.1]"_s, u"2130706433"_s}) {
        const auto image = fetcher.load(u"https://%1:%2/a.png"_s.arg(host, port));
        QVERIFY2(!image, qPrintable(host));
        QVERIFY2(image.error().kind == Error::Kind::Validation ||
                     image.error().kind == Error::Kind::Network,
                 qPrintable(host));
    }
    QCOMPARE(fetcher.load(inside.url().toString() + u"/a.png"_s).error().kind,
             Error::Kind::Validation);
    QCOMPARE(inside.openConnections(), 0);
    QVERIFY(inside.requests().isEmpty());
}

void TestPictures::redirectsAreCheckedAnew()
{
    ScriptedHttpPeer inside([](const PeerRequest &) {
        return answer(200, encoded({4, 4}), "image/png");
    });
    ScriptedHttpPeer peer([&inside](const PeerRequest &request) {
        const auto to = [](const QByteArray &where) {
            return answer(302, {}, "text/plain", "Location: " + where + "\r\n");
        };
        if (request.path == "/inside")
            return to(inside.url().toEncoded() + "/a.png");
        if (request.path == "/tls-inside")
            return to("https://127.0.0.1:" + QByteArray::number(inside.url().port()) + "/a.png");
        if (request.path == "/file")
            return to("file:///etc/passwd");
        if (request.path == "/round")
            return to("/round");
        if (request.path == "/near")
            return to("b.png");
        return answer(200, encoded({4, 4}), "image/png");
    });
    Fetcher fetcher(peer.url());
    QVERIFY(fetcher.load(u"/near"_s));
    QCOMPARE(fetcher.load(u"/inside"_s).error().kind, Error::Kind::Validation);
    QCOMPARE(fetcher.load(u"/tls-inside"_s).error().kind, Error::Kind::Validation);
    QCOMPARE(fetcher.load(u"/file"_s).error().kind, Error::Kind::Validation);
    QCOMPARE(fetcher.load(u"/round"_s).error().kind, Error::Kind::BadResponse);
    QCOMPARE(peer.count("GET", "/round"), 4);
    QCOMPARE(inside.openConnections(), 0);
}

void TestPictures::nothingSecretIsSent()
{
    ScriptedHttpPeer peer([](const PeerRequest &) {
        return answer(200, encoded({4, 4}), "image/png", "Set-Cookie: track=me\r\n");
    });
    Fetcher fetcher(peer.url());
    QVERIFY(fetcher.load(u"/a.png"_s));
    QVERIFY(fetcher.load(u"/b.png"_s));
    for (const PeerRequest &request : peer.requests()) {
        for (const char *header : {"authorization", "cookie", "referer"})
            QVERIFY2(!request.headers.contains(header), header);
    }
}

void TestPictures::askersOfOnePictureShareARequest()
{
    ScriptedHttpPeer peer([](const PeerRequest &) {
        PeerAnswer out = answer(200, encoded({300, 300}), "image/png");
        out.delayMs = 50;
        return out;
    });
    Fetcher fetcher(peer.url());
    QList<QSize> sizes;
    for (const int side : {24, 96}) {
        fetcher.loader.load(u"/a.png"_s, {side, side}, &fetcher.context,
                            [&sizes](const Result<QImage> &image) { sizes << image->size(); });
    }
    QTRY_COMPARE(sizes.size(), 2);
    QVERIFY(sizes.first().width() >= 24 && sizes.last().width() >= 96);
    QCOMPARE(peer.requests().size(), 1);
}

void TestPictures::oneThatLeavesIsNotAnswered()
{
    ScriptedHttpPeer peer([](const PeerRequest &) {
        return answer(200, encoded({4, 4}), "image/png");
    });
    Fetcher fetcher(peer.url());
    bool told = false;
    auto gone = std::make_unique<QObject>();
    fetcher.loader.load(u"/a.png"_s, {}, gone.get(),
                        [&told](const Result<QImage> &) { told = true; });
    gone.reset();
    QVERIFY(fetcher.load(u"/a.png"_s));
    QVERIFY(!told);
}

void TestPictures::damagedOnDiskIsFetchedAnew()
{
    ScriptedHttpPeer peer([](const PeerRequest &) {
        return answer(200, encoded({4, 4}), "image/png");
    });
    Fetcher fetcher(peer.url());
    QVERIFY(fetcher.load(u"/a.png"_s));
    const QDir folder(fetcher.folder.filePath(u"pictures"_s));
    QFile file(folder.filePath(folder.entryList(QDir::Files).value(0)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rubbish") == 7);
    file.close();
    QVERIFY(!fetcher.load(u"/a.png"_s));
    QVERIFY(fetcher.load(u"/a.png"_s));
    QCOMPARE(peer.requests().size(), 2);
}

void TestPictures::cacheKeepsToItsLimit()
{
    QTemporaryDir folder;
    const auto url = [](int i) {
        return QUrl(u"https://example.org/%1"_s.arg(i));
    };
    {
        PictureCache cache(folder.path(), 1000);
        for (int i = 0; i < 4; ++i)
            cache.insert(url(i), QByteArray(250, char('a' + i)));
        QCOMPARE(cache.size(), 1000);
        QCOMPARE(cache.find(url(0)), QByteArray(250, 'a')); // used: now the youngest
        cache.insert(url(4), QByteArray(250, 'e'));
        QVERIFY(cache.find(url(1)).isEmpty());
        QVERIFY(!cache.find(url(0)).isEmpty());
        cache.insert(url(9), QByteArray(1001, 'x')); // larger than everything: not kept
        QVERIFY(cache.find(url(9)).isEmpty());
    }
    PictureCache later(folder.path(), 1000);
    QCOMPARE(later.size(), 1000);
    later.insert(url(5), QByteArray(400, 'f'));
    QVERIFY(later.find(url(2)).isEmpty() && later.find(url(3)).isEmpty());
    QVERIFY(!later.find(url(0)).isEmpty() && !later.find(url(4)).isEmpty());
    QCOMPARE(later.size(), 900);
    QFile::remove(QDir(folder.path()).filePath(QDir(folder.path()).entryList(QDir::Files).first()));
    for (int i = 0; i < 6; ++i)
        std::ignore =
            later.find(url(i)); // a file that somebody took away is only a picture to fetch again
    QVERIFY(later.size() < 900);
}

void TestPictures::cacheIsCleared()
{
    ScriptedHttpPeer peer([](const PeerRequest &) {
        return answer(200, encoded({40, 40}), "image/png");
    });
    Fetcher fetcher(peer.url());
    QVERIFY(fetcher.load(u"/a.png"_s));
    qint64 size = -1;
    fetcher.loader.cacheSize(&fetcher.context, [&size](qint64 bytes) { size = bytes; });
    QTRY_VERIFY(size > 0);
    bool cleared = false;
    fetcher.loader.clearCache(&fetcher.context, [&cleared] { cleared = true; });
    QTRY_VERIFY(cleared);
    fetcher.loader.cacheSize(&fetcher.context, [&size](qint64 bytes) { size = bytes; });
    QTRY_COMPARE(size, 0);
    QVERIFY(fetcher.load(u"/a.png"_s));
    QCOMPARE(peer.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
