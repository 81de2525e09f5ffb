// SPDX-License-Identifier: MIT
#include "ui/gig/mybidcard.h"

#include "models/words.h"
#include "ui/gig/syncnote.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

MyBidCard::MyBidCard(Outbox &outbox, QWidget *parent)
    : QFrame(parent),
      m_price(makeLabel({}, Type::Strong)),
      m_status(new Pill),
      m_outcome(makeLabel({}, Type::Body, "success")),
      m_message(makeLabel({})),
      m_note(new SyncNote(outbox)),
      m_edit(makeButton("editBid", tr("Change bid"))),
      m_withdraw(makeButton("withdrawBid", tr("Withdraw"), ButtonKind::Danger))
{
    setProperty("kind", QStringLiteral("card"));
    m_message->setWordWrap(true);
    m_outcome->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(makeLabel(tr("Your bid"), Type::Heading));
    top->addWidget(m_status);
    top->addStretch();
    top->addWidget(m_price);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addWidget(m_outcome);
    layout->addWidget(m_message);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, &MyBidCard::editClicked);
    connect(m_withdraw, &QPushButton::clicked, this, &MyBidCard::withdrawClicked);
}

void MyBidCard::show(const Bid &bid, bool canChange)
{
    m_price->setText(bid.price.display());
    m_status->set(bidStatusText(bid.status), words::toneOf(bid.status));
    const bool hired = bid.status == BidStatus::Hired;
    m_outcome->setText(hired ? tr("You have been hired for this gig.")
                             : tr("The owner chose another bid."));
    setTone(m_outcome, hired ? "success" : "muted");
    m_outcome->setVisible(hired || bid.status == BidStatus::Rejected);
    m_message->setText(bid.message);
    m_message->setVisible(!bid.message.isEmpty());
    m_note->show(bid);
    const bool unsent = bid.id.isEmpty(); // then only this computer has to agree
    const bool changeable =
        bid.status == BidStatus::Pending && (canChange || unsent) && bid.sync != SyncState::Sending;
    m_edit->setVisible(changeable);
    m_withdraw->setVisible(changeable);
    QFrame::show();
}

} // namespace gigflow
