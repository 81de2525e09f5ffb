// SPDX-License-Identifier: MIT
#pragma once

#include "server/app/config.h"
#include "server/app/settings.h"

namespace gigflow::server {

/// What the settings came from.
struct Sources
{
    CommandLine line;
    auth::Environment process;
    std::shared_ptr<const SettingsFile> file; ///< null: none
};

/// Prints the settings in force and where each came from, looks at the database, the secrets and
/// the modes of their files, and says what is wrong. Makes nothing. The exit code: 0, or 1 where
/// there is a problem.
int check(const Config &config, const Sources &sources);

} // namespace gigflow::server
