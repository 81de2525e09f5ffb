// SPDX-License-Identifier: MIT
#pragma once

namespace gigflow {

/// The calling thread gives way to the GUI thread from now on where both want a processor: one that
/// is woken by the GUI thread must not take its place in the middle of an event. For threads that
/// have no event of a person to answer within a frame.
void stepBack();

} // namespace gigflow
