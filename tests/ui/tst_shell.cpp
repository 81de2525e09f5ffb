// SPDX-License-Identifier: MIT
// The parts of the window that speak of the session and of what waits to be sent.
#include "world.h"

#include "models/write/keptwriter.h"
#include "tests/net/support/scriptedhttppeer.h"
#include "ui/gig/syncnote.h"
#include "ui/mainwindow.h"
#include "ui/settings/accountlist.h"
#include "ui/settings/alertssection.h"
#include "ui/settings/serversection.h"
#include "ui/shell/outboxdialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/sessionbanner.h"
#include "ui/shell/shell.h"
#include "ui/shell/signinpanel.h"
#include "ui/shell/statusline.h"
#include "ui/shell/storebanner.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/toast.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::World;

namespace {

/// A keychain in one fixed state.
class StuckSecrets : public SecretStore
{
    Q_OBJECT
public:
    explicit StuckSecrets(KeychainState state) : m_state(state) {}
    void read(const QString &, QObject *context, SecretAnswer<QString> answer) override
    {
        later<QString>(context, std::move(answer));
    }
    void write(const QString &, const QString &, QObject *context,
               SecretAnswer<void> answer) override
    {
        later<void>(context, std::move(answer));
    }
    void remove(const QString &, QObject *context, SecretAnswer<void> answer) override
    {
        later<void>(context, std::move(answer));
    }
    void unlock(QObject *, SecretAnswer<void> answer) override { m_unlock = std::move(answer); }
    void cancelUnlock() override
    {
        if (const auto answer = std::exchange(m_unlock, {}))
            answer(tl::unexpected(SecretError{KeychainState::Denied, {}}));
    }
    [[nodiscard]] bool unlocking() const { return bool(m_unlock); }

private:
    template <class T>
    void later(QObject *context, SecretAnswer<T> answer)
    {
        QTimer::singleShot(0, context, [state = m_state, answer = std::move(answer)] {
            answer(tl::unexpected(SecretError{state, {}}));
        });
    }

    KeychainState m_state;
    SecretAnswer<void> m_unlock;
};

QStringList buttonsOf(const QWidget &widget)
{
    QStringList names;
    const auto buttons = widget.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (button->isVisibleTo(&widget))
            names << button->accessibleName();
    }
    return names;
}

void press(const QWidget &widget, const QString &name)
{
    const auto buttons = widget.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (button->isVisibleTo(&widget) && button->accessibleName() == name)
            return button->click();
    }
    QFAIL(qPrintable(u"no button "_s + name));
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bannerOffersTheWayOn_data();
    void bannerOffersTheWayOn();
    void unlockingCanBeCancelled();
    void panelRefusesAnotherAccount();
    void refusedCommandCanBeDiscarded();
    void refusedCommandCanBeSentAgain();
    void outboxNamesWhatWaits();
    void paletteMatching();
    void paletteGoesAnywhere();
    void paletteSaysWhatIsChosen();
    void paletteListsItsOwnWordsFirst();
    void paletteKnowsSavedSearches();
    void everyErrorHasWords();
    void accountsAreSwitchedAndRemoved();
    void aStoreThatOpensLateIsSaidUntilThen();
    void aFailureIsQuietInTheFirstMinute_data();
    void aFailureIsQuietInTheFirstMinute();

private:
    /// A gig whose posting the server refused.
    [[nodiscard]] Gig refusedGig();

    std::unique_ptr<World> m_world;
    std::unique_ptr<ThemeSwitcher> m_theme;
};

void TestShell::init()
{
    m_world = std::make_unique<World>();
    m_theme = std::make_unique<ThemeSwitcher>(*m_world->settings);
    QVERIFY(m_world->fill());
}

void TestShell::cleanup()
{
    m_theme.reset();
    m_world.reset();
}

