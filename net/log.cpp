// SPDX-License-Identifier: MIT
#include "net/log.h"

namespace gigflow {

Q_LOGGING_CATEGORY(lcNet, "gigflow.net", QtInfoMsg)

} // namespace gigflow
