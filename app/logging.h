// SPDX-License-Identifier: MIT
// The log: standard error, one line a message, and nothing secret in it. The rule is that no secret
// is handed to the log in the first place; this is the net under it.
#pragma once

#include <QString>

namespace gigflow {

/// Installs the message handler. QT_LOGGING_RULES chooses what is logged, as for any Qt program.
void installLogging();

/// `text` with whatever looks like a token, a password or an authorisation header taken out.
[[nodiscard]] QString redacted(QString text);

} // namespace gigflow
