// SPDX-License-Identifier: MIT
#include "ui/welcome/signinform.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

SignInForm::SignInForm(AccountService &accounts, QWidget *parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_login(makeLineEdit("login", tr("E-mail or username"))),
      m_password(makePasswordEdit("password", tr("Password"))),
      m_loginField(new Field(tr("E-mail or username"), m_login)),
      m_passwordField(new Field(tr("Password"), m_password)),
      m_problem(makeLabel({}, Type::Body, "danger")),
      m_submit(new BusyButton("signIn", tr("Sign in")))
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_submit->setDefault(true); // in a dialog
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::l);
    layout->addWidget(m_loginField);
    layout->addWidget(m_passwordField);
    layout->addWidget(m_problem);
    layout->addWidget(m_submit);
    setFocusProxy(m_login);
    connect(m_login, &QLineEdit::textChanged, this, [this] { m_loginField->setError({}); });
    connect(m_password, &QLineEdit::textChanged, this, [this] { m_passwordField->setError({}); });
    connect(m_login, &QLineEdit::returnPressed, this, &SignInForm::onSubmit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInForm::onSubmit);
    connect(m_submit, &QPushButton::clicked, this, &SignInForm::onSubmit);
}

void SignInForm::setServer(const QUrl &baseUrl)
{
    m_server = baseUrl;
    m_problem->hide();
}

void SignInForm::offerLogin(const QString &login)
{
    if (m_login->text().isEmpty() || m_login->text() == m_offered)
        m_login->setText(login);
    m_offered = login;
    setFocusProxy(m_login->text().isEmpty() ? m_login : m_password);
}

void SignInForm::fail(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void SignInForm::onSubmit()
{
    if (m_submit->isBusy())
        return;
    m_problem->hide();
    m_loginField->setError(
        m_login->text().trimmed().isEmpty() ? tr("Enter your e-mail or username.") : QString());
    m_passwordField->setError(m_password->text().isEmpty() ? tr("Enter your password.")
                                                           : QString());
    if (!m_loginField->error().isEmpty())
        return m_login->setFocus();
    if (!m_passwordField->error().isEmpty())
        return m_password->setFocus();
    m_submit->setBusy(true, tr("Signing in…"));
    m_accounts.signIn(m_server, m_login->text().trimmed(), m_password->text(), this,
                      [this](const Result<SignedIn> &answer) { onAnswer(answer); });
}

void SignInForm::onAnswer(const Result<SignedIn> &answer)
{
    m_submit->setBusy(false);
    if (answer) {
        m_password->clear(); // it has done its work and should not stay in memory
        Q_EMIT signedIn(*answer);
        return;
    }
    bool placed = false;
    for (const auto &error : answer.error().fields) {
        if (error.field == "login"_L1 || error.field == "email"_L1 || error.field == "username"_L1)
            m_loginField->setError(words::ofField(error));
        else if (error.field == "password"_L1)
            m_passwordField->setError(words::ofField(error));
        else
            continue;
        placed = true;
    }
    if (!placed)
        fail(words::ofError(answer.error()));
}

} // namespace gigflow
