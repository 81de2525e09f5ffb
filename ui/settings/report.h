// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QString>

namespace gigflow {

/// What somebody who helps wants to know, as plain text: versions, the system, the server, how the
/// connection stands. No name, no address of a person, no secret; what looks like one is taken out
/// by `app.redact` besides.
[[nodiscard]] QString supportReport(const AppContext &app, const AccountContext &account);

} // namespace gigflow
