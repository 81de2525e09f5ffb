// SPDX-License-Identifier: MIT
#include "ui/browse/browsepage.h"

#include "models/giglistmodel.h"
#include "models/write/keptwriter.h"
#include "ui/browse/filterchips.h"
#include "ui/browse/filterpanel.h"
#include "ui/browse/filterwords.h"
#include "ui/browse/giglist.h"
#include "ui/browse/savedsearches.h"
#include "ui/gig/gigpage.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/exportlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

/// Names in the settings of the window's state.
const QString splitterState = u"browse"_s;
const QString sortState = u"browse-sort"_s;
const QString panelState = u"browse-filters"_s;

} // namespace

BrowsePage::BrowsePage(const AppContext &app, const AccountContext &account, Navigator &navigator,
                       QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_account(account),
      m_navigator(navigator),
      m_search(makeLineEdit("searchGigs", tr("Search gigs"), tr("Search gigs"))),
      m_sort(new Choice("sortGigs", tr("Sort by"))),
      m_count(makeLabel({}, Type::Caption, "muted")),
      m_filterButton(makeButton("showFilters", tr("Filters"))),
      m_savedButton(makeButton("savedSearches", tr("Saved"))),
      m_chips(new FilterChips),
      m_list(new GigList(account, "gigs", tr("Gigs"), false)),
      m_page(new GigPage(account, navigator)),
      m_splitter(new QSplitter),
      m_saved(new SavedSearches(account, navigator, this))
{
    makeActions();
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(space::xs, 0, space::xs, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(makeTools());
    leftLayout->addWidget(m_list, 1);
    m_splitter->setObjectName(u"browseSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({400, 600});
    m_splitter->restoreState(m_app.settings->windowState(splitterState));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    const int sort = m_app.settings->windowState(sortState).toInt();
    if (m_sort->findData(sort) >= 0)
        m_filter.sort = GigQuery::Sort(sort);
    m_showFilters->setChecked(m_app.settings->windowState(panelState) == "shown");
    m_filterButton->setChecked(m_showFilters->isChecked());
    if (m_showFilters->isChecked())
        showPanel();
    connectAll();
    runFilter();
}

BrowsePage::~BrowsePage()
{
    m_app.settings->setWindowState(splitterState, m_splitter->saveState());
}

void BrowsePage::makeActions()
{
    m_showFilters =
        makeAction(this, "toggleFilters", tr("&Filters"), u"filter"_s,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), tr("Show or hide the filters"));
    m_showFilters->setCheckable(true);
    m_showSaved = makeAction(this, "showSaved", tr("Sa&ved searches…"), u"bookmark"_s,
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                             tr("Searches that you keep, and what is new in them"));
    m_save = makeAction(this, "saveSearch", tr("&Save this search…"), u"add"_s,
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                        tr("Keep search and filters, and be told of new gigs"));
    m_allSeen = makeAction(this, "markAllSeen", tr("Mark all as s&een"), u"check"_s,
                           QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
                           tr("Take the mark of new gigs from everything in the list"));
    m_export = makeAction(this, "exportGigs", tr("E&xport list…"), u"export"_s,
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                          tr("Write the gigs of this list to a CSV or JSON file"));
}

QWidget *BrowsePage::makeTools()
{
    addClearButton(m_search, tr("Clear the search"));
    auto *lens = m_search->addAction(icon(u"search"_s, QPalette::PlaceholderText),
                                     QLineEdit::LeadingPosition);
    lens->setText(m_search->accessibleName());
    using Sort = GigQuery::Sort;
    m_sort->addItem(tr("Newest first"), int(Sort::Newest));
    m_sort->addItem(tr("Oldest first"), int(Sort::Oldest));
    m_sort->addItem(tr("Highest budget"), int(Sort::BudgetHigh));
    m_sort->addItem(tr("Lowest budget"), int(Sort::BudgetLow));
    m_sort->addItem(tr("Most bids"), int(Sort::MostBids));
    m_sort->setToolTip(tr("The order of the list"));
    m_filterButton->setCheckable(true);
    m_filterButton->setIcon(icon(u"filter"_s));
    m_filterButton->setToolTip(m_showFilters->toolTip());
    m_savedButton->setIcon(icon(u"bookmark"_s));
    m_savedButton->setToolTip(m_showSaved->toolTip());
    for (auto *button : {m_filterButton, m_savedButton})
        button->setProperty("kind", u"tool"_s);

    auto *area = new QWidget;
    auto *tools = new QVBoxLayout(area);
    tools->setContentsMargins(space::s, space::l, space::s, space::xs);
    tools->setSpacing(space::s);
    tools->addWidget(m_search);
    auto *row = new FlowLayout(space::s); // long words go on in a second line
    row->addWidget(m_filterButton);
    row->addWidget(m_savedButton);
    row->addWidget(m_sort);
    tools->addLayout(row);
    tools->addWidget(m_chips);
    m_count->setContentsMargins(space::xs, 0, space::xs, 0);
    tools->addWidget(m_count);
    return area;
}

void BrowsePage::showPanel()
{
    if (!m_panel) { // most never open it
        m_panel = new FilterPanel;
        auto *tools = qobject_cast<QVBoxLayout *>(m_chips->parentWidget()->layout());
        tools->insertWidget(tools->indexOf(m_chips), m_panel);
        m_panel->show(m_filter);
        connect(m_panel, &FilterPanel::changed, this,
                [this] { setFilter(m_panel->filter(m_filter)); });
    }
    m_panel->setVisible(true);
}

void BrowsePage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_running)
            return;
        m_filter.text = text;
        runFilter();
    });
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] {
        if (m_running)
            return;
        m_filter.sort = GigQuery::Sort(m_sort->currentData().toInt());
        m_app.settings->setWindowState(sortState, QByteArray::number(int(m_filter.sort)));
        runFilter();
    });
    connect(m_chips, &FilterChips::changed, this, &BrowsePage::setFilter);
    connect(m_saved, &SavedSearches::chosen, this, &BrowsePage::setFilter);
    connect(m_saved, &SavedSearches::changed, this, &BrowsePage::refreshTools);
    // A screen reader toggles a checkable button, which clicks nothing.
    connect(m_filterButton, &QPushButton::toggled, m_showFilters, &QAction::setChecked);
    connect(m_savedButton, &QPushButton::clicked, this, &BrowsePage::showSearchMenu);
    connect(m_showFilters, &QAction::toggled, this, [this](bool shown) {
        m_filterButton->setChecked(shown);
        m_app.settings->setWindowState(panelState, shown ? "shown" : "hidden");
        if (shown) {
            showPanel();
            m_panel->findChild<QLineEdit *>(u"minBudget"_s)->setFocus();
        } else if (m_panel) {
            m_panel->hide();
        }
    });
    connect(m_showSaved, &QAction::triggered, this, &BrowsePage::showSearchMenu);
    connect(m_save, &QAction::triggered, this, [this] { m_saved->askToSave(m_filter); });
    connect(m_allSeen, &QAction::triggered, this, &BrowsePage::onMarkAllSeen);
    connect(m_export, &QAction::triggered, this, &BrowsePage::onExport);
    connect(m_list, &GigList::gigChosen, m_page, &GigPage::showGig);
    connect(m_list, &GigList::gigOpened, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_list, &CardListView::menuRequested, this,
            [this](const QModelIndex &index, const QPoint &at) {
                const QList<QAction *> ofList{nullptr, m_allSeen, m_export};
                popUpMenu(m_list, at, [&](QMenu *menu) {
                    fillMenu(menu, index.isValid() ? m_page->actionList() + ofList : ofList);
                });
            });
    m_page->chooseFrom(m_list->gigs());
    connect(m_list->gigs(), &GigListModel::countChanged, this, &BrowsePage::refreshCount);
    connect(m_list, &GigList::emptyActed, this, [this] {
        if (m_filter.isPlain())
            m_navigator.newGig();
        else
            setFilter({});
    });
    setFocusProxy(m_list);
    // From the search straight into what it found.
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_search, &QLineEdit::returnPressed, m_list,
            [this] { m_list->setFocus(Qt::TabFocusReason); });
}

