// SPDX-License-Identifier: MIT
#include "ui/browse/gigcarddelegate.h"

#include "models/giglistmodel.h"
#include "models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

constexpr int gigAvatarSide = 20;
constexpr int bookmarkSide = 16;
constexpr int unseenSide = 7;

/// What the pill says: a problem or the way to the server first, else the status.
struct PillWords
{
    QString text;
    Tone tone = Tone::Neutral;
};

PillWords pillOf(const Gig &gig, bool showsOpen)
{
    if (gig.sync != SyncState::Synced)
        return {words::ofSync(gig.sync), words::toneOf(gig.sync)};
    if (gig.status == GigStatus::Open && !showsOpen)
        return gig.mine ? PillWords{GigCardDelegate::tr("Yours"), Tone::Accent} : PillWords{};
    return {gigStatusText(gig.status), words::toneOf(gig.status)};
}

QStringList gigFactsOf(const Gig &gig, const QDateTime &now)
{
    QStringList facts;
    for (const QString &fact : {gig.mine ? QString() : gig.ownerName, // one knows oneself
                                words::age(gig.createdAt, now), words::bidCount(gig.bidCount)}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    return facts;
}

} // namespace

GigCardLayout GigCardLayout::of(const Gig &gig, bool showsOpen, const QRect &area,
                                const QFont &font, Qt::LayoutDirection direction,
                                const QDateTime &now)
{
    GigCardLayout l;
    l.titleFont = typeFont(Type::Strong, font);
    l.budgetFont = typeFont(Type::Strong, font);
    l.bodyFont = font;
    l.factsFont = typeFont(Type::Caption, font);
    const QFontMetrics title(l.titleFont);
    const QFontMetrics body(l.bodyFont);
    const QFontMetrics facts(l.factsFont);

    l.card = area.adjusted(space::s, space::xs, -space::s, -space::xs);
    const QRect in = l.card.adjusted(space::l, space::m, -space::l, -space::m);
    const int factsHeight = qMax(gigAvatarSide, facts.height() + 4);

    l.budgetText = gig.budget.display();
    const int budgetWidth = title.horizontalAdvance(l.budgetText);
    l.budget = QRect(in.right() - budgetWidth + 1, in.top(), budgetWidth, title.height());
    int titleWidth = in.width() - budgetWidth - space::m;
    if (gig.bookmarked) {
        l.bookmark =
            QRect(l.budget.left() - space::xs - bookmarkSide,
                  in.top() + (title.height() - bookmarkSide) / 2, bookmarkSide, bookmarkSide);
        titleWidth -= bookmarkSide + space::xs;
    }
    l.title = QRect(in.left(), in.top(), titleWidth, title.height());
    if (gig.unseen) // in the margin, so that titles stay in line
        l.unseen = QRect(in.left() - (space::l + unseenSide) / 2,
                         in.top() + (title.height() - unseenSide) / 2, unseenSide, unseenSide);
    l.titleText = title.elidedText(gig.title, Qt::ElideRight, l.title.width());
    l.excerpt =
        QRect(in.left(), l.title.bottom() + 1 + space::xs, in.width(), 2 * body.lineSpacing());
    l.excerptLines = wrapLines(gig.description.left(400), l.bodyFont, in.width(), 2);
    const int factsTop = l.excerpt.bottom() + 1 + space::s;
    l.avatar = QRect(in.left(), factsTop + (factsHeight - gigAvatarSide) / 2, gigAvatarSide,
                     gigAvatarSide);
    const auto words = pillOf(gig, showsOpen);
    l.pillText = words.text;
    l.pillTone = words.tone;
    const QSize pill = pillSize(l.pillText, l.factsFont);
    l.pill = QRect(
        QPoint(in.right() - pill.width() + 1, factsTop + (factsHeight - pill.height()) / 2), pill);
    const int factsLeft = l.avatar.right() + 1 + space::s;
    int factsRight = l.pillText.isEmpty() ? in.right() + 1 : l.pill.left() - space::s;
    if (gig.pendingBids > 0) {
        l.badgeText = GigCardDelegate::tr("%Ln pending", "bids", gig.pendingBids);
        const QSize badge = pillSize(l.badgeText, l.factsFont);
        l.badge =
            QRect(QPoint(factsRight - badge.width(), factsTop + (factsHeight - badge.height()) / 2),
                  badge);
        factsRight = l.badge.left() - space::s;
    }
    l.facts = QRect(factsLeft, factsTop, factsRight - factsLeft, factsHeight);
    l.factsText = fitFacts(gigFactsOf(gig, now), l.factsFont, l.facts.width());
    l.height = factsTop + factsHeight + space::m + space::xs - area.top();

    for (QRect *rect : {&l.title, &l.budget, &l.excerpt, &l.avatar, &l.facts, &l.pill, &l.unseen,
                        &l.bookmark, &l.badge}) {
        if (rect->isValid())
            *rect = QStyle::visualRect(direction, area, *rect);
    }
    return l;
}

void GigCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto gig = index.data(GigListModel::GigRole).value<Gig>();
    const auto l = GigCardLayout::of(gig, m_showsOpen, option.rect, option.font, option.direction,
                                     QDateTime::currentDateTimeUtc());
    const Tones tones = Tones::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;

    painter->save();
    paintCard(painter, l.card, selected, option.state & QStyle::State_MouseOver, focused, tones);
    painter->setPen(tones.text);
    painter->setFont(l.titleFont);
    painter->drawText(l.title, int(start), isolated(l.titleText));
    painter->setFont(l.budgetFont);
    painter->drawText(l.budget, Qt::AlignCenter, l.budgetText);
    if (l.bookmark.isValid())
        paintIcon(painter, l.bookmark, u"bookmark-filled"_s, tones.ink(Tone::Accent));
    if (l.unseen.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(tones.accent);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(l.unseen);
    }
    painter->setFont(l.bodyFont);
    painter->setPen(tones.muted);
    QRect line(l.excerpt.left(), l.excerpt.top(), l.excerpt.width(), l.excerpt.height() / 2);
    for (const QString &text : l.excerptLines) {
        painter->drawText(line, int(start), isolated(text));
        line.translate(0, line.height());
    }
    paintAvatar(painter, l.avatar, gig.ownerName, gig.ownerAvatar, m_pictures, tones);
    painter->setFont(l.factsFont);
    painter->setPen(tones.muted);
    painter->drawText(l.facts, int(start), l.factsText);
    paintPill(painter, l.badge, l.badgeText, l.factsFont, Tone::Warning, tones, selected);
    paintPill(painter, l.pill, l.pillText, l.factsFont, l.pillTone, tones, selected);
    painter->restore();
}

QSize GigCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Every card is equally high, whatever is in it: the view relies on it.
    const auto l = GigCardLayout::of({}, m_showsOpen, QRect(0, 0, 320, 1000), option.font,
                                     option.direction, {});
    return {320, l.height};
}

} // namespace gigflow
