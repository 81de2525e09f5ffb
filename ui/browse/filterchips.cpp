// SPDX-License-Identifier: MIT
#include "ui/browse/filterchips.h"

#include "ui/browse/filterwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

namespace gigflow {

using namespace Qt::StringLiterals;

FilterChips::FilterChips(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(space::xs, this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void FilterChips::show(const GigFilter &filter)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const QList<FilterPart> parts = partsOf(filter);
    // Later: the click that led here is still inside its button.
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QPushButton *first = nullptr;
    for (const FilterPart &part : parts) {
        auto *chip = makeButton("filterChip", part.text, ButtonKind::Normal, this);
        chip->setProperty("kind", u"chip"_s);
        chip->setIcon(icon(u"close"_s));
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
        chip->setAccessibleName(tr("Remove filter: %1").arg(part.text));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this,
                [this, without = part.without] { Q_EMIT changed(without); });
        layout()->addWidget(chip);
        chip->show();
        if (!first)
            first = chip;
    }
    setVisible(!parts.isEmpty());
    if (hadFocus && first)
        first->setFocus();
}

} // namespace gigflow
