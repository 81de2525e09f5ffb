// SPDX-License-Identifier: MIT
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QList>
#include <QSplitter>
#include <QWidget>

namespace gigflow {

namespace {

void collect(const QLayout *layout, QList<QWidget *> &into)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            into.append(item->widget());
        else if (item->layout())
            collect(item->layout(), into);
    }
}

/// As they are laid out; then what nobody lays out.
QList<QWidget *> partsOf(const QWidget *outer)
{
    QList<QWidget *> parts;
    if (const auto *splitter = qobject_cast<const QSplitter *>(outer)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
    } else if (outer->layout()) {
        collect(outer->layout(), parts);
    }
    const auto children = outer->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (!child->isWindow() && !parts.contains(child))
            parts.append(child);
    }
    return parts;
}

/// What is in `outer` behind `last`; the last of all then.
QWidget *chain(const QWidget *outer, QWidget *last)
{
    const QList<QWidget *> parts = partsOf(outer);
    for (QWidget *widget : parts) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
            if (last)
                QWidget::setTabOrder(last, widget);
            last = widget;
        }
        last = chain(widget, last);
    }
    return last;
}

} // namespace

void tabAsLaidOut(const QWidget *late)
{
    chain(late->window(), nullptr);
}

} // namespace gigflow
