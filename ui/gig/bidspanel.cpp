// SPDX-License-Identifier: MIT
#include "ui/gig/bidspanel.h"

#include "models/bidlistmodel.h"
#include "ui/gig/biddelegate.h"
#include "ui/gig/syncnote.h"
#include "ui/pictures.h"
#include "ui/shell/navigator.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardlistview.h"
#include "ui/widgets/emptystate.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

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

BidsPanel::BidsPanel(const AccountContext &account, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_navigator(navigator),
      m_model(new BidListModel(*account.store, this)),
      m_headline(makeLabel({}, Type::Heading)),
      m_list(new CardListView("bidsOnGig", tr("Bids on this gig"))),
      m_state(new EmptyState(m_list)),
      m_note(new SyncNote(*account.outbox)),
      m_hire(makeButton("hire", tr("Hire"), ButtonKind::Primary)),
      m_decline(makeButton("declineBid", tr("Decline"))),
      m_person(makeButton("showFreelancer", tr("Show profile")))
{
    m_list->setModel(m_model);
    auto *delegate = new BidDelegate(BidCardLayout::Headline::Freelancer, m_list);
    delegate->setPictures(account.pictures);
    repaintWithPictures(m_list, account.pictures);
    m_list->setItemDelegate(delegate);
    m_list->setMinimumHeight(150);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(space::xl, space::s, space::xl, space::l);
    actions->setSpacing(space::s);
    actions->addWidget(m_hire);
    actions->addWidget(m_decline);
    actions->addWidget(m_person);
    actions->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::xl, space::s, space::xl, space::xs);
    top->addWidget(m_headline);
    top->addWidget(m_note);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(space::l, 0, space::l, 0);
    middle->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addLayout(actions);

    connect(m_list, &CardListView::currentMoved, this, &BidsPanel::refresh);
    connect(m_list, &CardListView::opened, this, &BidsPanel::onHire);
    connect(m_model, &BidListModel::countChanged, this, &BidsPanel::refresh);
    connect(m_model, &BidListModel::loadingChanged, this, &BidsPanel::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BidsPanel::refresh);
    connect(m_hire, &QPushButton::clicked, this, &BidsPanel::onHire);
    connect(m_decline, &QPushButton::clicked, this, &BidsPanel::onDecline);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (const auto bid = chosen())
            m_navigator.openPerson(bid->freelancerId, bid->freelancerName);
    });
}

void BidsPanel::showGig(const Gig &gig)
{
    m_gig = gig;
    m_model->setQuery({.gig = gig.key, .statuses = {}});
    refresh();
}

std::optional<Bid> BidsPanel::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    const QModelIndex index = current.isValid() ? current : m_model->index(0, 0);
    if (!index.isValid())
        return std::nullopt;
    return index.data(BidListModel::BidRole).value<Bid>();
}

void BidsPanel::refresh()
{
    const int count = m_model->rowCount();
    m_headline->setText(count == 0 ? tr("Bids") : tr("Bids (%1)").arg(locale().toString(count)));
    m_state->setVisible(count == 0);
    if (m_model->isLoading())
        m_state->say(u"clock"_s, tr("Loading…"), {});
    else
        m_state->say(u"bids"_s, tr("No bids yet"), tr("You will be told when one comes in."));

    const auto bid = chosen();
    const bool open = m_gig.status == GigStatus::Open;
    const bool pending = bid && bid->status == BidStatus::Pending && bid->sync == SyncState::Synced;
    m_hire->setVisible(open);
    m_hire->setEnabled(pending);
    m_decline->setVisible(open && m_account.sync->can(u"bids"_s));
    m_decline->setEnabled(pending);
    m_person->setVisible(count > 0);
    if (bid)
        m_note->show(*bid);
    else
        m_note->hide();
}

void BidsPanel::onHire()
{
    const auto bid = chosen();
    if (!bid || !m_hire->isVisible() || !m_hire->isEnabled())
        return;
    ask(this, hireQuestion(*bid), [this, key = bid->key] { submit(Hire{key}); });
}

void BidsPanel::onDecline()
{
    const auto bid = chosen();
    if (!bid)
        return;
    ask(this,
        {.title = tr("Decline this bid?"),
         .text = tr("%1 is told that the bid was turned down.").arg(bid->freelancerName),
         .confirm = tr("Decline bid"),
         .destructive = true},
        [this, key = bid->key] { submit(DeclineBid{key}); });
}

void BidsPanel::submit(const Command &command)
{
    m_account.outbox->submit(command, this, [this](const tl::expected<Submitted, Error> &done) {
        if (!done)
            m_navigator.say(words::ofError(done.error()));
    });
}

} // namespace gigflow
