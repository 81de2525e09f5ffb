// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace gigflow {

/// Without case and diacritics, so that "cafe" finds "Café": SQLite's trigram tokenizer folds only
/// ASCII.
[[nodiscard]] QString foldForSearch(const QString &text);

/// What must match: words, and quoted phrases as one piece each. An unfinished quote counts as
/// closed, since people are still typing.
struct SearchTerm
{
    QString text;
    bool phrase = false;
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};
[[nodiscard]] QList<SearchTerm> searchTerms(const QString &typed);

/// The term as an FTS5 string: quoted, a word with the prefix star. Nothing a person types is FTS5
/// syntax. Empty where the term has no letter or digit, which the unicode61 tokenizer would drop.
[[nodiscard]] QString wordsExpression(const SearchTerm &term);
/// For the trigram table; empty below three letters.
[[nodiscard]] QString gramsExpression(const SearchTerm &term);
/// '%term%' for LIKE … ESCAPE '\'.
[[nodiscard]] QString likePattern(const SearchTerm &term);

} // namespace gigflow
