// SPDX-License-Identifier: MIT
#include "app/system/corepolicy.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace gigflow {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // The limit does not bind a core_pattern that pipes into a crash reporter; not being dumpable
    // does. LeakSanitizer has to look into its own process and needs it left on.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace gigflow