void TestShell::bannerOffersTheWayOn_data()
{
    QTest::addColumn<KeychainState>("keychain");
    QTest::addColumn<QStringList>("buttons");
    const QString signIn = u"Sign in for this session"_s;
    QTest::newRow("locked") << KeychainState::Locked << QStringList{u"Unlock"_s, signIn};
    QTest::newRow("none") << KeychainState::NoService << QStringList{signIn, u"Retry"_s};
    QTest::newRow("slow") << KeychainState::Slow << QStringList{signIn, u"Retry"_s};
    QTest::newRow("denied") << KeychainState::Denied
                            << QStringList{u"Unlock"_s, signIn, u"Retry"_s};
    QTest::newRow("nothing stored") << KeychainState::NotFound << QStringList{u"Sign in again"_s};
}

void TestShell::bannerOffersTheWayOn()
{
    QFETCH(KeychainState, keychain);
    QFETCH(QStringList, buttons);
    StuckSecrets secrets(keychain);
    Session session(m_world->account, *m_world->api, secrets);
    QWidget window;
    SessionBanner banner(session, &window);
    QVERIFY(banner.isHidden());
    session.restore();
    QTRY_VERIFY(!banner.isHidden());
    QCOMPARE(buttonsOf(banner), buttons);
}

void TestShell::unlockingCanBeCancelled()
{
    StuckSecrets secrets(KeychainState::Locked);
    Session session(m_world->account, *m_world->api, secrets);
    QWidget window;
    SessionBanner banner(session, &window);
    session.restore();
    QTRY_VERIFY(!banner.isHidden());
    press(banner, u"Unlock"_s);
    QVERIFY(secrets.unlocking());
    QCOMPARE(buttonsOf(banner), QStringList{u"Cancel"_s});
    press(banner, u"Cancel"_s);
    QVERIFY(!secrets.unlocking());
    QTRY_VERIFY(buttonsOf(banner).contains(u"Unlock"_s));
}

void TestShell::panelRefusesAnotherAccount()
{
    auto *panel = new SignInPanel(m_world->app(), m_world->context());
    const QPointer<SignInPanel> alive(panel);
    panel->open();
    QCOMPARE(panel->findChild<QLineEdit *>(u"login"_s)->text(), u"maya@example.org"_s);
    panel->findChild<QLineEdit *>(u"password"_s)->setText(u"a secret of mine"_s);
    press(*panel, u"Sign in"_s);
    SignedIn other = test::someone();
    other.account.user = UserId{u"u-sam"_s};
    QVERIFY(m_world->accounts->answerSignIn(other));
    QVERIFY(panel->isVisible());
    bool said = false;
    const auto labels = panel->findChildren<QLabel *>();
    for (auto *label : labels)
        said = said || (label->isVisible() && label->text().contains(u"another account"_s));
    QVERIFY(said);
    panel->findChild<QLineEdit *>(u"password"_s)->setText(u"a secret of mine"_s);
    press(*panel, u"Sign in"_s);
    QVERIFY(m_world->accounts->answerSignIn(test::someone()));
    QTRY_VERIFY(!alive);
}

Gig TestShell::refusedGig()
{
    const auto submitted =
        m_world->submit(PostGig{u"Paint the fence"_s, u"Green."_s, Money::fromCents(12000)});
    if (!submitted)
        return {};
    Error error;
    error.kind = Error::Kind::Validation;
    error.serverText = u"No fences, please."_s;
    bool claimed = false;
    m_world->outbox->claimReady(this, [&claimed](const QList<OutboxEntry> &) { claimed = true; });
    if (!QTest::qWaitFor([&claimed] { return claimed; }))
        return {};
    m_world->outbox->refuse(submitted->command, error);
    const auto refused = [this, key = submitted->gig] {
        const auto gig = m_world->store->gig(key);
        return gig && gig->sync == SyncState::Refused;
    };
    return QTest::qWaitFor(refused) ? *m_world->store->gig(submitted->gig) : Gig();
}

