// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config.h"

namespace gigflow::server {

/// Builds the server, runs it until it is stopped, and takes it down in order. The program's exit
/// code.
int serve(const Config &config, const auth::Environment &environment, Log &log);

} // namespace gigflow::server
