// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace gigflow {

/// What a colour means; never which colour it is.
enum class Tone { Neutral, Accent, Success, Warning, Danger };

/// The colours that QPalette has no role for, derived from a palette. Cheap; make one where it is
/// needed.
struct Tones
{
    bool dark = false;
    bool contrast = false; ///< high contrast: lines are as strong as text, nothing is shaded
    QColor text, muted, disabled;
    QColor window, base, raised, side;
    QColor border, hairline, field; ///< around cards; between areas; around inputs
    QColor hover, pressed, thumb;
    QColor accent, onAccent, accentHover, accentPressed;

    [[nodiscard]] static Tones of(const QPalette &palette);
    [[nodiscard]] QColor
    ink(Tone tone) const; ///< text in that tone, readable on soft(tone), window and base
    [[nodiscard]] QColor soft(Tone tone) const; ///< a background in that tone
    [[nodiscard]] QColor line(Tone tone) const; ///< a border in that tone
};

[[nodiscard]] QColor blend(const QColor &over, const QColor &under, qreal amount);
/// The WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

} // namespace gigflow
