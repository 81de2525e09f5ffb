// SPDX-License-Identifier: MIT
// Notifications, profile and settings, driven as a person does.
#include "driver.h"
#include "world.h"

#include "models/noticelistmodel.h"
#include "models/statistics.h"
#include "models/write/keptwriter.h"
#include "net/images/picturesend.h"
#include "net/session/devices.h"
#include "ui/language/languages.h"
#include "ui/mainwindow.h"
#include "ui/notifications/noticefilter.h"
#include "ui/notifications/pausemenu.h"
#include "ui/profile/charts.h"
#include "ui/profile/picturedialog.h"
#include "ui/profile/statisticscard.h"
#include "ui/settings/networksection.h"
#include "ui/settings/report.h"
#include "ui/shell/shell.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::World;

namespace {

class FakeSend : public PictureSend
{
public:
    using PictureSend::PictureSend;
    Way way() const override { return ways; }
    void send(const QImage &image, const QSize &limit, QObject *context, const Progress &progress,
              const Answer<QString> &answer) override
    {
        asker = context;
        sent = image;
        limits = limit;
        tell = progress;
        done = answer;
    }
    Way ways = Way::Server;
    QPointer<QObject> asker; ///< gone: nobody waits for it any more
    QImage sent;
    QSize limits;
    Progress tell;
    Answer<QString> done;
};

class FakeDevices : public Devices
{
public:
    using Devices::Devices;
    bool isAvailable() const override { return true; }
    void list(QObject *, Answer<QList<Device>> answer) override { answer(devices); }
    void signOut(const QString &id, QObject *, Answer<void> answer) override
    {
        ended << id;
        devices.removeIf([&](const Device &device) { return device.id == id; });
        answer({});
    }
    QList<Device> devices;
    QStringList ended;
};

/// A keychain that takes passwords, or not.
class FakeNetwork : public NetworkSetup
{
public:
    void useProxyPassword(const QString &password, QObject *, Answer<void> answer) override
    {
        passwords << password;
        if (!refuses)
            return answer({});
        Error error;
        error.kind = Error::Kind::Keychain;
        answer(tl::unexpected(error));
    }
    bool hasProxyPassword() const override
    {
        return !passwords.isEmpty() && !passwords.last().isEmpty();
    }
    QStringList passwords;
    bool refuses = false;
};

QImage picture(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

class TestPages : public QObject, private test::Driver
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void noticesAreFiltered();
    void noticesAreMarkedAndPaused();
    void aNoticeOpensWhatItIsAbout();
    void statisticsAreShown();
    void chartsMirror();
    void cropKeepsThePictureOverTheFrame_data();
    void cropKeepsThePictureOverTheFrame();
    void aPictureIsCutAndSent();
    void aRefusedPictureIsSentAgain();
    void anotherPictureStopsTheFirst();
    void withoutAPlaceAnAddressIsTaken();
    void devicesAreSignedOut();
    void kindsAreChosen();
    void proxyIsCheckedAndKept();
    void aProxysPasswordIsForgotten();
    void aCaIsChecked();
    void theReportHoldsNoSecret();
    void everyActionHasItsKeyAndSentence();
    void everyPageTakesTheFocus();
    void passwordsAreShownByKey();
    void allReadCanBeUndone();
    void languagesAreFound();
    void aChangeOfLanguageBuildsAnew();

private:
    [[nodiscard]] PictureDialog *openPicture();
    /// Fails where an action lacks something, or has a key that is taken.
    static void checkActions(const QList<QAction *> &actions, QSet<QString> &keys);

    std::unique_ptr<World> m_world;
    std::unique_ptr<FakeSend> m_send;
    std::unique_ptr<FakeDevices> m_devices;
    std::unique_ptr<MainWindow> m_window;
};

void TestPages::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->fill());
    m_send = std::make_unique<FakeSend>(*m_world->session, *m_world->api);
    m_devices = std::make_unique<FakeDevices>(*m_world->session, *m_world->api);
    m_window = std::make_unique<MainWindow>(m_world->app());
    AccountContext account = m_world->context();
    account.pictureSend = m_send.get();
    account.devices = m_devices.get();
    m_window->showAccount(account);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPages::cleanup()
{
    m_window.reset();
    m_devices.reset();
    m_send.reset();
    m_world.reset();
}

