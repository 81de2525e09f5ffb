// SPDX-License-Identifier: MIT
// Two people's clients, without windows, against gigflow-server itself.
#include "net/http/apiclient.h"
#include "net/images/pictureaddress.h"
#include "net/images/picturesend.h"
#include "net/realtime/realtimechannel.h"
#include "net/session/authorisedclient.h"
#include "net/sync/sync.h"
#include "tests/net/support/fakesecretstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;

namespace {

/// The program on a free port with its own database; it ends with us.
class Server
{
public:
    explicit Server(const QString &folder) : m_folder(folder) { start(QStringLiteral("0")); }
    ~Server() { stop(); }

    [[nodiscard]] QUrl url() const { return m_url; }
    void restart()
    {
        stop();
        start(QString::number(m_url.port()));
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    void start(const QString &port)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(GIGFLOW_SERVER_PROGRAM),
                        {QStringLiteral("serve"), QStringLiteral("--port"), port,
                         QStringLiteral("--database"),
                         QStringLiteral("sqlite:") + m_folder + QStringLiteral("/server.db"),
                         QStringLiteral("--exit-on-stdin-end"), QStringLiteral("--log-level"),
                         QStringLiteral("warning")});
        if (!QTest::qWaitFor(
                [this] {
                    return m_process.canReadLine() || m_process.state() == QProcess::NotRunning;
                },
                20'000))
            qFatal("the server does not listen");
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        m_url.setScheme(QStringLiteral("http"));
        m_url.setHost(QStringLiteral("127.0.0.1"));
        m_url.setPort(line.value(QLatin1String("port")).toInt());
        if (m_url.port() <= 0)
            qFatal("the server did not start");
    }
    void stop()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            kill();
    }

    QString m_folder;
    QProcess m_process;
    QUrl m_url;
};

/// One person on one computer. restart() is what ending and starting the app is to the floors below
/// the windows.
struct Person
{
    QNetworkAccessManager manager;
    ApiClient api{manager};
    AccountService accounts{api};
    FakeSecretStore secrets;
    QTemporaryDir folder;
    Account account;
    std::unique_ptr<Session> session;
    std::unique_ptr<Store> store;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Sync> sync;
    QList<Notice> noticed;

    Person(const Server &server, const QString &name)
    {
        Registration registration;
        registration.name = name;
        registration.username = name.toLower();
        registration.email = name.toLower() + QStringLiteral("@example.org");
        registration.password = QStringLiteral("correct horse battery");
        std::optional<Result<SignedIn>> outcome;
        accounts.registerAndSignIn(server.url(), registration, &manager,
                                   [&](const Result<SignedIn> &result) { outcome = result; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000) || !*outcome)
            qFatal("registration failed");
        account = (*outcome)->account;
        open();
        session->start(**outcome);
    }
    ~Person() { close(); }

    void open()
    {
        session = std::make_unique<Session>(account, api, secrets);
        store = std::make_unique<Store>(folder.path(), account.user);
        outbox = std::make_unique<Outbox>(*store);
        QObject::connect(store.get(), &Store::noticed, &manager,
                         [this](const QList<Notice> &notices) { noticed += notices; });
        sync = std::make_unique<Sync>(*session, api, *store, *outbox);
    }
    void close()
    {
        sync.reset();
        outbox.reset();
        session.reset();
        store.reset();
    }
    void restart()
    {
        open();
        session->restore();
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor(
            [this] {
                const SyncStatus status = sync->status();
                return status.lastSync.isValid() && status.realtime && !status.syncing &&
                       status.queued == 0;
            },
            20'000);
    }
    Submitted submit(const Command &command)
    {
        std::optional<tl::expected<Submitted, Error>> made;
        outbox->submit(command, store.get(),
                       [&](const tl::expected<Submitted, Error> &result) { made = result; });
        if (!QTest::qWaitFor([&] { return made.has_value(); }) || !*made)
            qFatal("the outbox did not take the command");
        return **made;
    }
    [[nodiscard]] int hiresTold() const
    {
        return static_cast<int>(
            std::count_if(noticed.cbegin(), noticed.cend(), [](const Notice &notice) {
                return notice.kind == Notice::Kind::Hired && !notice.read;
            }));
    }
};

} // namespace

class TestRealServer : public QObject
{
    Q_OBJECT

