// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>

class QPainter;

namespace gigflow {

/// One of resources/icons, drawn in the application palette's colour of that role at the moment of
/// painting, so that it follows a change of theme and any scale.
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);
/// The same in a given colour, at once.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon appIcon();

} // namespace gigflow
