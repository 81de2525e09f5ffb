// SPDX-License-Identifier: MIT
#include "ui/gig/gigpage.h"

#include "models/write/keptwriter.h"
#include "ui/gig/bidform.h"
#include "ui/gig/bidspanel.h"
#include "ui/gig/gigactions.h"
#include "ui/gig/gigheader.h"
#include "ui/gig/mybidcard.h"
#include "ui/gig/syncnote.h"
#include "ui/gig/undoable.h"
#include "ui/shell/navigator.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrolled.h"
#include "ui/words.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Shorter is passing by with the arrow keys.
constexpr auto seenAfter = 700ms;
/// Who opens a link, or has chosen already, is not told first that nothing is chosen.
constexpr auto hintAfter = 100ms;

} // namespace

GigPage::GigPage(const AccountContext &account, Navigator &navigator, QWidget *parent)
    : QStackedWidget(parent),
      m_account(account),
      m_navigator(navigator),
      m_actions(new GigActions(account, navigator, this))
{
    setFocusPolicy(Qt::NoFocus);
    addWidget(new QWidget); // beside an empty list there is nothing to choose, and nothing to say
    m_hint.setSingleShot(true);
    m_hint.setInterval(hintAfter);
    connect(&m_hint, &QTimer::timeout, this, &GigPage::showHint);
    m_look.setSingleShot(true);
    m_look.setInterval(seenAfter);
    connect(&m_look, &QTimer::timeout, this, &GigPage::onLookedAt);
    connect(m_account.store, &Store::changed, this, &GigPage::onChanged);
    connect(m_account.sync, &Sync::statusChanged, this, [this] {
        if (!m_gig)
            return;
        m_actions->show(m_gig); // what the server can may have become known
        refreshBidding(*m_gig);
    });
    refresh();
}

void GigPage::make()
{
    if (m_header)
        return;
    m_header = new GigHeader(*m_actions, m_account.pictures);
    m_trouble = makeLabel({}, Type::Body, "muted");
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_note = new SyncNote(*m_account.outbox);
    m_myBid = new MyBidCard(*m_account.outbox);
    m_form = new BidForm(m_account, m_navigator);
    m_closed = makeLabel(tr("This gig takes no more bids."), Type::Body, "muted");
    m_bids = new BidsPanel(m_account, m_navigator);

    auto *column = new QWidget;
    column->setMaximumWidth(space::readingWidth);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins({});
    columnLayout->setSpacing(space::xl);
    columnLayout->addWidget(m_header);
    columnLayout->addWidget(m_note);
    columnLayout->addWidget(m_trouble);
    columnLayout->addWidget(m_myBid);
    columnLayout->addWidget(m_form);
    columnLayout->addWidget(m_closed);
    columnLayout->addStretch();
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    contentLayout->addWidget(column);
    m_scrolled = new Scrolled(content);

    m_whole = new QWidget;
    auto *pageLayout = new QVBoxLayout(m_whole);
    pageLayout->setContentsMargins({});
    pageLayout->setSpacing(0);
    pageLayout->addWidget(m_scrolled);
    pageLayout->addWidget(m_bids, 1);
    addWidget(m_whole);

    connect(m_header, &GigHeader::ownerClicked, this,
            [this] { m_navigator.openPerson(m_gig->ownerId, m_gig->ownerName); });
    connect(m_myBid, &MyBidCard::withdrawClicked, this, &GigPage::onWithdraw);
    connect(m_myBid, &MyBidCard::editClicked, this, &GigPage::editBid);
    const auto stopEditing = [this] {
        m_editingBid = false;
        refresh();
    };
    connect(m_form, &BidForm::placed, this, stopEditing);
    connect(m_form, &BidForm::cancelled, this, stopEditing);
}

void GigPage::showGig(GigKey key)
{
    const bool another = key != m_key;
    m_key = key;
    if (key.isValid())
        make();
    if (another && m_header) {
        m_editingBid = false;
        m_scrolled->verticalScrollBar()->setValue(0);
        m_interestInGig.reset();
        m_interestInBids.reset();
        m_trouble->hide();
        if (isVisible())
            declareInterest();
    }
    refresh();
    if (isVisible())
        m_look.start();
}

void GigPage::declareInterest()
{
    if (!m_key.isValid() || m_interestInGig)
        return;
    m_interestInGig = m_account.sync->want(
        GigDetail{m_key}, this, [this](const Result<void> &answer) { onAnswered(answer); });
    m_interestInBids = m_account.sync->want(
        BidsOf{m_key}, this, [this](const Result<void> &answer) { m_bids->setAnswer(answer); });
}

void GigPage::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    declareInterest();
    m_look.start();
}

