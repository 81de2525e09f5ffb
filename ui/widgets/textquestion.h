// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace gigflow {

/// Something that needs a name.
struct TextQuestion
{
    QString title;
    QString label;
    QString text;    ///< to begin with
    QString option;  ///< a check box beneath; empty: none
    bool on = true;  ///< whether that is checked at first
    QString confirm; ///< the button that does it
};

/// Opens the question without blocking; `given` gets a text that is not blank. The dialog deletes
/// itself.
QDialog *askText(QWidget *parent, const TextQuestion &question,
                 std::function<void(const QString &text, bool option)> given);

} // namespace gigflow
