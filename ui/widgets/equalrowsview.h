// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace gigflow {

/// One column of rows of one height, as wide as the view, whose places are worked out and not kept:
/// a million rows cost what ten do. QListView, which it is to styles and to screen
/// readers, writes down the place of each row after every change. The delegate's size of the first
/// row is that of all. Nothing is hidden, and the root is the model's.
class EqualRowsView : public QListView
{
    Q_OBJECT
public:
    explicit EqualRowsView(QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void carryOutLayout() const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int rowAt(int y) const; ///< in the viewport; may lie before or after all rows
    [[nodiscard]] QModelIndex enabledFrom(int row, int step) const; ///< itself or the next one

    int m_height = 1; ///< of a row, in device-independent pixels
    QPersistentModelIndex m_hovered;
};

} // namespace gigflow
