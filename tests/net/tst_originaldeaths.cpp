// SPDX-License-Identifier: MIT
// The original's process ends in the middle of a command. Whether the command was carried out is
// then not known: it is read back, never sent again blindly, and what reading cannot tell is left
// to the person.
#include "tests/net/support/headlessclient.h"
#include "tests/net/support/originalpeer.h"

#include <QSignalSpy>
#include <QTest>

using namespace gigflow;
using namespace gigflow::test;

namespace {

const QString title = QStringLiteral("Lettering for a bakery van");

PostGig someGig()
{
    return {title, QStringLiteral("Two sides, in gold leaf."), Money::fromCents(80'000)};
}

PlaceBid someBid(GigKey gig)
{
    return {gig, Money::fromCents(75'050), QStringLiteral("I have lettered vans for ten years.")};
}

} // namespace

class TestOriginalDeaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void aPostThatWasCarriedOutIsFoundAgain();
    void aBidThatWasCarriedOutIsFoundAgain();
    void aHireThatWasCarriedOutIsFoundAgain();
    void anEditThatWasCarriedOutIsFoundAgain();
    void aDeletionThatWasCarriedOutIsFoundAgain();
    void aBidOnAGigThatIsGoneEndsThereOnce();
    void anEditOfAGigThatIsGoneEndsThereOnce();
    void aHireOnAGigThatIsGoneEndsThereOnce();
    void aPageOfAGigThatIsGoneEndsNothing_data();
    void aPageOfAGigThatIsGoneEndsNothing();
    void deletingFromTheOpenPageEndsNothing();
    void anotherClientsMistakeDisturbsNothing();
    void aGeneral500IsShownAndNotRepeated_data();
    void aGeneral500IsShownAndNotRepeated();
    void aHangIsReadBackAndHoldsNothingUp();
    void aProfileThatWasCarriedOutIsFoundAgain_data();
    void aProfileThatWasCarriedOutIsFoundAgain();

private:
    /// A peer that carries out the first such call and then ends; both people are there.
    void begin(const QString &cutAfter = {});
    void beginWith(const QStringList &options);
    void post();
    void bid();
    [[nodiscard]] BidKey theBid();
    /// The owner deletes the gig on another device; neither client hears of that.
    [[nodiscard]] bool isTakenBack(const GigId &gig);
    /// The peer ended once and is back, and the client has found it again and read everything.
    void waitUntilBack(HeadlessClient &client);
    [[nodiscard]] static bool isDone(HeadlessClient &client)
    {
        return client.outboxEntries().isEmpty();
    }

    std::unique_ptr<OriginalPeer> peer;
    std::unique_ptr<HeadlessClient> owner;
    std::unique_ptr<HeadlessClient> freelancer;
};

void TestOriginalDeaths::begin(const QString &cutAfter)
{
    QStringList options{QStringLiteral("--restart"), QStringLiteral("300")};
    if (!cutAfter.isEmpty())
        options << QStringLiteral("--cut-after") << cutAfter;
    beginWith(options);
}

void TestOriginalDeaths::beginWith(const QStringList &options)
{
    peer = std::make_unique<OriginalPeer>();
    QVERIFY2(peer->start(options), qPrintable(peer->problem()));
    owner = std::make_unique<HeadlessClient>();
    freelancer = std::make_unique<HeadlessClient>();
    QVERIFY(owner->join(peer->url(), QStringLiteral("olga")));
    QVERIFY(freelancer->join(peer->url(), QStringLiteral("ben")));
}

void TestOriginalDeaths::cleanup()
{
    owner.reset();
    freelancer.reset();
    peer.reset();
}

void TestOriginalDeaths::post()
{
    QVERIFY(owner->submit(someGig()));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*owner), 10'000);
    freelancer->sync->pullNow();
    QTRY_VERIFY(freelancer->gig(title).key.isValid());
}

void TestOriginalDeaths::bid()
{
    QVERIFY(freelancer->submit(someBid(freelancer->gig(title).key)));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*freelancer), 10'000);
    owner->interests.append(owner->sync->want(BidsOf{owner->gig(title).key}));
    QTRY_VERIFY_WITH_TIMEOUT(theBid().isValid(), 10'000);
}

BidKey TestOriginalDeaths::theBid()
{
    const QList<Bid> bids = owner->bids({owner->gig(title).key, {}});
    return bids.size() == 1 ? bids.first().key : BidKey();
}

bool TestOriginalDeaths::isTakenBack(const GigId &gig)
{
    const QString path = QStringLiteral("/api/gigs/") + gig.value;
    return peer->elsewhere("DELETE", path, owner->accessToken()).isObject();
}

void TestOriginalDeaths::waitUntilBack(HeadlessClient &client)
{
    QTRY_COMPARE_WITH_TIMEOUT(peer->count(QStringLiteral("restarted")), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().realtime, 20'000);
    QTRY_VERIFY(!client.sync->status().syncing);
}

void TestOriginalDeaths::aPostThatWasCarriedOutIsFoundAgain()
{
    GIGFLOW_STEP(begin(QStringLiteral("POST /api/gigs")));
    GIGFLOW_STEP(post());
    QCOMPARE(peer->count(QStringLiteral("cut")), 1);
    QCOMPARE(peer->requests(QStringLiteral("POST /api/gigs")), 1);
    QCOMPARE(owner->gigs().size(), 1);
    QVERIFY(!owner->gig(title).id.isEmpty());
}

void TestOriginalDeaths::aBidThatWasCarriedOutIsFoundAgain()
{
    GIGFLOW_STEP(begin(QStringLiteral("POST /api/bids")));
    GIGFLOW_STEP(post());
    GIGFLOW_STEP(bid());
    QCOMPARE(peer->count(QStringLiteral("cut")), 1);
    QCOMPARE(peer->requests(QStringLiteral("POST /api/bids")), 1);
    QCOMPARE(freelancer->bids().size(), 1);
    QVERIFY(!freelancer->bids().first().id.isEmpty());
}

void TestOriginalDeaths::aHireThatWasCarriedOutIsFoundAgain()
{
    GIGFLOW_STEP(begin(QStringLiteral("PATCH /api/bids/.*/hire")));
    GIGFLOW_STEP(post());
    GIGFLOW_STEP(bid());
    QVERIFY(owner->submit(Hire{theBid()}));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*owner), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(owner->gig(title).status, GigStatus::Assigned, 10'000);
    QCOMPARE(peer->count(QStringLiteral("cut")), 1);
    QCOMPARE(peer->requests(QStringLiteral("PATCH /api/bids/")), 1);
    // The event was lost with the process: the freelancer learns by reading, once.
    QTRY_COMPARE_WITH_TIMEOUT(freelancer->notices().size(), 1, 20'000);
    QCOMPARE(freelancer->notices().first().kind, Notice::Kind::Hired);
    QCOMPARE(peer->count(QStringLiteral("died")), 0);
}

void TestOriginalDeaths::anEditThatWasCarriedOutIsFoundAgain()
{
    GIGFLOW_STEP(begin(QStringLiteral("PATCH /api/gigs/.*")));
    GIGFLOW_STEP(post());
    const QString better = QStringLiteral("Lettering for two vans");
    const Gig gig = owner->gig(title);
    QVERIFY(owner->submit(EditGig{gig.key, better, gig.description, gig.budget}));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*owner), 10'000);
    QVERIFY(owner->gig(better).key == gig.key);
    QCOMPARE(peer->requests(QStringLiteral("PATCH /api/gigs/")), 1);
}

void TestOriginalDeaths::aDeletionThatWasCarriedOutIsFoundAgain()
{
    GIGFLOW_STEP(begin(QStringLiteral("DELETE /api/gigs/.*")));
    GIGFLOW_STEP(post());
    QVERIFY(owner->submit(DeleteGig{owner->gig(title).key}));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*owner), 10'000);
    QVERIFY(owner->gigs().isEmpty());
    QCOMPARE(peer->requests(QStringLiteral("DELETE /api/gigs/")), 1);
    QCOMPARE(peer->count(QStringLiteral("died")), 0);
}

void TestOriginalDeaths::aBidOnAGigThatIsGoneEndsThereOnce()
{
    GIGFLOW_STEP(begin());
    GIGFLOW_STEP(post());
    const Gig seen = freelancer->gig(title);
    QVERIFY(isTakenBack(seen.id));
    QVERIFY(freelancer->submit(someBid(seen.key)));
    GIGFLOW_STEP(waitUntilBack(*freelancer));
    const auto isTold = [this] {
        const QList<OutboxEntry> entries = freelancer->outboxEntries();
        return entries.size() == 1 && entries.first().state == SyncState::Refused &&
               !entries.first().problem.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 10'000);
    QCOMPARE(peer->requests(QStringLiteral("POST /api/bids")), 1);
    QCOMPARE(peer->count(QStringLiteral("died")), 1); // reading back ended nothing
}

void TestOriginalDeaths::anEditOfAGigThatIsGoneEndsThereOnce()
{
    GIGFLOW_STEP(begin());
    GIGFLOW_STEP(post());
    const Gig gig = owner->gig(title);
    QVERIFY(isTakenBack(gig.id));
    QVERIFY(owner->submit(EditGig{gig.key, QStringLiteral("Better"), gig.description, gig.budget}));
    GIGFLOW_STEP(waitUntilBack(*owner));
    QCOMPARE(peer->requests(QStringLiteral("PATCH /api/gigs/")), 1);
    QCOMPARE(peer->count(QStringLiteral("died")), 1);
}

void TestOriginalDeaths::aHireOnAGigThatIsGoneEndsThereOnce()
{
    GIGFLOW_STEP(begin());
    GIGFLOW_STEP(post());
    GIGFLOW_STEP(bid());
    owner->interests.clear();
    QVERIFY(isTakenBack(owner->gig(title).id));
    QVERIFY(owner->submit(Hire{theBid()}));
    GIGFLOW_STEP(waitUntilBack(*owner));
    QCOMPARE(peer->requests(QStringLiteral("PATCH /api/bids/")), 1);
    QCOMPARE(peer->count(QStringLiteral("died")), 1);
}

void TestOriginalDeaths::aPageOfAGigThatIsGoneEndsNothing_data()
{
    QTest::addColumn<bool>("isOwner");
    QTest::addColumn<bool>("byLink");
    QTest::addColumn<bool>("wasOpen");
    QTest::newRow("the owner's, open all the while") << true << false << true;
    QTest::newRow("another's, open all the while") << false << false << true;
    QTest::newRow("another's, opened too late") << false << false << false;
    QTest::newRow("a link, opened too late") << false << true << false;
}

void TestOriginalDeaths::aPageOfAGigThatIsGoneEndsNothing()
{
    QFETCH(bool, isOwner);
    QFETCH(bool, byLink);
    QFETCH(bool, wasOpen);
    GIGFLOW_STEP(begin());
    GIGFLOW_STEP(post());
    HeadlessClient &reader = isOwner ? *owner : *freelancer;
    const Gig gig = reader.gig(title);
    int answers = 0;
    const auto open = [&](const Interest &interest) {
        reader.interests.append(
            reader.sync->want(interest, this, [&answers](const Result<void> &) { ++answers; }));
    };
    const auto openPage = [&] {
        open(byLink ? Interest(GigById{gig.id}) : Interest(GigDetail{gig.key}));
        if (!byLink)
            open(BidsOf{gig.key});
    };
    if (wasOpen) {
        openPage();
        QTRY_COMPARE(answers, 2);
    }
    QVERIFY(isTakenBack(gig.id));
    if (!wasOpen) {
        openPage();
        QTRY_VERIFY(answers > 0);
        QCOMPARE(peer->count(QStringLiteral("died")), 0);
    }
    // Another client's mistake makes everybody connect, and look, again.
    QVERIFY(peer->elsewhere("GET", QStringLiteral("/api/gigs"), QString()).isUndefined());
    GIGFLOW_STEP(waitUntilBack(reader));
    QTRY_VERIFY(reader.gigs().isEmpty());
    const int before = answers;
    reader.sync->pullNow();
    QTRY_VERIFY(answers > before);
    QTRY_VERIFY(!reader.sync->status().syncing);
    QCOMPARE(peer->count(QStringLiteral("died")), 1);
}

void TestOriginalDeaths::deletingFromTheOpenPageEndsNothing()
{
    GIGFLOW_STEP(begin());
    GIGFLOW_STEP(post());
    GIGFLOW_STEP(bid()); // leaves the owner looking at the bids
    const GigKey key = owner->gig(title).key;
    owner->interests.append(owner->sync->want(GigDetail{key}));
    QVERIFY(owner->submit(DeleteGig{key}));
    QTRY_VERIFY(isDone(*owner));
    owner->sync->pullNow();
    QTRY_VERIFY(owner->gigs().isEmpty());
    QTRY_VERIFY(!owner->sync->status().syncing);
    QTRY_COMPARE(peer->unanswered(), QStringList());
}

void TestOriginalDeaths::anotherClientsMistakeDisturbsNothing()
{
    GIGFLOW_STEP(begin());
    GIGFLOW_STEP(post());
    GIGFLOW_STEP(bid());
    QVERIFY(peer->elsewhere("GET", QStringLiteral("/api/gigs"), QString()).isUndefined());
    GIGFLOW_STEP(waitUntilBack(*freelancer));
    QVERIFY(owner->submit(Hire{theBid()}));
    QTRY_COMPARE_WITH_TIMEOUT(freelancer->notices().size(), 1, 10'000);
    QCOMPARE(peer->count(QStringLiteral("died")), 1);
}

void TestOriginalDeaths::aGeneral500IsShownAndNotRepeated_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("words");
    QTest::newRow("a bid") << QStringLiteral("POST /api/bids")
                           << QStringLiteral("Failed to submit bid");
    QTest::newRow("an edit") << QStringLiteral("PATCH /api/gigs/")
                             << QStringLiteral("Failed to update gig");
    // The one handler that gives its reason.
    QTest::newRow("a hire") << QStringLiteral("PATCH /api/bids/")
                            << QStringLiteral("Gig not found, not owned, or already assigned");
}

void TestOriginalDeaths::aGeneral500IsShownAndNotRepeated()
{
    QFETCH(QString, call);
    QFETCH(QString, words);
    GIGFLOW_STEP(beginWith({QStringLiteral("--answer")}));
    GIGFLOW_STEP(post());
    const bool isBid = call == QLatin1String("POST /api/bids");
    HeadlessClient &client = isBid ? *freelancer : *owner;
    const Gig gig = client.gig(title);
    Command command = someBid(gig.key);
    if (call == QLatin1String("PATCH /api/gigs/"))
        command = EditGig{gig.key, QStringLiteral("Better"), gig.description, gig.budget};
    if (call == QLatin1String("PATCH /api/bids/")) {
        GIGFLOW_STEP(bid());
        owner->interests.clear();
        command = Hire{theBid()};
    }
    QVERIFY(isTakenBack(gig.id));
    QSignalSpy problems(client.outbox.get(), &Outbox::problem);
    QVERIFY(client.submit(command));
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, 20'000);
    const auto told = problems.first().first().value<OutboxEntry>();
    QCOMPARE(told.state, SyncState::Refused);
    QCOMPARE(told.problem, words);
    const QDateTime before = client.sync->status().lastSync;
    client.sync->pullNow();
    QTRY_VERIFY(client.sync->status().lastSync > before && !client.sync->status().syncing);
    QCOMPARE(client.session->state(), Session::State::Active);
    const QList<OutboxEntry> left = client.outboxEntries();
    QCOMPARE(left.size(), 1); // it stays, with its words, until the person has seen it
    QCOMPARE(left.first().state, SyncState::Refused);
    QCOMPARE(left.first().problem, words);
    QCOMPARE(peer->requests(call), 1);
    QCOMPARE(peer->count(QStringLiteral("died")), 0);
}

void TestOriginalDeaths::aHangIsReadBackAndHoldsNothingUp()
{
    GIGFLOW_STEP(beginWith({QStringLiteral("--hang")}));
    GIGFLOW_STEP(post());
    const Gig seen = freelancer->gig(title);
    QVERIFY(isTakenBack(seen.id));
    freelancer->api().setLongestWait(std::chrono::seconds(3));
    const QString call = QStringLiteral("POST /api/bids");
    QVERIFY(freelancer->submit(someBid(seen.key)));
    QTRY_COMPARE_WITH_TIMEOUT(peer->count(QStringLiteral("hung")), 1, 20'000);
    freelancer->api().setLongestWait({});
    // Reading works meanwhile.
    const QDateTime before = freelancer->sync->status().lastSync;
    freelancer->sync->pullNow();
    QTRY_VERIFY_WITH_TIMEOUT(freelancer->sync->status().lastSync > before, 20'000);
    const auto isTold = [this] {
        const QList<OutboxEntry> entries = freelancer->outboxEntries();
        return entries.size() == 1 && entries.first().state == SyncState::Refused &&
               !entries.first().problem.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 30'000);
    QCOMPARE(peer->requests(call), 1);
    QCOMPARE(freelancer->session->state(), Session::State::Active);
    QCOMPARE(peer->count(QStringLiteral("died")), 0);
}

void TestOriginalDeaths::aProfileThatWasCarriedOutIsFoundAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the name as it was") << QStringLiteral("Olga");
    QTest::newRow("a name that is ignored") << QStringLiteral("Olga Maria");
}

void TestOriginalDeaths::aProfileThatWasCarriedOutIsFoundAgain()
{
    QFETCH(QString, name);
    GIGFLOW_STEP(begin(QStringLiteral("PATCH /api/users/update-account")));
    QSignalSpy problems(owner->outbox.get(), &Outbox::problem);
    QVERIFY(owner->submit(EditProfile{name, QStringLiteral("olga2"), {}, {}}));
    QTRY_COMPARE_WITH_TIMEOUT(peer->count(QStringLiteral("cut")), 1, 10'000);
    GIGFLOW_STEP(waitUntilBack(*owner));
    if (name == QLatin1String("Olga")) {
        QTRY_VERIFY_WITH_TIMEOUT(isDone(*owner), 20'000);
        QCOMPARE(problems.size(), 0);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, 20'000);
        const auto told = problems.first().first().value<OutboxEntry>();
        QCOMPARE(told.state, SyncState::Refused);
        QVERIFY2(told.problem.contains(QStringLiteral("“Olga”")), qPrintable(told.problem));
        owner->outbox->cancel(told.key);
        owner->sync->pullNow();
    }
    const auto shown = [this] {
        return owner->store->user(owner->user()).value_or(User());
    };
    QTRY_COMPARE(shown().username, QStringLiteral("olga2"));
    QTRY_COMPARE(shown().name, QStringLiteral("Olga"));
    QCOMPARE(peer->requests(QStringLiteral("PATCH /api/users/update-account")), 1);
    QCOMPARE(peer->count(QStringLiteral("died")), 0);
}

QTEST_GUILESS_MAIN(TestOriginalDeaths)
#include "tst_originaldeaths.moc"
