// SPDX-License-Identifier: MIT
#include "ui/widgets/paint.h"

#include "ui/pictures.h"
#include "ui/theme/metrics.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

QString fitFacts(QStringList facts, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const QString between = QStringLiteral("  ·  ");
    while (facts.size() > 1 && metrics.horizontalAdvance(facts.join(between)) > width)
        facts.removeLast();
    const QString text = metrics.elidedText(facts.join(between), Qt::ElideRight, width);
    return text.size() > 1 ? text : QString(); // an ellipsis alone says nothing
}

QSize pillSize(const QString &text, const QFont &font)
{
    if (text.isEmpty())
        return {0, 0};
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * (space::s + 1), metrics.height() + 4};
}

void paintPill(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
               Tone tone, const Tones &tones, bool onSelected)
{
    if (text.isEmpty() || rect.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // In high contrast nothing is shaded: a line is what there is to see of it.
    painter->setPen(tones.contrast ? QPen(tones.line(tone)) : QPen(Qt::NoPen));
    painter->setBrush(onSelected ? tones.base : tones.soft(tone));
    painter->drawRoundedRect(tones.contrast ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
                                            : QRectF(rect),
                             rect.height() / 2.0, rect.height() / 2.0);
    painter->setPen(tones.ink(tone));
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

QColor personHue(const QString &name)
{
    // The hash must be the same in every run, which qHash does not promise.
    uint sum = 7;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    return QColor::fromHslF(float(sum % 360) / 360.0f, 0.45f, 0.45f);
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const Tones &tones)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor back = blend(personHue(name), tones.base, tones.dark ? 0.42 : 0.20);
    painter->setPen(Qt::NoPen);
    painter->setBrush(back);
    painter->drawEllipse(rect);
    QFont font = painter->font();
    font.setPixelSize(qMax(8, qRound(rect.height() * 0.40)));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(tones.text);
    painter->drawText(rect, Qt::AlignCenter, words::initials(name));
    painter->restore();
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const QString &picture,
                 Pictures *pictures, const Tones &tones)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap pixmap =
        pictures ? pictures->picture(picture, (QSizeF(rect.size()) * ratio).toSize()) : QPixmap();
    if (pixmap.isNull())
        return paintAvatar(painter, rect, name, tones);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QBrush brush(pixmap);
    brush.setTransform(
        QTransform::fromTranslate(rect.x(), rect.y())
            .scale(rect.width() / qreal(pixmap.width()), rect.height() / qreal(pixmap.height())));
    painter->setBrush(brush);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(rect);
    painter->restore();
}

QStringList wrapLines(const QString &text, const QFont &font, int width, int count)
{
    QStringList lines;
    const QString flat = text.simplified();
    if (flat.isEmpty() || width <= 0)
        return lines;
    QTextLayout layout(flat, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = lines.size() == count - 1;
        lines << (last ? QFontMetrics(font).elidedText(flat.mid(line.textStart()), Qt::ElideRight,
                                                       width)
                       : flat.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

void paintCard(QPainter *painter, const QRect &rect, bool selected, bool hovered, bool focused,
               const Tones &tones)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor back = selected  ? tones.soft(Tone::Accent)
                        : hovered ? blend(tones.text, tones.base, 0.03)
                                  : tones.base;
    const QColor line = selected ? tones.line(Tone::Accent) : tones.border;
    painter->setBrush(back);
    painter->setPen(QPen(line, 1));
    painter->drawRoundedRect(card, space::cardRadius, space::cardRadius);
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tones.accent, 2));
        painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius,
                                 space::cardRadius);
    }
    painter->restore();
}

} // namespace gigflow
