// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QString>

#include <functional>

class QPushButton;

namespace gigflow {

/// What somebody who helps wants to know, as plain text: versions, the system, the server, how the
/// connection stands. No name, no address of a person, no secret; what looks like one is taken out
/// by `app.redact` besides.
[[nodiscard]] QString supportReport(const AppContext &app, const AccountContext &account);
/// The button that copies it; `account` may be of nobody. `copied` is called once it is done.
[[nodiscard]] QPushButton *makeReportButton(const AppContext &app, const AccountContext &account,
                                            std::function<void()> copied);
void copyReport(const AppContext &app, const AccountContext &account);

} // namespace gigflow
