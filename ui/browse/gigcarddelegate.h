// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"
#include "ui/theme/tones.h"

#include <QStyledItemDelegate>

namespace gigflow {

class Pictures;

/// Where everything of a gig's card stands. Computed once, used for the size and for painting.
struct GigCardLayout
{
    QRect card, title, budget, excerpt, avatar, facts, pill;
    QRect unseen;   ///< the mark of a gig that was not opened yet, else empty
    QRect bookmark; ///< where it is bookmarked, else empty
    QRect badge;    ///< how many bids wait for a decision, where `badgeText` says so
    QString titleText, budgetText, factsText, pillText, badgeText;
    Tone pillTone = Tone::Neutral;
    QStringList excerptLines;
    QFont titleFont, budgetFont, bodyFont, factsFont;
    int height = 0;

    /// In `area`, mirrored for right-to-left. `showsOpen`: an open gig says so. `pill` is empty
    /// where `pillText` is.
    [[nodiscard]] static GigCardLayout of(const Gig &gig, bool showsOpen, const QRect &area,
                                          const QFont &font, Qt::LayoutDirection direction,
                                          const QDateTime &now);
};

/// Paints the rows of a GigListModel as cards.
class GigCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// My gigs show their status always; Browse only where it is not open.
    void setShowsOpen(bool shows) { m_showsOpen = shows; }

    void setPictures(Pictures *pictures) { m_pictures = pictures; } ///< may be null

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Pictures *m_pictures = nullptr;
    bool m_showsOpen = false;
};

} // namespace gigflow
