// SPDX-License-Identifier: MIT
// The boxes that the house style is made of: which colours, line and corners a widget of some kind
// has in some state. Geometry in device-independent pixels.
#pragma once

#include "ui/theme/tones.h"

#include <QMargins>
#include <QStyle>

class QPainter;
class QWidget;

namespace gigflow {

/// What a widget is to the house style, by its "kind" property.
enum class Kind {
    None,
    // buttons
    Primary,
    Danger,
    Quiet,
    Tool,
    Icon,
    Chip,
    Nav,   ///< also the frame that holds them
    Card,  ///< also a frame
    Toast, ///< also the frame that holds them
    // frames
    Note,
    Banner, ///< a note from edge to edge
    Status,
    Drop,
    // others
    Menu, ///< a list that looks like one
    Tabs,
};

[[nodiscard]] Kind kindOf(const QWidget *widget); ///< `widget` may be null

struct Box
{
    QColor fill = {}; ///< invalid: none, as for the line
    QColor line = {};
    int width = 1; ///< of the line, inside the box
    qreal radius = 0;
    bool dashed = false;
    QColor ink = {}; ///< of the text in it
};

void paintBox(QPainter *painter, const QRect &rect, const Box &box);

[[nodiscard]] Box buttonBox(Kind kind, QStyle::State state, const QPalette &palette,
                            const Tones &tones);
/// Between the button's edge and its text, the line included.
[[nodiscard]] QMargins buttonPadding(Kind kind);
[[nodiscard]] Box fieldBox(QStyle::State state, bool invalid, const Tones &tones);
/// A frame of that kind; `tone` is that of a note, as in inkOf().
[[nodiscard]] Box frameBox(Kind kind, const QString &tone, const Tones &tones);
/// The width of the frame's line.
[[nodiscard]] QMargins frameMargins(Kind kind);
/// The colour of text whose "tone" property that is; invalid for one that is unknown or empty.
[[nodiscard]] QColor inkOf(const QString &tone, const Tones &tones);

} // namespace gigflow
