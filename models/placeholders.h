// SPDX-License-Identifier: MIT
// "Dear {owner}, I can do it in {days} days": gaps in a text, each a name in braces.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace gigflow {

struct Placeholder
{
    qsizetype at = 0;     ///< of the opening brace
    qsizetype length = 0; ///< with both braces
    QString name;         ///< "days"
    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

/// In order. A name begins with a letter and holds letters, digits, spaces, '-' and '_', at most 30
/// characters; other text in braces is left alone.
[[nodiscard]] QList<Placeholder> placeholdersIn(const QString &text);
/// Replaces the placeholders whose lower-case name has a value that is not empty. What a value
/// itself holds in braces is not filled again.
[[nodiscard]] QString fillPlaceholders(const QString &text, const QHash<QString, QString> &values);

} // namespace gigflow
