// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config.h"

namespace gigflow::server {

/// The commands that work on the database and end: migrate, seed, user. The exit code.
int maintain(const Config &config, const CommandLine &line);

} // namespace gigflow::server
