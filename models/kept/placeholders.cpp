// SPDX-License-Identifier: MIT
#include "models/placeholders.h"

#include <QRegularExpression>

namespace gigflow {

QList<Placeholder> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\{(\\p{L}[\\p{L}\\p{M}\\p{N} _-]{0,29})\\}"));
    QList<Placeholder> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.append({match.capturedStart(), match.capturedLength(), match.captured(1)});
    }
    return found;
}

QString fillPlaceholders(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype from = 0;
    const QList<Placeholder> gaps = placeholdersIn(text);
    for (const Placeholder &gap : gaps) {
        const QString value = values.value(gap.name.trimmed().toLower());
        if (value.isEmpty())
            continue;
        filled += QStringView(text).mid(from, gap.at - from);
        filled += value;
        from = gap.at + gap.length;
    }
    return filled + text.mid(from);
}

} // namespace gigflow
