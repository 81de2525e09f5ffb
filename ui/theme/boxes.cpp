// SPDX-License-Identifier: MIT
#include "ui/theme/boxes.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

#include <optional>
#include <utility>

namespace gigflow {

using namespace Qt::StringLiterals;

Kind kindOf(const QWidget *widget)
{
    static constexpr std::pair<QLatin1StringView, Kind> kinds[] = {
        {"banner"_L1, Kind::Banner},   {"card"_L1, Kind::Card},   {"chip"_L1, Kind::Chip},
        {"danger"_L1, Kind::Danger},   {"drop"_L1, Kind::Drop},   {"icon"_L1, Kind::Icon},
        {"menu"_L1, Kind::Menu},       {"nav"_L1, Kind::Nav},     {"note"_L1, Kind::Note},
        {"primary"_L1, Kind::Primary}, {"quiet"_L1, Kind::Quiet}, {"status"_L1, Kind::Status},
        {"tabs"_L1, Kind::Tabs},       {"toast"_L1, Kind::Toast}, {"tool"_L1, Kind::Tool},
    };
    if (!widget)
        return Kind::None;
    const QString name = widget->property("kind").toString();
    if (name.isEmpty())
        return Kind::None;
    for (const auto &[text, kind] : kinds) {
        if (name == text)
            return kind;
    }
    return Kind::None;
}

void paintBox(QPainter *painter, const QRect &rect, const Box &box)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool lined = box.line.isValid() && box.width > 0;
    const qreal inset = lined ? box.width / 2.0 : 0;
    painter->setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter->setPen(lined ? QPen(box.line, box.width, box.dashed ? Qt::DashLine : Qt::SolidLine)
                          : QPen(Qt::NoPen));
    const QRectF inner = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    const qreal radius = qBound(0.0, box.radius - inset, inner.height() / 2);
    painter->drawRoundedRect(inner, radius, radius);
    painter->restore();
}

namespace {

struct Situation
{
    explicit Situation(QStyle::State state)
        : enabled(state.testFlag(QStyle::State_Enabled)),
          hovered(enabled && state.testFlag(QStyle::State_MouseOver)),
          pressed(enabled && state.testFlag(QStyle::State_Sunken)),
          focused(state.testFlag(QStyle::State_HasFocus)),
          checked(state.testFlag(QStyle::State_On))
    {
    }
    bool enabled, hovered, pressed, focused, checked;
};

Box plainButton(const Situation &is, const QPalette &palette, const Tones &t)
{
    Box box{.fill = palette.color(QPalette::Active, QPalette::Button),
            .line = t.border,
            .radius = 7,
            .ink = t.text};
    if (is.pressed)
        box.fill = t.pressed;
    else if (is.hovered)
        box.fill = t.hover;
    if (!is.enabled)
        box = {.fill = t.window, .line = t.hairline, .radius = 7, .ink = t.disabled};
    return box;
}

Box primaryButton(const Situation &is, const Tones &t)
{
    if (!is.enabled)
        return {.fill = t.hover, .line = t.hairline, .radius = 7, .ink = t.disabled};
    const QColor &fill = is.pressed ? t.accentPressed : is.hovered ? t.accentHover : t.accent;
    return {.fill = fill, .line = fill, .radius = 7, .ink = t.onAccent};
}

/// Nothing of it shows but what is in it.
Box bareButton(const Situation &is, const QColor &ink, const Tones &t)
{
    Box box{.fill = is.hovered ? t.hover : QColor(), .radius = 7, .ink = ink};
    if (is.checked)
        box.fill = t.soft(Tone::Accent);
    if (!is.enabled)
        box.ink = t.disabled;
    return box;
}

std::optional<Tone> toneNamed(const QString &name)
{
    if (name == "muted"_L1)
        return Tone::Neutral;
    if (name == "accent"_L1)
        return Tone::Accent;
    if (name == "success"_L1)
        return Tone::Success;
    if (name == "warning"_L1)
        return Tone::Warning;
    if (name == "danger"_L1)
        return Tone::Danger;
    return {};
}

void ring(Box &box, const QColor &color)
{
    box.line = color;
    box.width = 2;
}

} // namespace

