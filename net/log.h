// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace gigflow {

/// "gigflow.net". What is written to it never holds a body, a token, a password or an Authorization
/// header.
Q_DECLARE_LOGGING_CATEGORY(lcNet)

} // namespace gigflow
