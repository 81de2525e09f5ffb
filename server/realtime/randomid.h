// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace gigflow::server {

/// 20 characters of URL-safe base64: 120 bits that nobody guesses. Thread-safe.
std::string randomId();

} // namespace gigflow::server
