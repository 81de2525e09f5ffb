// SPDX-License-Identifier: MIT
#include "ui/gig/bidspanel.h"

#include "models/bidlistmodel.h"
#include "ui/gig/biddelegate.h"
#include "ui/gig/comparebids.h"
#include "ui/gig/syncnote.h"
#include "ui/gig/undoable.h"
#include "ui/pictures.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cardlistview.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportlist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/platformkeys.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewest = 2; ///< bids to compare
constexpr qsizetype most = 4;

bool isPending(const Bid &bid)
{
    return bid.status == BidStatus::Pending;
}

bool allShortlisted(const QList<Bid> &bids)
{
    return !bids.isEmpty() &&
           std::all_of(bids.begin(), bids.end(), [](const Bid &bid) { return bid.shortlisted; });
}

} // namespace

Question hireQuestion(const Bid &bid)
{
    const QString action =
        BidsPanel::tr("Hire %1 for %2").arg(bid.freelancerName, bid.price.display());
    return {.title = BidsPanel::tr("%1?").arg(action),
            .text =
                BidsPanel::tr("The gig is then assigned and every other bid on it is turned down. "
                              "This cannot be undone."),
            .confirm = action};
}

bool canDecide(const Bid &bid)
{
    const bool stuck = bid.sync == SyncState::Refused || bid.sync == SyncState::Unknown ||
                       bid.sync == SyncState::Conflict;
    return bid.status == BidStatus::Pending && !stuck;
}

BidsPanel::BidsPanel(const AccountContext &account, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_navigator(navigator),
      m_model(new BidListModel(*account.store, this)),
      m_headline(makeLabel({}, Type::Heading)),
      m_sort(new Choice("sortBids", tr("Sort bids by"))),
      m_shortlistedButton(makeButton("onlyShortlisted", tr("Shortlisted"), ButtonKind::Quiet)),
      m_list(new CardListView("bidsOnGig", tr("Bids on this gig"))),
      m_state(new EmptyState(m_list)),
      m_note(new SyncNote(*account.outbox))
{
    m_list->setModel(m_model);
    auto *delegate = new BidDelegate(BidCardLayout::Headline::Freelancer, m_list);
    delegate->setPictures(account.pictures);
    repaintWithPictures(m_list, account.pictures);
    m_list->setItemDelegate(delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(100); // one bid; in a low window the gig needs the rest
    using Sort = BidQuery::Sort;
    m_sort->addItem(tr("Newest first"), int(Sort::Newest));
    m_sort->addItem(tr("Lowest price"), int(Sort::PriceLow));
    m_sort->addItem(tr("Highest price"), int(Sort::PriceHigh));
    makeActions();
    m_shortlistedButton->setCheckable(true);
    m_shortlistedButton->setIcon(icon(u"star"_s));
    m_shortlistedButton->setAccessibleName(tr("Show only shortlisted bids"));
    m_shortlistedButton->setToolTip(m_onlyShortlisted->toolTip());
    layOut();

    connect(m_list, &CardListView::currentMoved, this, &BidsPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BidsPanel::refresh);
    connect(m_list, &CardListView::opened, this, &BidsPanel::onHire);
    connect(m_list, &CardListView::menuRequested, this,
            [this](const QModelIndex &index, const QPoint &at) {
                if (index.isValid())
                    popUpMenu(m_list, at, [this](QMenu *menu) { fillMenu(menu, actionList()); });
            });
    connect(m_state, &EmptyState::acted, m_account.sync, &Sync::pullNow);
    connect(m_model, &BidListModel::countChanged, this, &BidsPanel::refresh);
    connect(m_model, &BidListModel::loadingChanged, this, &BidsPanel::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BidsPanel::refresh);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &BidsPanel::ask);
    connect(m_shortlistedButton, &QPushButton::toggled, m_onlyShortlisted, &QAction::setChecked);
    connect(m_onlyShortlisted, &QAction::toggled, this, [this](bool on) {
        m_shortlistedButton->setChecked(on);
        ask();
    });
}

QAction *BidsPanel::add(const char *name, const QString &text, const QString &iconName,
                        const QKeySequence &keys, const QString &tip, void (BidsPanel::*act)())
{
    auto *action = makeAction(this, name, text, iconName, keys, tip);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void BidsPanel::makeActions()
{
    m_hire = add("hire", tr("&Hire"), u"check"_s, QKeySequence(keys::hire),
                 tr("Give the work to the chosen freelancer"), &BidsPanel::onHire);
    m_shortlist =
        add("shortlistBid", tr("&Shortlist"), u"star"_s, QKeySequence(Qt::CTRL | Qt::Key_L),
            tr("Mark the chosen bids as worth a second look; only you see that"),
            &BidsPanel::onShortlist);
    m_compare = add(
        "compareBids", tr("&Compare"), u"compare"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        tr("Two to four chosen or shortlisted bids side by side"), &BidsPanel::onCompare);
    m_decline =
        add("declineBid", tr("&Decline"), u"close"_s, QKeySequence(Qt::CTRL | Qt::Key_Backspace),
            tr("Turn the chosen bids down"), &BidsPanel::onDecline);
    m_person = add("showFreelancer", tr("Show &profile"), u"profile"_s,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), tr("Who made the chosen bid"),
                   &BidsPanel::onPerson);
    m_onlyShortlisted =
        makeAction(this, "showShortlisted", tr("Only shor&tlisted"), u"star"_s,
                   QKeySequence(Qt::CTRL | Qt::Key_J), tr("Show only shortlisted bids"));
    m_onlyShortlisted->setCheckable(true);
    m_export = add("exportBids", tr("E&xport bids…"), u"export"_s,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
                   tr("Write the bids of this list to a CSV or JSON file"), &BidsPanel::onExport);
}

QList<QAction *> BidsPanel::actionList() const
{
    return {m_hire,  m_shortlist, m_compare,         nullptr, m_decline,
            nullptr, m_person,    m_onlyShortlisted, nullptr, m_export};
}

void BidsPanel::layOut()
{
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(space::s, actions);
    flow->addWidget(makeActionButton(m_hire, ButtonKind::Primary, actions));
    for (QAction *action : {m_shortlist, m_compare, m_decline, m_person})
        flow->addWidget(makeActionButton(action, ButtonKind::Normal, actions));
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(space::xl, space::s, space::xl, space::l);
    bottom->addWidget(actions);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::s);
    heading->addWidget(m_headline, 1);
    heading->addWidget(m_shortlistedButton);
    heading->addWidget(m_sort);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::xl, space::s, space::xl, space::xs);
    top->setSpacing(space::s);
    top->addLayout(heading);
    top->addWidget(m_note);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(space::l, 0, space::l, 0);
    middle->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
}

