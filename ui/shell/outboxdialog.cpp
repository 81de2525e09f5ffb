// SPDX-License-Identifier: MIT
#include "ui/shell/outboxdialog.h"

#include "ui/gig/comparedialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrolled.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

QString describe(const OutboxEntry &entry, const Store &store)
{
    const auto gig = store.gig(entry.gig);
    const auto bid = store.bid(entry.bid);
    const QString title = gig ? gig->title : bid ? bid->gigTitle : OutboxDialog::tr("a gig");
    const QString person = bid ? bid->freelancerName : OutboxDialog::tr("a freelancer");
    struct Describer
    {
        const QString &title;
        const QString &person;
        const std::optional<Bid> &bid;
        QString operator()(const PostGig &c) const
        {
            return OutboxDialog::tr("Post “%1”").arg(c.title);
        }
        QString operator()(const EditGig &c) const
        {
            return OutboxDialog::tr("Change “%1”").arg(c.title);
        }
        QString operator()(const DeleteGig &) const
        {
            return OutboxDialog::tr("Delete “%1”").arg(title);
        }
        QString operator()(const PlaceBid &c) const
        {
            return OutboxDialog::tr("Bid %1 on “%2”").arg(c.price.display(), title);
        }
        QString operator()(const EditBid &) const
        {
            return OutboxDialog::tr("Change the bid on “%1”").arg(title);
        }
        QString operator()(const WithdrawBid &) const
        {
            return OutboxDialog::tr("Withdraw the bid on “%1”").arg(title);
        }
        QString operator()(const Hire &) const
        {
            return bid ? OutboxDialog::tr("Hire %1 for %2").arg(person, bid->price.display())
                       : OutboxDialog::tr("Hire for “%1”").arg(title);
        }
        QString operator()(const DeclineBid &) const
        {
            return OutboxDialog::tr("Decline the bid of %1").arg(person);
        }
        QString operator()(const ShortlistBid &c) const
        {
            return c.on ? OutboxDialog::tr("Shortlist the bid of %1").arg(person)
                        : OutboxDialog::tr("Take the bid of %1 off the shortlist").arg(person);
        }
        QString operator()(const CompleteGig &) const
        {
            return OutboxDialog::tr("Complete “%1”").arg(title);
        }
        QString operator()(const EditProfile &) const
        {
            return OutboxDialog::tr("Change your profile");
        }
    };
    return std::visit(Describer{title, person, bid}, entry.command);
}

OutboxDialog::OutboxDialog(const Store &store, Outbox &outbox, QWidget *parent)
    : QDialog(parent), m_store(store), m_outbox(outbox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"outboxDialog"_s);
    setWindowTitle(tr("Waiting to be sent"));
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(space::s);
    m_rows->addStretch();
    m_empty = new EmptyState(static_cast<QWidget *>(this));
    m_empty->say(u"check"_s, tr("Nothing is waiting"),
                 tr("Everything you did has reached the server."));
    auto *close = makeButton("close", tr("Close"));
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(windowTitle(), Type::Title));
    layout->addWidget(new Scrolled(content), 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(560, 420);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&outbox, &Outbox::changed, this, &OutboxDialog::refresh);
    refresh();
}

void OutboxDialog::refresh()
{
    m_outbox.list(this, [this](const QList<OutboxEntry> &entries) { fill(entries); });
}

void OutboxDialog::fill(const QList<OutboxEntry> &entries)
{
    while (m_rows->count() > 1) { // the stretch stays
        QLayoutItem *item = m_rows->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &entry : entries)
        m_rows->insertWidget(m_rows->count() - 1, makeRow(entry));
    m_empty->setVisible(entries.isEmpty());
}

QWidget *OutboxDialog::makeRow(const OutboxEntry &entry)
{
    auto *row = new QFrame;
    row->setProperty("kind", u"card"_s);
    const QString what = describe(entry, m_store);
    auto *pill = new Pill;
    pill->set(words::ofSync(entry.state), words::toneOf(entry.state));
    auto *text = makeLabel(what, Type::Strong);
    text->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(text, 1);
    top->addWidget(pill, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addLayout(top);
    if (!entry.problem.isEmpty()) {
        auto *problem = makeLabel(entry.problem, Type::Caption, "danger");
        problem->setWordWrap(true);
        layout->addWidget(problem);
    }
    auto *buttons = new QHBoxLayout;
    if (entry.state == SyncState::Conflict) {
        auto *compare = makeButton("compareEntry", tr("Compare…"));
        compare->setAccessibleName(tr("Compare: %1").arg(what));
        connect(compare, &QPushButton::clicked, this,
                [this, entry] { (new CompareDialog(m_outbox, entry, this))->open(); });
        buttons->addWidget(compare);
    }
    const bool stuck = entry.state == SyncState::Refused || entry.state == SyncState::Unknown;
    if (stuck) {
        auto *again = makeButton("retryEntry", tr("Send again"));
        again->setAccessibleName(tr("Send again: %1").arg(what));
        connect(again, &QPushButton::clicked, this,
                [this, key = entry.key, fresh = entry.state == SyncState::Refused] {
                    m_outbox.retry(key, fresh);
                });
        buttons->addWidget(again);
    }
    if (stuck || entry.state == SyncState::Queued) {
        auto *discard = makeButton("discardEntry", tr("Discard"));
        discard->setAccessibleName(tr("Discard: %1").arg(what));
        connect(discard, &QPushButton::clicked, this,
                [this, key = entry.key] { m_outbox.cancel(key); });
        buttons->addWidget(discard);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    return row;
}

} // namespace gigflow
