// SPDX-License-Identifier: MIT
#include "app/system/stopsignals.h"

namespace gigflow {

struct StopSignals::Private
{
};

// The window system closes the window, and Qt ends the loop when the session ends.
StopSignals::StopSignals(QObject *parent) : QObject(parent) {}
StopSignals::~StopSignals() = default;

} // namespace gigflow
