// SPDX-License-Identifier: MIT
#include "ui/profile/charts.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/named.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {
constexpr int barsHeight = 84;
constexpr int shareHeight = 12;
constexpr int dotSide = 9;
constexpr double leastBar = 3; // what is not nothing is seen
} // namespace

MonthBars::MonthBars(const char *objectName, const QString &title, Tone tone, QWidget *parent)
    : QWidget(parent), m_title(title), m_tone(tone)
{
    named(this, objectName, title);
    setType(this, Type::Caption);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthBars::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList told;
    for (const Bar &bar : bars) {
        if (bar.value > 0)
            told << tr("%1: %2", "month, amount").arg(bar.label, bar.text);
    }
    setAccessibleDescription(told.isEmpty() ? tr("nothing in these months") : told.join(u", "_s));
    update();
}

int MonthBars::labelHeight() const
{
    return fontMetrics().height() + space::xs;
}

QSize MonthBars::sizeHint() const
{
    return {360, barsHeight + labelHeight()};
}

QSize MonthBars::minimumSizeHint() const
{
    return {200, barsHeight + labelHeight()};
}

QRectF MonthBars::slot(qsizetype index) const
{
    const double step = double(width()) / double(qMax<qsizetype>(1, m_bars.size()));
    const double left = isRightToLeft() ? width() - step * double(index + 1) : step * double(index);
    return {left, 0, step, double(height() - labelHeight())};
}

QRectF MonthBars::barRect(qsizetype index) const
{
    const auto tallest = std::max_element(m_bars.cbegin(), m_bars.cend(),
                                          [](auto &a, auto &b) { return a.value < b.value; });
    const QRectF area = slot(index);
    const double value = m_bars.at(index).value;
    const double most = qMax(1e-9, tallest->value);
    const double tall = value <= 0 ? 0 : qMax(leastBar, area.height() * value / most);
    const double wide = qMin(26.0, area.width() * 0.62);
    return {area.center().x() - wide / 2, area.bottom() - tall, wide, tall};
}

void MonthBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tones = Tones::of(palette());
    const double ground = height() - labelHeight();
    painter.setPen(tones.hairline);
    painter.drawLine(QPointF(0, ground), QPointF(width(), ground));
    const int widest =
        std::accumulate(m_bars.cbegin(), m_bars.cend(), 0, [this](int most, const Bar &bar) {
            return qMax(most, fontMetrics().horizontalAdvance(bar.label));
        });
    // Where the months' names would touch, every second or third stands.
    const double step = slot(0).width();
    const int every = qMax(1, int(std::ceil((widest + space::xs) / qMax(1.0, step))));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRectF bar = barRect(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == m_bars.size() - 1 ? tones.ink(m_tone) : tones.line(m_tone));
        if (!bar.isEmpty())
            painter.drawRoundedRect(bar, 3, 3);
        if ((m_bars.size() - 1 - i) % every != 0)
            continue;
        painter.setPen(tones.muted);
        QRectF label(0, ground + space::xs, widest + 2, fontMetrics().height());
        label.moveCenter({slot(i).center().x(), label.center().y()});
        label.moveLeft(qBound(0.0, label.left(), qMax(0.0, width() - label.width())));
        painter.drawText(label, Qt::AlignCenter, m_bars.at(i).label);
    }
}

bool MonthBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (slot(i).contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               u"%1: %2"_s.arg(m_bars.at(i).label, m_bars.at(i).text), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

ShareBar::ShareBar(const char *objectName, const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title)
{
    named(this, objectName, title);
    setType(this, Type::Caption);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString ShareBar::textOf(const Part &part)
{
    return tr("%1 %2", "count, of what: 3 hired").arg(QLocale().toString(part.count), part.name);
}

void ShareBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    QStringList told;
    for (const Part &part : parts)
        told << textOf(part);
    setAccessibleDescription(told.join(u", "_s));
    updateGeometry();
    update();
}

QSize ShareBar::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QList<ShareBar::Entry> ShareBar::legend(int width) const
{
    QList<Entry> entries;
    const int line = fontMetrics().height();
    int x = 0;
    int y = shareHeight + space::s;
    for (const Part &part : m_parts) {
        const int text = fontMetrics().horizontalAdvance(textOf(part)) + 2;
        const int all = dotSide + space::xs + text;
        if (x > 0 && x + all > width) {
            x = 0;
            y += line + space::xs;
        }
        entries.append({QRect(x, y + (line - dotSide) / 2, dotSide, dotSide),
                        QRect(x + dotSide + space::xs, y, text, line)});
        x += all + space::l;
    }
    for (Entry &entry : entries) {
        for (QRect *rect : {&entry.dot, &entry.text})
            *rect = QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), *rect);
    }
    return entries;
}

int ShareBar::heightForWidth(int width) const
{
    const auto entries = legend(width);
    return entries.isEmpty() ? shareHeight : entries.last().text.bottom() + 1;
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tones tones = Tones::of(palette());
    const int all = std::accumulate(m_parts.cbegin(), m_parts.cend(), 0,
                                    [](int sum, const Part &part) { return sum + part.count; });
    const QRectF whole(0, 0, width(), shareHeight);
    painter.setBrush(tones.hover);
    painter.drawRoundedRect(whole, shareHeight / 2.0, shareHeight / 2.0);
    double at = 0;
    for (const Part &part : m_parts) {
        const double wide = all > 0 ? whole.width() * part.count / all : 0;
        QRectF piece(isRightToLeft() ? whole.right() - at - wide : at, 0, wide, shareHeight);
        at += wide;
        if (wide <= 0)
            continue;
        painter.setBrush(tones.line(part.tone));
        piece.adjust(0.75, 0, -0.75, 0); // a gap between neighbours
        painter.drawRoundedRect(piece, 4, 4);
    }
    const auto entries = legend(width());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.line(m_parts.at(i).tone));
        painter.drawEllipse(entries.at(i).dot);
        painter.setPen(tones.muted);
        painter.drawText(entries.at(i).text, Qt::AlignCenter, textOf(m_parts.at(i)));
    }
}

} // namespace gigflow
