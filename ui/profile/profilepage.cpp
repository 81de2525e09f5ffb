// SPDX-License-Identifier: MIT
#include "ui/profile/profilepage.h"

#include "ui/profile/passwordform.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/section.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

ProfilePage::ProfilePage(const AccountContext &account, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_account(account), m_navigator(navigator)
{
    auto *column = makeSectionColumn(this);
    column->addWidget(buildHead());
    column->addWidget(buildDetails());
    // The two local people are let in by a passphrase the app knows; another one would shut them
    // out.
    if (!account.account.local)
        column->addWidget(
            makeSection(tr("Change password"), new PasswordForm(*account.sync, navigator)));
    auto *signOut = makeButton("signOut", tr("Sign out"));
    signOut->setIcon(icon(u"signout"_s));
    column->addWidget(signOut, 0, Qt::AlignLeading);
    column->addStretch();
    connect(signOut, &QPushButton::clicked, this, &ProfilePage::signOutClicked);
    connect(account.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.users.contains(m_account.store->self()))
            refresh();
    });
    connect(account.store, &Store::opened, this, &ProfilePage::refresh);
    refresh();
}

QWidget *ProfilePage::buildHead()
{
    m_avatar = new Avatar(72);
    m_headName = makeLabel({}, Type::Title);
    m_headFacts = makeLabel({}, Type::Body, "muted");
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addStretch();
    texts->addWidget(m_headName);
    texts->addWidget(m_headFacts);
    texts->addStretch();
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(space::l);
    layout->addWidget(m_avatar);
    layout->addLayout(texts, 1);
    return head;
}

QWidget *ProfilePage::buildDetails()
{
    m_name = makeLineEdit("profileName", tr("Name"));
    m_username = makeLineEdit("profileUsername", tr("Username"));
    m_email = makeLineEdit("profileEmail", tr("E-mail"));
    m_email->setReadOnly(true);
    m_nameField = new Field(tr("Name"), m_name);
    m_usernameField = new Field(tr("Username"), m_username);
    auto *emailField = new Field(tr("E-mail"), m_email);
    emailField->setHint(tr("Only you see this."));
    m_save = new BusyButton("saveProfile", tr("Save changes"));
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(space::l);
    layout->addWidget(m_nameField);
    layout->addWidget(m_usernameField);
    layout->addWidget(emailField);
    layout->addWidget(m_save, 0, Qt::AlignLeading);
    const auto edited = [this] {
        m_nameField->setError({});
        m_usernameField->setError({});
        m_save->setEnabled(!m_save->isBusy() && (m_name->text().trimmed() != m_shown.name ||
                                                 m_username->text().trimmed() != m_shown.username));
    };
    connect(m_name, &QLineEdit::textChanged, this, edited);
    connect(m_username, &QLineEdit::textChanged, this, edited);
    connect(m_save, &QPushButton::clicked, this, &ProfilePage::onSave);
    return makeSection(tr("About you"), form);
}

void ProfilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_interest = m_account.sync->want(ProfileOf{m_account.store->self()});
}

void ProfilePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_interest.reset();
}

void ProfilePage::refresh()
{
    User user = m_account.store->user(m_account.store->self()).value_or(User());
    if (user.name.isEmpty())
        user.name = m_account.account.name;
    const User before = std::exchange(m_shown, user);
    m_avatar->setName(user.name);
    m_headName->setText(user.name);
    QStringList facts;
    if (!user.username.isEmpty())
        facts << u"@"_s + user.username;
    if (user.createdAt.isValid())
        facts << tr("member since %1")
                     .arg(locale().toString(user.createdAt.toLocalTime().date(), u"MMMM yyyy"_s));
    m_headFacts->setText(facts.join(u"  ·  "_s));
    // What somebody is typing is theirs; only untouched fields follow.
    if (m_name->text().trimmed() == before.name)
        m_name->setText(user.name);
    if (m_username->text().trimmed() == before.username)
        m_username->setText(user.username);
    m_email->setText(user.email);
    m_save->setEnabled(!m_save->isBusy() && (m_name->text().trimmed() != m_shown.name ||
                                             m_username->text().trimmed() != m_shown.username));
}

void ProfilePage::onSave()
{
    const QString name = m_name->text().trimmed();
    const QString username = m_username->text().trimmed();
    m_nameField->setError(name.isEmpty() ? tr("People need a name to call you by.") : QString());
    m_usernameField->setError(username.isEmpty() ? tr("A username is needed for signing in.")
                                                 : QString());
    if (name.isEmpty() || username.isEmpty())
        return;
    m_save->setBusy(true, tr("Saving…"));
    const EditProfile command{
        .name = name, .username = username, .avatarUrl = {}, .coverImage = {}};
    m_account.outbox->submit(command, this, [this](const tl::expected<Submitted, Error> &done) {
        m_save->setBusy(false);
        refresh();
        if (done) {
            m_navigator.say(tr("Your profile is saved."));
            return;
        }
        for (const auto &error : done.error().fields)
            (error.field == "username"_L1 ? m_usernameField : m_nameField)
                ->setError(words::ofField(error));
        if (done.error().fields.isEmpty())
            m_navigator.say(words::ofError(done.error()));
    });
}

} // namespace gigflow