void TestPages::noticesAreFiltered()
{
    NoticeListModel source(*m_world->store);
    NoticeFilter filter;
    filter.setSourceModel(&source);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(filter.rowCount(), 4);
    QCOMPARE(filter.counts(), (QList<int>{4, 4, 1, 3, 0}));
    filter.setShow(NoticeFilter::Show::Hires);
    QCOMPARE(filter.rowCount(), 1);
    filter.setShow(NoticeFilter::Show::Unread);
    QCOMPARE(filter.rowCount(), 4);
    source.markRead(source.index(0));
    QTRY_COMPARE(filter.rowCount(), 3);
    filter.setShow(NoticeFilter::Show::Other);
    QCOMPARE(filter.rowCount(), 0);
}

void TestPages::noticesAreMarkedAndPaused()
{
    click(u"Notifications"_s);
    auto *list = see<QListView>(u"Notifications"_s);
    QTRY_COMPARE(list->model()->rowCount(), 4);
    auto *tabs = see<QTabBar>(u"Which notifications"_s);
    tabs->setCurrentIndex(int(NoticeFilter::Show::Unread));
    list->setCurrentIndex(list->model()->index(0, 0));
    click(u"Mark as read"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    click(u"Mark all as read"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(seesLabel(u"Nothing unread"_s));
    auto &settings = *m_world->settings;
    settings.pauseAlerts(QDateTime::currentDateTimeUtc().addSecs(600));
    QVERIFY(alertsArePaused(settings));
    QVERIFY(seesLabel(pausedText(settings)));
    settings.pauseAlerts({});
    QVERIFY(pausedText(settings).isEmpty());
    const QDateTime evening(QDate(2026, 3, 1), QTime(22, 0));
    QCOMPARE(tomorrowMorning(evening), QDateTime(QDate(2026, 3, 2), QTime(8, 0)));
    const QDateTime night(QDate(2026, 3, 2), QTime(1, 0));
    QCOMPARE(tomorrowMorning(night), QDateTime(QDate(2026, 3, 2), QTime(8, 0)));
    settings.pauseAlerts(evening);
    QVERIFY(!alertsArePaused(settings, evening.addSecs(1)));
    QVERIFY(alertsArePaused(settings, evening.addSecs(-1)));
}

void TestPages::aNoticeOpensWhatItIsAbout()
{
    QVERIFY(m_world->write([](StoreWriter &writer) {
        GigFilter filter;
        filter.text = u"garden"_s;
        const SearchKey key = writer.kept().save({{}, u"Gardens"_s, filter, false});
        Notice many;
        many.kind = Notice::Kind::SearchMatch;
        many.title = u"7"_s;
        many.person = u"Gardens"_s;
        many.identity = u"matches:%1:99"_s.arg(key.value);
        many.at = QDateTime::currentDateTimeUtc().addSecs(3);
        writer.addNotice(many);
        many.identity = u"matches:4711:99"_s;
        many.title = u"8"_s;
        writer.addNotice(many);
        Notice deleted;
        deleted.kind = Notice::Kind::Hired;
        deleted.title = u"A gig of last year"_s;
        deleted.identity = u"deleted"_s;
        deleted.at = many.at;
        writer.addNotice(deleted);
    }));
    click(u"Notifications"_s);
    choose(u"Notifications"_s, u"A gig of last year"_s);
    QTRY_VERIFY(seesLabel(u"That gig is not there any more."_s));
    choose(u"Notifications"_s, u"8 new gigs"_s);
    QTRY_VERIFY(seesLabel(u"That search is not there any more."_s));
    choose(u"Notifications"_s, u"7 new gigs"_s);
    QTRY_VERIFY(see<QLineEdit>(u"Search gigs"_s));
    QCOMPARE(see<QLineEdit>(u"Search gigs"_s)->text(), u"garden"_s);
    choose(u"Gigs"_s, u"Plan a small garden"_s);
}

void TestPages::statisticsAreShown()
{
    click(u"Profile"_s);
    const auto value = [this](const char *name) {
        auto *label = m_window->findChild<QLabel *>(QLatin1StringView(name));
        return label ? label->text() : QString();
    };
    QTRY_COMPARE(value("statBids"), u"3"_s);
    QCOMPARE(value("statWinRate"), u"50%"_s);
    QCOMPARE(value("statEarned"), Money::fromCents(230000).display());
    QVERIFY(value("statGigs").toInt() > 0);
    QCOMPARE(value("statSpent"), u"–"_s); // there were hires, and nothing here knows their prices
    QVERIFY(seesLabel(u"not known here"_s));
    QVERIFY(!seesLabel(u"nobody is hired yet"_s));
    QCOMPARE(spanText(-1), u"–"_s);
    QVERIFY(spanText(30).startsWith(u'1'));
    QVERIFY(spanText(3 * 3600).startsWith(u'3'));
    QVERIFY(spanText(3 * 86400).startsWith(u'3'));
}

void TestPages::chartsMirror()
{
    MonthBars bars("bars", u"Bars"_s, Tone::Accent);
    bars.setBars({{u"Jan"_s, 1, u"one"_s}, {u"Feb"_s, 4, u"four"_s}, {u"Mar"_s, 0, u"none"_s}});
    bars.resize(300, 120);
    QVERIFY(bars.barRect(0).center().x() < bars.barRect(1).center().x());
    QVERIFY(bars.barRect(1).height() > 3.9 * bars.barRect(0).height());
    QVERIFY(bars.barRect(2).isEmpty());
    QCOMPARE(bars.accessibleDescription(), u"Jan: one, Feb: four"_s);
    bars.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(bars.barRect(0).center().x() > bars.barRect(1).center().x());
    ShareBar share("share", u"Share"_s);
    share.setParts({{u"hired"_s, 2, Tone::Success}, {u"pending"_s, 1, Tone::Accent}});
    QCOMPARE(share.accessibleDescription(), u"2 hired, 1 pending"_s);
    QVERIFY(share.heightForWidth(60) > share.heightForWidth(600)); // the legend wraps
}

void TestPages::cropKeepsThePictureOverTheFrame_data()
{
    QTest::addColumn<PictureShape>("shape");
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide avatar") << PictureShape::Avatar << QSize(900, 300);
    QTest::newRow("tall avatar") << PictureShape::Avatar << QSize(300, 900);
    QTest::newRow("cover") << PictureShape::Cover << QSize(800, 800);
    QTest::newRow("tiny") << PictureShape::Cover << QSize(3, 2);
}

void TestPages::cropKeepsThePictureOverTheFrame()
{
    QFETCH(PictureShape, shape);
    QFETCH(QSize, size);
    CropView view(shape);
    view.resize(500, 300);
    view.setImage(picture(size));
    const auto fits = [&] {
        const QRect crop = view.cropRect();
        return QRect(QPoint(), size).contains(crop) &&
               qAbs(crop.width() - crop.height() * aspectOf(shape)) <= 2 * aspectOf(shape);
    };
    QVERIFY(fits());
    for (const auto key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Plus, Qt::Key_Right, Qt::Key_Down,
                           Qt::Key_Plus, Qt::Key_Minus}) {
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&view, key);
        QVERIFY(fits());
    }
    view.setZoom(100);
    QCOMPARE(view.zoom(), CropView::mostZoom);
    QVERIFY(fits());
}

