// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

namespace gigflow {

/// Something to be confirmed before it is done.
struct Question
{
    QString title;
    QString text;
    QString confirm; ///< the button that does it, named after what it does
    bool destructive = false;
};

/// Opens the question over `parent`'s window without blocking; `yes` runs once when confirmed. The
/// dialog deletes itself.
QDialog *ask(QWidget *parent, const Question &question, std::function<void()> yes);

} // namespace gigflow
