// SPDX-License-Identifier: MIT
#include "ui/gig/mybidcard.h"

#include "models/words.h"
#include "ui/gig/syncnote.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

MyBidCard::MyBidCard(Outbox &outbox, QWidget *parent)
    : QFrame(parent),
      m_price(makeLabel({}, Type::Strong)),
      m_status(new Pill),
      m_outcome(makeLabel({}, Type::Body, "success")),
      m_message(makeLabel({})),
      m_note(new SyncNote(outbox)),
      m_edit(makeAction(this, "editBid", tr("Change bid"), u"edit"_s,
                        QKeySequence(Qt::CTRL | Qt::Key_B),
                        tr("Ask another price, or write other words"))),
      m_withdraw(makeAction(this, "withdrawBid", tr("Withdraw"), u"close"_s,
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                            tr("Take your bid back")))
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
    auto *buttons = new FlowLayout(space::s); // or they would keep the page from getting narrow
    buttons->addWidget(makeActionButton(m_edit, ButtonKind::Normal, this));
    buttons->addWidget(makeActionButton(m_withdraw, ButtonKind::Danger, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addWidget(m_outcome);
    layout->addWidget(m_message);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    connect(m_edit, &QAction::triggered, this, &MyBidCard::editClicked);
    connect(m_withdraw, &QAction::triggered, this, &MyBidCard::withdrawClicked);
}

QList<QAction *> MyBidCard::actionList() const
{
    return {m_edit, m_withdraw};
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
    offer(m_edit, changeable, true);
    offer(m_withdraw, changeable, true);
    QFrame::show();
}

} // namespace gigflow
