// SPDX-License-Identifier: MIT
#include "ui/theme/tones.h"

#include <cmath>

namespace gigflow {

QColor blend(const QColor &over, const QColor &under, qreal amount)
{
    const auto mix = [amount](float a, float b) {
        return float(a * amount + b * (1 - amount));
    };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

namespace {

qreal luminance(const QColor &color)
{
    const auto channel = [](qreal c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

} // namespace

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal la = luminance(a);
    const qreal lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

Tones Tones::of(const QPalette &palette)
{
    Tones t;
    t.window = palette.color(QPalette::Active, QPalette::Window);
    t.base = palette.color(QPalette::Active, QPalette::Base);
    t.text = palette.color(QPalette::Active, QPalette::WindowText);
    t.muted = palette.color(QPalette::Active, QPalette::PlaceholderText);
    t.disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
    t.accent = palette.color(QPalette::Active, QPalette::Highlight);
    t.onAccent = palette.color(QPalette::Active, QPalette::HighlightedText);
    t.raised = palette.color(QPalette::Active, QPalette::ToolTipBase);
    t.side = palette.color(QPalette::Active, QPalette::AlternateBase);
    t.dark = t.window.lightnessF() < 0.5f;
    t.border = blend(t.text, t.base, t.dark ? 0.16 : 0.13);
    t.hairline = blend(t.text, t.window, t.dark ? 0.11 : 0.09);
    t.field = blend(t.text, t.base, t.dark ? 0.34 : 0.30);
    t.hover = blend(t.text, t.window, t.dark ? 0.08 : 0.055);
    t.pressed = blend(t.text, t.window, 0.12);
    t.thumb = blend(t.text, t.window, 0.26);
    t.accentHover = blend(t.text, t.accent, t.dark ? 0.18 : 0.14);
    t.accentPressed = blend(t.text, t.accent, t.dark ? 0.30 : 0.28);
    t.contrast = t.muted == t.text && t.base == t.window;
    if (t.contrast) {
        for (QColor *line : {&t.border, &t.hairline, &t.field, &t.thumb})
            *line = t.text;
        t.hover = blend(t.text, t.window, 0.14);
        t.pressed = blend(t.text, t.window, 0.24);
        t.accentHover = t.accentPressed = t.accent;
    }
    return t;
}

QColor Tones::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Accent:
        return dark ? accent : blend(text, accent, 0.12);
    case Tone::Success:
        return dark ? QColor(0x7f, 0xd6, 0x96) : QColor(0x1b, 0x6b, 0x31);
    case Tone::Warning:
        return dark ? QColor(0xf2, 0xc1, 0x6b) : QColor(0x7d, 0x50, 0x00);
    case Tone::Danger:
        return dark ? QColor(0xff, 0xa3, 0x9b) : QColor(0xb0, 0x24, 0x1b);
    }
    return text;
}

QColor Tones::soft(Tone tone) const
{
    if (contrast) // what is chosen still differs, by its line above all
        return tone == Tone::Accent ? blend(accent, window, 0.16) : window;
    if (tone == Tone::Neutral)
        return blend(text, window, dark ? 0.10 : 0.06);
    return blend(ink(tone), base, dark ? 0.16 : 0.11);
}

QColor Tones::line(Tone tone) const
{
    if (contrast)
        return ink(tone);
    return tone == Tone::Neutral ? border : blend(ink(tone), base, 0.45);
}

} // namespace gigflow
