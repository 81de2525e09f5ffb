// SPDX-License-Identifier: MIT
#include "app/system/fontcache.h"

#include <dlfcn.h>

namespace gigflow {

std::future<void> readFontsAhead()
{
    // Of the library that Qt uses, so that it is the same one. FcInit() may be called from any
    // thread, and does its work once (fontconfig.org, FcInit(3)).
    return std::async(std::launch::async, [] {
        void *library = dlopen("libfontconfig.so.1", RTLD_LAZY);
        if (auto *init = library ? reinterpret_cast<int (*)()>(dlsym(library, "FcInit")) : nullptr)
            init();
    });
}

} // namespace gigflow
