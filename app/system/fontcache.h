// SPDX-License-Identifier: MIT
#pragma once

#include <future>

namespace gigflow {

/// Begins, on a thread of its own, to read what the system knows of its fonts, so that the first
/// text does not wait for it. Nothing where Qt does not take its fonts from Fontconfig. The end of
/// what is returned waits for the thread.
[[nodiscard]] std::future<void> readFontsAhead();

} // namespace gigflow
