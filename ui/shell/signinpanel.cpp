// SPDX-License-Identifier: MIT
#include "ui/shell/signinpanel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/welcome/signinform.h"
#include "ui/widgets/buttons.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

SignInPanel::SignInPanel(const AppContext &app, const AccountContext &account, QWidget *parent)
    : QDialog(parent), m_account(account), m_form(new SignInForm(*app.accounts))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("signInPanel"));
    setWindowTitle(tr("Sign in as %1").arg(account.account.name));
    auto *cancel = makeButton("cancel", tr("Not now"), ButtonKind::Quiet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeLabel(windowTitle(), Type::Title));
    layout->addWidget(m_form);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    setMinimumWidth(400);
    m_form->setServer(account.session->account().baseUrl);
    m_form->offerLogin(account.account.login);
    m_form->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &SignInForm::signedIn, this, &SignInPanel::onSignedIn);
}

void SignInPanel::onSignedIn(const SignedIn &fresh)
{
    // Another person's tokens must never be used on this account's store and outbox.
    if (fresh.account.server != m_account.account.server ||
        fresh.account.user != m_account.account.user) {
        m_form->fail(tr("That is another account. Add it under Settings, Accounts."));
        return;
    }
    m_account.session->start(fresh);
    accept();
}

} // namespace gigflow
