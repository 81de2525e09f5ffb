// SPDX-License-Identifier: MIT
#include "ui/gig/biddelegate.h"

#include "models/bidlistmodel.h"
#include "models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QPainter>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

constexpr int bidAvatarSide = 36;
constexpr int starSide = 16;

QStringList bidFactsOf(const Bid &bid, BidCardLayout::Headline headline, const QDateTime &now)
{
    QStringList facts;
    if (headline == BidCardLayout::Headline::Gig) {
        if (!bid.gigOwnerName.isEmpty())
            facts << bid.gigOwnerName;
        if (bid.gigBudget.isKnown())
            facts << BidDelegate::tr("Budget %1").arg(bid.gigBudget.display());
    }
    const QString age = words::age(bid.createdAt, now);
    if (!age.isEmpty())
        facts << age;
    return facts;
}

QString headlineOf(const Bid &bid, BidCardLayout::Headline headline)
{
    if (headline == BidCardLayout::Headline::Gig)
        return bid.gigTitle.isEmpty() ? BidDelegate::tr("A gig that was deleted") : bid.gigTitle;
    return bid.mine ? BidDelegate::tr("Your bid") : bid.freelancerName;
}

} // namespace

BidCardLayout BidCardLayout::of(const Bid &bid, Headline headline, const QRect &area,
                                const QFont &font, Qt::LayoutDirection direction,
                                const QDateTime &now)
{
    BidCardLayout l;
    l.strongFont = typeFont(Type::Strong, font);
    l.bodyFont = font;
    l.factsFont = typeFont(Type::Caption, font);
    const QFontMetrics strong(l.strongFont);
    const QFontMetrics body(l.bodyFont);
    const QFontMetrics facts(l.factsFont);

    l.card = area.adjusted(space::s, space::xs, -space::s, -space::xs);
    QRect in = l.card.adjusted(space::l, space::m, -space::l, -space::m);
    if (headline == Headline::Freelancer) {
        l.avatar = QRect(in.left(), in.top(), bidAvatarSide, bidAvatarSide);
        in.setLeft(l.avatar.right() + 1 + space::m);
    }
    l.priceText = bid.price.display();
    const int priceWidth = strong.horizontalAdvance(l.priceText);
    l.price = QRect(in.right() - priceWidth + 1, in.top(), priceWidth, strong.height());
    int headlineWidth = in.width() - priceWidth - space::m;
    if (bid.shortlisted && headline == Headline::Freelancer) {
        l.star = QRect(l.price.left() - space::xs - starSide,
                       in.top() + (strong.height() - starSide) / 2, starSide, starSide);
        headlineWidth -= starSide + space::xs;
    }
    l.headline = QRect(in.left(), in.top(), headlineWidth, strong.height());
    l.headlineText =
        strong.elidedText(headlineOf(bid, headline), Qt::ElideRight, l.headline.width());
    l.message =
        QRect(in.left(), l.headline.bottom() + 1 + space::xs, in.width(), 2 * body.lineSpacing());
    l.messageLines = wrapLines(bid.message.left(400), l.bodyFont, in.width(), 2);

    const bool synced = bid.sync == SyncState::Synced;
    l.pillText = synced ? bidStatusText(bid.status) : words::ofSync(bid.sync);
    l.pillTone = synced ? words::toneOf(bid.status) : words::toneOf(bid.sync);
    const int factsTop = l.message.bottom() + 1 + space::s;
    const int factsHeight = facts.height() + 4;
    const QSize pill = pillSize(l.pillText, l.factsFont);
    l.pill = QRect(
        QPoint(in.right() - pill.width() + 1, factsTop + (factsHeight - pill.height()) / 2), pill);
    const int factsRight = l.pillText.isEmpty() ? in.right() + 1 : l.pill.left() - space::s;
    l.facts = QRect(in.left(), factsTop, factsRight - in.left(), factsHeight);
    l.factsText = fitFacts(bidFactsOf(bid, headline, now), l.factsFont, l.facts.width());
    l.height = factsTop + factsHeight + space::m + space::xs - area.top();

    for (QRect *rect : {&l.avatar, &l.headline, &l.price, &l.message, &l.facts, &l.pill, &l.star}) {
        if (rect->isValid())
            *rect = QStyle::visualRect(direction, area, *rect);
    }
    return l;
}

BidDelegate::BidDelegate(BidCardLayout::Headline headline, QObject *parent)
    : QStyledItemDelegate(parent), m_headline(headline)
{
}

void BidDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto bid = index.data(BidListModel::BidRole).value<Bid>();
    const auto l = BidCardLayout::of(bid, m_headline, option.rect, option.font, option.direction,
                                     QDateTime::currentDateTimeUtc());
    const Tones tones = Tones::of(option.palette);
    const auto start =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);

    painter->save();
    paintCard(painter, l.card, option.state & QStyle::State_Selected,
              option.state & QStyle::State_MouseOver, option.state & QStyle::State_HasFocus, tones);
    if (m_headline == BidCardLayout::Headline::Freelancer)
        paintAvatar(painter, l.avatar, bid.freelancerName, bid.freelancerAvatar, m_pictures, tones);
    painter->setPen(tones.text);
    painter->setFont(l.strongFont);
    painter->drawText(l.headline, start, isolated(l.headlineText));
    painter->drawText(l.price, Qt::AlignCenter, l.priceText);
    if (l.star.isValid())
        paintIcon(painter, l.star, u"star-filled"_s, tones.ink(Tone::Warning));
    painter->setPen(tones.muted);
    painter->setFont(l.bodyFont);
    QRect line(l.message.left(), l.message.top(), l.message.width(), l.message.height() / 2);
    for (const QString &text : l.messageLines) {
        painter->drawText(line, start, isolated(text));
        line.translate(0, line.height());
    }
    painter->setFont(l.factsFont);
    painter->drawText(l.facts, start, l.factsText);
    paintPill(painter, l.pill, l.pillText, l.factsFont, l.pillTone, tones,
              option.state & QStyle::State_Selected);
    painter->restore();
}

QSize BidDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto l = BidCardLayout::of({}, m_headline, QRect(0, 0, 320, 1000), option.font,
                                     option.direction, {});
    return {320, l.height};
}

} // namespace gigflow
