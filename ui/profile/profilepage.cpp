// SPDX-License-Identifier: MIT
#include "ui/profile/profilepage.h"

#include "models/statistics.h"
#include "ui/profile/devicescard.h"
#include "ui/profile/passwordform.h"
#include "ui/profile/picturedialog.h"
#include "ui/profile/profilehead.h"
#include "ui/profile/statisticscard.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/platformkeys.h"
#include "ui/widgets/section.h"
#include "ui/widgets/unsynced.h"
#include "ui/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostHires = 30; ///< more would be a flood of requests for a number
}

ProfilePage::ProfilePage(const AccountContext &account, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_navigator(navigator),
      m_drafts(*account.store),
      m_keeper(
          *account.store, [this] { return draft(); }, this)
{
    auto *column = makeSectionColumn(this);
    m_head = new ProfileHead(account.pictures, true);
    m_statistics = new StatisticsCard;
    m_unknown = new EmptyState(static_cast<QWidget *>(nullptr));
    m_unknown->hide();
    column->addWidget(m_head);
    column->addWidget(buildDetails());
    column->addWidget(m_statistics);
    column->addWidget(m_unknown);
    // The two local people are let in by a passphrase the app knows; another one would shut them
    // out.
    if (!account.account.local)
        column->addWidget(
            makeSection(tr("Change password"), new PasswordForm(*account.sync, navigator)));
    if (account.devices)
        column->addWidget(makeSection(tr("Where you are signed in"),
                                      new DevicesCard(*account.devices, navigator)));
    auto *signOut = makeButton("signOut", tr("Sign out"));
    signOut->setToolTip(withKeys(tr("Sign out on this computer"), QKeySequence(keys::signOut)));
    signOut->setIcon(icon(u"signout"_s));
    column->addWidget(signOut, 0, Qt::AlignLeading);
    column->addStretch();
    connect(signOut, &QPushButton::clicked, this, &ProfilePage::signOutClicked);
    connect(account.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.users.contains(m_account.store->self()))
            refresh();
        if (isVisible() && (!changes.gigs.isEmpty() || !changes.bids.isEmpty()))
            m_recount.start();
    });
    connect(account.store, &Store::opened, this, &ProfilePage::refresh);
    connect(account.sync, &Sync::statusChanged, this, [this] {
        if (isVisible())
            m_recount.start();
    });
    connect(m_unknown, &EmptyState::acted, account.sync, &Sync::pullNow);
    connect(m_head, &ProfileHead::changeAvatarClicked, this,
            [this] { changePicture(PictureShape::Avatar); });
    connect(m_head, &ProfileHead::changeCoverClicked, this,
            [this] { changePicture(PictureShape::Cover); });
    m_recount.setSingleShot(true);
    m_recount.setInterval(250);
    connect(&m_recount, &QTimer::timeout, this, &ProfilePage::refreshStatistics);
    setFocusProxy(m_name);
    refresh();
}

