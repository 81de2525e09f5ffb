// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/equalrowsview.h"

namespace gigflow {

/// A list of equal cards: one column, hover, pixel scrolling, Enter opens. What comes, goes or
/// moves above leaves what is being read where it is, unless the list is at its top.
class CardListView : public EqualRowsView
{
    Q_OBJECT
public:
    CardListView(const char *objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void currentMoved(const QModelIndex &current); ///< by a click, a key or setCurrentIndex
    void
    opened(const QModelIndex &index); ///< Enter, or a double click: the person wants to go into it
    /// A right click on that row, which is current then, or the Menu key; `at` is where to show a
    /// menu. The index may be invalid: beside the rows.
    void menuRequested(const QModelIndex &index, const QPoint &at);

protected:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rememberPlaces();
    void restorePlaces();

    struct Place
    {
        QPersistentModelIndex row;
        int top = 0;
    };
    bool m_gettingFocus = false;
    QList<QMetaObject::Connection> m_listening; ///< to the model
    QList<Place> m_places; ///< of the rows that showed before what is about to be laid out
};

} // namespace gigflow
