// SPDX-License-Identifier: MIT
#include "server/app/process.h"

#include <sys/resource.h>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

namespace gigflow::server {

bool disableCoreDumps()
{
    const rlimit none{0, 0};
    bool done = setrlimit(RLIMIT_CORE, &none) == 0;
    // The limit does not bind a core_pattern that pipes to a program; not being dumpable does. The
    // leak checker of a sanitizer build attaches to the process, and could not any more.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    done = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
    return done;
}

} // namespace gigflow::server
