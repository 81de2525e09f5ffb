// SPDX-License-Identifier: MIT
#include "ui/gig/syncnote.h"

#include "ui/gig/comparedialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

SyncNote::SyncNote(Outbox &outbox, QWidget *parent)
    : QFrame(parent),
      m_outbox(outbox),
      m_text(makeLabel({})),
      m_retry(makeButton("retryCommand", tr("Send again"))),
      m_discard(makeButton("discardCommand", tr("Discard"))),
      m_compare(makeButton("compareCommand", tr("Compare…")))
{
    setProperty("kind", QStringLiteral("note"));
    m_text->setWordWrap(true);
    auto *buttons = new FlowLayout(space::s);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_discard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_retry, &QPushButton::clicked, this, [this] { act(true); });
    connect(m_compare, &QPushButton::clicked, this,
            [this] { CompareDialog::openFor(m_outbox, m_gig, m_bid, this); });
    connect(m_discard, &QPushButton::clicked, this, [this] { act(false); });
    hide();
}

void SyncNote::show(const Gig &gig)
{
    show(gig.key, {}, gig.sync, gig.problem);
}

void SyncNote::show(const Bid &bid)
{
    show(bid.gig, bid.key, bid.sync, bid.problem);
}

void SyncNote::show(GigKey gig, BidKey bid, SyncState state, const QString &problem)
{
    m_gig = gig;
    m_bid = bid;
    const bool stuck = state == SyncState::Refused || state == SyncState::Unknown;
    m_compare->setVisible(state == SyncState::Conflict);
    m_retry->setVisible(stuck);
    m_discard->setVisible(stuck);
    switch (state) {
    case SyncState::Synced:
        break;
    case SyncState::Queued:
        m_text->setText(
            tr("Kept on this computer. It is sent as soon as the server can be reached."));
        setTone(this, "");
        break;
    case SyncState::Sending:
        m_text->setText(tr("Sending…"));
        setTone(this, "");
        break;
    case SyncState::Refused:
        m_text->setText(problem.isEmpty() ? tr("The server did not accept this.")
                                          : tr("The server did not accept this: %1").arg(problem));
        setTone(this, "danger");
        break;
    case SyncState::Unknown:
        m_text->setText(tr("The connection closed before the answer came, so it is not certain "
                           "that this was done."));
        setTone(this, "warning");
        break;
    case SyncState::Conflict:
        m_text->setText(
            tr("This was changed on the server meanwhile. Nothing has been overwritten; "
               "compare the two and decide."));
        setTone(this, "warning");
        break;
    }
    setVisible(state != SyncState::Synced);
}

void SyncNote::act(bool again)
{
    // The row does not know its command; the outbox does.
    m_outbox.list(this, [this, again, gig = m_gig, bid = m_bid](const QList<OutboxEntry> &entries) {
        for (const auto &entry : entries) {
            const bool stuck =
                entry.state == SyncState::Refused || entry.state == SyncState::Unknown;
            const bool ours =
                bid.isValid() ? entry.bid == bid : entry.gig == gig && !entry.bid.isValid();
            if (!stuck || !ours)
                continue;
            if (again)
                m_outbox.retry(entry.key, entry.state == SyncState::Refused);
            else
                m_outbox.cancel(entry.key);
        }
    });
}

} // namespace gigflow