    static Submitted post(Person &owner, const QString &title)
    {
        return owner.submit(
            PostGig{title, QStringLiteral("What there is to do"), Money::fromCents(12'550)});
    }
    /// The owner's gig as it is known to somebody else.
    static GigKey seenBy(const Person &person, const GigId &id)
    {
        GigKey key;
        if (!QTest::qWaitFor([&] { return (key = person.store->keyOf(id)).isValid(); }, 10'000))
            qFatal("the gig does not arrive");
        return key;
    }

private Q_SLOTS:
    void theMainJob()
    {
        QTemporaryDir folder;
        Server server(folder.path());
        Person owner(server, QStringLiteral("Olga"));
        Person freelancer(server, QStringLiteral("Finn"));
        QVERIFY(owner.settle());
        QVERIFY(freelancer.settle());

        const Submitted gig = post(owner, QStringLiteral("A logo"));
        QTRY_VERIFY(!owner.store->gig(gig.gig)->id.isEmpty());
        const GigId id = owner.store->gig(gig.gig)->id;
        const GigKey there = seenBy(freelancer, id); // by the event, without a refresh
        QCOMPARE(freelancer.store->gig(there)->budget, Money::fromCents(12'550));

        const Submitted bid =
            freelancer.submit(PlaceBid{there, Money::fromCents(10'000), QStringLiteral("I can")});
        QTRY_VERIFY(!freelancer.store->bid(bid.bid)->id.isEmpty());
        const BidId bidId = freelancer.store->bid(bid.bid)->id;
        QTRY_COMPARE(owner.noticed.size(), 1);
        QCOMPARE(owner.noticed.first().kind, Notice::Kind::BidReceived);
        QCOMPARE(owner.noticed.first().gig, gig.gig);

        const auto page = owner.sync->want(BidsOf{gig.gig});
        QTRY_VERIFY(owner.store->keyOf(bidId).isValid());
        owner.submit(Hire{owner.store->keyOf(bidId)});
        QTRY_COMPARE(freelancer.hiresTold(), 1);
        QTRY_COMPARE(freelancer.store->bid(bid.bid)->status, BidStatus::Hired);
        QTRY_COMPARE(owner.store->gig(gig.gig)->status, GigStatus::Assigned);
        QTRY_COMPARE(freelancer.store->gig(there)->status, GigStatus::Assigned);
        QVERIFY(owner.settle());
        QVERIFY(freelancer.settle());
        QCOMPARE(freelancer.hiresTold(), 1);
    }

    void hiredWhileTheAppWasOff()
    {
        QTemporaryDir folder;
        Server server(folder.path());
        Person owner(server, QStringLiteral("Olga"));
        Person freelancer(server, QStringLiteral("Finn"));
        QVERIFY(owner.settle());
        const Submitted gig = post(owner, QStringLiteral("A site"));
        QTRY_VERIFY(!owner.store->gig(gig.gig)->id.isEmpty());
        const GigKey there = seenBy(freelancer, owner.store->gig(gig.gig)->id);
        const Submitted bid =
            freelancer.submit(PlaceBid{there, Money::fromCents(10'000), QStringLiteral("I can")});
        QTRY_VERIFY(!freelancer.store->bid(bid.bid)->id.isEmpty());
        const BidId bidId = freelancer.store->bid(bid.bid)->id;
        QVERIFY(freelancer.settle());
        freelancer.close();

        const auto page = owner.sync->want(BidsOf{gig.gig});
        QTRY_VERIFY(owner.store->keyOf(bidId).isValid());
        owner.submit(Hire{owner.store->keyOf(bidId)});
        QVERIFY(owner.settle());

        freelancer.restart();
        QTRY_COMPARE(freelancer.hiresTold(), 1);
        QVERIFY(freelancer.settle());
        QCOMPARE(freelancer.hiresTold(), 1);
        freelancer.close();
        freelancer.restart();
        QVERIFY(freelancer.settle());
        QCOMPARE(freelancer.hiresTold(), 1);
    }

    void anEditMeetsAnotherDevices()
    {
        QTemporaryDir folder;
        Server server(folder.path());
        Person owner(server, QStringLiteral("Olga"));
        QVERIFY(owner.settle());
        const Submitted gig = post(owner, QStringLiteral("A logo"));
        QTRY_VERIFY(!owner.store->gig(gig.gig)->id.isEmpty());
        QVERIFY(owner.settle());
        const GigId id = owner.store->gig(gig.gig)->id;
        owner.sync.reset(); // nothing is heard or sent from here on

        AuthorisedClient elsewhere(*owner.session, owner.api);
        ApiRequest request;
        request.method = ApiRequest::Method::Patch;
        request.path = apiPath({QStringLiteral("gigs"), id.value});
        request.body = {{QStringLiteral("title"), QStringLiteral("Theirs")}};
        bool changed = false;
        elsewhere.send(request, &owner.manager,
                       [&](const Result<ApiResponse> &response) { changed = bool(response); });
        QTRY_VERIFY_WITH_TIMEOUT(changed, 30'000);
        owner.submit(EditGig{gig.gig, QStringLiteral("Mine"), QStringLiteral("What there is to do"),
                             Money::fromCents(12'550)});

        owner.sync = std::make_unique<Sync>(*owner.session, owner.api, *owner.store, *owner.outbox);
        QTRY_COMPARE_WITH_TIMEOUT(owner.store->gig(gig.gig)->sync, SyncState::Conflict, 30'000);
        std::optional<OutboxEntry> entry;
        owner.outbox->list(owner.store.get(), [&](const QList<OutboxEntry> &entries) {
            if (!entries.isEmpty())
                entry = entries.first();
        });
        QTRY_VERIFY(entry && entry->theirs);
        QCOMPARE(entry->theirs->title, QStringLiteral("Theirs"));
        owner.outbox->keepMine(entry->key);
        QTRY_COMPARE_WITH_TIMEOUT(owner.store->gig(gig.gig)->sync, SyncState::Synced, 30'000);
        Person other(server, QStringLiteral("Otto"));
        const GigKey there = seenBy(other, id);
        QCOMPARE(other.store->gig(there)->title, QStringLiteral("Mine"));
    }

    void shortlistedHiredAndCompleted()
    {
        QTemporaryDir folder;
        Server server(folder.path());
        Person owner(server, QStringLiteral("Olga"));
        Person freelancer(server, QStringLiteral("Finn"));
        QVERIFY(owner.settle());
        const Submitted gig = post(owner, QStringLiteral("A logo"));
        QTRY_VERIFY(!owner.store->gig(gig.gig)->id.isEmpty());
        const GigKey there = seenBy(freelancer, owner.store->gig(gig.gig)->id);
        const Submitted bid =
            freelancer.submit(PlaceBid{there, Money::fromCents(10'000), QStringLiteral("I can")});
        QTRY_VERIFY(!freelancer.store->bid(bid.bid)->id.isEmpty());
        const BidId bidId = freelancer.store->bid(bid.bid)->id;
        const auto page = owner.sync->want(BidsOf{gig.gig});
        QTRY_VERIFY(owner.store->keyOf(bidId).isValid());
        const BidKey seen = owner.store->keyOf(bidId);
        owner.submit(ShortlistBid{seen, true});
        QVERIFY(owner.settle());
        QVERIFY(owner.store->bid(seen)->shortlisted);
        owner.sync->pullNow(); // and the page's bids again
        QVERIFY(owner.settle());
        QVERIFY(owner.store->bid(seen)->shortlisted);
        QVERIFY(!freelancer.store->bid(bid.bid)->shortlisted);
        // One behind the other: the hire makes what the completion needs.
        owner.submit(Hire{seen});
        owner.submit(CompleteGig{gig.gig});
        QTRY_COMPARE_WITH_TIMEOUT(owner.store->gig(gig.gig)->status, GigStatus::Completed, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(freelancer.store->gig(there)->status, GigStatus::Completed,
                                  30'000);
        QVERIFY(owner.settle());
        QCOMPARE(owner.outbox->unsent(), 0);
    }

    void thePlainDialect()
    {
        QTemporaryDir folder;
        Server server(folder.path());
        Person owner(server, QStringLiteral("Olga"));
        Person reader(server, QStringLiteral("Rita"));
        QVERIFY(reader.settle());
        QVERIFY(reader.session->server().can(QStringLiteral("ws")));
        RealtimeChannel plain(*reader.session, Dialect::Kind::Plain);
        QStringList titles;
        QObject::connect(&plain, &RealtimeChannel::received, &plain,
                         [&](const RealtimeEvent &event) {
                             if (event.gig)
                                 titles.append(event.gig->gig.title.value_or(QString()));
                         });
        plain.start();
        QTRY_VERIFY_WITH_TIMEOUT(plain.isUp(), 30'000);
        post(owner, QStringLiteral("Told plainly"));
        QTRY_VERIFY_WITH_TIMEOUT(titles.contains(QStringLiteral("Told plainly")), 30'000);
        // It ends with its session.
        bool over = false;
        reader.session->signOut(&reader.manager, [&] { over = true; });
        QTRY_VERIFY_WITH_TIMEOUT(over && !plain.isUp(), 30'000);
    }

    void theServerIsKilledAndComesBack()
    {
        QTemporaryDir folder;
        Server server(folder.path());
        Person owner(server, QStringLiteral("Olga"));
        QVERIFY(owner.settle());
        server.kill();
        QTRY_VERIFY(!owner.sync->status().realtime);
        const Submitted gig = post(owner, QStringLiteral("Made offline"));
        QVERIFY(owner.store->gig(gig.gig)->id.isEmpty());
        server.restart();
        QTRY_VERIFY_WITH_TIMEOUT(!owner.store->gig(gig.gig)->id.isEmpty(), 30'000);
        QVERIFY(owner.settle());

        Person other(server, QStringLiteral("Otto"));
        QVERIFY(other.settle());
        const GigKey there = seenBy(other, owner.store->gig(gig.gig)->id);
        QCOMPARE(other.store->gig(there)->title, QStringLiteral("Made offline"));
    }

    void aPictureIsKeptByTheServer()
    {
        QTemporaryDir folder;
        Server server(folder.path());
        Person owner(server, QStringLiteral("Olga"));
        Person other(server, QStringLiteral("Finn"));
        QVERIFY(owner.settle());
        PictureSend sender(*owner.session, owner.api);
        QCOMPARE(sender.way(), PictureSend::Way::Server);
        QImage picture(1600, 1200, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        std::optional<Result<QString>> sent;
        sender.send(picture, QSize(400, 400), &owner.manager, {},
                    [&](const Result<QString> &result) { sent = result; });
        QTRY_VERIFY_WITH_TIMEOUT(sent.has_value(), 20'000);
        QVERIFY(*sent);

        // What everybody else gets at that address, checked as the pages check it.
        const QUrl where = pictureUrl(**sent, server.url());
        QVERIFY2(where.isValid(), qPrintable(**sent));
        const std::unique_ptr<QNetworkReply> reply(other.manager.get(QNetworkRequest(where)));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        const QImage seen = QImage::fromData(reply->readAll());
        QCOMPARE(seen.size(), QSize(400, 300));
    }

    void signingOutEndsTheSession()
    {
        QTemporaryDir folder;
        Server server(folder.path());
        Person owner(server, QStringLiteral("Olga"));
        QVERIFY(owner.settle());
        const QString refresh = owner.secrets.secrets.value(owner.account.folderName());
        QVERIFY(!refresh.isEmpty());
        bool done = false;
        owner.session->signOut(&owner.manager, [&] { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(owner.secrets.secrets.isEmpty());
        owner.close();
        owner.secrets.secrets.insert(owner.account.folderName(), refresh); // somebody kept a copy
        owner.restart();
        QTRY_COMPARE(owner.session->state(), Session::State::Ended);
    }
};

QTEST_GUILESS_MAIN(TestRealServer)
#include "tst_realserver.moc"
