// SPDX-License-Identifier: MIT
#include "ui/widgets/choice.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/named.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace gigflow {

Choice::Choice(const char *objectName, const QString &accessibleName, QWidget *parent)
    : QComboBox(parent)
{
    named(this, objectName, accessibleName);
}

void Choice::changeEvent(QEvent *event)
{
    const bool makesList =
        event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    // What the base would do besides, to forget its size hint, it does when it is first shown.
    if (makesList && !m_wasShown && sizeAdjustPolicy() == AdjustToContentsOnFirstShow)
        QWidget::changeEvent(event); // NOLINT(bugprone-parent-virtual-call): meant
    else
        QComboBox::changeEvent(event);
}

void Choice::showEvent(QShowEvent *event)
{
    m_wasShown = true;
    QComboBox::showEvent(event);
}

void Choice::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    constexpr int side = 16;
    QRect arrow(width() - side - space::s + 3, (height() - side) / 2, side, side);
    arrow = QStyle::visualRect(layoutDirection(), rect(), arrow);
    QPainter painter(this);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    paintIcon(&painter, arrow, QStringLiteral("chevron"),
              palette().color(group, QPalette::PlaceholderText));
}

} // namespace gigflow