void TestShell::refusedCommandCanBeDiscarded()
{
    const Gig gig = refusedGig();
    QVERIFY(gig.key.isValid());
    SyncNote note(*m_world->outbox);
    note.show(gig);
    QVERIFY(!note.isHidden());
    QVERIFY(note.findChild<QLabel *>()->text().contains(u"No fences, please."_s));
    press(note, u"Discard"_s);
    QTRY_VERIFY(!m_world->store->gig(gig.key));
    QTRY_COMPARE(m_world->outbox->unsent(), 0);
}

void TestShell::refusedCommandCanBeSentAgain()
{
    const Gig gig = refusedGig();
    QVERIFY(gig.key.isValid());
    SyncNote note(*m_world->outbox);
    note.show(gig);
    press(note, u"Send again"_s);
    QTRY_VERIFY(m_world->store->gig(gig.key)->sync != SyncState::Refused);
    note.show(*m_world->store->gig(gig.key));
    QVERIFY(!buttonsOf(note).contains(u"Send again"_s));
}

void TestShell::outboxNamesWhatWaits()
{
    const Gig gig = refusedGig();
    auto *dialog = new OutboxDialog(*m_world->store, *m_world->outbox);
    const std::unique_ptr<OutboxDialog> guard(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QTRY_VERIFY(buttonsOf(*dialog).contains(u"Send again: Post “Paint the fence”"_s));
    press(*dialog, u"Discard: Post “Paint the fence”"_s);
    QTRY_VERIFY(!buttonsOf(*dialog).contains(u"Discard: Post “Paint the fence”"_s));
    QTRY_VERIFY(!m_world->store->gig(gig.key));

    OutboxEntry hire;
    hire.bid = m_world->store->keyOf(BidId{u"b-1"_s});
    hire.command = Hire{hire.bid};
    QCOMPARE(describe(hire, *m_world->store), u"Hire Sam Rivera for $450"_s);
}

void TestShell::paletteMatching()
{
    QVERIFY(paletteMatches({}, u"My gigs"_s));
    QVERIFY(paletteMatches(u"gi"_s, u"My gigs"_s));
    QVERIFY(paletteMatches(u"G M"_s, u"My gigs"_s));
    QVERIFY(!paletteMatches(u"igs"_s, u"My gigs"_s));
    QVERIFY(!paletteMatches(u"my bids"_s, u"My gigs"_s));
}

void TestShell::paletteGoesAnywhere()
{
    MainWindow window(m_world->app());
    window.showAccount(m_world->context());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QPointer<Palette> palette = window.findChild<Palette *>();
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"my b"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(!palette);
    QVERIFY(window.findChild<QAbstractItemView *>(u"myBids"_s)->isVisible());

    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    palette = window.findChild<Palette *>();
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"walking map"_s);
    auto *list = palette->findChild<QAbstractItemView *>(u"paletteList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(!palette);
    bool shown = false;
    const auto titles = window.findChildren<QLabel *>(u"gigTitle"_s);
    for (auto *title : titles)
        shown = shown || (title->isVisible() &&
                          title->text() == u"Walking map of the old town, hand-drawn style"_s);
    QVERIFY(shown);
}

void TestShell::paletteListsItsOwnWordsFirst()
{
    Palette palette(*m_world->store,
                    {{u"Browse"_s,
                      u"Look at all gigs"_s,
                      {},
                      [] {
                      }},
                     {u"My gigs"_s,
                      u"What you posted"_s,
                      {},
                      [] {
                      }}},
                    [](GigKey) {});
    palette.findChild<QLineEdit *>()->setText(u"gi"_s);
    const auto *rows = palette.findChild<QAbstractItemView *>(u"paletteList"_s)->model();
    QVERIFY(rows->rowCount() >= 2);
    QCOMPARE(rows->index(0, 0).data().toString(), u"My gigs"_s);
    QCOMPARE(rows->index(1, 0).data().toString(), u"Browse"_s);
}

void TestShell::paletteSaysWhatIsChosen()
{
    int ran = 0;
    const auto act = [&ran] {
        ++ran;
    };
    auto *palette = new Palette(
        *m_world->store,
        {{u"Zip"_s, u"Pack it"_s, u"Ctrl+Z"_s, act}, {u"Zap"_s, u"Shoot it"_s, {}, act}},
        [](GigKey) {});
    palette->open();
    auto *edit = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QAbstractItemView *>(u"paletteList"_s);
    QCOMPARE(edit->accessibleDescription(), u"Zip, Ctrl+Z, 1 of 2"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(edit->accessibleDescription(), u"Zap, 2 of 2"_s);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(edit->accessibleDescription(), u"Zip, Ctrl+Z, 1 of 2"_s);
    edit->setText(u"walking map"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QString map = u"Walking map of the old town, hand-drawn style, $1,500"_s;
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), map);
    QTRY_COMPARE(edit->accessibleDescription(), map + u", 1 of 1"_s);
    edit->setText(u"nothing of that kind"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTRY_COMPARE(edit->accessibleDescription(), u"Nothing found for “nothing of that kind”"_s);
    QCOMPARE(ran, 0);
    delete palette;
}

void TestShell::paletteKnowsSavedSearches()
{
    QVERIFY(m_world->write([](StoreWriter &writer) {
        GigFilter filter;
        filter.text = u"garden"_s;
        writer.kept().save({{}, u"Green & quiet"_s, filter, false});
    }));
    MainWindow window(m_world->app());
    window.showAccount(m_world->context());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<Shell *>()->savedSearches().size(), 1, 30000);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    const QPointer<Palette> palette = window.findChild<Palette *>();
    QVERIFY(palette);
    auto *edit = palette->findChild<QLineEdit *>();
    edit->setText(u"gree"_s);
    QCOMPARE(edit->accessibleDescription(), u"Search: Green & quiet, 1 of 1"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!palette);
    QCOMPARE(window.findChild<QLineEdit *>(u"searchGigs"_s)->text(), u"garden"_s);
}

void TestShell::everyErrorHasWords()
{
    for (int kind = int(Error::Kind::Network); kind <= int(Error::Kind::Keychain); ++kind) {
        Error error;
        error.kind = Error::Kind(kind);
        error.detail = u"secret detail"_s;
        QVERIFY2(!words::ofError(error).isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY(!words::ofError(error).contains(error.detail)); // that is for the log
    }
    QCOMPARE(words::initials(u"Sam Rivera"_s), u"SR"_s);
    QCOMPARE(words::initials(u"  "_s), u"?"_s);
    QCOMPARE(words::initials(u"Ådne"_s), u"Å"_s);
}

void TestShell::accountsAreSwitchedAndRemoved()
{
    test::FakeKnown known;
    AppContext app = m_world->app();
    app.known = &known;
    test::FakeNavigator navigator;
    ServerSection section(app, m_world->context(), navigator);
    section.show();
    const AlertsSection alerts(app);
    const auto *ofOthers = alerts.findChild<QLabel *>(u"alertsOfOthers"_s);
    QVERIFY(ofOthers && ofOthers->isVisibleTo(&alerts)); // only the one that is shown alerts
    const QString sam = u"sam@example.org on 127.0.0.1:1"_s;
    const QString maya = u"maya@example.org on 127.0.0.1:1"_s;
    // The one that is shown cannot be switched to.
    QVERIFY(!buttonsOf(section).contains(u"Switch to "_s + maya));
    press(section, u"Switch to "_s + sam);
    QCOMPARE(known.switchedTo, u"Sam Rivera"_s);
    press(section, u"Add an account…"_s);
    QVERIFY(known.adding);

    // A removal is asked for, is under way, and a keyring that refuses is said: nothing is lost.
    const auto confirm = [&section] {
        auto *question = section.findChild<QDialog *>(u"question"_s);
        QVERIFY(question);
        press(*question, u"Remove"_s);
        delete question;
    };
    press(section, u"Remove "_s + sam);
    QVERIFY(!known.isRemoving(known.all.last()));
    confirm();
    QVERIFY(known.isRemoving(known.all.last()));
    QVERIFY(!buttonsOf(section).contains(u"Switch to "_s + sam));
    Error locked;
    locked.kind = Error::Kind::Keychain;
    known.answerRemoval(tl::unexpected(locked));
    QTRY_VERIFY(buttonsOf(section).contains(u"Switch to "_s + sam));
    const auto labels = section.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"keyring"_s);
    }));
    press(section, u"Remove "_s + sam);
    confirm();
    known.answerRemoval({});
    QTRY_VERIFY(!buttonsOf(section).contains(u"Remove "_s + sam));
    QTRY_VERIFY(buttonsOf(section).contains(u"Remove "_s + maya));
    QVERIFY(!ofOthers->isVisibleTo(&alerts));
}

