// SPDX-License-Identifier: MIT
#pragma once

#include "server/api/answer.h"

#include <boost/json/object.hpp>
#include <optional>

namespace gigflow::server {

/// Of everything but pictures.
constexpr std::size_t longestBody = 16384;
constexpr std::size_t longestUpload = std::size_t{1024} * 1024;

/// The JSON object a change carries; an empty body is an empty object. 400 for a body that is not
/// declared as JSON or is no object, 413 over 16 KiB.
std::optional<Answer> readBody(const Request &request, boost::json::object &body);

} // namespace gigflow::server
