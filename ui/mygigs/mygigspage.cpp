// SPDX-License-Identifier: MIT
#include "ui/mygigs/mygigspage.h"

#include "models/giglistmodel.h"
#include "ui/browse/giglist.h"
#include "ui/gig/gigpage.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/draftspane.h"
#include "ui/widgets/exportlist.h"
#include "ui/widgets/listdetail.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace gigflow {

using namespace Qt::StringLiterals;

MyGigsPage::MyGigsPage(const AppContext &app, const AccountContext &account, Navigator &navigator,
                       QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_account(account),
      m_navigator(navigator),
      m_tabs(makeTabs("myGigsTabs", tr("Status of my gigs"), 5)),
      m_list(new GigList(account, "myGigs", tr("My gigs"), true)),
      m_page(new GigPage(account, navigator)),
      m_drafts(new DraftsPane(account, navigator, DraftListModel::Of::Gigs, this)),
      m_lists(makeStack("myGigsLists", {m_list, m_drafts->list()})),
      m_details(makeStack("myGigsDetails", {m_page, m_drafts->detail()})),
      m_splitter(layOutListDetail(this, m_tabs, m_lists, m_details)),
      m_export(makeAction(this, "exportMyGigs", tr("E&xport list…"), u"export"_s,
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                          tr("Write the gigs of this list to a CSV or JSON file")))
{
    m_splitter->restoreState(m_app.settings->windowState(u"mygigs"_s));
    connect(m_tabs, &QTabBar::currentChanged, this, &MyGigsPage::refreshQuery);
    m_page->chooseFrom(m_list->gigs());
    connect(m_list, &GigList::gigChosen, m_page, &GigPage::showGig);
    connect(m_list, &GigList::gigOpened, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_list, &GigList::emptyActed, this, [&navigator] { navigator.newGig(); });
    connect(m_list, &CardListView::menuRequested, this,
            [this](const QModelIndex &index, const QPoint &at) {
                const QList<QAction *> ofList{nullptr, m_export};
                popUpMenu(m_list, at, [&](QMenu *menu) {
                    fillMenu(menu, index.isValid() ? m_page->actionList() + ofList : ofList);
                });
            });
    connect(m_export, &QAction::triggered, this, &MyGigsPage::onExport);
    connect(m_drafts->drafts(), &DraftListModel::countChanged, this, &MyGigsPage::refreshCounts);
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
    m_tabs->setCurrentIndex(All);
    m_list->choose(key);
    m_page->showGig(key);
}

QList<QAction *> MyGigsPage::actionList() const
{
    if (m_tabs->currentIndex() == Drafts)
        return m_drafts->list()->actions();
    return QList<QAction *>{m_export, nullptr} + m_page->actionList();
}

void MyGigsPage::refreshQuery()
{
    const bool drafts = m_tabs->currentIndex() == Drafts;
    m_lists->setCurrentIndex(drafts ? 1 : 0);
    setFocusProxy(m_lists->currentWidget());
    m_details->setCurrentIndex(drafts ? 1 : 0);
    m_export->setEnabled(!drafts);
    if (drafts)
        return;
    GigQuery query;
    query.mineOnly = true;
    switch (m_tabs->currentIndex()) {
    case Open:
        query.statuses = {GigStatus::Open};
        break;
    case Assigned:
        query.statuses = {GigStatus::Assigned};
        break;
    case Completed:
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
        setTabText(m_tabs, All, tr("All"), counts.all);
        setTabText(m_tabs, Open, tr("Open"), counts.open);
        setTabText(m_tabs, Assigned, tr("Assigned"), counts.assigned);
        setTabText(m_tabs, Completed, tr("Completed"), counts.completed);
        setTabText(m_tabs, Drafts, tr("Drafts"), m_drafts->drafts()->rowCount());
    });
}

void MyGigsPage::onExport()
{
    exportList(this, m_navigator, tr("My gigs"), [this](const ExportTarget &target, auto done) {
        m_account.store->exportGigs(m_list->gigs()->query(), target, this, std::move(done));
    });
}

} // namespace gigflow
