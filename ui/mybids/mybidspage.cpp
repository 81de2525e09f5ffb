// SPDX-License-Identifier: MIT
#include "ui/mybids/mybidspage.h"

#include "models/bidlistmodel.h"
#include "ui/gig/biddelegate.h"
#include "ui/gig/gigpage.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/cardlistview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listdetail.h"

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
      m_tabs(makeTabs("myBidsTabs", tr("Status of my bids"), 4)),
      m_model(new BidListModel(*account.store, this)),
      m_list(new CardListView("myBids", tr("My bids"))),
      m_state(new EmptyState(m_list)),
      m_detail(new QStackedWidget),
      m_page(new GigPage(account, navigator)),
      m_gone(new EmptyState(static_cast<QWidget *>(m_detail))),
      m_splitter(nullptr)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BidDelegate(BidCardLayout::Headline::Gig, m_list));
    m_detail->addWidget(m_page);
    m_detail->addWidget(m_gone);
    m_gone->say(u"gigs"_s, tr("This gig is gone"),
                tr("Its owner deleted it, and your bid with it."));
    m_splitter = layOutListDetail(this, m_tabs, m_list, m_detail);
    m_splitter->restoreState(m_app.settings->windowState(u"mybids"_s));

    connect(m_tabs, &QTabBar::currentChanged, this, &MyBidsPage::refreshQuery);
    connect(m_list, &CardListView::currentMoved, this, &MyBidsPage::showBid);
    connect(m_list, &CardListView::opened, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_model, &QAbstractItemModel::modelReset, this, &MyBidsPage::reselect);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MyBidsPage::reselect);
    connect(m_model, &BidListModel::countChanged, this, &MyBidsPage::refreshState);
    connect(m_model, &BidListModel::loadingChanged, this, &MyBidsPage::refreshState);
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

void MyBidsPage::refreshQuery()
{
    BidQuery query;
    switch (m_tabs->currentIndex()) {
    case 1:
        query.statuses = {BidStatus::Pending};
        break;
    case 2:
        query.statuses = {BidStatus::Hired};
        break;
    case 3:
        query.statuses = {BidStatus::Rejected};
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
        setTabText(m_tabs, 0, tr("All"), counts.all);
        setTabText(m_tabs, 1, tr("Pending"), counts.pending);
        setTabText(m_tabs, 2, tr("Hired"), counts.hired);
        setTabText(m_tabs, 3, tr("Rejected"), counts.rejected);
    });
}

void MyBidsPage::refreshState()
{
    m_state->setVisible(m_model->rowCount() == 0);
    if (m_model->isLoading())
        m_state->say(u"clock"_s, tr("Loading…"), {});
    else if (m_tabs->currentIndex() > 0)
        m_state->say(u"bids"_s, tr("None here"), tr("No bid of yours is in this state."));
    else
        m_state->say(u"bids"_s, tr("You have made no bids"),
                     tr("Find a gig in Browse that suits you, and make an offer."));
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
