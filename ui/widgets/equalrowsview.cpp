// SPDX-License-Identifier: MIT
#include "ui/widgets/equalrowsview.h"

#include <QAbstractItemDelegate>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace gigflow {

// QListView's own layout is what is gone round: where it has one, the base above it is called.
// NOLINTBEGIN(bugprone-parent-virtual-call)

EqualRowsView::EqualRowsView(QWidget *parent) : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int EqualRowsView::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int EqualRowsView::rowAt(int y) const
{
    const int inContents = y + verticalOffset();
    return inContents < 0 ? -1 : inContents / m_height;
}

int EqualRowsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void EqualRowsView::carryOutLayout() const
{
    // Where the rows are depends on it: the height of one, and what is put back where it was.
    const_cast<EqualRowsView *>(this)->executeDelayedItemsLayout();
}

QRect EqualRowsView::visualRect(const QModelIndex &index) const
{
    carryOutLayout();
    if (!index.isValid())
        return {};
    return {0, index.row() * m_height - verticalOffset(), viewport()->width(), m_height};
}

QModelIndex EqualRowsView::indexAt(const QPoint &point) const
{
    carryOutLayout();
    const int row = rowAt(point.y());
    const bool hit =
        row >= 0 && row < rowCount() && point.x() >= 0 && point.x() < viewport()->width();
    return hit ? model()->index(row, 0) : QModelIndex();
}

void EqualRowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect row = visualRect(index);
    const int below = row.bottom() + 1 - viewport()->height();
    int by = 0;
    switch (hint) {
    case EnsureVisible:
        by = row.top() < 0 ? row.top() : qMin(qMax(below, 0), row.top());
        break;
    case PositionAtTop:
        by = row.top();
        break;
    case PositionAtBottom:
        by = below;
        break;
    case PositionAtCenter:
        by = (row.top() + below) / 2;
        break;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

void EqualRowsView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // updates the geometries, which is all there is to it
}

void EqualRowsView::updateGeometries()
{
    if (rowCount() > 0) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        const QModelIndex first = model()->index(0, 0);
        m_height = qMax(1, itemDelegateForIndex(first)->sizeHint(option, first).height());
    }
    auto *bar = verticalScrollBar();
    bar->setSingleStep(m_height);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, qMax(0, rowCount() * m_height - viewport()->height()));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries();
}

void EqualRowsView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
}

void EqualRowsView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy); // what comes into view is painted
}

void EqualRowsView::paintEvent(QPaintEvent *event)
{
    carryOutLayout();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto usual = option.state;
    const bool focus = hasFocus() || viewport()->hasFocus();
    const int last = qMin(rowCount() - 1, rowAt(event->rect().bottom()));
    for (int row = qMax(0, rowAt(event->rect().top())); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        option.state = usual;
        const bool enabled = usual.testFlag(QStyle::State_Enabled) &&
                             model()->flags(index).testFlag(Qt::ItemIsEnabled);
        option.state.setFlag(QStyle::State_Enabled, enabled);
        option.palette.setCurrentColorGroup(!enabled           ? QPalette::Disabled
                                            : isActiveWindow() ? QPalette::Active
                                                               : QPalette::Inactive);
        option.state.setFlag(QStyle::State_Selected,
                             selectionModel() && selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focus && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

bool EqualRowsView::viewportEvent(QEvent *event)
{
    // The base repaints what the mouse enters and leaves, but does not say which row that is.
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        m_hovered = QModelIndex();
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

QModelIndex EqualRowsView::enabledFrom(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        const QModelIndex index = model()->index(row, 0);
        if (model()->flags(index).testFlag(Qt::ItemIsEnabled))
            return index;
    }
    return {};
}

QModelIndex EqualRowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex current = currentIndex();
    const int last = rowCount() - 1;
    if (!current.isValid())
        return enabledFrom(0, 1);
    const int page = qMax(1, viewport()->height() / m_height);
    QModelIndex to;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        to = enabledFrom(current.row() - 1, -1);
        break;
    case MoveDown:
    case MoveNext:
        to = enabledFrom(current.row() + 1, 1);
        break;
    case MovePageUp:
        to = enabledFrom(qMax(0, current.row() - page), 1);
        break;
    case MovePageDown:
        to = enabledFrom(qMin(last, current.row() + page), -1);
        break;
    case MoveHome:
        to = enabledFrom(0, 1);
        break;
    case MoveEnd:
        to = enabledFrom(last, -1);
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return to.isValid() ? to : current;
}

void EqualRowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // From where it began to where it is now: upwards, its lower edge is the upper one.
    const int first = qMax(0, rowAt(qMin(rect.top(), rect.bottom())));
    const int last = qMin(rowCount() - 1, rowAt(qMax(rect.top(), rect.bottom())));
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, 0), model()->index(last, 0));
    selectionModel()->select(selection, command);
}

QRegion EqualRowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            region += visualRect(range.topLeft()) | visualRect(range.bottomRight());
    }
    return region & viewport()->rect();
}

// NOLINTEND(bugprone-parent-virtual-call)

} // namespace gigflow
