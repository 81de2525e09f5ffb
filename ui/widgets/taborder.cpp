// SPDX-License-Identifier: MIT
#include "ui/widgets/taborder.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace gigflow {

namespace {

bool isIn(const QWidget *outer, const QWidget *widget)
{
    return widget == outer || outer->isAncestorOf(widget);
}

} // namespace

void tabAfter(QWidget *place, QWidget *late)
{
    const QWidget *window = place->window();
    QList<QWidget *> behind; // what comes after the place now
    QWidget *last = nullptr; // of all
    for (QWidget *one = window->nextInFocusChain(); one != window; one = one->nextInFocusChain()) {
        const bool takesFocus = one->focusPolicy() != Qt::NoFocus;
        if (takesFocus)
            last = one;
        if (isIn(late, one))
            continue;
        if (isIn(place, one))
            behind.clear();
        else if (takesFocus)
            behind.append(one);
    }
    // One by one to the end: the order among them stays.
    for (QWidget *one : std::as_const(behind)) {
        if (one != last)
            QWidget::setTabOrder(last, one);
        last = one;
    }
}

} // namespace gigflow
