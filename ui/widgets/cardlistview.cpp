// SPDX-License-Identifier: MIT
#include "ui/widgets/cardlistview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tones.h"
#include "ui/widgets/named.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace gigflow {

CardListView::CardListView(const char *objectName, const QString &accessibleName, QWidget *parent)
    : EqualRowsView(parent)
{
    named(this, objectName, accessibleName);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::Window);
    setFrameShape(NoFrame);
    setMinimumWidth(240);
    connect(this, &QListView::doubleClicked, this, &CardListView::opened);
}

void CardListView::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &one : std::as_const(m_listening))
        disconnect(one);
    m_listening.clear();
    m_places.clear();
    EqualRowsView::setModel(model);
    if (!model)
        return;
    using Model = QAbstractItemModel;
    const auto remember = [this] {
        rememberPlaces();
    };
    m_listening = {connect(model, &Model::rowsAboutToBeInserted, this, remember),
                   connect(model, &Model::rowsAboutToBeMoved, this, remember),
                   connect(model, &Model::layoutAboutToBeChanged, this, remember),
                   connect(model, &Model::modelAboutToBeReset, this, [this] { m_places.clear(); })};
}

void CardListView::rememberPlaces()
{
    if (!m_places.isEmpty() || verticalScrollBar()->value() == 0)
        return;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt({viewport()->width() / 2, 0}); index.isValid();
         index = index.siblingAtRow(index.row() + 1)) {
        const int top = visualRect(index).top();
        if (top >= bottom)
            break;
        m_places.append({index, top});
    }
}

void CardListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Before the view plans its layout: asking for places carries out what is planned.
    rememberPlaces();
    EqualRowsView::rowsAboutToBeRemoved(parent, start, end);
}

void CardListView::doItemsLayout()
{
    EqualRowsView::doItemsLayout();
    restorePlaces();
}

void CardListView::restorePlaces()
{
    const QList<Place> places = std::exchange(m_places, {});
    QList<int> shifts; // one row that moved by itself must not take the others along
    for (const Place &place : places) {
        if (place.row.isValid())
            shifts.append(visualRect(place.row).top() - place.top);
    }
    if (shifts.isEmpty())
        return;
    const auto middle = shifts.begin() + shifts.size() / 2;
    std::nth_element(shifts.begin(), middle, shifts.end());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + *middle);
}

void CardListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    EqualRowsView::currentChanged(current, previous);
    if (current.isValid() != previous.isValid())
        viewport()->update(); // where the focus shows
    if (!m_gettingFocus)
        Q_EMIT currentMoved(current);
}

void CardListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    EqualRowsView::keyPressEvent(event);
}

void CardListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QRect row = visualRect(index);
    const QPoint at = byKey && index.isValid()
                          ? viewport()->mapToGlobal(QPoint(row.center().x(), row.center().y()))
                          : event->globalPos();
    Q_EMIT menuRequested(index, at);
    event->accept();
}

void CardListView::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid()) {
        EqualRowsView::focusInEvent(event);
        return;
    }
    {
        // Qt makes the first row the current one. It was not chosen: a window that comes up would
        // open it, and count it as seen.
        const QScopedValueRollback guard(m_gettingFocus, true);
        EqualRowsView::focusInEvent(event);
        if (selectionModel())
            selectionModel()->clearCurrentIndex();
    }
    // Arriving by Tab on a list without a current row would show nothing and read nothing.
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void CardListView::paintEvent(QPaintEvent *event)
{
    EqualRowsView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    // The focus shows on the current row; without one, around them all.
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tones::of(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace gigflow
