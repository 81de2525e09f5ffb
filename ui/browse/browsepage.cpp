// SPDX-License-Identifier: MIT
#include "ui/browse/browsepage.h"

#include "models/giglistmodel.h"
#include "ui/browse/giglist.h"
#include "ui/gig/gigpage.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/field.h"
#include "ui/widgets/named.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

BrowsePage::BrowsePage(const AppContext &app, const AccountContext &account, Navigator &navigator,
                       QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_navigator(navigator),
      m_search(makeLineEdit("searchGigs", tr("Search gigs"), tr("Search gigs"))),
      m_sort(named(new QComboBox, "sortGigs", tr("Sort by"))),
      m_count(makeLabel({}, Type::Caption, "muted")),
      m_list(new GigList(account, "gigs", tr("Gigs"), false)),
      m_page(new GigPage(account, navigator)),
      m_splitter(new QSplitter)
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    using Sort = GigQuery::Sort;
    m_sort->addItem(tr("Newest first"), int(Sort::Newest));
    m_sort->addItem(tr("Oldest first"), int(Sort::Oldest));
    m_sort->addItem(tr("Highest budget"), int(Sort::BudgetHigh));
    m_sort->addItem(tr("Lowest budget"), int(Sort::BudgetLow));
    m_sort->addItem(tr("Most bids"), int(Sort::MostBids));

    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(space::s, space::l, space::s, space::xs);
    tools->setSpacing(space::s);
    tools->addWidget(m_search);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_sort);
    tools->addLayout(row);

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(space::xs, 0, space::xs, 0);
    leftLayout->setSpacing(0);
    leftLayout->addLayout(tools);
    leftLayout->addWidget(m_list, 1);

    m_splitter->setObjectName(u"browseSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({400, 600});
    m_splitter->restoreState(m_app.settings->windowState(u"browse"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_search, &QLineEdit::textChanged, this, &BrowsePage::refreshQuery);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &BrowsePage::refreshQuery);
    connect(m_list, &GigList::gigChosen, m_page, &GigPage::showGig);
    connect(m_list, &GigList::gigOpened, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_list->gigs(), &GigListModel::countChanged, this, &BrowsePage::refreshCount);
    connect(m_list, &GigList::emptyActed, this, [this] {
        if (m_search->text().isEmpty())
            m_navigator.newGig();
        else
            m_search->clear();
    });
    // From the search straight into what it found.
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_search, &QLineEdit::returnPressed, m_list,
            [this] { m_list->setFocus(Qt::TabFocusReason); });
    refreshQuery();
}

BrowsePage::~BrowsePage()
{
    m_app.settings->setWindowState(u"browse"_s, m_splitter->saveState());
}

void BrowsePage::open(GigKey key)
{
    m_list->choose(key);
    m_page->showGig(key);
}

void BrowsePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BrowsePage::refreshQuery()
{
    GigQuery query;
    query.text = m_search->text().trimmed();
    query.statuses = {GigStatus::Open};
    query.sort = GigQuery::Sort(m_sort->currentData().toInt());
    m_list->setQuery(query);
    if (query.text.isEmpty())
        m_list->setEmptyWords(u"gigs"_s, tr("No open gigs yet"),
                              tr("Be the first: post a gig and let bids come to you."),
                              tr("Post the first gig"));
    else
        m_list->setEmptyWords(u"search"_s, tr("Nothing found for “%1”").arg(query.text),
                              tr("Every word has to appear in the gig. Try fewer words."),
                              tr("Clear search"));
    refreshCount();
}

void BrowsePage::refreshCount()
{
    const int count = m_list->gigs()->rowCount();
    m_count->setText(count == 0   ? QString()
                     : count == 1 ? tr("1 open gig")
                                  : tr("%1 open gigs").arg(locale().toString(count)));
}

} // namespace gigflow
