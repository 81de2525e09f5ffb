// SPDX-License-Identifier: MIT
// The commands export and import. Each yields the exit code and says on standard error what is
// wrong.
#pragma once

#include "server/app/commandline.h"
#include "server/picture/picturestore.h"
#include "server/storage/database.h"

namespace gigflow::server {

/// Prints the problem after the program's name; 1.
int failed(const std::string &problem);

int exportTo(storage::Database &database, const PictureStore &pictures, const std::string &file);
int importFrom(storage::Database &database, const PictureStore &pictures, const CommandLine &line);
int importFromMongo(storage::Database &database, const std::string &folder);

} // namespace gigflow::server
