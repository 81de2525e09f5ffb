// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace gigflow {

/// Where Tab leads (`next`) or Shift+Tab from what has the focus in `window`: through all of it as
/// it is laid out, round its ends. Qt's own order is that of making, in which what is made late
/// comes last. From a widget that Tab does not come to, the first in it. Null: nowhere.
[[nodiscard]] QWidget *tabTarget(const QWidget &window, bool next);

} // namespace gigflow