void BidsPanel::showGig(const Gig &gig)
{
    if (gig.key != m_gig.key) {
        m_onlyShortlisted->setChecked(false);
        m_known = false;
        m_problem.reset();
    }
    m_gig = gig;
    ask();
}

void BidsPanel::setAnswer(const Result<void> &answer)
{
    m_known = m_known || answer;
    m_problem = answer ? std::nullopt : std::optional(answer.error());
    refreshState();
}

void BidsPanel::ask()
{
    BidQuery query;
    query.gig = m_gig.key;
    query.shortlistedOnly = m_onlyShortlisted->isChecked();
    query.sort = BidQuery::Sort(m_sort->currentData().toInt());
    m_model->setQuery(query);
    refresh();
}

QModelIndex BidsPanel::theOnly() const
{
    return m_model->rowCount() == 1 ? m_model->index(0, 0) : QModelIndex();
}

std::optional<Bid> BidsPanel::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    const QModelIndex index = current.isValid() ? current : theOnly();
    if (!index.isValid())
        return std::nullopt;
    return index.data(BidListModel::BidRole).value<Bid>();
}

QList<Bid> BidsPanel::selected() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (rows.isEmpty() && theOnly().isValid())
        rows << theOnly();
    std::sort(rows.begin(), rows.end());
    QList<Bid> bids;
    for (const QModelIndex &index : rows)
        bids.append(index.data(BidListModel::BidRole).value<Bid>());
    return bids;
}

void BidsPanel::refresh()
{
    const int count = m_model->rowCount();
    m_headline->setText(count == 0 ? tr("Bids") : tr("Bids (%1)").arg(locale().toString(count)));
    refreshState();
    const auto bid = chosen();
    const QList<Bid> picked = selected();
    const bool open = m_gig.status == GigStatus::Open;
    const bool canChange = m_account.sync->can(u"bids"_s);
    const bool starred = allShortlisted(picked);
    m_shortlist->setText(starred ? tr("Remove from &shortlist") : tr("&Shortlist"));
    m_shortlist->setIcon(icon(starred ? u"star-filled"_s : u"star"_s));
    offer(m_hire, open, bid && canDecide(*bid));
    offer(m_shortlist, open && canChange, std::any_of(picked.begin(), picked.end(), isPending));
    offer(m_decline, open && canChange, std::any_of(picked.begin(), picked.end(), canDecide));
    offer(m_compare, count > 1, true);
    offer(m_person, count > 0, !picked.isEmpty());
    offer(m_export, count > 0, true);
    offer(m_onlyShortlisted, canChange && (count > 1 || m_onlyShortlisted->isChecked()), true);
    m_shortlistedButton->setVisible(m_onlyShortlisted->isVisible());
    m_sort->setVisible(count > 1);
    if (bid)
        m_note->show(*bid);
    else
        m_note->hide();
}

