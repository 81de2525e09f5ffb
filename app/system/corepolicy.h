// SPDX-License-Identifier: MIT
#pragma once

namespace gigflow {

/// Memory holds access tokens and passwords being typed: a crash leaves no core file and hands
/// nothing to a crash reporter. Called first thing in main().
void forbidCoreDumps();

} // namespace gigflow
