// SPDX-License-Identifier: MIT
// A database that asks for the plan of every statement before it runs it.
#pragma once

#include "server/storage/backend.h"

#include <map>
#include <memory>
#include <string>

namespace gigflow::server::test {

/// Plans by the text of the statement, each asked for once, with the values it first came with.
using Plans = std::map<std::string, std::string, std::less<>>;

/// For one thread. `setup` is run on each new connection. `plans` outlives the backend.
std::unique_ptr<storage::Backend> explaining(std::unique_ptr<storage::Backend> inner,
                                             std::string setup, Plans &plans);

} // namespace gigflow::server::test
