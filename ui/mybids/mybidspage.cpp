// SPDX-License-Identifier: MIT
#include "ui/mybids/mybidspage.h"

#include "models/bidlistmodel.h"
#include "ui/gig/biddelegate.h"
#include "ui/gig/gigpage.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cardlistview.h"
#include "ui/widgets/draftspane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportlist.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/unsynced.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabBar>

namespace gigflow {

using namespace Qt::StringLiterals;

MyBidsPage::MyBidsPage(const AppContext &app, const AccountContext &account, Navigator &navigator,
                       QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_account(account),
      m_navigator(navigator),
      m_tabs(makeTabs("myBidsTabs", tr("Status of my bids"), 6)),
      m_model(new BidListModel(*account.store, this)),
      m_list(new CardListView("myBids", tr("My bids"))),
      m_state(new EmptyState(m_list)),
      m_page(new GigPage(account, navigator)),
      m_gone(new EmptyState(static_cast<QWidget *>(nullptr))),
      m_drafts(new DraftsPane(account, navigator, DraftListModel::Of::Bids, this)),
      m_lists(makeStack("myBidsLists", {m_list, m_drafts->list()})),
      m_detail(makeStack("myBidsDetails", {m_page, m_gone, m_drafts->detail()})),
      m_splitter(layOutListDetail(this, m_tabs, m_lists, m_detail)),
      m_export(makeAction(this, "exportMyBids", tr("E&xport list…"), u"export"_s,
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                          tr("Write the bids of this list to a CSV or JSON file")))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BidDelegate(BidCardLayout::Headline::Gig, m_list));
    m_page->chooseFrom(m_model);
    m_gone->say(u"gigs"_s, tr("This gig is gone"),
                tr("Its owner deleted it, and your bid with it."));
    m_splitter->restoreState(m_app.settings->windowState(u"mybids"_s));

    connect(m_tabs, &QTabBar::currentChanged, this, &MyBidsPage::refreshQuery);
    connect(m_list, &CardListView::currentMoved, this, &MyBidsPage::showBid);
    connect(m_list, &CardListView::opened, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_list, &CardListView::menuRequested, this,
            [this](const QModelIndex &index, const QPoint &at) {
                const QList<QAction *> ofList{nullptr, m_export};
                const bool there = index.isValid() && m_detail->currentWidget() == m_page;
                popUpMenu(m_list, at, [&](QMenu *menu) {
                    fillMenu(menu, there ? m_page->actionList() + ofList : ofList);
                });
            });
    connect(m_export, &QAction::triggered, this, &MyBidsPage::onExport);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MyBidsPage::reselect);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MyBidsPage::reselect);
    connect(m_model, &BidListModel::countChanged, this, &MyBidsPage::refreshState);
    connect(m_model, &BidListModel::loadingChanged, this, &MyBidsPage::refreshState);
    connect(m_account.sync, &Sync::statusChanged, this, &MyBidsPage::refreshState);
    connect(m_state, &EmptyState::acted, m_account.sync, &Sync::pullNow);
    connect(m_drafts->drafts(), &DraftListModel::countChanged, this, &MyBidsPage::refreshCounts);
    connect(m_account.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.bids.isEmpty())
            refreshCounts();
    });
    connect(m_account.store, &Store::opened, this, &MyBidsPage::refreshCounts);
    refreshQuery();
    refreshCounts();
}

MyBidsPage::~MyBidsPage()
{
    m_app.settings->setWindowState(u"mybids"_s, m_splitter->saveState());
}

QList<QAction *> MyBidsPage::actionList() const
{
    if (m_tabs->currentIndex() == Drafts)
        return m_drafts->list()->actions();
    return QList<QAction *>{m_export, nullptr} + m_page->actionList();
}

void MyBidsPage::refreshQuery()
{
    const bool drafts = m_tabs->currentIndex() == Drafts;
    m_lists->setCurrentIndex(drafts ? 1 : 0);
    setFocusProxy(m_lists->currentWidget());
    m_export->setEnabled(!drafts);
    if (drafts) {
        m_detail->setCurrentWidget(m_drafts->detail());
        return;
    }
    if (m_detail->currentWidget() == m_drafts->detail())
        m_detail->setCurrentWidget(m_page);
    BidQuery query;
    switch (m_tabs->currentIndex()) {
    case Pending:
        query.statuses = {BidStatus::Pending};
        break;
    case Hired:
        query.statuses = {BidStatus::Hired};
        break;
    case Rejected:
        query.statuses = {BidStatus::Rejected};
        break;
    case Withdrawn:
        query.statuses = {BidStatus::Withdrawn};
        break;
    default:
        break;
    }
    const QScopedValueRollback guard(m_restoring, true);
    m_model->setQuery(query);
    refreshState();
}

void MyBidsPage::refreshCounts()
{
    m_account.store->myBidCounts(m_tabs, [this](const StatusCounts &counts) {
        m_anyBids = counts.all > 0;
        setTabText(m_tabs, All, tr("All"), counts.all);
        setTabText(m_tabs, Pending, tr("Pending"), counts.pending);
        setTabText(m_tabs, Hired, tr("Hired"), counts.hired);
        setTabText(m_tabs, Rejected, tr("Rejected"), counts.rejected);
        setTabText(m_tabs, Withdrawn, tr("Withdrawn"), counts.withdrawn);
        setTabText(m_tabs, Drafts, tr("Drafts"), m_drafts->drafts()->rowCount());
        refreshState();
    });
}

void MyBidsPage::refreshState()
{
    m_state->setVisible(m_model->rowCount() == 0);
    if (m_model->isLoading()) {
        m_state->say(u"clock"_s, tr("Loading…"), {});
        return;
    }
    // What is known of others, says nothing of none in this state.
    const bool someKnown = m_tabs->currentIndex() > 0 && m_anyBids;
    if (!someKnown && sayUnsynced(*m_state, m_account.sync->status(),
                                  {tr("Your bids appear here once the server can be reached."),
                                   tr("Your bids could not be fetched"),
                                   tr("Fetching your bids…")}) != Unsynced::No)
        return;
    if (m_tabs->currentIndex() > 0)
        m_state->say(u"bids"_s, tr("None here"), tr("No bid of yours is in this state."));
    else
        m_state->say(u"bids"_s, tr("You have made no bids"),
                     tr("Find a gig in Browse that suits you, and make an offer."));
}

void MyBidsPage::onExport()
{
    exportList(this, m_navigator, tr("My bids"), [this](const ExportTarget &target, auto done) {
        m_account.store->exportBids(m_model->query(), target, this, std::move(done));
    });
}

void MyBidsPage::reselect()
{
    const int row = m_chosen.isValid() ? m_model->rowOf(m_chosen) : -1;
    const QScopedValueRollback guard(m_restoring, true);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void MyBidsPage::showBid(const QModelIndex &index)
{
    if (m_restoring || !index.isValid())
        return;
    const auto bid = index.data(BidListModel::BidRole).value<Bid>();
    m_chosen = m_model->keyAt(index.row());
    const bool there = bid.gig.isValid() && m_account.store->gig(bid.gig);
    m_detail->setCurrentIndex(there ? 0 : 1);
    m_page->showGig(there ? bid.gig : GigKey());
}

} // namespace gigflow
