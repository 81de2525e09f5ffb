// SPDX-License-Identifier: MIT
#include "ui/mygigs/mygigspage.h"

#include "ui/browse/giglist.h"
#include "ui/gig/gigpage.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/listdetail.h"

#include <QSplitter>
#include <QTabBar>

namespace gigflow {

using namespace Qt::StringLiterals;

MyGigsPage::MyGigsPage(const AppContext &app, const AccountContext &account, Navigator &navigator,
                       QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_account(account),
      m_tabs(makeTabs("myGigsTabs", tr("Status of my gigs"), 4)),
      m_list(new GigList(account, "myGigs", tr("My gigs"), true)),
      m_page(new GigPage(account, navigator)),
      m_splitter(layOutListDetail(this, m_tabs, m_list, m_page))
{
    m_splitter->restoreState(m_app.settings->windowState(u"mygigs"_s));
    connect(m_tabs, &QTabBar::currentChanged, this, &MyGigsPage::refreshQuery);
    connect(m_list, &GigList::gigChosen, m_page, &GigPage::showGig);
    connect(m_list, &GigList::gigOpened, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_list, &GigList::emptyActed, this, [&navigator] { navigator.newGig(); });
    connect(m_account.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.gigs.isEmpty())
            refreshCounts();
    });
    connect(m_account.store, &Store::opened, this, &MyGigsPage::refreshCounts);
    refreshQuery();
    refreshCounts();
}

MyGigsPage::~MyGigsPage()
{
    m_app.settings->setWindowState(u"mygigs"_s, m_splitter->saveState());
}

void MyGigsPage::open(GigKey key)
{
    m_tabs->setCurrentIndex(0);
    m_list->choose(key);
    m_page->showGig(key);
}

void MyGigsPage::refreshQuery()
{
    GigQuery query;
    query.mineOnly = true;
    switch (m_tabs->currentIndex()) {
    case 1:
        query.statuses = {GigStatus::Open};
        break;
    case 2:
        query.statuses = {GigStatus::Assigned};
        break;
    case 3:
        query.statuses = {GigStatus::Completed};
        break;
    default:
        break;
    }
    m_list->setQuery(query);
    if (query.statuses.isEmpty())
        m_list->setEmptyWords(u"gigs"_s, tr("You have posted no gigs"),
                              tr("Describe some work and let freelancers bid on it."),
                              tr("Post your first gig"));
    else
        m_list->setEmptyWords(u"gigs"_s, tr("None here"), tr("No gig of yours is in this state."),
                              {});
}

void MyGigsPage::refreshCounts()
{
    m_account.store->myGigCounts(m_tabs, [this](const StatusCounts &counts) {
        setTabText(m_tabs, 0, tr("All"), counts.all);
        setTabText(m_tabs, 1, tr("Open"), counts.open);
        setTabText(m_tabs, 2, tr("Assigned"), counts.assigned);
        setTabText(m_tabs, 3, tr("Completed"), counts.completed);
    });
}

} // namespace gigflow
