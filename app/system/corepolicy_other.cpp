// SPDX-License-Identifier: MIT
#include "app/system/corepolicy.h"

namespace gigflow {

void forbidCoreDumps()
{
    // Windows writes no dump of a program that has not registered for one (WER LocalDumps is an
    // administrator's setting).
}

} // namespace gigflow