void GigPage::hideEvent(QHideEvent *event)
{
    QStackedWidget::hideEvent(event);
    m_look.stop();
    m_interestInGig.reset();
    m_interestInBids.reset();
}

void GigPage::focusInEvent(QFocusEvent *event)
{
    QStackedWidget::focusInEvent(event);
    focusNextChild(); // Enter in the list leads to the first thing that can be done here
}

void GigPage::onChanged(const ChangeSet &changes)
{
    const bool bid = m_gig && m_gig->myBid.isValid() && changes.bids.contains(m_gig->myBid);
    if (changes.gigs.contains(m_key) || bid)
        refresh();
}

void GigPage::refresh()
{
    m_gig = m_key.isValid() ? m_account.store->gig(m_key) : std::nullopt;
    m_actions->show(m_gig);
    if (!m_gig) {
        m_key = {};
        showNothing();
        return;
    }
    m_hint.stop();
    setCurrentWidget(m_whole);
    m_header->show(*m_gig);
    m_note->show(*m_gig);
    refreshBidding(*m_gig);
}

void GigPage::chooseFrom(QAbstractItemModel *list)
{
    m_list = list;
    const auto check = [this] {
        if (!m_gig)
            showNothing();
    };
    connect(list, &QAbstractItemModel::modelReset, this, check);
    connect(list, &QAbstractItemModel::rowsInserted, this, check);
    connect(list, &QAbstractItemModel::rowsRemoved, this, check);
    check();
}

void GigPage::showNothing()
{
    const bool choice = !m_list || m_list->rowCount() > 0;
    setCurrentIndex(choice && m_nothing ? indexOf(m_nothing) : 0);
    if (choice && !m_nothing)
        m_hint.start();
    else
        m_hint.stop();
}

void GigPage::showHint()
{
    m_nothing = new EmptyState(static_cast<QWidget *>(nullptr));
    m_nothing->say(u"gigs"_s, tr("Nothing chosen"),
                   tr("Choose a gig in the list to see all of it here."));
    addWidget(m_nothing);
    setCurrentWidget(m_nothing);
}

void GigPage::refreshBidding(const Gig &gig)
{
    const auto bid = gig.myBid.isValid() ? m_account.store->bid(gig.myBid) : std::nullopt;
    const bool standing = bid && bid->status != BidStatus::Withdrawn;
    const bool open = gig.status == GigStatus::Open;
    m_bids->setVisible(gig.mine);
    m_scrolled->setFit(gig.mine);
    if (gig.mine)
        m_bids->showGig(gig);
    m_editingBid = m_editingBid && standing;
    if (standing && !gig.mine)
        m_myBid->show(*bid, m_account.sync->can(u"bids"_s));
    m_myBid->setVisible(standing && !gig.mine && !m_editingBid);
    if (m_editingBid)
        m_form->showEdit(*bid);
    else if (open && !standing && !gig.mine)
        m_form->showFor(gig);
    m_form->setVisible(m_editingBid || (open && !standing && !gig.mine));
    m_closed->setVisible(!gig.mine && !standing && !open && gig.status != GigStatus::Unknown);
}

void GigPage::onAnswered(const Result<void> &answer)
{
    if (answer) {
        m_trouble->hide();
        return;
    }
    const auto kind = answer.error().kind;
    const bool unreachable = kind == Error::Kind::Network || kind == Error::Kind::Timeout ||
                             kind == Error::Kind::Cancelled;
    m_trouble->setText(
        unreachable ? tr("The server cannot be reached. This is what it last said.")
        : kind == Error::Kind::NotFound
            ? tr("The server does not have this gig any more. This is what it last said.")
            : words::ofError(answer.error()));
    m_trouble->show();
}

void GigPage::onLookedAt()
{
    if (m_gig && m_gig->unseen && isVisible())
        m_account.store->write(
            [key = m_key](StoreWriter &writer) { writer.kept().setSeen(key, true); });
}

QList<QAction *> GigPage::actionList() const
{
    QList<QAction *> actions = m_actions->all();
    if (!m_gig)
        return actions;
    const QList<QAction *> ofBids = m_gig->mine            ? m_bids->actionList()
                                    : !m_myBid->isHidden() ? m_myBid->actionList()
                                    : !m_form->isHidden()  ? m_form->actionList()
                                                           : QList<QAction *>();
    return ofBids + QList<QAction *>{nullptr} + actions;
}

void GigPage::editBid()
{
    m_editingBid = true;
    refresh();
}

void GigPage::onWithdraw()
{
    if (m_gig && m_gig->myBid.isValid())
        submitUndoable(*m_account.outbox, m_navigator, this, {WithdrawBid{m_gig->myBid}},
                       tr("Your bid on “%1” is withdrawn.").arg(m_gig->title));
}

} // namespace gigflow