ProfilePage::~ProfilePage()
{
    m_keeper.flush();
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
    m_saveAction = makeAction(this, "saveProfileAction", m_save->text(), u"check"_s,
                              QKeySequence::Save, tr("Let others see the new name and username"));
    m_save->setToolTip(m_saveAction->toolTip());
    connect(m_saveAction, &QAction::triggered, this, &ProfilePage::onSave);
    m_discard = makeAction(this, "discardProfile", tr("Discard changes"), u"reset"_s,
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                           tr("Go back to the name and username that others see"));
    connect(m_discard, &QAction::triggered, this, &ProfilePage::onDiscard);
    m_unsaved = makeLabel(tr("Not saved yet. What you typed is kept here as a draft."),
                          Type::Caption, "muted");
    m_unsaved->setObjectName(u"profileDraft"_s);
    m_unsaved->setWordWrap(true);
    auto *buttons = new FlowLayout(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(makeActionButton(m_discard, ButtonKind::Normal, this));
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(space::l);
    layout->addWidget(m_nameField);
    layout->addWidget(m_usernameField);
    layout->addWidget(emailField);
    layout->addLayout(buttons);
    layout->addWidget(m_unsaved); // below: it must not move the buttons
    const auto edited = [this] {
        m_nameField->setError({});
        m_usernameField->setError({});
        refreshSave();
        if (!m_filling)
            m_keeper.touch();
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
    refreshStatistics();
    wantBidsOfHires();
}

void ProfilePage::refreshStatistics()
{
    m_account.store->statistics(
        this, [this](const Statistics &statistics) { showStatistics(statistics); });
}

void ProfilePage::showStatistics(const Statistics &statistics)
{
    const bool nothing = statistics.bids == 0 && statistics.gigs == 0;
    const bool unknown =
        nothing && sayUnsynced(*m_unknown, m_account.sync->status(),
                               {tr("Your numbers appear here once the server can be reached."),
                                tr("Your profile could not be fetched"),
                                tr("Fetching your profile…")}) != Unsynced::No;
    m_unknown->setVisible(unknown);
    m_statistics->setVisible(!unknown);
    m_statistics->show(statistics);
}

void ProfilePage::wantBidsOfHires()
{
    // What was paid stands on the hired bid, and a gig's bids are fetched when somebody looks.
    GigQuery query;
    query.mineOnly = true;
    query.statuses = {GigStatus::Assigned, GigStatus::Completed};
    m_account.store->queryGigs(query, this, [this](const Store::KeyChunk &chunk) {
        if (!chunk.first || !isVisible())
            return;
        m_bidsWanted.clear();
        for (const qint64 key : chunk.keys.first(qMin<qsizetype>(chunk.keys.size(), mostHires)))
            m_bidsWanted.push_back(m_account.sync->want(BidsOf{GigKey{key}}));
    });
}

void ProfilePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_interest.reset();
    m_bidsWanted.clear();
}

void ProfilePage::refresh()
{
    User user = m_account.store->user(m_account.store->self()).value_or(User());
    if (user.name.isEmpty())
        user.name = m_account.account.name;
    const User before = std::exchange(m_shown, user);
    m_head->set(user);
    // What somebody is typing is theirs; only untouched fields follow.
    fill(m_name->text().trimmed() == before.name ? user.name : m_name->text(),
         m_username->text().trimmed() == before.username ? user.username : m_username->text());
    m_email->setText(user.email);
    restoreDraft();
    refreshSave();
}

void ProfilePage::fill(const QString &name, const QString &username)
{
    const QScopedValueRollback guard(m_filling, true);
    if (m_name->text() != name)
        m_name->setText(name);
    if (m_username->text() != username)
        m_username->setText(username);
}

bool ProfilePage::isChanged() const
{
    return m_name->text().trimmed() != m_shown.name ||
           m_username->text().trimmed() != m_shown.username;
}

Draft ProfilePage::draft() const
{
    Draft typed;
    typed.id = Draft::idFor(Draft::Kind::Profile);
    typed.kind = Draft::Kind::Profile;
    if (m_name->text().trimmed() != m_shown.name)
        typed.title = m_name->text();
    if (m_username->text().trimmed() != m_shown.username)
        typed.text = m_username->text();
    return typed;
}

void ProfilePage::restoreDraft()
{
    if (m_restored || !m_account.store->isOpen())
        return;
    m_restored = true;
    const auto kept = m_drafts.find(Draft::idFor(Draft::Kind::Profile));
    if (!kept || isChanged()) // what is being typed already is newer
        return;
    fill(kept->title.isEmpty() ? m_name->text() : kept->title,
         kept->text.isEmpty() ? m_username->text() : kept->text);
}

void ProfilePage::refreshSave()
{
    const bool offered = !m_save->isBusy() && isChanged();
    m_save->setEnabled(offered);
    m_saveAction->setEnabled(offered);
    offer(m_discard, offered, true);
    m_unsaved->setVisible(offered);
}

QList<QAction *> ProfilePage::actionList() const
{
    return m_head->actionList() + QList<QAction *>{m_saveAction, m_discard};
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
    saveProfile({.name = name, .username = username, .avatarUrl = {}, .coverImage = {}},
                tr("Your profile is saved."), Draft::idFor(Draft::Kind::Profile));
}

void ProfilePage::onDiscard()
{
    const QString name = m_name->text();
    const QString username = m_username->text();
    m_keeper.stop();
    m_drafts.discard(Draft::idFor(Draft::Kind::Profile));
    fill(m_shown.name, m_shown.username);
    refreshSave();
    m_navigator.offerUndo(tr("Your changes are discarded."),
                          [page = QPointer(this), name, username] {
                              if (!page)
                                  return;
                              page->fill(name, username);
                              page->m_keeper.touch();
                          });
}

void ProfilePage::saveProfile(const EditProfile &command, const QString &told, const QString &draft)
{
    if (!draft.isEmpty())
        m_keeper.stop(); // or it would come back after the transaction that takes it away
    m_save->setBusy(true, tr("Saving…"));
    refreshSave();
    m_account.outbox->submit(
        command, this,
        [this, told](const tl::expected<Submitted, Error> &done) {
            m_save->setBusy(false);
            refresh();
            if (done) {
                m_navigator.say(told);
                return;
            }
            m_keeper.touch(); // not taken: it is a draft again
            for (const auto &error : done.error().fields)
                (error.field == "username"_L1 ? m_usernameField : m_nameField)
                    ->setError(words::ofField(error));
            if (done.error().fields.isEmpty())
                m_navigator.say(words::ofError(done.error()));
        },
        draft);
}

void ProfilePage::changePicture(PictureShape shape)
{
    auto *dialog = new PictureDialog(shape, m_account.pictureSend, this);
    connect(dialog, &PictureDialog::chosen, this, [this, shape](const QString &address) {
        EditProfile command{
            .name = m_shown.name, .username = m_shown.username, .avatarUrl = {}, .coverImage = {}};
        const bool avatar = shape == PictureShape::Avatar;
        (avatar ? command.avatarUrl : command.coverImage) = address;
        saveProfile(command,
                    avatar ? tr("Your picture is changed.") : tr("Your cover is changed."));
    });
    dialog->open();
}

} // namespace gigflow
