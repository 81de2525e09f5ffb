// SPDX-License-Identifier: MIT
#include "tst_states.h"

#include "driver.h"

#include "models/noticelistmodel.h"
#include "tests/net/support/marketserver.h"
#include "ui/gig/gigpage.h"
#include "ui/mybids/mybidspage.h"
#include "ui/notifications/notificationspage.h"
#include "ui/profile/profilepage.h"
#include "ui/profile/statisticscard.h"
#include "ui/widgets/emptystate.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::in;
using test::PeerAnswer;
using test::PeerRequest;
using test::textsOf;

namespace {

/// A server that lets people in and then does as it is told.
struct Moody
{
    enum class Mood { Silent, Failing, Well };
    Mood mood = Mood::Well;
    test::MarketServer server;

    Moody()
    {
        server.capabilities = {u"sessions"_s, u"events"_s};
        server.myGigs = {test::gigJson(u"g3"_s, u"Fence"_s, u"u1"_s),
                         test::gigJson(u"g4"_s, u"Gate"_s, u"u1"_s)};
        server.before = [this](const PeerRequest &request) {
            return hear(request);
        };
    }

    std::optional<PeerAnswer> hear(const PeerRequest &request) const
    {
        const bool isDoor =
            request.path == "/api/health" || request.path == "/api/users/refresh-token";
        if (mood == Mood::Silent && !isDoor)
            return test::hang();
        if (mood == Mood::Failing && !isDoor)
            return test::refused(500, u"Broken."_s);
        if (request.path.startsWith("/api/bids/getBidByGigId/"))
            return test::ok(QJsonArray());
        if (request.path.startsWith("/api/gigs/getById/"))
            return test::ok(test::gigJson(u"g3"_s, u"Fence"_s, u"u1"_s));
        return std::nullopt;
    }
};

QString wrong()
{
    Error broken;
    broken.kind = Error::Kind::Server;
    return words::ofError(broken);
}

QStringList saidOver(const QWidget &page, const char *list)
{
    const auto *state = in<QWidget>(page, list)->findChild<EmptyState *>();
    return state && state->isVisibleTo(&page) ? textsOf(*state) : QStringList();
}

} // namespace

void TestStates::nothingIsNoneBeforeItIsKnown_data()
{
    QTest::addColumn<bool>("there"); // the server
    QTest::addColumn<bool>("failing");
    QTest::addColumn<QString>("ofBids");
    QTest::addColumn<QString>("ofNotices");
    QTest::addColumn<QString>("ofProfile");
    QTest::newRow("fetching") << true << false << u"Fetching your bids…"_s
                              << u"Asking what happened…"_s << u"Fetching your profile…"_s;
    QTest::newRow("refused") << true << true << u"Your bids could not be fetched"_s
                             << u"What happened could not be fetched"_s
                             << u"Your profile could not be fetched"_s;
    QTest::newRow("offline") << false << false << u"You are offline"_s << u"You are offline"_s
                             << u"You are offline"_s;
}

void TestStates::nothingIsNoneBeforeItIsKnown()
{
    QFETCH(bool, there);
    QFETCH(bool, failing);
    QFETCH(QString, ofBids);
    QFETCH(QString, ofNotices);
    QFETCH(QString, ofProfile);
    Moody moody;
    moody.mood = failing ? Moody::Mood::Failing : Moody::Mood::Silent;
    if (!there)
        moody.server.http.stopListening();
    const QTemporaryDir folder;
    test::Client client(moody.server, folder.path());
    test::FakeNavigator navigator;
    MyBidsPage bids(m_world->app(), contextOf(client), navigator);
    NoticeListModel notices(client.store);
    NotificationsPage told(notices, *m_world->settings, *client.sync, navigator);
    QTRY_COMPARE_WITH_TIMEOUT(saidOver(bids, "myBids").value(0), ofBids, patience);
    QTRY_COMPARE_WITH_TIMEOUT(saidOver(told, "notifications").value(0), ofNotices, patience);
    ProfilePage profile(contextOf(client), navigator);
    profile.show();
    const auto *numbers = profile.findChild<StatisticsCard *>();
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(*profile.findChild<EmptyState *>()).value(0), ofProfile,
                              patience);
    QVERIFY(!numbers->isVisible()); // zeros would be a claim
    if (failing) {
        QCOMPARE(saidOver(bids, "myBids").value(1), wrong());
        QCOMPARE(saidOver(told, "notifications").value(1), wrong());
    }
    QCOMPARE(offers(*in<QWidget>(bids, "myBids"), "emptyAction"), failing);
    QCOMPARE(offers(*in<QWidget>(told, "notifications"), "emptyAction"), failing);

    if (!failing)
        return;
    moody.mood = Moody::Mood::Well;
    in<QAbstractButton>(*in<QWidget>(bids, "myBids"), "emptyAction")->click();
    QTRY_COMPARE_WITH_TIMEOUT(saidOver(bids, "myBids").value(0), u"You have made no bids"_s,
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(saidOver(told, "notifications").value(0), u"All quiet"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(numbers->isVisible(), patience);
    QVERIFY(!profile.findChild<EmptyState *>()->isVisible());
}

void TestStates::bidsAreNotNoneBeforeTheyAreKnown()
{
    Moody moody;
    const QTemporaryDir folder;
    test::Client client(moody.server, folder.path());
    QVERIFY(client.settle());
    const GigKey key = client.store.keyOf(GigId{u"g3"_s});
    QVERIFY(key.isValid());
    test::FakeNavigator navigator;
    GigPage page(contextOf(client), navigator);
    page.show();
    moody.mood = Moody::Mood::Silent;
    page.showGig(key);
    QTRY_COMPARE_WITH_TIMEOUT(saidOver(page, "bidsOnGig").value(0), u"Fetching the bids…"_s,
                              patience);
    page.showGig({});
    moody.mood = Moody::Mood::Failing;
    page.showGig(key);
    QTRY_COMPARE_WITH_TIMEOUT(saidOver(page, "bidsOnGig").value(0),
                              u"The bids could not be fetched"_s, patience);
    QCOMPARE(saidOver(page, "bidsOnGig").value(1), wrong());
    moody.mood = Moody::Mood::Well;
    in<QAbstractButton>(*in<QWidget>(page, "bidsOnGig"), "emptyAction")->click();
    QTRY_COMPARE_WITH_TIMEOUT(saidOver(page, "bidsOnGig").value(0), u"No bids yet"_s, patience);

    moody.server.http.stopListening();
    moody.server.socket.abortAll();
    client.sync->pullNow();
    QTRY_COMPARE_WITH_TIMEOUT(client.sync->status().link, SyncStatus::Link::Offline, patience);
    QCOMPARE(saidOver(page, "bidsOnGig").value(0), u"No bids yet"_s); // that much is known
    page.showGig(client.store.keyOf(GigId{u"g4"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(saidOver(page, "bidsOnGig").value(0), u"No bids are here"_s,
                              patience);
}
