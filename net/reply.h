// SPDX-License-Identifier: MIT
#pragma once

#include "models/error.h"

#include <functional>
#include <tl/expected.hpp>

namespace gigflow {

template <class T>
using Result = tl::expected<T, Error>;

/// How net answers the floors above: called exactly once, on the GUI thread, never before the call
/// that started it has returned, and not at all once the context object passed with it is gone.
template <class T>
using Answer = std::function<void(Result<T>)>;

} // namespace gigflow
