// SPDX-License-Identifier: MIT
// The small parts that the sections of the settings share.
#pragma once

#include <QString>

class QCheckBox;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace gigflow {

[[nodiscard]] QVBoxLayout *makeRows(QWidget *content);
/// Under a check box, aligned with its text.
[[nodiscard]] QLabel *makeExplanation(const QString &text);
[[nodiscard]] QCheckBox *makeCheck(const char *objectName, const QString &text, bool on);
/// Text that can be marked and copied.
[[nodiscard]] QLabel *makeFact(const QString &text);

} // namespace gigflow
