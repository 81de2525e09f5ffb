// SPDX-License-Identifier: MIT
// What delegates and small widgets paint alike.
#pragma once

#include "ui/theme/tones.h"

#include <QFont>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

namespace gigflow {

class Pictures;

/// Side by side in one line: what has no room is left out, the last first, and the one that is left
/// is cut short.
[[nodiscard]] QString fitFacts(QStringList facts, const QFont &font, int width);
[[nodiscard]] QSize pillSize(const QString &text, const QFont &font);
void paintPill(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
               Tone tone, const Tones &tones, bool onSelected = false);
/// A person's own colour: the same in every run.
[[nodiscard]] QColor personHue(const QString &name);
/// A disc with the initials; its hue is the name's, so that a person keeps theirs everywhere.
void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const Tones &tones);
/// Their picture in the disc where there is one at hand, else as above. `pictures` may be null.
void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const QString &picture,
                 Pictures *pictures, const Tones &tones);
/// At most `count` lines of `width`, the last one elided. Line breaks of the text become spaces.
[[nodiscard]] QStringList wrapLines(const QString &text, const QFont &font, int width, int count);
/// What somebody wrote, kept in its own direction: its full stop and ellipsis stay at its end in a
/// layout that runs the other way (Unicode UAX #9, first strong isolate).
[[nodiscard]] QString isolated(const QString &text);
/// The background of a card in a list: resting, hovered, selected; with a ring where the keyboard
/// is.
void paintCard(QPainter *painter, const QRect &rect, bool selected, bool hovered, bool focused,
               const Tones &tones);

} // namespace gigflow
