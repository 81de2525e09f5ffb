// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace gigflow {

/// Lets Tab go through the window of `late` as its widgets are laid out. Called when `late` was
/// added to a window that was there before: Qt puts what comes later behind everything else.
void tabAsLaidOut(const QWidget *late);

} // namespace gigflow
