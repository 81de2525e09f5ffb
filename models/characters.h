// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace gigflow {

/// How many characters the limits of contract.md count in it: code points, as the server does, so
/// that an emoji is one.
[[nodiscard]] inline qsizetype characterCount(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace gigflow