QList<QAction *> BrowsePage::actionList() const
{
    return QList<QAction *>{m_showFilters, m_showSaved, m_save, nullptr,
                            m_allSeen,     m_export,    nullptr} +
           m_page->actionList();
}

void BrowsePage::open(GigKey key)
{
    m_list->choose(key);
    m_page->showGig(key);
}

void BrowsePage::editBid()
{
    m_page->editBid();
}

void BrowsePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BrowsePage::showOwner(const UserId &id, const QString &name)
{
    GigFilter filter;
    filter.sort = m_filter.sort;
    filter.owner = id;
    filter.ownerText = name;
    setFilter(filter);
}

QList<SavedSearch> BrowsePage::savedSearches() const
{
    return m_saved->all();
}

void BrowsePage::setFilter(const GigFilter &filter)
{
    if (filter.unseen && !m_filter.unseen)
        m_unseenSince = {};
    m_filter = filter;
    runFilter();
}

void BrowsePage::runFilter()
{
    const QScopedValueRollback guard(m_running, true);
    if (m_search->text() != m_filter.text)
        m_search->setText(m_filter.text);
    m_sort->setCurrentIndex(m_sort->findData(int(m_filter.sort)));
    if (m_panel)
        m_panel->show(m_filter);
    m_chips->show(m_filter);
    GigQuery query = m_filter.toQuery(QDateTime::currentDateTime());
    if (!m_filter.unseen)
        m_unseenSince = {};
    else if (!m_unseenSince.isValid())
        m_unseenSince = query.unseenAsOf;
    query.unseenAsOf = m_unseenSince; // what is opened meanwhile stays
    m_list->setQuery(query);
    refreshEmptyWords();
    refreshTools();
    refreshCount();
}