Box buttonBox(Kind kind, QStyle::State state, const QPalette &palette, const Tones &t)
{
    const Situation is(state);
    Box box = plainButton(is, palette, t);
    QColor focus = t.accent;
    switch (kind) {
    case Kind::Primary:
        box = primaryButton(is, t);
        focus = t.text;
        break;
    case Kind::Danger:
        focus = t.ink(Tone::Danger);
        box = {.fill = is.hovered ? t.soft(Tone::Danger)
                                  : palette.color(QPalette::Active, QPalette::Button),
               .line = is.enabled ? t.line(Tone::Danger) : t.hairline,
               .radius = 7,
               .ink = is.enabled ? focus : t.disabled};
        break;
    case Kind::Quiet:
        box = bareButton(is, t.ink(Tone::Accent), t);
        break;
    case Kind::Nav:
        box = bareButton(is, is.checked ? t.ink(Tone::Accent) : t.text, t);
        box.radius = 8;
        break;
    case Kind::Tool:
        if (is.checked)
            box = {.fill = t.soft(Tone::Accent),
                   .line = t.line(Tone::Accent),
                   .radius = 7,
                   .ink = t.ink(Tone::Accent)};
        break;
    case Kind::Chip:
        box = {.fill = t.soft(Tone::Accent),
               .line = is.hovered ? t.accent : QColor(),
               .radius = 12,
               .ink = t.ink(Tone::Accent)};
        break;
    case Kind::Card:
        box = {.fill = is.enabled ? t.base : t.window,
               .line = is.hovered ? t.accent : t.border,
               .radius = 14,
               .ink = t.text};
        break;
    case Kind::Toast:
        box = {.fill = is.hovered ? blend(t.window, t.text, 0.2) : QColor(),
               .line = t.contrast ? t.window : t.muted,
               .radius = 7,
               .ink = t.window};
        focus = t.window;
        break;
    default:
        break;
    }
    if (is.focused)
        ring(box, focus);
    return box;
}

QMargins buttonPadding(Kind kind)
{
    switch (kind) {
    case Kind::Quiet:
        return {9, 6, 9, 6};
    case Kind::Tool:
        return {11, 7, 11, 7}; // as high as the fields beside it
    case Kind::Icon:
        return {9, 7, 9, 7};
    case Kind::Chip:
        return {10, 3, 10, 3};
    case Kind::Nav:
        return {13, 9, 13, 9};
    case Kind::Card:
        return {1, 1, 1, 1};
    default:
        return {15, 7, 15, 7};
    }
}

Box fieldBox(QStyle::State state, bool invalid, const Tones &t)
{
    const Situation is(state);
    const bool still = !is.enabled || state.testFlag(QStyle::State_ReadOnly);
    Box box{.fill = still ? t.window : t.base,
            .line = is.hovered ? t.muted : t.field,
            .radius = 7,
            .dashed = still && t.contrast, // where the fill is the same
            .ink = is.enabled ? t.text : t.muted};
    if (is.focused)
        ring(box, t.accent);
    if (invalid)
        box.line = t.ink(Tone::Danger);
    return box;
}

Box frameBox(Kind kind, const QString &tone, const Tones &t)
{
    switch (kind) {
    case Kind::Card:
        return {.fill = t.base, .line = t.border, .radius = 12};
    case Kind::Nav:
        return {.fill = t.side, .line = {}};
    case Kind::Toast:
        return {.fill = t.text, .radius = 10};
    case Kind::Drop:
        return {.fill = t.base, .line = t.field, .width = 2, .radius = 12, .dashed = true};
    case Kind::Note:
    case Kind::Banner: {
        const Tone which = toneNamed(tone).value_or(Tone::Neutral);
        // Where a shade tells two areas apart, a line does in high contrast.
        return {.fill = t.soft(which),
                .line = t.contrast ? t.line(which) : t.soft(which),
                .radius = kind == Kind::Banner ? 0.0 : 9.0};
    }
    default:
        return {};
    }
}

QMargins frameMargins(Kind kind)
{
    switch (kind) {
    case Kind::Card:
    case Kind::Note:
    case Kind::Banner:
        return {1, 1, 1, 1};
    case Kind::Drop:
        return {2, 2, 2, 2};
    case Kind::Status:
        return {0, 1, 0, 0};
    default:
        return {};
    }
}

QColor inkOf(const QString &tone, const Tones &t)
{
    if (tone == "inverse"_L1) // on the colour of text
        return t.window;
    const auto which = toneNamed(tone);
    return which ? t.ink(*which) : QColor();
}

} // namespace gigflow
