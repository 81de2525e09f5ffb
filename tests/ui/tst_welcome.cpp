// SPDX-License-Identifier: MIT
#include "world.h"

#include "ui/theme/themeswitcher.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/field.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::World;

namespace {

Error errorOf(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

ServerInfo info()
{
    ServerInfo server;
    server.baseUrl = QUrl(u"https://gigs.example.org"_s);
    server.name = u"Northern Gigs"_s;
    server.version = u"1.2.3"_s;
    server.serverId = u"test-server"_s;
    return server;
}

} // namespace

class TestWelcome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void localPeopleAreOneClickAway();
    void localFailureCanBeTriedAgain();
    void addressIsCheckedWhileTyping();
    void verdictOfAnOldAddressIsIgnored();
    void badAddressIsSaid();
    void nothingTypedIsLost();
    void signInErrorsStandBesideTheirFields();
    void buttonIsBusyWhileSigningIn();
    void registrationChecksBeforeSending();
    void serverFieldErrorsStandBesideTheirFields();
    void passwordCanBeShown();
    void knownAccountsAreOffered();
    void helpIsThereWithoutAnAccount();

private:
    template <class W>
    W *see(const char *name) const
    {
        const auto all = m_page->findChildren<W *>(QString::fromLatin1(name));
        for (auto *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const char *name) const
    {
        auto *button = see<QAbstractButton>(name);
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static Field *fieldOf(QWidget *editor) { return qobject_cast<Field *>(editor->parentWidget()); }
    void reachSignIn();

    std::unique_ptr<World> m_world;
    std::unique_ptr<ThemeSwitcher> m_theme;
    std::unique_ptr<WelcomePage> m_page;
};

void TestWelcome::init()
{
    m_world = std::make_unique<World>();
    m_theme = std::make_unique<ThemeSwitcher>(*m_world->settings);
    m_page = std::make_unique<WelcomePage>(m_world->app());
    m_page->resize(1000, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestWelcome::cleanup()
{
    m_page.reset();
    m_theme.reset();
    m_world.reset();
}

void TestWelcome::reachSignIn()
{
    click("chooseServer");
    see<QLineEdit>("serverAddress")->setText(u"gigs.example.org"_s);
    QTRY_COMPARE(m_world->accounts->probes.size(), 1);
    QVERIFY(m_world->accounts->answerProbe(info()));
    click("continue");
    QVERIFY(see<QLineEdit>("login"));
}

void TestWelcome::localPeopleAreOneClickAway()
{
    QSignalSpy signedIn(m_page.get(), &WelcomePage::signedIn);
    click("chooseLocal");
    QTRY_VERIFY(see<QAbstractButton>("actAs"));
    const auto cards = m_page->findChildren<QAbstractButton *>(u"actAs"_s);
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards[0]->accessibleName(), u"Act as Maya Okafor"_s);
    QCOMPARE(cards[1]->accessibleName(), u"Act as Sam Rivera"_s);
    QTest::mouseClick(cards[1], Qt::LeftButton);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(signedIn[0][0].value<SignedIn>().account.login, u"sam"_s);
}

void TestWelcome::localFailureCanBeTriedAgain()
{
    m_world->backend.startError = errorOf(Error::Kind::Network);
    click("chooseLocal");
    QTRY_VERIFY(see<QAbstractButton>("startAgain"));
    QVERIFY(!see<QAbstractButton>("actAs"));
    m_world->backend.startError.reset();
    click("startAgain");
    QTRY_VERIFY(see<QAbstractButton>("actAs"));
    QVERIFY(!see<QAbstractButton>("startAgain"));
}

void TestWelcome::addressIsCheckedWhileTyping()
{
    click("chooseServer");
    auto *address = see<QLineEdit>("serverAddress");
    QTest::keyClicks(address, u"gigs.example.org"_s);
    QTRY_COMPARE(m_world->accounts->probes.size(), 1); // once, after a pause, not at each letter
    QCOMPARE(m_world->accounts->probes[0].url, QUrl(u"https://gigs.example.org"_s));
    QVERIFY(m_world->accounts->answerProbe(info()));
    QVERIFY2(address->accessibleDescription().contains(u"Northern Gigs 1.2.3"_s),
             qPrintable(address->accessibleDescription()));
    click("continue");
    QVERIFY(see<QLineEdit>("login"));
    QCOMPARE(m_world->settings->lastServerAddress(), u"gigs.example.org"_s);
}

void TestWelcome::verdictOfAnOldAddressIsIgnored()
{
    click("chooseServer");
    auto *address = see<QLineEdit>("serverAddress");
    address->setText(u"one.example.org"_s);
    QTRY_COMPARE(m_world->accounts->probes.size(), 1);
    address->setText(u"two.example.org"_s);
    QVERIFY(!m_world->accounts->answerProbe(info())); // its asker is gone
    QTRY_COMPARE(m_world->accounts->probes.size(), 1);
    QVERIFY(m_world->accounts->answerProbe(tl::unexpected(errorOf(Error::Kind::BadResponse))));
    QVERIFY(address->accessibleDescription().contains(u"not a Gig Flow server"_s));
    // Continue asks again and leads nowhere while the answer is no.
    click("continue");
    QTRY_COMPARE(m_world->accounts->probes.size(), 1);
    QVERIFY(m_world->accounts->answerProbe(tl::unexpected(errorOf(Error::Kind::Network))));
    QVERIFY(!see<QLineEdit>("login"));
    QVERIFY(see<QAbstractButton>("continue")->isEnabled());
}

void TestWelcome::badAddressIsSaid()
{
    click("chooseServer");
    click("continue");
    auto *address = see<QLineEdit>("serverAddress");
    QVERIFY(!fieldOf(address)->error().isEmpty());
    address->setText(u"http://gigs.example.org"_s); // plain http beyond this computer
    click("continue");
    QVERIFY(!address->accessibleDescription().isEmpty());
    QVERIFY(m_world->accounts->probes.isEmpty());
}

void TestWelcome::nothingTypedIsLost()
{
    reachSignIn();
    see<QLineEdit>("login")->setText(u"maya"_s);
    click("goToRegister");
    see<QLineEdit>("registerName")->setText(u"Maya Okafor"_s);
    click("goToSignIn");
    QCOMPARE(see<QLineEdit>("login")->text(), u"maya"_s);
    click("signInBack");
    QCOMPARE(see<QLineEdit>("serverAddress")->text(), u"gigs.example.org"_s);
    click("addressBack");
    click("chooseServer");
    QCOMPARE(see<QLineEdit>("serverAddress")->text(), u"gigs.example.org"_s);
    click("continue");
    click("goToRegister");
    QCOMPARE(see<QLineEdit>("registerName")->text(), u"Maya Okafor"_s);
}

void TestWelcome::signInErrorsStandBesideTheirFields()
{
    reachSignIn();
    click("signIn");
    QVERIFY(!fieldOf(see<QLineEdit>("login"))->error().isEmpty());
    QVERIFY(!fieldOf(see<QLineEdit>("password"))->error().isEmpty());
    QVERIFY(m_world->accounts->signIns
                .isEmpty()); // nothing was sent: a refused sign-in ends the original's process
    QTest::keyClicks(see<QLineEdit>("login"), u"maya"_s);
    QVERIFY(
        fieldOf(see<QLineEdit>("login"))->error().isEmpty()); // gone as soon as it is being mended
}

void TestWelcome::buttonIsBusyWhileSigningIn()
{
    QSignalSpy signedIn(m_page.get(), &WelcomePage::signedIn);
    reachSignIn();
    see<QLineEdit>("login")->setText(u"maya"_s);
    see<QLineEdit>("password")->setText(u"a secret of mine"_s);
    click("signIn");
    QVERIFY(!see<QAbstractButton>("signIn")->isEnabled());
    QTest::keyClick(see<QLineEdit>("password"), Qt::Key_Return); // does not send twice
    QCOMPARE(m_world->accounts->signIns.size(), 1);
    QCOMPARE(m_world->accounts->signIns[0].password, u"a secret of mine"_s);
    QVERIFY(m_world->accounts->answerSignIn(tl::unexpected(errorOf(Error::Kind::Unauthorized))));
    QVERIFY(see<QAbstractButton>("signIn")->isEnabled());
    QCOMPARE(see<QLineEdit>("password")->text(), u"a secret of mine"_s);
    click("signIn");
    QVERIFY(m_world->accounts->answerSignIn(test::someone()));
    QCOMPARE(signedIn.size(), 1);
    QVERIFY(see<QLineEdit>("password")->text().isEmpty()); // it has done its work
}

void TestWelcome::registrationChecksBeforeSending()
{
    reachSignIn();
    click("goToRegister");
    see<QLineEdit>("registerEmail")->setText(u"no address"_s);
    click("createAccount");
    QVERIFY(m_world->accounts->registrations.isEmpty());
    for (const char *name :
         {"registerName", "registerUsername", "registerEmail", "registerPassword"})
        QVERIFY2(!fieldOf(see<QLineEdit>(name))->error().isEmpty(), name);
}

void TestWelcome::serverFieldErrorsStandBesideTheirFields()
{
    reachSignIn();
    click("goToRegister");
    see<QLineEdit>("registerName")->setText(u"Maya Okafor"_s);
    see<QLineEdit>("registerUsername")->setText(u"maya"_s);
    see<QLineEdit>("registerEmail")->setText(u"maya@example.org"_s);
    see<QLineEdit>("registerPassword")->setText(u"correct horse battery"_s);
    click("createAccount");
    QCOMPARE(m_world->accounts->registrations.size(), 1);
    Error taken = errorOf(Error::Kind::Conflict);
    taken.fields = {{u"username"_s, u"That username is taken."_s}};
    QVERIFY(m_world->accounts->answerRegistration(tl::unexpected(taken)));
    QCOMPARE(fieldOf(see<QLineEdit>("registerUsername"))->error(), u"That username is taken."_s);
    QCOMPARE(see<QLineEdit>("registerUsername")->accessibleDescription(),
             u"That username is taken."_s);
    QVERIFY(fieldOf(see<QLineEdit>("registerEmail"))->error().isEmpty());
    QCOMPARE(see<QLineEdit>("registerPassword")->text(), u"correct horse battery"_s);
}

void TestWelcome::passwordCanBeShown()
{
    reachSignIn();
    auto *password = see<QLineEdit>("password");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    auto *toggle = password->findChild<QAbstractButton *>(u"showPassword"_s);
    QVERIFY(toggle);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void TestWelcome::knownAccountsAreOffered()
{
    test::FakeKnown known;
    AppContext app = m_world->app();
    app.known = &known;
    WelcomePage page(app);
    page.show();
    const auto buttons = page.findChildren<QAbstractButton *>(u"switchAccount"_s);
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QCOMPARE(known.switchedTo, u"Sam Rivera"_s);
}

void TestWelcome::helpIsThereWithoutAnAccount()
{
    auto *language = see<QComboBox>("language");
    QVERIFY(language);
    const int german = language->findData(u"de"_s);
    language->setCurrentIndex(german);
    Q_EMIT language->activated(german);
    QCOMPARE(m_world->settings->language(), u"de"_s);
    click("copyReport");
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(QStringLiteral(GIGFLOW_VERSION)) && report.contains(u"Qt "_s));
    QVERIFY(!report.contains(u"maya"_s, Qt::CaseInsensitive));
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"The report is on the clipboard."_s;
    }));
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