void BrowsePage::refreshEmptyWords()
{
    const QString text = m_filter.text.trimmed();
    if (m_filter.isPlain())
        m_list->setEmptyWords(u"gigs"_s, tr("No open gigs yet"),
                              tr("Be the first: post a gig and let bids come to you."),
                              tr("Post the first gig"));
    else if (partsOf(m_filter).isEmpty())
        m_list->setEmptyWords(u"search"_s, tr("Nothing found for “%1”").arg(text),
                              tr("Every word has to appear in the gig. Try fewer words."),
                              tr("Clear search"));
    else
        m_list->setEmptyWords(u"filter"_s,
                              text.isEmpty() ? tr("No gig passes these filters")
                                             : tr("Nothing found for “%1”").arg(text),
                              tr("Take a filter away, or save this search to be told when a gig "
                                 "comes that suits it."),
                              tr("Clear search and filters"));
}

void BrowsePage::refreshTools()
{
    const auto limits = static_cast<int>(partsOf(m_filter).size());
    m_filterButton->setText(
        limits == 0 ? tr("Filters") : tr("Filters %1", "how many").arg(locale().toString(limits)));
    m_filterButton->setAccessibleName(limits == 0 ? tr("Filters")
                                                  : tr("Filters, %Ln set", nullptr, limits));
    const int unseen = m_saved->unseen();
    m_savedButton->setText(unseen == 0 ? tr("Saved")
                                       : tr("Saved %1", "how many new").arg(countText(unseen)));
    m_savedButton->setAccessibleName(
        unseen == 0 ? tr("Saved searches") : tr("Saved searches, %Ln new gig(s)", nullptr, unseen));
    m_save->setEnabled(!m_filter.isPlain());
}

void BrowsePage::refreshCount()
{
    const int count = m_list->gigs()->rowCount();
    m_allSeen->setEnabled(count > 0);
    m_export->setEnabled(count > 0);
    const bool open = m_filter.statuses == GigFilter().statuses;
    m_count->setText(count == 0 ? QString()
                     : open     ? tr("%Ln open gig(s)", nullptr, count)
                                : tr("%Ln gig(s)", nullptr, count));
}

void BrowsePage::onMarkAllSeen()
{
    Store *store = m_account.store;
    auto before = std::make_shared<SeenBefore>();
    store->write([query = m_filter.toQuery(QDateTime::currentDateTime()),
                  before](StoreWriter &writer) { *before = writer.kept().markAllSeen(query); },
                 this,
                 [this, store, before](const tl::expected<void, Error> &done) {
                     if (!done || before->gigs.isEmpty())
                         return;
                     m_navigator.offerUndo(tr("Everything in the list is marked as seen."),
                                           [store, before] {
                                               store->write([before](StoreWriter &writer) {
                                                   writer.kept().restoreUnseen(*before);
                                               });
                                           });
                 });
}

void BrowsePage::onExport()
{
    const QString name = m_filter.isPlain() ? tr("Gigs") : suggestedName(m_filter);
    exportList(this, m_navigator, name, [this](const ExportTarget &target, auto done) {
        m_account.store->exportGigs(m_list->gigs()->query(), target, this, std::move(done));
    });
}

void BrowsePage::showSearchMenu()
{
    popUpMenu(m_savedButton, [this](QMenu *menu) { m_saved->fill(menu, m_filter); });
}

} // namespace gigflow
