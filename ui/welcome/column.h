// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class QVBoxLayout;

namespace gigflow {

/// A page of the welcome: a column of at most `width` in the middle. Returns the column's layout.
[[nodiscard]] QVBoxLayout *makeColumn(QWidget *page, int width);

/// A large button with a picture (or a person), a headline and a sentence.
class ChoiceCard : public QPushButton
{
    Q_OBJECT
public:
    /// The accessible name is `name`; the sentence is its description.
    ChoiceCard(const char *objectName, const QString &name, QWidget *picture,
               const QString &headline, const QString &sentence, bool wide = false,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

} // namespace gigflow
