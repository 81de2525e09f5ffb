// SPDX-License-Identifier: MIT
#include "ui/welcome/welcomepage.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/welcome/addresspage.h"
#include "ui/welcome/choicepage.h"
#include "ui/welcome/column.h"
#include "ui/welcome/localpage.h"
#include "ui/welcome/registerform.h"
#include "ui/welcome/signinform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeBack(const char *objectName)
{
    auto *button = makeButton(objectName, WelcomePage::tr("Back"), ButtonKind::Quiet);
    button->setIcon(icon(u"back"_s));
    return button;
}

/// A sentence followed by the button that leads elsewhere.
QHBoxLayout *makeOtherWay(const QString &question, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(makeLabel(question, Type::Body, "muted"));
    row->addWidget(button);
    row->addStretch();
    return row;
}

} // namespace

WelcomePage::WelcomePage(const AppContext &app, QWidget *parent)
    : QStackedWidget(parent),
      m_app(app),
      m_choice(nullptr),
      m_local(new LocalPage(app.localBackend)),
      m_address(new AddressPage(app)),
      m_signIn(new SignInForm(*app.accounts)),
      m_register(new RegisterForm(*app.accounts))
{
    auto *choice = new ChoicePage(app);
    m_choice = choice;
    addWidget(m_choice);
    addWidget(m_local);
    addWidget(m_address);
    m_signInPage = buildSignInPage();
    m_registerPage = buildRegisterPage();
    addWidget(m_signInPage);
    addWidget(m_registerPage);

    connect(choice, &ChoicePage::localChosen, this, [this] {
        go(m_local);
        m_local->start();
    });
    connect(choice, &ChoicePage::serverChosen, this, [this] { go(m_address); });
    connect(m_local, &LocalPage::back, this, [this] { go(m_choice); });
    connect(m_address, &AddressPage::back, this, [this] { go(m_choice); });
    connect(m_address, &AddressPage::serverFound, this, &WelcomePage::useServer);
    connect(m_local, &LocalPage::signedIn, this, &WelcomePage::signedIn);
    connect(m_signIn, &SignInForm::signedIn, this, &WelcomePage::signedIn);
    connect(m_register, &RegisterForm::signedIn, this, &WelcomePage::signedIn);
}

QWidget *WelcomePage::buildSignInPage()
{
    auto *page = new QWidget;
    auto *column = makeColumn(page, 420);
    auto *back = makeBack("signInBack");
    auto *create = makeButton("goToRegister", tr("Create account"), ButtonKind::Quiet);
    m_signInServer = makeLabel({}, Type::Body, "muted");
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(makeLabel(tr("Welcome back"), Type::Title));
    column->addWidget(m_signInServer);
    column->addWidget(m_signIn);
    column->addLayout(makeOtherWay(tr("New here?"), create));
    connect(back, &QPushButton::clicked, this, [this] { go(m_address); });
    connect(create, &QPushButton::clicked, this, [this] { go(m_registerPage); });
    return page;
}

QWidget *WelcomePage::buildRegisterPage()
{
    auto *page = new QWidget;
    auto *column = makeColumn(page, 420);
    auto *back = makeBack("registerBack");
    auto *signIn = makeButton("goToSignIn", tr("Sign in"), ButtonKind::Quiet);
    m_registerServer = makeLabel({}, Type::Body, "muted");
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(makeLabel(tr("Join the marketplace"), Type::Title));
    column->addWidget(m_registerServer);
    column->addWidget(m_register);
    column->addLayout(makeOtherWay(tr("Have an account?"), signIn));
    connect(back, &QPushButton::clicked, this, [this] { go(m_signInPage); });
    connect(signIn, &QPushButton::clicked, this, [this] { go(m_signInPage); });
    return new Scrolled(page);
}

void WelcomePage::useServer(const ServerInfo &server)
{
    const QString where =
        tr("on %1").arg(server.baseUrl.toDisplayString(QUrl::RemoveScheme).remove(0, 2));
    m_signInServer->setText(where);
    m_registerServer->setText(where);
    m_signIn->setServer(server.baseUrl);
    m_register->setServer(server.baseUrl);
    // Offered to whoever signed out here; who adds an account is somebody else.
    QStringList logins;
    const auto accounts = m_app.settings->accounts();
    for (const auto &account : accounts) {
        if (account.server == server.identity())
            logins.append(m_app.settings->isMarked(account, Settings::Mark::SignedOut)
                              ? account.login
                              : QString());
    }
    m_signIn->offerLogin(logins.size() == 1 ? logins.first() : QString());
    go(m_signInPage);
}

void WelcomePage::go(QWidget *page)
{
    setCurrentWidget(page);
    if (page == m_signInPage)
        m_signIn->setFocus();
    else if (page == m_registerPage)
        m_register->setFocus();
    else if (page == m_address)
        m_address->setFocus();
}

} // namespace gigflow
