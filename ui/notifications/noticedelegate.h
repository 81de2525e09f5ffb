// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"

#include <QStyledItemDelegate>

namespace gigflow {

/// Where everything of a notice's card stands.
struct NoticeCardLayout
{
    QRect card, mark, headline, body, age;
    QString headlineText, bodyText, ageText;
    QFont headlineFont, bodyFont, ageFont;
    int height = 0;

    [[nodiscard]] static NoticeCardLayout of(const Notice &notice, const QRect &area,
                                             const QFont &font, Qt::LayoutDirection direction,
                                             const QDateTime &now);
};

class NoticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gigflow
