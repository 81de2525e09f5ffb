// SPDX-License-Identifier: MIT
#include "ui/shell/shell.h"

#include "models/noticelistmodel.h"
#include "ui/browse/browsepage.h"
#include "ui/gig/gigdialog.h"
#include "ui/gig/gigpage.h"
#include "ui/mybids/mybidspage.h"
#include "ui/mygigs/mygigspage.h"
#include "ui/notifications/notificationspage.h"
#include "ui/profile/personpage.h"
#include "ui/profile/profilepage.h"
#include "ui/shell/outboxdialog.h"
#include "ui/shell/sessionbanner.h"
#include "ui/shell/signinpanel.h"
#include "ui/shell/statusline.h"
#include "ui/shell/storebanner.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/latestack.h"
#include "ui/widgets/question.h"
#include "ui/widgets/toast.h"
#include "ui/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {
constexpr int personIndex = pageCount; ///< other people's profiles come after enum Page
} // namespace

Shell::Shell(const AppContext &app, const AccountContext &account, QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_account(account),
      m_notices(new NoticeListModel(*account.store, this)),
      m_nav(new NavBar),
      m_pages(new LateStack(personIndex + 1, [this](int index) { return makePage(index); })),
      m_banner(new SessionBanner(*account.session)),
      m_toast(nullptr)
{
    auto *status = new StatusLine(*account.sync, *account.session);
    auto *bannerRow = new QHBoxLayout;
    bannerRow->setContentsMargins({}); // a strip; margins would stay when it is hidden
    bannerRow->addWidget(m_banner);
    auto *main = new QVBoxLayout;
    main->setContentsMargins({});
    main->setSpacing(0);
    main->addLayout(bannerRow);
    main->addWidget(new StoreBanner(*account.store));
    main->addWidget(m_pages, 1);
    auto *across = new QHBoxLayout;
    across->setContentsMargins({});
    across->setSpacing(0);
    across->addWidget(m_nav);
    across->addLayout(main, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(across, 1);
    layout->addWidget(status);
    m_toast = new Toast(this);

    connect(m_nav, &NavBar::pageChosen, this, &Shell::showPage); // the focus stays there
    connect(m_nav, &NavBar::newGigClicked, this, &Shell::newGig);
    connect(m_notices, &NoticeListModel::unreadChanged, m_nav, &NavBar::setUnread);
    m_nav->setUnread(m_notices->unread());
    connect(m_banner, &SessionBanner::signInClicked, this, &Shell::signInAgain);
    connect(status, &StatusLine::queueClicked, this, &Shell::showOutbox);
    connect(m_account.outbox, &Outbox::problem, this, &Shell::onProblem);
    connect(m_account.store, &Store::changed, this, &Shell::tellOfPosted);
    connect(m_toast, &Toast::undoChanged, this, &Shell::undoChanged);
    showPage(Page::Browse);
    connect(m_pages, &QStackedWidget::currentChanged, this, &Shell::pageShown);
    setFocusProxy(m_pages->page(int(Page::Browse)));
}

Shell::~Shell() = default;

QWidget *Shell::makePage(int index)
{
    switch (index) {
    case int(Page::Browse):
        return m_browse = new BrowsePage(m_app, m_account, *this);
    case int(Page::MyGigs):
        return m_myGigs = new MyGigsPage(m_app, m_account, *this);
    case int(Page::MyBids):
        return m_myBids = new MyBidsPage(m_app, m_account, *this);
    case int(Page::Notifications):
        m_notifications =
            new NotificationsPage(*m_notices, *m_app.settings, *m_account.sync, *this);
        connect(m_notifications, &NotificationsPage::settingsClicked, this,
                [this] { showSettings(SettingsPage::Section::Notifications); });
        return m_notifications;
    case int(Page::Profile):
        m_profile = new ProfilePage(m_account, *this);
        connect(m_profile, &ProfilePage::signOutClicked, this, &Shell::askSignOut);
        return m_profile;
    case int(Page::Settings):
        return m_settings = new SettingsPage(m_app, m_account, *this);
    default: // other people's profiles
        m_person = new PersonPage(m_account, *this);
        connect(m_person, &PersonPage::back, this, [this] { goTo(m_beforePerson); });
        return m_person;
    }
}

void Shell::makeRest()
{
    // One at a time, so that none holds the window up for long.
    if (m_pages->makeNext()) {
        QTimer::singleShot(0, this, &Shell::makeRest);
        return;
    }
    findChild<GigPage *>()->make(); // the keys of gigs and bids are the same on every page
    m_settings->listKeys();
}

QList<QAction *> Shell::pageActions() const
{
    if (showsPerson())
        return m_person->actionList();
    switch (page()) {
    case Page::Browse:
        return m_browse->actionList();
    case Page::MyGigs:
        return m_myGigs->actionList();
    case Page::MyBids:
        return m_myBids->actionList();
    case Page::Notifications:
        return m_notifications->actionList();
    case Page::Profile:
        return m_profile->actionList();
    case Page::Settings:
        return m_settings->actionList();
    }
    return {};
}

void Shell::showPage(Page page)
{
    m_pages->showPage(int(page));
    m_nav->setCurrent(page);
    if (page == Page::Settings) // it lists the keys of every page
        makeRest();
}

void Shell::goTo(Page page)
{
    showPage(page);
    focusPage();
}

void Shell::focusPage()
{
    m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    QWidget *focused = QApplication::focusWidget();
    for (QWidget *around = focused; around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(focused, 0, space::xl);
    }
}

bool Shell::showsPerson() const
{
    return m_pages->currentIndex() == personIndex;
}

void Shell::focusSearch()
{
    goTo(Page::Browse);
    m_browse->focusSearch();
}

void Shell::refreshNow()
{
    m_account.sync->pullNow();
}

void Shell::markAllRead()
{
    m_pages->page(int(Page::Notifications));
    m_notifications->markAllRead();
}

void Shell::showOutbox()
{
    (new OutboxDialog(*m_account.store, *m_account.outbox, this))->open();
}

void Shell::showSettings(SettingsPage::Section section)
{
    goTo(Page::Settings);
    m_settings->reveal(section);
}

void Shell::copyReport()
{
    SettingsPage::copyReport(m_app, m_account, *this);
}

Page Shell::page() const
{
    const int index = m_pages->currentIndex();
    return index < pageCount ? Page(index) : m_beforePerson;
}

void Shell::openGig(GigKey key)
{
    const auto gig = m_account.store->gig(key);
    if (!gig) {
        say(tr("That gig is not there any more."));
        return;
    }
    if (gig->mine) {
        goTo(Page::MyGigs);
        m_myGigs->open(key);
    } else {
        goTo(Page::Browse);
        m_browse->open(key);
    }
}

void Shell::openGig(const GigId &id)
{
    if (!m_account.store->isOpen()) { // a link that started the app comes first
        connect(
            m_account.store, &Store::opened, this,
            [this, id](bool ok) {
                if (ok)
                    openGig(id);
            },
            Qt::SingleShotConnection);
        return;
    }
    const GigKey key = m_account.store->keyOf(id);
    if (key.isValid()) {
        openGig(key);
        return;
    }
    say(tr("Fetching the gig…"));
    m_linkedGig = m_account.sync->want(GigById{id}, this, [this, id](const Result<void> &answer) {
        const GigKey fetched = m_account.store->keyOf(id);
        if (answer && fetched.isValid())
            openGig(fetched);
        else
            say(answer ? tr("That gig is not there any more.") : words::ofError(answer.error()));
        // Not from within the interest's own call.
        QMetaObject::invokeMethod(
            this, [this] { m_linkedGig.reset(); }, Qt::QueuedConnection);
    });
}

void Shell::openPerson(const UserId &id, const QString &name)
{
    if (id == m_account.store->self()) {
        goTo(Page::Profile);
        return;
    }
    if (m_pages->currentIndex() < pageCount)
        m_beforePerson = Page(m_pages->currentIndex());
    m_pages->showPage(personIndex);
    m_person->showPerson(id, name);
    focusPage();
}

void Shell::browseOwner(const UserId &id, const QString &name)
{
    goTo(Page::Browse);
    m_browse->showOwner(id, name);
}

QList<SavedSearch> Shell::savedSearches() const
{
    return m_browse->savedSearches();
}

void Shell::openSearch(SearchKey key)
{
    const QList<SavedSearch> all = savedSearches();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [key](const SavedSearch &search) { return search.key == key; });
    if (found == all.end())
        return say(tr("That search is not there any more."));
    goTo(Page::Browse);
    m_browse->setFilter(found->filter);
}

void Shell::newGig()
{
    if (!m_newGig) {
        m_newGig = new GigDialog(*m_account.outbox, this);
        connect(m_newGig, &GigDialog::saved, this, &Shell::onPosted);
    }
    m_newGig->open();
}

void Shell::onPosted(GigKey key)
{
    openGig(key);
    m_posting.insert(key);
    // Where it can be sent, a moment decides what is true.
    if (m_account.sync->status().link != SyncStatus::Link::Online)
        say(tr("Your gig is kept on this computer, and posted as soon as the server can be "
               "reached."));
}

void Shell::tellOfPosted(const ChangeSet &changes)
{
    for (auto key = m_posting.begin(); key != m_posting.end();) {
        const auto gig = changes.gigs.contains(*key) ? m_account.store->gig(*key) : std::nullopt;
        const bool gone = changes.gigs.contains(*key) && !gig;
        const bool posted = gig && !gig->id.isEmpty();
        if (posted)
            say(tr("Your gig is posted."));
        key = posted || gone ? m_posting.erase(key) : std::next(key);
    }
}

void Shell::editGig(const Gig &gig)
{
    auto *dialog = new GigDialog(*m_account.outbox, gig, this);
    connect(dialog, &GigDialog::putAside, this, [this](const Draft &changes) {
        say(tr("Your changes are put aside."), tr("Discard"),
            [store = m_account.store, id = changes.id] { Drafts(*store).discard(id); });
    });
    dialog->open();
}

void Shell::openDraft(const Draft &draft)
{
    switch (draft.kind) {
    case Draft::Kind::NewGig:
        newGig();
        m_newGig->showDraft(draft);
        break;
    case Draft::Kind::EditGig:
        if (const auto gig = m_account.store->gig(draft.gig))
            editGig(*gig);
        else
            say(tr("That gig is not there any more."));
        break;
    case Draft::Kind::NewBid:
        openGig(draft.gig);
        break;
    case Draft::Kind::EditBid:
        openGig(draft.gig);
        m_browse->editBid();
        break;
    case Draft::Kind::Profile:
        goTo(Page::Profile);
        break;
    }
}

void Shell::say(const QString &text, const QString &action, std::function<void()> act)
{
    m_toast->say(text, action, std::move(act));
}

void Shell::offerUndo(const QString &said, std::function<void()> undo)
{
    m_toast->offerUndo(said, std::move(undo));
}

void Shell::undo()
{
    m_toast->undo();
}

void Shell::onProblem(const OutboxEntry &entry)
{
    const QString what = describe(entry, *m_account.store);
    const QString why = entry.problem.isEmpty() ? words::ofSync(entry.state) : entry.problem;
    std::function<void()> show;
    if (entry.gig.isValid())
        show = [this, key = entry.gig] {
            openGig(key);
        };
    say(tr("%1: %2").arg(what, why), show ? tr("Show") : QString(), show);
}

void Shell::askSignOut()
{
    const int unsent = m_account.outbox->unsent();
    if (unsent == 0) {
        Q_EMIT signOutConfirmed();
        return;
    }
    ask(this,
        {.title = tr("Sign out with unsent work?"),
         .text = tr("%Ln change(s) have not reached the server. What is unsent stays on this "
                    "computer and is sent when you sign in again.",
                    nullptr, unsent),
         .confirm = tr("Sign out anyway"),
         .destructive = true},
        [this] { Q_EMIT signOutConfirmed(); });
}

void Shell::signInAgain()
{
    if (m_signInPanel) {
        m_signInPanel->raise();
        return;
    }
    if (m_account.account.local && m_app.localBackend) {
        // The local people's passphrase is known to the app; there is nothing to type.
        m_app.localBackend->signInAs(
            m_account.account.login, this, [this](const Result<SignedIn> &fresh) {
                if (!fresh)
                    say(words::ofError(fresh.error()));
                else if (fresh->account.folderName() != m_account.account.folderName())
                    say(tr("That is another account. Add it under Settings, Accounts."));
                else
                    m_account.session->start(*fresh);
            });
        return;
    }
    auto *panel = new SignInPanel(m_app, m_account, this);
    m_signInPanel = panel;
    panel->open();
}

} // namespace gigflow
