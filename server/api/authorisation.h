// SPDX-License-Identifier: MIT
// Who may touch which gig and which bid: one table, asked before the handler of every route.
#pragma once

#include "server/api/context.h"
#include "server/api/router.h"

#include <optional>

namespace gigflow::server {

/// 404 where the thing in the path is not there, 403 where the route's Access keeps this person
/// away from it. Inside the handler's transaction. Nothing for routes that name no thing.
std::optional<Answer> authorise(Context &context, const Route &route);

} // namespace gigflow::server
