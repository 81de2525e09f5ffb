// SPDX-License-Identifier: MIT
#include "ui/settings/accountlist.h"

#include "ui/accounts.h"
#include "ui/settings/parts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/question.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

QString accountText(const Account &account)
{
    if (account.local)
        return AccountList::tr("%1, on this computer").arg(account.name);
    const QString who = account.login.isEmpty() ? account.name : account.login;
    return AccountList::tr("%1 on %2", "who, server")
        .arg(who, account.baseUrl.toDisplayString(QUrl::RemoveScheme).remove(0, 2));
}

AccountList::AccountList(const AppContext &app, QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_list(new QVBoxLayout),
      m_trouble(makeLabel({}, Type::Caption, "danger"))
{
    m_list->setSpacing(space::s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *rows = makeRows(this);
    rows->addLayout(m_list);
    rows->addWidget(m_trouble);
    // Queued: a button of a row may be what changed the list.
    connect(app.known, &KnownAccounts::changed, this, &AccountList::refresh, Qt::QueuedConnection);
    refresh();
}

void AccountList::refresh()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Account> accounts = m_app.known->accounts();
    for (const Account &account : accounts)
        m_list->addWidget(makeRow(account));
    m_rows = int(accounts.size());
    showProblem();
    Q_EMIT emptied(m_rows == 0);
}

QWidget *AccountList::makeRow(const Account &account)
{
    const bool shown = account.folderName() == m_app.known->current().folderName();
    const bool leaving = m_app.known->isRemoving(account);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(makeLabel(account.name, Type::Strong));
    auto *where = makeLabel(account.local ? tr("On this computer") : accountText(account),
                            Type::Caption, "muted");
    where->setWordWrap(true);
    texts->addWidget(where);
    layout->addLayout(texts, 1);
    if (leaving || shown) {
        layout->addWidget(
            makeLabel(leaving ? tr("Removing…") : tr("Shown now"), Type::Caption, "muted"));
    } else {
        auto *button = makeButton("switchAccount", tr("Switch", "to another account"));
        button->setAccessibleName(tr("Switch to %1").arg(accountText(account)));
        if (m_app.known->current().isValid())
            button->setToolTip(tr("The account that is shown now stays signed in"));
        connect(button, &QPushButton::clicked, this,
                [this, account] { m_app.known->switchTo(account); });
        layout->addWidget(button);
    }
    auto *remove = makeButton("removeAccount", tr("Remove", "an account"), ButtonKind::Quiet);
    remove->setAccessibleName(tr("Remove %1").arg(accountText(account)));
    remove->setToolTip(tr("Sign out and delete what this computer keeps of the account"));
    remove->setEnabled(!leaving);
    connect(remove, &QPushButton::clicked, this, [this, account] { askRemove(account); });
    layout->addWidget(remove);
    return row;
}

void AccountList::askRemove(const Account &account)
{
    ask(this,
        {.title = tr("Remove this account from this computer?"),
         .text =
             tr("%1 is signed out here, and its gigs, drafts and whatever has not been sent are "
                "deleted from this computer. What the server has stays there.")
                 .arg(accountText(account)),
         .confirm = tr("Remove", "an account"),
         .destructive = true},
        [this, account] {
            // Its outcome is read from problem(): this page may go with the account.
            m_app.known->remove(account);
            refresh();
            setFocus();
        });
}

void AccountList::showProblem()
{
    const auto problem = m_app.known->problem();
    m_trouble->setVisible(problem.has_value());
    if (!problem)
        return;
    const QString who = accountText(problem->account);
    switch (problem->error.kind) {
    case Error::Kind::Keychain:
        m_trouble->setText(tr("%1 is not removed: the keyring does not give its secret up. Unlock "
                              "the keyring and try again.")
                               .arg(who));
        break;
    case Error::Kind::Storage:
        m_trouble->setText(tr("Some files of %1 could not be deleted. They are in %2.")
                               .arg(who, problem->error.detail));
        break;
    default:
        m_trouble->setText(words::ofError(problem->error));
        break;
    }
}

} // namespace gigflow
