// SPDX-License-Identifier: MIT
// How a server is reached: proxies, and certificate authorities of one's own.
#include "net/http/apiclient.h"
#include "net/http/privateca.h"
#include "net/http/proxychooser.h"
#include "net/session/accountservice.h"
#include "tests/net/support/scriptedhttppeer.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray testFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_CA_FOLDER "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test authority");
    return file.readAll();
}

Result<ServerInfo> probe(const QUrl &url)
{
    QNetworkAccessManager manager; // no connection of a former one is used again
    ApiClient api(manager);
    AccountService service(api);
    std::optional<Result<ServerInfo>> answer;
    service.probe(url, &service, [&answer](const Result<ServerInfo> &info) { answer = info; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 40'000))
        qFatal("no answer");
    return *answer;
}

} // namespace

class TestWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }
    void theChooserKeepsLoopbackDirect();
    void anHttpProxyIsAskedWithItsUser();
    void thisComputerIsReachedDirectly();
    void authoritiesAreChecked();
    void aPrivateAuthorityIsTrustedOnceChosen();
};

void TestWays::theChooserKeepsLoopbackDirect()
{
    const QNetworkProxy fixed(QNetworkProxy::Socks5Proxy, u"10.0.0.1"_s, 1080);
    ProxyChooser chooser(ProxyChooser::Kind::Fixed, fixed);
    const auto way = [&chooser](const QString &url) {
        return chooser.queryProxy(QNetworkProxyQuery(QUrl(url))).value(0).type();
    };
    QCOMPARE(way(u"https://gigs.example.org"_s), QNetworkProxy::Socks5Proxy);
    QCOMPARE(way(u"wss://gigs.example.org/socket.io/"_s), QNetworkProxy::Socks5Proxy);
    for (const auto &local : {u"http://127.0.0.1:5000"_s, u"http://localhost:5000"_s,
                              u"http://[::1]:5000"_s, u"ws://127.0.0.1:5000/ws"_s})
        QCOMPARE(way(local), QNetworkProxy::NoProxy);
    ProxyChooser direct(ProxyChooser::Kind::Direct);
    QCOMPARE(direct.queryProxy(QNetworkProxyQuery(QUrl(u"https://example.org"_s))).value(0).type(),
             QNetworkProxy::NoProxy);
}

void TestWays::anHttpProxyIsAskedWithItsUser()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray seen;
    QObject::connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        auto *socket = proxy.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &seen] {
            seen += socket->readAll();
            if (!seen.endsWith("\r\n\r\n"))
                return;
            // As proxies do: who asks without a name is asked for it.
            socket->write(seen.contains("Proxy-Authorization:")
                              ? "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"
                              : "HTTP/1.1 407 Proxy Authentication Required\r\n"
                                "Proxy-Authenticate: Basic realm=\"way out\"\r\n"
                                "Content-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QNetworkProxy fixed(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort(), u"zoe"_s,
                        u"s3cret"_s);
    QNetworkProxyFactory::setApplicationProxyFactory(
        new ProxyChooser(ProxyChooser::Kind::Fixed, fixed));
    QVERIFY(!probe(QUrl(u"https://gigs.example.org"_s)));
    QVERIFY2(seen.startsWith("CONNECT gigs.example.org:443 HTTP/1.1\r\n"), seen.constData());
    QVERIFY(seen.contains("Proxy-Authorization: Basic " + QByteArray("zoe:s3cret").toBase64()));
}

void TestWays::thisComputerIsReachedDirectly()
{
    ScriptedHttpPeer peer([](const PeerRequest &) { return health(); });
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChooser(
        ProxyChooser::Kind::Fixed, QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9)));
    QVERIFY(probe(peer.url()));
    QCOMPARE(peer.count("GET", "/api/health"), 1);
}

void TestWays::authoritiesAreChecked()
{
    const auto ca = readPrivateCa(testFile(u"ca.pem"_s));
    QVERIFY(ca);
    QCOMPARE(ca->name, u"Gig Flow test authority"_s);
    QCOMPARE(ca->certificates.size(), 1);
    QCOMPARE(readPrivateCa(testFile(u"server.pem"_s)).error(), CaProblem::NoAuthority);
    QCOMPARE(readPrivateCa({}).error(), CaProblem::NotPem);
    QCOMPARE(
        readPrivateCa("-----BEGIN CERTIFICATE-----\nrubbish\n-----END CERTIFICATE-----\n").error(),
        CaProblem::NotPem);
    QCOMPARE(readPrivateCa(testFile(u"server.key"_s)).error(), CaProblem::NotPem);
}

void TestWays::aPrivateAuthorityIsTrustedOnceChosen()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    QSslServer server;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(testFile(u"server.pem"_s)));
    configuration.setPrivateKey(QSslKey(testFile(u"server.key"_s), QSsl::Ec));
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server] {
        auto *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write(health().bytes);
        });
    });
    const QUrl url(u"https://localhost:%1"_s.arg(server.serverPort()));
    const auto before = probe(url);
    QVERIFY(!before);
    QCOMPARE(before.error().kind, Error::Kind::Tls);
    trustAlso(QSslConfiguration::systemCaCertificates(),
              readPrivateCa(testFile(u"ca.pem"_s))->certificates);
    QVERIFY(probe(url));
    // Trusted for its own name only.
    trustAlso(QSslConfiguration::systemCaCertificates(), {});
    QVERIFY(!probe(url));
}

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