void TestShell::aStoreThatOpensLateIsSaidUntilThen()
{
    // A file where the folder should be, until somebody takes it away.
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"account"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Store store(inTheWay.fileName(), m_world->account.user);
    Outbox outbox(store);
    Session session(m_world->account, *m_world->api, m_world->secrets);
    Sync sync(session, *m_world->api, store, outbox);
    const StoreBanner banner(store);
    StatusLine line(sync, session);
    const auto *activity = line.findChild<QLabel *>(u"activity"_s);
    QVERIFY(activity);
    QTRY_VERIFY_WITH_TIMEOUT(!banner.isHidden(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(sync.status().lastError, 30'000);
    // Also while the network is well, or not known to be otherwise.
    QVERIFY(sync.status().link != SyncStatus::Link::Offline);
    QCOMPARE(activity->text(), words::ofError(*sync.status().lastError));
    QVERIFY(inTheWay.remove());
    QTRY_VERIFY_WITH_TIMEOUT(store.isOpen(), 30'000);
    QVERIFY(banner.isHidden());
    QCOMPARE(activity->text(), QString());
}

void TestShell::aFailureIsQuietInTheFirstMinute_data()
{
    QTest::addColumn<bool>("away");
    QTest::newRow("the server is away") << true;
    QTest::newRow("the server errs") << false;
}

void TestShell::aFailureIsQuietInTheFirstMinute()
{
    QFETCH(const bool, away);
    test::ScriptedHttpPeer server(
        [](const test::PeerRequest &) { return test::answer(500, {}, "text/plain"); });
    SignedIn fresh = test::someone();
    fresh.account.baseUrl = server.url();
    fresh.server.baseUrl = fresh.account.baseUrl;
    fresh.tokens = {test::makeToken(1'000, 1'900), u"refresh"_s};
    if (away)
        server.stopListening();

    MainWindow window(m_world->app());
    window.resize(1100, 700);
    window.showAccount(m_world->context());
    window.show();
    m_world->sync->setQuietTime(std::chrono::milliseconds(1500));
    const auto *connection = window.findChild<QLabel *>(u"connection"_s);
    const auto *activity = window.findChild<QLabel *>(u"activity"_s);
    QVERIFY(connection && activity);
    QStringList disturbing;
    QStringList early;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        const auto toasts = window.findChildren<Toast *>();
        for (const auto *toast : toasts) {
            if (toast->isVisible())
                disturbing += u"toast"_s;
        }
        const auto windows = QApplication::topLevelWidgets();
        for (const auto *other : windows) {
            if (other != &window && other->isVisible())
                disturbing += other->objectName() + u" a window"_s;
        }
        const SyncStatus status = m_world->sync->status();
        if (!status.lasting && !status.syncing && !activity->text().isEmpty())
            early += activity->text();
    });
    look.start(20);
    m_world->session->start(fresh);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->sync->status().lastError, 30'000);
    if (away)
        QTRY_COMPARE_WITH_TIMEOUT(connection->text(), u"Offline"_s, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->sync->status().lasting, 30'000);
    const QString after =
        away ? QString() : words::ofError(*m_world->sync->status().lastError); // offline says it
    QTRY_COMPARE_WITH_TIMEOUT(activity->text(), after, 30'000);
    QCOMPARE(early, QStringList());
    QCOMPARE(disturbing, QStringList());
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