PictureDialog *TestPages::openPicture()
{
    click(u"Profile"_s);
    click(u"Change picture"_s);
    return m_window->findChild<PictureDialog *>();
}

void TestPages::aPictureIsCutAndSent()
{
    auto *dialog = openPicture();
    QVERIFY(dialog);
    dialog->take(m_world->folder.filePath(u"missing.png"_s));
    QTRY_VERIFY(
        seesLabel(u"That is not a picture that can be used. PNG, JPEG, WebP and GIF can."_s));
    const QString file = m_world->folder.filePath(u"me.png"_s);
    QVERIFY(picture({800, 400}).save(file));
    dialog->take(file);
    QTRY_VERIFY(see<QWidget>(u"Part of the picture"_s));
    click(u"Use this picture"_s);
    QCOMPARE(m_send->sent.size(), QSize(400, 400));
    QCOMPARE(m_send->limits, QSize(512, 512));
    m_send->tell(50, 100);
    m_send->done(u"/uploads/me.jpg"_s);
    // It goes on as any change of the profile does.
    QTRY_COMPARE(m_world->store->user(m_world->account.user)->avatarUrl, u"/uploads/me.jpg"_s);
    QCOMPARE(m_world->store->user(m_world->account.user)->name, u"Maya Okafor"_s);
}

