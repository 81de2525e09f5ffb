// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"
#include "ui/theme/tones.h"

#include <QStyledItemDelegate>

namespace gigflow {

class Pictures;

/// Where everything of a bid's card stands. `Headline` is who bid (on a gig's page) or on what (in
/// My bids).
struct BidCardLayout
{
    enum class Headline { Freelancer, Gig };

    QRect card, avatar, headline, price, message, facts, pill;
    QRect star; ///< where it is on the owner's shortlist, else empty
    QString headlineText, priceText, factsText, pillText;
    Tone pillTone = Tone::Neutral;
    QStringList messageLines;
    QFont strongFont, bodyFont, factsFont;
    int height = 0;

    [[nodiscard]] static BidCardLayout of(const Bid &bid, Headline headline, const QRect &area,
                                          const QFont &font, Qt::LayoutDirection direction,
                                          const QDateTime &now);
};

/// Paints the rows of a BidListModel as cards.
class BidDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit BidDelegate(BidCardLayout::Headline headline, QObject *parent = nullptr);

    void setPictures(Pictures *pictures) { m_pictures = pictures; } ///< may be null

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Pictures *m_pictures = nullptr;
    BidCardLayout::Headline m_headline;
};

} // namespace gigflow
