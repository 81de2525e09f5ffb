// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

namespace gigflow {

class Navigator;

/// Submits what a person can change their mind about: it shows at once, `said` appears with Undo,
/// which takes all of it back, and it is sent only when the time for that is over. `context`
/// belongs to the navigator's window.
void submitUndoable(Outbox &outbox, Navigator &navigator, QObject *context,
                    const QList<Command> &commands, const QString &said);

} // namespace gigflow
