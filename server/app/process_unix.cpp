// SPDX-License-Identifier: MIT
#include "server/app/process.h"

#include <fstream>
#include <sys/resource.h>
#include <unistd.h>
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

ProcessUse processUse()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    ProcessUse use{seconds(used.ru_utime) + seconds(used.ru_stime), processStart(), 0};
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    if (std::ifstream statm("/proc/self/statm"); statm >> total >> resident)
        use.residentBytes = resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    return use;
}

} // namespace gigflow::server
