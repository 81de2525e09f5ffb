// SPDX-License-Identifier: MIT
// Each state over a server of the tests' own, so that what shows came the way it comes to people.
#include "gallery.h"

#include "world.h"

#include "tests/net/support/marketserver.h"
#include "ui/mainwindow.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabBar>

namespace gigflow::gallery {

using namespace Qt::StringLiterals;
using test::PeerAnswer;
using test::PeerRequest;

namespace {

using Script = std::function<std::optional<PeerAnswer>(const PeerRequest &)>;

struct State
{
    const char *name;
    bool filled;  ///< with what an earlier run brought
    bool there;   ///< something answers
    Script hears; ///< answers first
    std::function<bool(const SyncStatus &)> reached;
};

/// What lets somebody in; the rest of a server may be as broken as it likes.
bool isDoor(const PeerRequest &request)
{
    return request.path == "/api/health" || request.path == "/api/users/refresh-token";
}

std::optional<PeerAnswer> hearsNothing(const PeerRequest &request)
{
    return isDoor(request) ? std::nullopt : std::optional(test::hang());
}

std::optional<PeerAnswer> refusesAll(const PeerRequest &request)
{
    return isDoor(request) ? std::nullopt : std::optional(test::refused(500, u"Out of order."_s));
}

std::optional<PeerAnswer> hasNothing(const PeerRequest &request)
{
    if (request.path.startsWith("/api/bids/getBidByGigId/"))
        return test::ok(QJsonArray());
    return std::nullopt;
}

QList<State> states()
{
    const auto synced = [](const SyncStatus &status) {
        return status.lastSync.isValid() && status.realtime && !status.syncing;
    };
    const auto waits = [](const SyncStatus &status) {
        return status.realtime && status.syncing;
    };
    const auto fails = [](const SyncStatus &status) {
        return status.realtime && status.lasting;
    };
    const auto away = [](const SyncStatus &status) {
        return status.link == SyncStatus::Link::Offline;
    };
    return {{"empty", false, true, hasNothing, synced},
            {"loading", false, true, hearsNothing, waits},
            {"failing", false, true, refusesAll, fails},
            {"offline-never", false, false, {}, away},
            {"full-loading", true, true, hearsNothing, waits},
            {"full-failing", true, true, refusesAll, fails},
            {"full-offline", true, false, {}, away}};
}

void shootPages(MainWindow &window, const Camera &camera, const test::World &world,
                const QString &name, bool filled)
{
    auto *shell = window.findChild<Shell *>();
    shell->goTo(Page::Browse);
    if (filled)
        select(window, "gigs", 0);
    camera.shoot(name + u"-1-browse"_s);
    shell->goTo(Page::MyGigs);
    if (filled) // no bid on it is known here
        window.openGig(world.key("g-flyer"));
    QTest::qWait(300);
    camera.shoot(name + u"-2-mygigs"_s);
    shell->goTo(Page::MyBids);
    if (filled)
        select(window, "myBids", 0);
    camera.shoot(name + u"-3-mybids"_s);
    shell->goTo(Page::Notifications);
    camera.shoot(name + u"-4-notifications"_s);
    shell->goTo(Page::Profile);
    camera.shoot(name + u"-5-profile"_s);
    camera.shootScrolled(name + u"-5-profile"_s);
    shell->goTo(Page::Settings);
    camera.shoot(name + u"-6-settings"_s);
    if (filled) {
        shell->openPerson(UserId{u"u-ada"_s}, u"Ada Lindqvist"_s);
        QTest::qWait(300);
        camera.shoot(name + u"-7-person"_s);
    }
}

/// What else can be empty.
void shootNothing(MainWindow &window, const Camera &camera)
{
    auto *shell = window.findChild<Shell *>();
    shell->goTo(Page::Browse);
    find<QLineEdit>(window, "searchGigs")->setText(u"zeppelin"_s);
    camera.shoot(u"empty-8-found"_s);
    shell->goTo(Page::MyGigs);
    find<QTabBar>(window, "myGigsTabs")->setCurrentIndex(4);
    camera.shoot(u"empty-8-drafts"_s);
    shell->showOutbox();
    camera.shoot(u"empty-8-outbox"_s);
    click(*QApplication::activeModalWidget(), "close");
}

void shootState(const State &state, const Style &style)
{
    test::MarketServer server;
    const QStringList offered{u"sessions"_s, u"events"_s, u"bids"_s, u"complete"_s};
    server.profile = {{u"_id"_s, u"u-maya"_s},
                      {u"name"_s, u"Maya Okafor"_s},
                      {u"username"_s, u"maya"_s},
                      {u"email"_s, u"maya@example.org"_s}};
    server.before = [&](const PeerRequest &request) {
        if (request.path == "/api/health")
            return std::optional(test::health(offered, u"test-server"_s));
        return state.hears ? state.hears(request) : std::nullopt;
    };
    if (!state.there)
        server.http.stopListening();
    test::World world(server.http.url());
    world.settings->setTheme(style.dark ? Settings::Theme::Dark : Settings::Theme::Light);
    if (state.filled ? !world.fill() : !world.waitOpen())
        qFatal("the store could not be filled");
    world.sync->setQuietTime(std::chrono::milliseconds(10));
    MainWindow window(world.app());
    window.showAccount(world.context());
    window.show();
    world.resume();
    if (!QTest::qWaitFor([&] { return state.reached(world.sync->status()); }, 30'000))
        qFatal("%s does not come", state.name);
    const Camera camera(window, style);
    const QString name = QString::fromLatin1(state.name);
    window.resize(1120, 760);
    shootPages(window, camera, world, name, state.filled);
    if (!state.filled && name == u"empty"_s)
        shootNothing(window, camera);
    window.resize(window.minimumSize());
    shootPages(window, camera, world, name + u"-narrow"_s, state.filled);
}

/// Before anybody is signed in: a computer and servers that do not play along.
void shootWelcomeStates(const Style &style)
{
    test::World world;
    world.settings->setTheme(style.dark ? Settings::Theme::Dark : Settings::Theme::Light);
    MainWindow window(world.app());
    window.show();
    const Camera camera(window, style);
    Error error;
    error.kind = Error::Kind::Network;
    world.backend.startError = error;
    click(window, "chooseLocal");
    QTest::qWait(100);
    camera.shoot(u"welcome-1-local-failed"_s);
    click(window, "localBack");
    click(window, "chooseServer");
    find<QLineEdit>(window, "serverAddress")->setText(u"https://gigs.example.org"_s);
    QTest::qWait(500);
    camera.shoot(u"welcome-2-looking"_s);
    (void)world.accounts->answerProbe(tl::unexpected(error));
    camera.shoot(u"welcome-3-nothing-answers"_s);
    find<QLineEdit>(window, "serverAddress")->setText(u"https://gigs.example.net"_s);
    QTest::qWait(500);
    error.kind = Error::Kind::Tls;
    (void)world.accounts->answerProbe(tl::unexpected(error));
    camera.shoot(u"welcome-4-not-trusted"_s);
    find<QLineEdit>(window, "serverAddress")->setText(u"https://gigs.example.com"_s);
    QTest::qWait(500);
    ServerInfo info;
    info.baseUrl = QUrl(u"https://gigs.example.com"_s);
    (void)world.accounts->answerProbe(info);
    click(window, "continue");
    find<QLineEdit>(window, "login")->setText(u"maya"_s);
    find<QLineEdit>(window, "password")->setText(u"correct horse"_s);
    click(window, "signIn");
    camera.shoot(u"welcome-5-signing-in"_s);
    error.kind = Error::Kind::Unauthorized;
    (void)world.accounts->answerSignIn(tl::unexpected(error));
    camera.shoot(u"welcome-6-refused"_s);
    window.resize(window.minimumSize());
    camera.shoot(u"welcome-6-refused-narrow"_s);
}

} // namespace

void shootStates(const Style &style)
{
    const QList<State> all = states();
    for (const State &state : all)
        shootState(state, style);
    shootWelcomeStates(style);
}

} // namespace gigflow::gallery
