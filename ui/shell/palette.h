// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace gigflow {

class CardListView;
class GigListModel;

/// Something the palette can do besides opening a gig.
struct PaletteAction
{
    QString text;
    QString note;     ///< what it does, in a sentence; found by its words too
    QString shortcut; ///< for showing
    std::function<void()> act;
};

/// Ctrl+K: type a few letters, go anywhere. Actions whose words begin with what was typed come
/// first, then the gigs that hold it. Open it with open(); it deletes itself.
class Palette : public QDialog
{
    Q_OBJECT
public:
    Palette(Store &store, QList<PaletteAction> actions, std::function<void(GigKey)> openGig,
            QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Rows;

    void refresh();
    void choose(int row);
    void announce(); ///< the focus stays in the field: a screen reader is told what is chosen
    void run(const QModelIndex &index);

    QList<PaletteAction> m_actions;
    std::function<void(GigKey)> m_openGig;
    GigListModel *m_gigs;
    Rows *m_rows;
    QLineEdit *m_edit;
    CardListView *m_list;
};

/// Every word of `typed` begins a word of `text`, in any case.
[[nodiscard]] bool paletteMatches(const QString &typed, const QString &text);

} // namespace gigflow
