// SPDX-License-Identifier: MIT
#include "app/system/fontcache.h"

namespace gigflow {

std::future<void> readFontsAhead()
{
    return {};
}

} // namespace gigflow
