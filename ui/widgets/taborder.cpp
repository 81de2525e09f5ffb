// SPDX-License-Identifier: MIT
#include "ui/widgets/taborder.h"

#include <QGuiApplication>
#include <QLayout>
#include <QList>
#include <QSplitter>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

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
        if (!parts.contains(child))
            parts.append(child);
    }
    return parts;
}

bool takesTab(const QWidget *widget)
{
    // As Qt decides it (QApplicationPrivate::focusNextPrevChild_helper).
    const auto wanted = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls
                            ? Qt::TabFocus
                            : Qt::StrongFocus;
    return (widget->focusPolicy() & wanted) == wanted && widget->isEnabled() &&
           !widget->focusProxy();
}

void collectStops(const QWidget *outer, QList<QWidget *> &stops)
{
    const QList<QWidget *> parts = partsOf(outer);
    for (QWidget *widget : parts) {
        if (widget->isWindow() || widget->isHidden())
            continue;
        if (takesTab(widget))
            stops.append(widget);
        collectStops(widget, stops);
    }
}

} // namespace

QWidget *tabTarget(const QWidget &window, bool next)
{
    QList<QWidget *> stops;
    collectStops(&window, stops);
    if (stops.isEmpty())
        return nullptr;
    const QWidget *from = window.focusWidget();
    const qsizetype at = stops.indexOf(from);
    if (at >= 0)
        return stops.at((at + (next ? 1 : stops.size() - 1)) % stops.size());
    const auto within = std::find_if(stops.begin(), stops.end(), [from](const QWidget *stop) {
        return from && from->isAncestorOf(stop);
    });
    return within != stops.end() ? *within : next ? stops.first() : stops.last();
}

} // namespace gigflow
