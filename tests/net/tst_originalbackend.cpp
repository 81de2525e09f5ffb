// SPDX-License-Identifier: MIT
// The main job against a peer that behaves as the original backend: post, bid, hire, be told once;
// nothing is sent that the client could know to fail, and nothing the peer leaks is kept.
#include "tests/net/support/headlessclient.h"
#include "tests/net/support/logcapture.h"
#include "tests/net/support/originalpeer.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;

namespace {

const QString title = QStringLiteral("Lettering for a bakery van");

PostGig someGig(const QString &called = title)
{
    return {called, QStringLiteral("Two sides, in gold leaf."), Money::fromCents(80'000)};
}

PlaceBid someBid(GigKey gig)
{
    return {gig, Money::fromCents(75'050), QStringLiteral("I have lettered vans for ten years.")};
}

bool isSynced(HeadlessClient &client)
{
    return client.outboxEntries().isEmpty();
}

/// The status of the bid on the gig of this title, among the client's own.
BidStatus myBidStatus(HeadlessClient &client, const QString &gigTitle = title)
{
    for (const Bid &bid : client.bids()) {
        if (bid.gigTitle == gigTitle)
            return bid.status;
    }
    return BidStatus::Unknown;
}

QStringList filesHolding(const QString &folder, const QByteArray &secret)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class TestOriginalBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hiringIsToldOnce();
    void aNewBidAppearsOnTheOpenPage();
    void aMissedHireIsToldOnceAtTheNextStart();
    void anEditAndADeletionArrive();
    void aBidOutlivesItsGig();
    void whatCannotSucceedIsNotSent();
    void aNameThatIsIgnoredIsSaid();
    void whatOnlyOursCanIsNotSent();
    void nothingThatLeaksIsKept();
    void thePasswordIsChanged();

private:
    /// The gig is posted and bid on, and the owner has seen the bid.
    void postAndBid();
    /// The owner's key of the one bid there.
    [[nodiscard]] BidKey theBid();

    std::unique_ptr<OriginalPeer> peer;
    std::unique_ptr<HeadlessClient> owner;
    std::unique_ptr<HeadlessClient> freelancer;
};

void TestOriginalBackend::init()
{
    peer = std::make_unique<OriginalPeer>();
    QVERIFY2(peer->start(), qPrintable(peer->problem()));
    owner = std::make_unique<HeadlessClient>();
    freelancer = std::make_unique<HeadlessClient>();
    QVERIFY(owner->join(peer->url(), QStringLiteral("olga")));
    QVERIFY(freelancer->join(peer->url(), QStringLiteral("ben")));
}

/// Whatever the test did: every request was answered, with success, and no cookie was sent.
void TestOriginalBackend::cleanup()
{
    owner.reset();
    freelancer.reset();
    QTRY_COMPARE(peer->unanswered(), QStringList());
    for (const OriginalPeer::Entry &entry : peer->ledger()) {
        QVERIFY2(!entry.cookie, qPrintable(entry.call));
        QVERIFY2(entry.status < 300, qPrintable(entry.call));
    }
    peer.reset();
}

void TestOriginalBackend::postAndBid()
{
    QVERIFY(owner->submit(someGig()));
    QTRY_VERIFY(isSynced(*owner));
    QCOMPARE(owner->gig(title).status, GigStatus::Open);
    freelancer->sync->pullNow();
    QTRY_VERIFY(freelancer->gig(title).key.isValid());
    const Gig seen = freelancer->gig(title);
    QCOMPARE(seen.budget, Money::fromCents(80'000));
    QCOMPARE(seen.ownerName, QStringLiteral("Olga"));
    QVERIFY(!seen.mine);
    QVERIFY(freelancer->submit(someBid(seen.key)));
    QTRY_VERIFY(isSynced(*freelancer));
    QCOMPARE(myBidStatus(*freelancer), BidStatus::Pending);
    owner->interests.append(owner->sync->want(BidsOf{owner->gig(title).key}));
    QTRY_VERIFY(theBid().isValid());
}

BidKey TestOriginalBackend::theBid()
{
    const QList<Bid> bids = owner->bids({owner->gig(title).key, {}});
    return bids.size() == 1 ? bids.first().key : BidKey();
}

void TestOriginalBackend::hiringIsToldOnce()
{
    GIGFLOW_STEP(postAndBid());
    QCOMPARE(owner->bids({owner->gig(title).key, {}}).first().freelancerName,
             QStringLiteral("Ben"));
    QSignalSpy noticed(freelancer->store.get(), &Store::noticed);
    QVERIFY(owner->submit(Hire{theBid()}));
    QTRY_COMPARE(myBidStatus(*freelancer), BidStatus::Hired);
    QTRY_COMPARE(freelancer->notices().size(), 1);
    QCOMPARE(freelancer->notices().first().kind, Notice::Kind::Hired);
    QCOMPARE(freelancer->notices().first().title, title);
    QTRY_COMPARE(owner->gig(title).status, GigStatus::Assigned);

    freelancer->sync->pullNow(); // the same, read once more
    const int lists = peer->requests(QStringLiteral("GET /api/bids/my"));
    QTRY_VERIFY(peer->requests(QStringLiteral("GET /api/bids/my")) > lists);
    QTRY_VERIFY(!freelancer->sync->status().syncing);
    QCOMPARE(freelancer->notices().size(), 1);
    QCOMPARE(noticed.size(), 1);
    for (const QString &command :
         {QStringLiteral("POST /api/gigs"), QStringLiteral("POST /api/bids"),
          QStringLiteral("PATCH /api/bids/")})
        QCOMPARE(peer->requests(command), 1);
    QCOMPARE(peer->count(QStringLiteral("hire-notification")), 1);
}

void TestOriginalBackend::aNewBidAppearsOnTheOpenPage()
{
    QVERIFY(owner->submit(someGig()));
    QTRY_VERIFY(isSynced(*owner));
    bool shown = false;
    owner->interests.append(owner->sync->want(BidsOf{owner->gig(title).key}, this,
                                              [&shown](const Result<void> &) { shown = true; }));
    QTRY_VERIFY(shown);
    freelancer->sync->pullNow();
    QTRY_VERIFY(freelancer->gig(title).key.isValid());
    QVERIFY(freelancer->submit(someBid(freelancer->gig(title).key)));
    QTRY_VERIFY(isSynced(*freelancer));
    QTRY_VERIFY_WITH_TIMEOUT(theBid().isValid(), 25'000); // nobody tells the owner: it looks
}

void TestOriginalBackend::aMissedHireIsToldOnceAtTheNextStart()
{
    GIGFLOW_STEP(postAndBid());
    freelancer->quit();
    QVERIFY(owner->submit(Hire{theBid()}));
    QTRY_VERIFY(isSynced(*owner));
    for (int start = 0; start < 2; ++start) {
        QVERIFY(freelancer->openAgain());
        QTRY_COMPARE(myBidStatus(*freelancer), BidStatus::Hired);
        QTRY_COMPARE(freelancer->notices().size(), 1);
        QCOMPARE(freelancer->notices().first().title, title);
        freelancer->quit();
    }
}

void TestOriginalBackend::anEditAndADeletionArrive()
{
    QVERIFY(owner->submit(someGig()));
    QTRY_VERIFY(isSynced(*owner));
    const Gig posted = owner->gig(title);
    const QString better = QStringLiteral("Lettering for two vans (50% off) [sic]");
    QVERIFY(owner->submit(EditGig{posted.key, better, posted.description, Money::fromCents(1)}));
    QTRY_VERIFY(isSynced(*owner));
    freelancer->sync->pullNow();
    QTRY_COMPARE(freelancer->gig(better).budget, Money::fromCents(1));
    QVERIFY(owner->submit(DeleteGig{posted.key}));
    QTRY_VERIFY(isSynced(*owner));
    QVERIFY(owner->gigs().isEmpty());
    freelancer->sync->pullNow();
    QTRY_VERIFY(freelancer->gigs().isEmpty());
}

void TestOriginalBackend::aBidOutlivesItsGig()
{
    GIGFLOW_STEP(postAndBid());
    owner->interests.clear();
    QVERIFY(owner->submit(DeleteGig{owner->gig(title).key}));
    QTRY_VERIFY(isSynced(*owner));
    freelancer->sync->pullNow();
    QTRY_VERIFY(freelancer->gigs().isEmpty());
    QCOMPARE(myBidStatus(*freelancer),
             BidStatus::Pending); // gigId is null now, the title is still known
}

void TestOriginalBackend::whatCannotSucceedIsNotSent()
{
    GIGFLOW_STEP(postAndBid());
    const Gig own = owner->gig(title);
    const Gig others = freelancer->gig(title);
    const int before = peer->requests(QStringLiteral("P")); // POST, PATCH
    QVERIFY(!owner->submit(someBid(own.key)));
    QVERIFY(!freelancer->submit(someBid(others.key)));
    QVERIFY(!owner->submit(PostGig{QStringLiteral("  "), own.description, own.budget}));
    QVERIFY(!owner->submit(PostGig{QString(101, QLatin1Char('x')), own.description, own.budget}));
    QVERIFY(!owner->submit(PostGig{title, QString(2001, QLatin1Char('x')), own.budget}));
    QVERIFY(!freelancer->submit(
        EditGig{others.key, QStringLiteral("Mine"), others.description, others.budget}));
    QVERIFY(!freelancer->submit(DeleteGig{others.key}));
    QVERIFY(!freelancer->submit(Hire{freelancer->bids().first().key}));
    QVERIFY(owner->submit(Hire{theBid()}));
    QTRY_VERIFY(isSynced(*owner));
    QVERIFY(!owner->submit(Hire{theBid()}));
    QCOMPARE(peer->requests(QStringLiteral("P")), before + 1);
    QCOMPARE(peer->requests(QStringLiteral("DELETE")), 0);
}

void TestOriginalBackend::aNameThatIsIgnoredIsSaid()
{
    QSignalSpy problem(owner->outbox.get(), &Outbox::problem);
    QVERIFY(owner->submit(EditProfile{QStringLiteral("Olga Maria"), QStringLiteral("olgamaria"),
                                      std::nullopt, std::nullopt}));
    QTRY_COMPARE(problem.size(), 1);
    QVERIFY(!problem.first().first().value<OutboxEntry>().problem.isEmpty());
    QTRY_COMPARE(owner->store->user(owner->user()).value_or(User()).username,
                 QStringLiteral("olgamaria"));
    // Once the person has seen that, the row says what the server holds.
    for (const OutboxEntry &entry : owner->outboxEntries())
        owner->outbox->cancel(entry.key);
    owner->sync->pullNow();
    QTRY_COMPARE(owner->store->user(owner->user()).value_or(User()).name, QStringLiteral("Olga"));
    QTRY_COMPARE(owner->store->user(owner->user()).value_or(User()).username,
                 QStringLiteral("olgamaria"));
}

void TestOriginalBackend::whatOnlyOursCanIsNotSent()
{
    GIGFLOW_STEP(postAndBid());
    const BidKey own = freelancer->bids().first().key;
    const GigKey gig = owner->gig(title).key;
    const BidKey received = theBid();
    const auto requests = [this] {
        return peer->requests(QStringLiteral("P")) + peer->requests(QStringLiteral("D"));
    };
    const auto isNotSent = [&](HeadlessClient &client, const Command &command) {
        const int before = requests();
        QSignalSpy problems(client.outbox.get(), &Outbox::problem);
        if (!client.submit(command))
            return requests() == before; // said at once
        if (!QTest::qWaitFor([&] { return problems.size() == 1; }, 20'000))
            return false;
        const auto told = problems.first().first().value<OutboxEntry>();
        client.outbox->cancel(told.key);
        return told.state == SyncState::Refused && !told.problem.isEmpty() && isSynced(client) &&
               requests() == before;
    };
    QVERIFY(isNotSent(*freelancer, EditBid{own, Money::fromCents(100), QStringLiteral("Less")}));
    QVERIFY(isNotSent(*freelancer, WithdrawBid{own}));
    QVERIFY(isNotSent(*owner, DeclineBid{received}));
    QVERIFY(isNotSent(*owner, ShortlistBid{received, true}));
    QVERIFY(owner->submit(Hire{received}));
    QTRY_COMPARE(owner->gig(title).status, GigStatus::Assigned);
    QTRY_VERIFY(isSynced(*owner));
    QVERIFY(isNotSent(*owner, CompleteGig{gig}));
}

void TestOriginalBackend::nothingThatLeaksIsKept()
{
    const LogCapture log;
    GIGFLOW_STEP(postAndBid());
    const QString token = owner->accessToken();
    const QString profile = QStringLiteral("/api/users/get-profile/");
    const QJsonObject leaked =
        peer->elsewhere("GET", profile + freelancer->user().value, token).toObject();
    // One's own come with the answer to update-account.
    const QJsonObject own = peer->elsewhere("GET", profile + owner->user().value, token).toObject();
    QByteArrayList secrets{token.toUtf8()};
    for (const QJsonObject &document : {leaked, own}) {
        const QByteArray hash = document.value(QLatin1String("password")).toString().toUtf8();
        const QByteArray refresh =
            document.value(QLatin1String("refreshToken")).toString().toUtf8();
        QVERIFY(hash.startsWith("$2"));
        QVERIFY(refresh.count('.') == 2);
        secrets << hash << hash.right(31) << refresh; // without algorithm and salt too
    }

    bool shown = false;
    owner->interests.append(
        owner->sync->want(ProfileOf{freelancer->user()}, this,
                          [&shown](const Result<void> &result) { shown = result.has_value(); }));
    QTRY_VERIFY(shown);
    QTRY_COMPARE(owner->store->user(freelancer->user()).value_or(User()).name,
                 QStringLiteral("Ben"));
    QVERIFY(owner->submit(EditProfile{QStringLiteral("Olga"), QStringLiteral("olga2"), {}, {}}));
    QTRY_VERIFY(isSynced(*owner));
    const QString ownFolder = owner->folder();
    owner->quit();
    freelancer->quit();
    for (const QByteArray &secret : std::as_const(secrets)) {
        QCOMPARE(filesHolding(ownFolder, secret), QStringList());
        QCOMPARE(filesHolding(freelancer->folder(), secret), QStringList());
        QVERIFY(!log.all().contains(QString::fromUtf8(secret)));
    }
}

void TestOriginalBackend::thePasswordIsChanged()
{
    const QString next = QStringLiteral("another long password");
    const auto changed = awaitAnswer<Result<void>>([&](const Answer<void> &done) {
        owner->sync->changePassword(HeadlessClient::passwordOf(QStringLiteral("olga")), next, this,
                                    done);
    });
    QVERIFY(changed && *changed);
    const auto again = awaitAnswer<Result<SignedIn>>([&](const Answer<SignedIn> &done) {
        owner->accounts().signIn(peer->url(), QStringLiteral("olga"), next, this, done);
    });
    QVERIFY(again && *again);
}

QTEST_GUILESS_MAIN(TestOriginalBackend)
#include "tst_originalbackend.moc"
