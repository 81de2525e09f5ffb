// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/buttons.h"

#include <QAction>

#include <functional>

class QMenu;

namespace gigflow {

/// A tool tip with its shortcut, named as the platform does: "Post a new gig (Ctrl+N)".
[[nodiscard]] QString withKeys(const QString &tip, const QKeySequence &keys);
/// An action of `page`, found by its shortcut while the page shows; several pages may have the same
/// shortcut. `tip` says what it does; the shortcut is added to it. `iconName` may be empty.
[[nodiscard]] QAction *makeAction(QWidget *page, const char *name, const QString &text,
                                  const QString &iconName, const QKeySequence &keys,
                                  const QString &tip);
/// Visible and enabled, or neither.
void offer(QAction *action, bool visible, bool enabled);
/// Adds the actions with separators for null pointers, leaving out what is not visible.
void fillMenu(QMenu *menu, const QList<QAction *> &actions);

/// A button that is its action: text, name, tool tip, state and visibility follow it.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, ButtonKind kind = ButtonKind::Normal,
                                            QWidget *parent = nullptr);
/// A button with an icon only; `fill` makes the menu anew each time it opens.
[[nodiscard]] QPushButton *makeMenuButton(const char *objectName, const QString &accessibleName,
                                          const QString &iconName, QWidget *parent,
                                          std::function<void(QMenu *)> fill);
/// Shows a fresh menu at the lower edge of `widget`, or at a place; it deletes itself.
void popUpMenu(QWidget *widget, const std::function<void(QMenu *)> &fill);
void popUpMenu(QWidget *widget, const QPoint &at, const std::function<void(QMenu *)> &fill);

} // namespace gigflow
