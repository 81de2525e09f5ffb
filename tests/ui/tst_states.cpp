// SPDX-License-Identifier: MIT
#include "tst_states.h"

#include "driver.h"

#include "models/giglistmodel.h"
#include "tests/net/support/marketserver.h"
#include "ui/browse/giglist.h"
#include "ui/gig/mybidcard.h"
#include "ui/profile/personpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::in;
using test::PeerAnswer;
using test::PeerRequest;
using test::textsOf;
using test::World;

namespace {

/// What a list says over its rows; empty: nothing.
QStringList saidOver(const GigList &list)
{
    const auto *state = list.findChild<EmptyState *>();
    return state && state->isVisibleTo(&list) ? textsOf(*state) : QStringList();
}

} // namespace

AccountContext TestStates::contextOf(test::Client &client)
{
    AccountContext context;
    context.account = client.session.account();
    context.session = &client.session;
    context.store = &client.store;
    context.outbox = &client.outbox;
    context.sync = client.sync.get();
    return context;
}

void TestStates::init()
{
    m_world = std::make_unique<World>();
    m_theme = std::make_unique<ThemeSwitcher>(*m_world->settings);
    QVERIFY(m_world->waitOpen());
}

void TestStates::cleanup()
{
    m_theme.reset();
    m_world.reset();
}

bool TestStates::offers(const QWidget &widget, const char *button)
{
    return in<QAbstractButton>(widget, button)->isVisibleTo(&widget);
}

void TestStates::anotherPersonIsShown()
{
    QVERIFY(m_world->fill());
    test::FakeNavigator navigator;
    PersonPage page(m_world->context(), navigator);
    const QSignalSpy back(&page, &PersonPage::back);
    page.show();
    page.showPerson(UserId{u"u-sam"_s}, u"Sam as the gig has it"_s);
    QVERIFY(textsOf(page).contains(u"Sam Rivera"_s)); // the profile knows better
    auto *list = in<GigList>(page, "gigsOfPerson");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const QSet<GigKey> theirs{m_world->key("g-api"), m_world->key("g-logo")};
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        list->setCurrentIndex(index);
        Q_EMIT list->clicked(index);
        QCOMPARE(navigator.opened, list->chosen());
        QVERIFY(theirs.contains(navigator.opened));
    }

    page.showPerson(UserId{u"u-li"_s}, u"Li of the card"_s);
    QVERIFY(textsOf(page).contains(u"Li of the card"_s)); // nothing else is known yet
    QTRY_COMPARE(list->gigs()->keyAt(0), m_world->key("g-video"));
    QCOMPARE(list->model()->rowCount(), 1); // the other one is taken
    page.showPerson(UserId{u"u-nobody"_s}, u"Newcomer"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(m_world->write([](StoreWriter &writer) {
        UserPatch user;
        user.id = UserId{u"u-nobody"_s};
        user.name = u"New Comer"_s;
        writer.mergeUser(user);
    }));
    QTRY_VERIFY(textsOf(page).contains(u"New Comer"_s));
    in<QAbstractButton>(page, "personBack")->click();
    QCOMPARE(back.size(), 1);
}

