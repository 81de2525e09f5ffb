// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;
class QWidget;

namespace gigflow {

/// Calls `act` once, from the event loop, after `window` has been painted for the first time; at
/// the latest after two seconds (a window that starts minimised or covered is not painted). Not at
/// all once `context` is gone.
void afterFirstPaint(QWidget *window, QObject *context, std::function<void()> act);

} // namespace gigflow