void TestPages::aRefusedPictureIsSentAgain()
{
    auto *dialog = openPicture();
    dialog->take(picture({40, 40}));
    QTRY_VERIFY(see<QWidget>(u"Part of the picture"_s));
    click(u"Use this picture"_s);
    Error error;
    error.kind = Error::Kind::Network;
    m_send->done(tl::unexpected(error));
    auto *again = see<QPushButton>(u"Use this picture"_s);
    QVERIFY(again && again->isEnabled());
    QCOMPARE(again->text(), u"Try again"_s);
    m_send->sent = {};
    again->click();
    QVERIFY(!m_send->sent.isNull());
    m_send->done(u"https://example.org/a.jpg"_s);
    QTRY_COMPARE(m_world->store->user(m_world->account.user)->avatarUrl,
                 u"https://example.org/a.jpg"_s);
}

void TestPages::anotherPictureStopsTheFirst()
{
    auto *dialog = openPicture();
    dialog->take(picture({40, 40}));
    QTRY_VERIFY(see<QWidget>(u"Part of the picture"_s));
    click(u"Use this picture"_s);
    QVERIFY(m_send->asker);
    click(u"Another picture"_s);
    QVERIFY(!m_send->asker);
    dialog->take(picture({60, 40}));
    QTRY_VERIFY(see<QWidget>(u"Part of the picture"_s));
    QVERIFY(!see<QWidget>(u"Sending the picture"_s));
    click(u"Use this picture"_s);
    QVERIFY(m_send->asker);
    dialog->take(picture({80, 80})); // as when one is dropped
    QTRY_VERIFY(!m_send->asker);
    QVERIFY(see<QPushButton>(u"Use this picture"_s)->isEnabled());
    click(u"Use this picture"_s);
    dialog->reject();
    QTRY_VERIFY(!m_send->asker);
}

void TestPages::withoutAPlaceAnAddressIsTaken()
{
    m_send->ways = PictureSend::Way::None;
    QVERIFY(openPicture());
    QVERIFY(!see<QPushButton>(u"Choose a file…"_s));
    auto *address = see<QLineEdit>(u"Address of a picture"_s);
    QVERIFY(address);
    for (const auto &wrong :
         {u"me.jpg"_s, u"http://example.org/a.jpg"_s, u"file:///etc/passwd"_s}) {
        address->setText(wrong);
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY2(!address->accessibleDescription().isEmpty(), qPrintable(wrong));
    }
    address->setText(u"https://example.org/me.jpg"_s);
    click(u"Use this address"_s);
    QTRY_COMPARE(m_world->store->user(m_world->account.user)->avatarUrl,
                 u"https://example.org/me.jpg"_s);
}

