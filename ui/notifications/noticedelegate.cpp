// SPDX-License-Identifier: MIT
#include "ui/notifications/noticedelegate.h"

#include "models/noticelistmodel.h"
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

constexpr int markSide = 36;

Tone toneOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Hired:
        return Tone::Success;
    case Notice::Kind::BidReceived:
    case Notice::Kind::SearchMatch:
        return Tone::Accent;
    case Notice::Kind::BidRejected:
    case Notice::Kind::Summary:
    case Notice::Kind::Other:
        break;
    }
    return Tone::Neutral;
}

QString iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Hired:
        return u"check"_s;
    case Notice::Kind::BidReceived:
        return u"bids"_s;
    case Notice::Kind::BidRejected:
        return u"close"_s;
    case Notice::Kind::SearchMatch:
        return u"search"_s;
    case Notice::Kind::Summary:
    case Notice::Kind::Other:
        break;
    }
    return u"notifications"_s;
}

} // namespace

NoticeCardLayout NoticeCardLayout::of(const Notice &notice, const QRect &area, const QFont &font,
                                      Qt::LayoutDirection direction, const QDateTime &now)
{
    NoticeCardLayout l;
    l.headlineFont = notice.read ? font : typeFont(Type::Strong, font);
    l.bodyFont = font;
    l.ageFont = typeFont(Type::Caption, font);
    // The height must not depend on whether it was read.
    const int headlineHeight = QFontMetrics(typeFont(Type::Strong, font)).height();
    const QFontMetrics headline(l.headlineFont);
    const QFontMetrics body(l.bodyFont);
    const QFontMetrics age(l.ageFont);
    l.card = area.adjusted(space::s, space::xs, -space::s, -space::xs);
    const QRect in = l.card.adjusted(space::l, space::m, -space::l, -space::m);
    l.mark = QRect(in.left(), in.top(), markSide, markSide);
    const int left = l.mark.right() + 1 + space::m;
    l.ageText = words::age(notice.at, now);
    const int ageWidth = age.horizontalAdvance(l.ageText);
    l.age = QRect(in.right() - ageWidth + 1, in.top(), ageWidth, headlineHeight);
    l.headline = QRect(left, in.top(), l.age.left() - space::m - left, headlineHeight);
    l.body = QRect(left, l.headline.bottom() + 1 + 2, in.right() + 1 - left, body.height());
    l.headlineText =
        headline.elidedText(noticeHeadline(notice), Qt::ElideRight, l.headline.width());
    l.bodyText = body.elidedText(noticeBody(notice).simplified(), Qt::ElideRight, l.body.width());
    l.height = qMax(l.mark.bottom(), l.body.bottom()) + 1 + space::m + space::xs - area.top();
    for (QRect *rect : {&l.mark, &l.age, &l.headline, &l.body})
        *rect = QStyle::visualRect(direction, area, *rect);
    return l;
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto notice = index.data(NoticeListModel::NoticeRole).value<Notice>();
    const auto l = NoticeCardLayout::of(notice, option.rect, option.font, option.direction,
                                        QDateTime::currentDateTimeUtc());
    const Tones tones = Tones::of(option.palette);
    const Tone tone = toneOf(notice.kind);
    const auto start =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    painter->save();
    paintCard(painter, l.card, option.state & QStyle::State_Selected,
              option.state & QStyle::State_MouseOver, option.state & QStyle::State_HasFocus, tones);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tones.soft(tone));
    painter->drawEllipse(l.mark);
    paintIcon(painter, QRectF(l.mark).adjusted(8, 8, -8, -8), iconOf(notice.kind), tones.ink(tone));
    if (!notice.read) {
        QRectF dot(0, 0, 10, 10);
        dot.moveCenter(option.direction == Qt::RightToLeft
                           ? QPointF(l.mark.left() + 3, l.mark.top() + 3)
                           : QPointF(l.mark.right() - 2, l.mark.top() + 3));
        painter->setBrush(tones.accent);
        painter->setPen(QPen(tones.base, 2));
        painter->drawEllipse(dot);
    }
    painter->setPen(tones.text);
    painter->setFont(l.headlineFont);
    painter->drawText(l.headline, start, l.headlineText);
    painter->setPen(tones.muted);
    painter->setFont(l.bodyFont);
    painter->drawText(l.body, start, l.bodyText);
    painter->setFont(l.ageFont);
    painter->drawText(l.age, Qt::AlignCenter, l.ageText);
    painter->restore();
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto l =
        NoticeCardLayout::of({}, QRect(0, 0, 320, 1000), option.font, option.direction, {});
    return {320, l.height};
}

} // namespace gigflow
