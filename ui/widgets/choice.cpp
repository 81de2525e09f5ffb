// SPDX-License-Identifier: MIT
#include "ui/widgets/choice.h"

#include "ui/widgets/named.h"

#include <QEvent>

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

} // namespace gigflow