void TestPages::devicesAreSignedOut()
{
    Device here{u"d1"_s, u"Desk"_s, u"10.0.0.1"_s, {}, {}, true};
    Device other{u"d2"_s, u"Old laptop"_s, {}, {}, {}, false};
    m_devices->devices = {here, other};
    click(u"Profile"_s);
    QTRY_VERIFY(seesLabel(u"Desk"_s) && seesLabel(u"Old laptop"_s));
    auto *end = m_window->findChild<QPushButton *>(u"signOutDevice"_s);
    QVERIFY(end && end->accessibleName().contains(u"Old laptop"_s));
    end->click();
    click(u"Sign it out"_s);
    QCOMPARE(m_devices->ended, QStringList{u"d2"_s});
    QTRY_VERIFY(!seesLabel(u"Old laptop"_s));
}

void TestPages::kindsAreChosen()
{
    click(u"Settings"_s);
    auto *bids = see<QCheckBox>(u"Somebody bids on my gig"_s);
    QVERIFY(bids && bids->isChecked());
    bids->click();
    QVERIFY(!m_world->settings->tells(Notice::Kind::BidReceived));
    see<QCheckBox>(u"Tell me on the desktop"_s)->click();
    QVERIFY(!bids->isEnabled());
}

void TestPages::proxyIsCheckedAndKept()
{
    click(u"Settings"_s);
    auto *kind = m_window->findChild<QComboBox *>(u"proxyKind"_s);
    kind->setCurrentIndex(3);
    Q_EMIT kind->activated(3);
    click(u"Use this proxy"_s);
    QCOMPARE(m_world->settings->proxy().kind, Settings::Proxy::Kind::System); // no host yet
    m_window->findChild<QLineEdit *>(u"proxyHost"_s)->setText(u"proxy.example.org"_s);
    m_window->findChild<QLineEdit *>(u"proxyPort"_s)->setText(u"1080"_s);
    click(u"Use this proxy"_s);
    QCOMPARE(m_world->settings->proxy(),
             (Settings::Proxy{Settings::Proxy::Kind::Socks, u"proxy.example.org"_s, 1080, {}}));
}

void TestPages::aProxysPasswordIsForgotten()
{
    FakeNetwork network;
    AppContext app = m_world->app();
    app.networkSetup = &network;
    m_world->settings->setProxy({Settings::Proxy::Kind::Http, u"proxy.example.org"_s, 8080, {}});
    NetworkSection section(app);
    section.show();
    auto *user = section.findChild<QLineEdit *>(u"proxyUser"_s);
    auto *password = section.findChild<QLineEdit *>(u"proxyPassword"_s);
    auto *use = section.findChild<QPushButton *>(u"useProxy"_s);
    const auto put = [&](const QString &name, const QString &secret) {
        user->setText(name);
        password->setText(secret);
        use->click();
    };
    const QString kept = u"kept in the keychain"_s;
    put(u"maya"_s, u"a secret"_s);
    QCOMPARE(password->placeholderText(), kept);
    put({}, {});
    QVERIFY(network.passwords == (QStringList{u"a secret"_s, {}}));
    QVERIFY(password->placeholderText().isEmpty());

    put(u"maya"_s, u"a secret"_s);
    network.refuses = true;
    put({}, {});
    const QString still =
        u"The keychain did not remove the password. It is not used, but it is still there."_s;
    QVERIFY(seesLabel(still));
    QVERIFY(password->placeholderText().isEmpty());
    network.refuses = false;
    put({}, {}); // once more, though none is in use
    QVERIFY(!seesLabel(still));
    QCOMPARE(network.passwords.size(), 5);
    network.refuses = true;
    put(u"maya"_s, u"a secret"_s);
    QVERIFY(
        seesLabel(u"The keychain did not take the password: it is used until the program ends."_s));
}

void TestPages::aCaIsChecked()
{
    click(u"Settings"_s);
    auto *section = m_window->findChild<NetworkSection *>();
    section->takeCa(QStringLiteral(TEST_CA_FOLDER "/server.pem"));
    QTRY_VERIFY(seesLabel(u"That is a server's certificate, not an authority's."_s));
    QVERIFY(m_world->settings->privateCa().isEmpty());
    section->takeCa(QStringLiteral(TEST_CA_FOLDER "/ca.pem"));
    QTRY_VERIFY(m_world->settings->privateCa().contains("BEGIN CERTIFICATE"));
    QVERIFY(seesLabel(u"New connections trust it."_s));
    click(u"Remove"_s);
    QVERIFY(m_world->settings->privateCa().isEmpty());
}

