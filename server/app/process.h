// SPDX-License-Identifier: MIT
// What only the operating system can do for us.
#pragma once

namespace gigflow::server {

/// A core dump would hold the signing secrets and everybody's tokens. False where it could not be
/// done.
bool disableCoreDumps();

} // namespace gigflow::server
