// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace gigflow {

/// Lets Tab come to `late`, which was just added to the window, and to what is in it, right after
/// `place` and what is in that. Qt puts what comes later behind everything else.
void tabAfter(QWidget *place, QWidget *late);

} // namespace gigflow
