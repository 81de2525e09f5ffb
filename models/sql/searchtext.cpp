// SPDX-License-Identifier: MIT
#include "models/sql/searchtext.h"

#include <algorithm>

namespace gigflow {

namespace {

QString quoted(QString text)
{
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QString foldForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    return folded.toCaseFolded();
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    QList<SearchTerm> terms;
    const QStringList parts = typed.split(QLatin1Char('"'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            const QString phrase = parts.at(i).simplified();
            if (!phrase.isEmpty())
                terms.append({phrase, true});
            continue;
        }
        for (const QString &word : parts.at(i).simplified().split(QLatin1Char(' '))) {
            if (!word.isEmpty())
                terms.append({word, false});
        }
    }
    return terms;
}

QString wordsExpression(const SearchTerm &term)
{
    const bool hasToken = std::any_of(term.text.begin(), term.text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate();
    });
    if (!hasToken)
        return {};
    return term.phrase ? quoted(term.text) : quoted(term.text) + QLatin1Char('*');
}

QString gramsExpression(const SearchTerm &term)
{
    const QString folded = foldForSearch(term.text);
    if (folded.toUcs4().size() < 3)
        return {};
    return quoted(folded);
}

QString likePattern(const SearchTerm &term)
{
    QString text = foldForSearch(term.text);
    for (const QLatin1Char c : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(c, QLatin1Char('\\') + QString(c));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

} // namespace gigflow
