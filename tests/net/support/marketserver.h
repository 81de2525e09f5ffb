// SPDX-License-Identifier: MIT
// A small marketplace on a real port, REST and socket together, that a test arranges and watches.
// Everything is one person's view: u1.
#pragma once

#include "models/outbox.h"
#include "net/http/apiclient.h"
#include "net/sync/sync.h"
#include "tests/net/support/fakesecretstore.h"
#include "tests/net/support/scriptedhttppeer.h"
#include "tests/net/support/socketiopeer.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace gigflow::test {

[[nodiscard]] inline QJsonObject gigJson(const QString &id, const QString &title,
                                         const QString &owner = QStringLiteral("u9"),
                                         const QString &status = QStringLiteral("open"))
{
    return {
        {QStringLiteral("_id"), id},
        {QStringLiteral("title"), title},
        {QStringLiteral("description"), QStringLiteral("About ") + title},
        {QStringLiteral("budget"), 40},
        {QStringLiteral("status"), status},
        {QStringLiteral("ownerId"), QJsonObject{{QStringLiteral("_id"), owner},
                                                {QStringLiteral("name"), QStringLiteral("Olga")}}},
        {QStringLiteral("createdAt"), QStringLiteral("2026-01-02T03:04:05.000Z")},
        {QStringLiteral("updatedAt"), QStringLiteral("2026-01-02T03:04:05.000Z")}};
}

[[nodiscard]] inline QJsonObject bidJson(const QString &id, const QJsonValue &gig,
                                         const QString &status = QStringLiteral("pending"),
                                         const QString &freelancer = QStringLiteral("u1"))
{
    return {{QStringLiteral("_id"), id},
            {QStringLiteral("gigId"), gig},
            {QStringLiteral("freelancerId"), freelancer},
            {QStringLiteral("message"), QStringLiteral("I can")},
            {QStringLiteral("price"), 35},
            {QStringLiteral("status"), status},
            {QStringLiteral("createdAt"), QStringLiteral("2026-01-03T03:04:05.000Z")},
            {QStringLiteral("updatedAt"), QStringLiteral("2026-01-03T03:04:05.000Z")}};
}

/// Somebody's bid on g3, as the server keeps it.
[[nodiscard]] inline QJsonObject notification(int seq, bool read = false)
{
    return {{QStringLiteral("seq"), seq},
            {QStringLiteral("event"), QStringLiteral("bid-received")},
            {QStringLiteral("read"), read},
            {QStringLiteral("createdAt"), QStringLiteral("2026-01-02T03:04:05.000Z")},
            {QStringLiteral("data"),
             QJsonObject{{QStringLiteral("gigId"), QStringLiteral("g3")},
                         {QStringLiteral("bidId"), QStringLiteral("b%1").arg(seq)},
                         {QStringLiteral("seq"), seq}}}};
}

class MarketServer : public QObject
{
    Q_OBJECT
public:
    QStringList capabilities;
    QJsonArray gigs, myGigs, myBids;
    QJsonArray notifications; ///< where `capabilities` name them
    QJsonObject profile{{QStringLiteral("_id"), QStringLiteral("u1")},
                        {QStringLiteral("name"), QStringLiteral("Ana")}};
    /// Looked at first; an empty answer with KeepOpen lets the ordinary one through.
    std::function<std::optional<PeerAnswer>(const PeerRequest &)> before;
    ScriptedHttpPeer http{[this](const PeerRequest &request) {
        return serve(request);
    }};
    SocketIoPeer socket;

    [[nodiscard]] QJsonArray notificationsAfter(qint64 seq) const
    {
        QJsonArray later;
        for (const QJsonValue one : notifications) {
            if (one.toObject().value(QStringLiteral("seq")).toInteger() > seq)
                later.append(one);
        }
        return later;
    }

    MarketServer()
    {
        http.onUpgrade = [this](QTcpSocket *connection) {
            socket.adopt(connection);
        };
    }

    PeerAnswer serve(const PeerRequest &request)
    {
        if (before) {
            if (const auto special = before(request))
                return *special;
        }
        if (request.path == "/api/health")
            return health(capabilities);
        if (request.path == "/api/users/refresh-token")
            return ok(QJsonObject{{QStringLiteral("accessToken"), makeToken(1'000, 1'900)},
                                  {QStringLiteral("refreshToken"), QStringLiteral("r")}});
        if (request.method == "GET" && request.path == "/api/gigs")
            return ok(gigs);
        if (request.path == "/api/gigs/my")
            return ok(myGigs);
        if (request.path == "/api/bids/my")
            return ok(myBids);
        if (request.path == "/api/users/current-user")
            return ok(profile);
        if (request.path == "/api/notifications")
            return ok(notificationsAfter(QUrlQuery(QString::fromLatin1(request.query))
                                             .queryItemValue(QStringLiteral("after"))
                                             .toLongLong()));
        if (request.path == "/api/notifications/read")
            return ok(QJsonObject());
        return refused(500, QStringLiteral("unexpected: ") + QString::fromLatin1(request.path));
    }
};

/// The client's side, on a folder that a later client can take over.
struct Client
{
    QNetworkAccessManager manager;
    ApiClient api{manager};
    FakeSecretStore secrets;
    Session session;
    Store store;
    Outbox outbox{store};
    std::unique_ptr<Sync> sync;
    QList<Notice> noticed;

    Client(MarketServer &server, const QString &folder, const SessionTiming &timing = {})
        : session(accountOf(server), api, secrets, nullptr, timing),
          store(folder, UserId{QStringLiteral("u1")})
    {
        secrets.secrets.insert(session.account().folderName(), QStringLiteral("r"));
        QObject::connect(&store, &Store::noticed, &store,
                         [this](const QList<Notice> &notices) { noticed += notices; });
        sync = std::make_unique<Sync>(session, api, store, outbox);
        session.restore();
    }
    ~Client() { sync.reset(); }

    static Account accountOf(const MarketServer &server)
    {
        Account account;
        account.server = server.http.url().toString();
        account.baseUrl = server.http.url();
        account.user.value = QStringLiteral("u1");
        return account;
    }
    /// A whole pull has ended since, and the socket is up.
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor(
            [this] {
                const SyncStatus status = sync->status();
                return status.lastSync.isValid() && status.realtime && !status.syncing &&
                       status.link == SyncStatus::Link::Online;
            },
            10'000);
    }
    [[nodiscard]] std::optional<Gig> gig(const QString &id) const
    {
        return store.gig(store.keyOf(GigId{id}));
    }
    [[nodiscard]] std::optional<Bid> bid(const QString &id) const
    {
        return store.bid(store.keyOf(BidId{id}));
    }
    /// Durable when it returns.
    Submitted submit(const Command &command)
    {
        std::optional<tl::expected<Submitted, Error>> made;
        outbox.submit(command, &store,
                      [&](const tl::expected<Submitted, Error> &result) { made = result; });
        if (!QTest::qWaitFor([&] { return made.has_value(); }) || !*made)
            qFatal("the outbox did not take the command");
        return **made;
    }
    /// The outbox as it is now.
    QList<OutboxEntry> entries()
    {
        std::optional<QList<OutboxEntry>> found;
        outbox.list(&store, [&](const QList<OutboxEntry> &list) { found = list; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }))
            qFatal("the outbox does not answer");
        return *found;
    }
};

} // namespace gigflow::test
