// SPDX-License-Identifier: MIT
#include "ui/gig/comparebids.h"

#include "models/words.h"
#include "ui/gig/bidspanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/scrolled.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 200;

QString againstBudget(const Bid &bid, const Money &budget)
{
    if (!bid.price.cents() || !budget.cents())
        return {};
    const qint64 over = *bid.price.cents() - *budget.cents();
    const QString distance = Money::fromCents(qAbs(over)).display();
    return over > 0   ? CompareBids::tr("%1 above the budget").arg(distance)
           : over < 0 ? CompareBids::tr("%1 below the budget").arg(distance)
                      : CompareBids::tr("The budget exactly");
}

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

CompareBids::CompareBids(const AccountContext &account, const Gig &gig, const QList<BidKey> &bids,
                         QWidget *parent)
    : QDialog(parent), m_account(account), m_gig(gig), m_keys(bids)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"compareBidsDialog"_s);
    setWindowTitle(tr("Compare bids"));
    m_content = new QWidget;
    auto *scrolled = new Scrolled(m_content);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *close = makeButton("close", tr("Close"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *headline = makeLabel(m_gig.title, Type::Title);
    headline->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(headline);
    if (m_gig.budget.isKnown())
        layout->addWidget(
            makeLabel(tr("Your budget is %1.").arg(m_gig.budget.display()), Type::Body, "muted"));
    layout->addWidget(scrolled, 1);
    layout->addWidget(buttons);
    rebuild();
    connect(m_account.store, &Store::changed, this, [this](const ChangeSet &changes) {
        const bool ours = std::any_of(m_keys.begin(), m_keys.end(),
                                      [&](BidKey key) { return changes.bids.contains(key); });
        if (ours)
            rebuild();
    });
    const int columns = static_cast<int>(m_keys.size());
    resize(qMin(columns * (columnWidth + 60) + 2 * space::xl, 1100), 560);
}

void CompareBids::rebuild()
{
    const QList<Bid> bids = m_account.store->bids(m_keys);
    if (bids.size() < 2) {
        reject();
        return;
    }
    const QString focused =
        m_content->focusWidget() ? m_content->focusWidget()->accessibleName() : QString();
    qDeleteAll(m_content->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_content->layout();
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, space::s, 0, space::s);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    const auto cheapest =
        std::min_element(bids.begin(), bids.end(), [](const Bid &a, const Bid &b) {
            return a.price.approximate() < b.price.approximate();
        });
    for (int column = 0; column < bids.size(); ++column)
        addColumn(grid, column, bids.at(column), bids.at(column).key == cheapest->key);
    grid->setRowStretch(4, 1);
    if (focused.isEmpty())
        return;
    const auto widgets = m_content->findChildren<QPushButton *>();
    for (auto *widget : widgets) {
        if (widget->accessibleName() == focused)
            widget->setFocus();
    }
}

void CompareBids::addColumn(QGridLayout *grid, int column, const Bid &bid, bool lowest)
{
    grid->setColumnMinimumWidth(column, columnWidth);
    grid->setColumnStretch(column, 1);
    auto *who = new QWidget;
    auto *whoLayout = new QHBoxLayout(who);
    whoLayout->setContentsMargins({});
    whoLayout->setSpacing(space::s);
    auto *avatar = new Avatar(36);
    avatar->setName(bid.freelancerName);
    avatar->setPicture(m_account.pictures, bid.freelancerAvatar);
    whoLayout->addWidget(avatar);
    whoLayout->addWidget(wrapping(makeLabel(bid.freelancerName, Type::Strong)), 1,
                         Qt::AlignVCenter);
    if (bid.shortlisted)
        whoLayout->addWidget(new IconLabel(u"star-filled"_s, 18, Tone::Warning));
    grid->addWidget(who, 0, column);

    auto *price = new QWidget;
    auto *priceLayout = new QHBoxLayout(price);
    priceLayout->setContentsMargins({});
    priceLayout->setSpacing(space::s);
    priceLayout->addWidget(makeLabel(bid.price.display(), Type::Title));
    auto *pill = new Pill;
    priceLayout->addWidget(pill, 0, Qt::AlignVCenter);
    priceLayout->addStretch();
    if (bid.status != BidStatus::Pending)
        pill->set(bidStatusText(bid.status), words::toneOf(bid.status));
    else if (lowest)
        pill->set(tr("Lowest"), Tone::Success);
    grid->addWidget(price, 1, column);
    grid->addWidget(wrapping(makeLabel(againstBudget(bid, m_gig.budget), Type::Caption, "muted")),
                    2, column);
    grid->addWidget(wrapping(makeLabel(tr("placed %1", "3 hours ago").arg(ageText(bid.createdAt)),
                                       Type::Caption, "muted")),
                    3, column);
    auto *message = wrapping(makeLabel(bid.message));
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(message, 4, column, Qt::AlignTop);
    grid->addWidget(buttons(bid), 5, column);
}

QWidget *CompareBids::buttons(const Bid &bid)
{
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(space::s);
    const bool decidable = m_gig.status == GigStatus::Open && canDecide(bid);
    const bool canChange = m_account.sync->can(u"bids"_s);
    auto *hire = makeButton("compareHire", tr("Hire"), ButtonKind::Primary);
    hire->setAccessibleName(tr("Hire %1").arg(bid.freelancerName));
    hire->setToolTip(hire->accessibleName());
    hire->setEnabled(decidable);
    layout->addWidget(hire);
    auto *star = makeButton("compareShortlist",
                            bid.shortlisted ? tr("Remove from shortlist") : tr("Shortlist"),
                            ButtonKind::Normal, area);
    star->setIcon(icon(bid.shortlisted ? u"star-filled"_s : u"star"_s));
    star->setAccessibleName(bid.shortlisted
                                ? tr("Remove %1 from the shortlist").arg(bid.freelancerName)
                                : tr("Shortlist %1").arg(bid.freelancerName));
    star->setToolTip(star->accessibleName());
    star->setEnabled(decidable);
    auto *decline = makeButton("compareDecline", tr("Decline"), ButtonKind::Normal, area);
    decline->setAccessibleName(tr("Decline %1").arg(bid.freelancerName));
    decline->setToolTip(decline->accessibleName());
    decline->setEnabled(decidable);
    for (auto *button : {star, decline}) {
        button->setVisible(canChange);
        layout->addWidget(button);
    }
    connect(hire, &QPushButton::clicked, this, [this, bid] {
        accept();
        Q_EMIT hireClicked(bid);
    });
    connect(star, &QPushButton::clicked, this, [this, bid] { Q_EMIT shortlistClicked(bid); });
    connect(decline, &QPushButton::clicked, this, [this, bid] { Q_EMIT declineClicked(bid); });
    return area;
}

} // namespace gigflow
