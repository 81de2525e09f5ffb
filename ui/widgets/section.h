// SPDX-License-Identifier: MIT
// The shape of pages that are read from top to bottom: a scrolled column of titled cards.
#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace gigflow {

/// Fills `page` with a scrolled column and returns the column's layout.
[[nodiscard]] QVBoxLayout *makeSectionColumn(QWidget *page);
/// A card with a headline around `content`.
[[nodiscard]] QWidget *makeSection(const QString &headline, QWidget *content);

} // namespace gigflow
