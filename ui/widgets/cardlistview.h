// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace gigflow {

/// A list of equal cards: one column, hover, pixel scrolling, Enter opens.
class CardListView : public QListView
{
    Q_OBJECT
public:
    CardListView(const char *objectName, const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void currentMoved(const QModelIndex &current); ///< by a click, a key or setCurrentIndex
    void
    opened(const QModelIndex &index); ///< Enter, or a double click: the person wants to go into it
    /// A right click on that row, which is current then, or the Menu key; `at` is where to show a
    /// menu. The index may be invalid: beside the rows.
    void menuRequested(const QModelIndex &index, const QPoint &at);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace gigflow