void BidsPanel::refreshState()
{
    m_state->setVisible(m_model->rowCount() == 0);
    // Until the server has answered, "none" would be a guess; of an unsent gig nobody can know.
    const bool known = m_known || m_gig.id.isEmpty();
    const bool unreachable = m_account.sync->status().link == SyncStatus::Link::Offline ||
                             (m_problem && (m_problem->kind == Error::Kind::Network ||
                                            m_problem->kind == Error::Kind::Timeout));
    if (m_model->isLoading())
        m_state->say(u"clock"_s, tr("Loading…"), {});
    else if (m_onlyShortlisted->isChecked())
        m_state->say(u"star"_s, tr("No bid is shortlisted"),
                     tr("Shortlist the bids that you want to look at again."));
    else if (known && m_gig.status == GigStatus::Open)
        m_state->say(u"bids"_s, tr("No bids yet"), tr("You will be told when one comes in."));
    else if (known)
        m_state->say(u"bids"_s, tr("No bids"), {});
    else if (unreachable)
        m_state->say(u"offline"_s, tr("No bids are here"),
                     tr("They appear once the server can be reached."));
    else if (m_problem)
        m_state->say(u"warning"_s, tr("The bids could not be fetched"), words::ofError(*m_problem),
                     tr("Try again"));
    else
        m_state->say(u"refresh"_s, tr("Fetching the bids…"), {});
}

void BidsPanel::onHire()
{
    const auto bid = chosen();
    if (bid && m_hire->isEnabled())
        hire(*bid);
}

void BidsPanel::hire(const Bid &bid)
{
    gigflow::ask(this, hireQuestion(bid), [this, key = bid.key] { submit(Hire{key}); });
}

void BidsPanel::onDecline()
{
    decline(selected());
}

void BidsPanel::decline(const QList<Bid> &bids)
{
    QList<Command> commands;
    QString name;
    for (const Bid &bid : bids) {
        if (!canDecide(bid))
            continue;
        commands.append(DeclineBid{bid.key});
        name = bid.freelancerName;
    }
    if (commands.isEmpty())
        return;
    const int count = static_cast<int>(commands.size());
    submitUndoable(*m_account.outbox, m_navigator, this, commands,
                   count == 1 ? tr("The bid of %1 is declined.").arg(name)
                              : tr("%Ln bid(s) are declined.", nullptr, count));
}

void BidsPanel::onShortlist()
{
    const QList<Bid> picked = selected();
    const bool on = !allShortlisted(picked);
    for (const Bid &bid : picked) {
        if (bid.shortlisted != on && isPending(bid))
            submit(ShortlistBid{bid.key, on});
    }
}

void BidsPanel::onCompare()
{
    QList<BidKey> keys;
    for (const Bid &bid : selected())
        keys.append(bid.key);
    if (keys.size() < fewest) { // nothing in particular: the shortlist, or what stands on top
        QList<BidKey> starred;
        QList<BidKey> first;
        for (int row = 0; row < m_model->rowCount() && starred.size() < most; ++row) {
            const auto bid = m_model->index(row, 0).data(BidListModel::BidRole).value<Bid>();
            if (bid.shortlisted)
                starred.append(bid.key);
            if (first.size() < most)
                first.append(bid.key);
        }
        keys = starred.size() >= fewest ? starred : first;
    }
    if (keys.size() > most) {
        m_navigator.say(tr("At most four bids fit side by side: these are the first four."));
        keys.resize(most);
    }
    auto *dialog = new CompareBids(m_account, m_gig, keys, this);
    connect(dialog, &CompareBids::hireClicked, this, &BidsPanel::hire);
    connect(dialog, &CompareBids::declineClicked, this, [this](const Bid &bid) { decline({bid}); });
    connect(dialog, &CompareBids::shortlistClicked, this, [this](const Bid &bid) {
        submit(ShortlistBid{bid.key, !bid.shortlisted});
    });
    dialog->open();
}

void BidsPanel::onPerson()
{
    const QList<Bid> picked = selected();
    if (!picked.isEmpty())
        m_navigator.openPerson(picked.first().freelancerId, picked.first().freelancerName);
}

void BidsPanel::onExport()
{
    exportList(this, m_navigator, tr("Bids on %1", "a gig's title").arg(m_gig.title),
               [this](const ExportTarget &target, auto done) {
                   m_account.store->exportBids(m_model->query(), target, this, std::move(done));
               });
}

void BidsPanel::submit(const Command &command)
{
    m_account.outbox->submit(command, this, [this](const tl::expected<Submitted, Error> &done) {
        if (!done)
            m_navigator.say(words::ofError(done.error()));
    });
}

} // namespace gigflow