void TestPages::theReportHoldsNoSecret()
{
    AccountContext account = m_world->context();
    account.account.login = u"maya@example.org"_s;
    AppContext app = m_world->app();
    const QString report = supportReport(app, account);
    QVERIFY(report.contains(QStringLiteral(GIGFLOW_VERSION)));
    QVERIFY(report.contains(u"Qt "_s));
    for (const auto &secret : {u"eyJ"_s, u"Bearer"_s, u"maya"_s, u"Maya"_s, u"@example"_s})
        QVERIFY2(!report.contains(secret), qPrintable(secret));
    app.redact = [](QString text) {
        return text.replace(u"Qt"_s, u"[taken out]"_s);
    };
    QVERIFY(supportReport(app, account).contains(u"[taken out]"_s));
    click(u"Settings"_s);
    click(u"Copy a report"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Gig Flow"_s));
}

void TestPages::checkActions(const QList<QAction *> &actions, QSet<QString> &keys)
{
    for (const QAction *action : actions) {
        if (!action)
            continue; // a line between
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!action->toolTip().isEmpty() && action->toolTip() != action->iconText(),
                 qPrintable(action->text()));
        const auto all = action->shortcuts();
        for (const QKeySequence &shortcut : all) {
            const QString key = shortcut.toString();
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
    }
}

void TestPages::everyActionHasItsKeyAndSentence()
{
    m_world->signIn({u"bids"_s, u"complete"_s});
    QSet<QString> ofWindow;
    QVERIFY(m_window->actions().size() >= 20);
    checkActions(m_window->actions(), ofWindow);
    const auto *settings = m_window->findChild<QAction *>(u"actionSettings"_s);
    QCOMPARE(settings->menuRole(), QAction::PreferencesRole);
    QVERIFY(settings->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    auto *shell = m_window->findChild<Shell *>();
    const auto namesOfPage = [&] {
        QSet<QString> keys = ofWindow;
        const QList<QAction *> actions = shell->pageActions();
        checkActions(actions, keys);
        QSet<QString> names;
        for (const QAction *action : actions) {
            if (action)
                names.insert(action->objectName());
        }
        return names;
    };
    shell->goTo(Page::Browse);
    choose(u"Gigs"_s, u"Logo refresh"_s);
    QTRY_VERIFY(namesOfPage().contains(u"placeBidAction"_s));
    QVERIFY(namesOfPage().contains(u"useTemplate"_s));
    shell->goTo(Page::MyGigs);
    choose(u"My gigs"_s, u"small garden"_s);
    QTRY_VERIFY(namesOfPage().contains(u"showShortlisted"_s));
    see<QTabBar>(u"Status of my gigs"_s)->setCurrentIndex(4);
    QVERIFY(namesOfPage().contains(u"discardDraft"_s));
    shell->goTo(Page::MyBids);
    choose(u"My bids"_s, u"Magento"_s);
    QTRY_VERIFY(namesOfPage().contains(u"withdrawBid"_s));
    QVERIFY(namesOfPage().contains(u"editBid"_s));
    click(u"Change bid"_s);
    QTRY_VERIFY(namesOfPage().contains(u"placeBidAction"_s));
    shell->goTo(Page::Notifications);
    QVERIFY(namesOfPage().contains(u"markRead"_s));
    shell->goTo(Page::Profile);
    QVERIFY(namesOfPage().contains(QSet<QString>{u"changeAvatar"_s, u"changeCover"_s}));
    shell->goTo(Page::Settings);
    QVERIFY(namesOfPage().contains(u"clearPicturesAction"_s));
    shell->openPerson(UserId{u"u-sam"_s}, u"Sam Rivera"_s);
    QVERIFY(namesOfPage().contains(u"personBack"_s));
}

void TestPages::everyPageTakesTheFocus()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(see<QListView>(u"Gigs"_s)->model()->rowCount() > 0);
    const auto focused = [this] {
        auto *widget = m_window->focusWidget();
        return widget ? widget->accessibleName() : QString();
    };
    const std::pair<Qt::Key, QString> pages[] = {
        {Qt::Key_2, u"My gigs"_s}, {Qt::Key_3, u"My bids"_s},
        {Qt::Key_1, u"Gigs"_s},    {Qt::Key_4, u"Notifications"_s},
        {Qt::Key_5, u"Name"_s},    {Qt::Key_6, u"Follow the system"_s}};
    for (const auto &[key, name] : pages) {
        QTest::keyClick(m_window->focusWidget(), key, Qt::ControlModifier);
        QCOMPARE(focused(), name);
        QVERIFY(m_window->focusWidget()->isVisible());
    }
    // The arrows work at once.
    QTest::keyClick(m_window->focusWidget(), Qt::Key_2, Qt::ControlModifier);
    auto *list = see<QListView>(u"My gigs"_s);
    QTRY_VERIFY(list->model()->rowCount() > 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QVERIFY(list->currentIndex().isValid());
    // With the drafts, their list.
    see<QTabBar>(u"Status of my gigs"_s)->setCurrentIndex(4);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(focused(), u"Drafts of gigs"_s);
    auto *shell = m_window->findChild<Shell *>();
    shell->openPerson(UserId{u"u-sam"_s}, u"Sam Rivera"_s);
    QCOMPARE(focused(), u"Open gigs of this person"_s);
    QTest::keySequence(m_window->focusWidget(), QKeySequence(QKeySequence::Back));
    QCOMPARE(focused(), u"Drafts of gigs"_s);
    // Who goes along the navigation stays there.
    auto *button = see<QPushButton>(u"Profile"_s);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(shell->page(), Page::Profile);
    QCOMPARE(m_window->focusWidget(), button);
}

void TestPages::passwordsAreShownByKey()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    click(u"Profile"_s);
    auto *password = see<QLineEdit>(u"Current password"_s);
    QVERIFY(password);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setFocus();
    QTest::keyClick(password, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
    QCOMPARE(see<QLineEdit>(u"New password"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClick(password, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void TestPages::allReadCanBeUndone()
{
    NoticeListModel notices(*m_world->store);
    QTRY_COMPARE(notices.unread(), 4);
    notices.markRead(notices.index(0));
    QTRY_COMPARE(notices.unread(), 3);
    m_window->findChild<QAction *>(u"actionMarkAllRead"_s)->trigger();
    QTRY_COMPARE(notices.unread(), 0);
    QTRY_VERIFY(see<QAbstractButton>(u"Undo"_s));
    click(u"Undo"_s);
    QTRY_COMPARE(notices.unread(), 3); // and no more than it took away
}

void TestPages::languagesAreFound()
{
    QCOMPARE(languageToShow(u"de"_s, {u"es-ES"_s}), u"de"_s);
    QCOMPARE(languageToShow({}, {u"fr-FR"_s, u"es-MX"_s, u"de"_s}), u"es"_s);
    QCOMPARE(languageToShow({}, {u"ar_EG"_s}), u"ar"_s);
    QCOMPARE(languageToShow(u"xx"_s, {u"C"_s}), u"en"_s);
    QCOMPARE(languageToShow({}, {}), u"en"_s);
}

void TestPages::aChangeOfLanguageBuildsAnew()
{
    click(u"Settings"_s);
    const QPointer<Shell> before = m_window->findChild<Shell *>();
    m_world->settings->setLanguage(u"ar"_s);
    QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(!before);
    QCOMPARE(m_window->findChild<Shell *>()->page(), Page::Settings);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    // Pages read and write numbers as the cards do: one locale, the chosen one.
    QCOMPARE(m_window->findChild<Shell *>()->locale(), QLocale());
    m_world->settings->setLanguage(u"en"_s);
    QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale::English);
    m_world->settings->setLanguage({});
    QTRY_COMPARE(QLocale().language(), QLocale::system().language());
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