void TestStates::aProfileIsAskedForWhileItShows()
{
    const QByteArray path = "/api/users/get-profile/u7";
    bool there = false;
    test::MarketServer server;
    server.capabilities = {u"sessions"_s, u"events"_s};
    server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
        if (request.path != path)
            return std::nullopt;
        return there ? test::ok(QJsonObject{{u"_id"_s, u"u7"_s}, {u"name"_s, u"Pia Lund"_s}})
                     : test::refused(404, u"No such person."_s);
    };
    const QTemporaryDir folder;
    test::Client client(server, folder.path());
    QVERIFY(client.settle());
    test::FakeNavigator navigator;
    PersonPage page(contextOf(client), navigator);
    page.show();
    page.showPerson(UserId{u"u7"_s}, u"Pia"_s);
    QTRY_VERIFY_WITH_TIMEOUT(textsOf(page).contains(u"No such person."_s), patience);
    QVERIFY(textsOf(page).contains(u"Pia"_s));
    there = true;
    client.sync->pullNow();
    QTRY_VERIFY_WITH_TIMEOUT(!textsOf(page).contains(u"No such person."_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(textsOf(page).contains(u"Pia Lund"_s), patience);

    page.hide();
    QVERIFY(client.settle());
    server.http.forgetRequests();
    client.sync->pullNow();
    // The last thing that a pull asks for.
    QTRY_VERIFY_WITH_TIMEOUT(server.http.count("GET", "/api/users/current-user") > 0, patience);
    QCOMPARE(server.http.count("GET", path), 0);
}

void TestStates::anEmptyListSaysWhy_data()
{
    QTest::addColumn<bool>("ended");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("headline");
    QTest::newRow("signed out") << true << QString() << u"You are not signed in"_s;
    QTest::newRow("the first time") << false << QString() << u"Fetching gigs…"_s;
    QTest::newRow("narrowed down") << true << u"zeppelin"_s << u"Nothing suits"_s;
}

void TestStates::anEmptyListSaysWhy()
{
    QFETCH(bool, ended);
    QFETCH(QString, search);
    QFETCH(QString, headline);
    GigList list(m_world->context(), "gigs", u"Gigs"_s, false);
    list.setEmptyWords(u"search"_s, u"Nothing suits"_s, u"Look elsewhere."_s, u"Clear"_s);
    const QSignalSpy acted(&list, &GigList::emptyActed);
    if (ended) {
        m_world->session->restore(); // nothing is stored
        QTRY_COMPARE(m_world->sync->status().link, SyncStatus::Link::Offline);
    }
    GigQuery query;
    query.text = search;
    list.setQuery(query);
    QCOMPARE(saidOver(list).value(0), u"Loading…"_s);
    QTRY_COMPARE(saidOver(list).value(0), headline);
    const bool clears = !search.isEmpty();
    QCOMPARE(offers(list, "emptyAction"), clears);
    if (clears)
        in<QAbstractButton>(list, "emptyAction")->click();
    QCOMPARE(acted.size(), clears ? 1 : 0); // what it means is the page's to say
    QVERIFY(m_world->fill());
    list.setQuery({});
    QTRY_VERIFY(list.model()->rowCount() > 0);
    QCOMPARE(saidOver(list), QStringList());
}

void TestStates::aListThatFailedIsTriedAgain()
{
    bool failing = true;
    test::MarketServer server;
    server.capabilities = {u"sessions"_s, u"events"_s};
    server.gigs = {test::gigJson(u"g1"_s, u"Logo"_s)};
    server.before = [&](const PeerRequest &request) -> std::optional<PeerAnswer> {
        if (request.path.startsWith("/api/users/get-profile/"))
            return test::ok(QJsonObject{{u"_id"_s, u"u7"_s}});
        if (failing && request.path == "/api/gigs")
            return test::refused(500, u"Broken."_s);
        return std::nullopt;
    };
    const QTemporaryDir folder;
    test::Client client(server, folder.path());
    GigList list(contextOf(client), "gigs", u"Gigs"_s, false);
    const QSignalSpy acted(&list, &GigList::emptyActed);
    list.setQuery({});
    QTRY_VERIFY_WITH_TIMEOUT(client.sync->status().realtime, patience);
    // Unlike the pulls that follow a failure by themselves, trying again asks for this anew.
    int profiles = 0;
    const auto interest = client.sync->want(ProfileOf{UserId{u"u7"_s}}, this,
                                            [&profiles](const Result<void> &) { ++profiles; });
    QTRY_COMPARE_WITH_TIMEOUT(profiles, 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(saidOver(list).value(0), u"The gigs could not be fetched"_s,
                              patience);
    Error broken;
    broken.kind = Error::Kind::Server;
    QCOMPARE(saidOver(list).value(1), words::ofError(broken));
    QVERIFY(offers(list, "emptyAction"));
    QCOMPARE(in<QAbstractButton>(list, "emptyAction")->accessibleName(), u"Try again"_s);
    in<QAbstractButton>(list, "emptyAction")->click();
    failing = false;
    QTRY_COMPARE_WITH_TIMEOUT(profiles, 2, patience);
    QCOMPARE(acted.size(), 0); // the page has nothing to do about it
    QTRY_COMPARE_WITH_TIMEOUT(list.model()->rowCount(), 1, patience);
    QCOMPARE(saidOver(list), QStringList());
}

void TestStates::whatCanBeDoneAboutABid_data()
{
    QTest::addColumn<BidStatus>("status");
    QTest::addColumn<bool>("canChange"); // the server takes changes
    QTest::addColumn<bool>("sent");
    QTest::addColumn<SyncState>("sync");
    QTest::addColumn<bool>("changeable");
    const auto synced = SyncState::Synced;
    QTest::newRow("pending") << BidStatus::Pending << true << true << synced << true;
    QTest::newRow("pending, the original server")
        << BidStatus::Pending << false << true << synced << false;
    QTest::newRow("not sent yet") << BidStatus::Pending << false << false << SyncState::Queued
                                  << true;
    QTest::newRow("on its way") << BidStatus::Pending << true << false << SyncState::Sending
                                << false;
    QTest::newRow("hired") << BidStatus::Hired << true << true << synced << false;
    QTest::newRow("rejected") << BidStatus::Rejected << true << true << synced << false;
    QTest::newRow("withdrawn") << BidStatus::Withdrawn << true << true << synced << false;
}

void TestStates::whatCanBeDoneAboutABid()
{
    QFETCH(BidStatus, status);
    QFETCH(bool, canChange);
    QFETCH(bool, sent);
    QFETCH(SyncState, sync);
    QFETCH(bool, changeable);
    MyBidCard card(*m_world->outbox);
    const QSignalSpy edit(&card, &MyBidCard::editClicked);
    const QSignalSpy withdraw(&card, &MyBidCard::withdrawClicked);
    Bid bid;
    bid.id = BidId{sent ? u"b-1"_s : QString()};
    bid.status = status;
    bid.sync = sync;
    card.show(bid, canChange);
    QCOMPARE(offers(card, "editBid"), changeable);
    QCOMPARE(offers(card, "withdrawBid"), changeable);
    if (!changeable)
        return;
    in<QAbstractButton>(card, "editBid")->click();
    QCOMPARE(edit.size(), 1);
    in<QAbstractButton>(card, "withdrawBid")->click();
    QCOMPARE(withdraw.size(), 1);
    bid.status = BidStatus::Rejected; // meanwhile
    card.show(bid, canChange);
    QVERIFY(!offers(card, "editBid") && !offers(card, "withdrawBid"));
}

void TestStates::aBidCardSpeaksOfTheBid()
{
    const QString hired = u"You have been hired for this gig."_s;
    const QString rejected = u"The owner chose another bid."_s;
    MyBidCard card(*m_world->outbox);
    Bid bid;
    bid.id = BidId{u"b-1"_s};
    bid.status = BidStatus::Pending;
    bid.price = Money::fromCents(295000);
    bid.message = u"With pleasure."_s;
    card.show(bid, true);
    QVERIFY(card.isVisible());
    QCOMPARE(textsOf(card), (QStringList{u"Your bid"_s, u"$2,950"_s, u"With pleasure."_s}));
    bid.status = BidStatus::Hired;
    bid.message.clear();
    card.show(bid, true);
    QCOMPARE(textsOf(card), (QStringList{u"Your bid"_s, u"$2,950"_s, hired}));
    bid.status = BidStatus::Rejected;
    card.show(bid, true);
    QCOMPARE(textsOf(card), (QStringList{u"Your bid"_s, u"$2,950"_s, rejected}));
    bid.status = BidStatus::Pending;
    bid.sync = SyncState::Refused;
    bid.problem = u"Too late."_s;
    card.show(bid, true);
    QVERIFY(!textsOf(card).contains(hired) && !textsOf(card).contains(rejected));
    QVERIFY(textsOf(card).last().contains(u"Too late."_s));
    QVERIFY(offers(card, "discardCommand"));
}

QTEST_MAIN(TestStates)
