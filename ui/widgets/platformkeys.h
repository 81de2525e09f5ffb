// SPDX-License-Identifier: MIT
// Shortcuts that cannot be the same everywhere.
#pragma once

#include <QKeySequence>

namespace gigflow::keys {

#ifdef Q_OS_MACOS // Command+H hides the program there, Command+Shift+Q ends the whole session
inline constexpr QKeyCombination hire = Qt::CTRL | Qt::SHIFT | Qt::Key_H;
inline constexpr QKeyCombination signOut = Qt::CTRL | Qt::SHIFT | Qt::Key_U;
#else
inline constexpr QKeyCombination hire = Qt::CTRL | Qt::Key_H;
inline constexpr QKeyCombination signOut = Qt::CTRL | Qt::SHIFT | Qt::Key_Q;
#endif
/// What the settings have on most systems; QKeySequence::Preferences is empty on some.
inline constexpr QKeyCombination preferences = Qt::CTRL | Qt::Key_Comma;

} // namespace gigflow::keys
