// SPDX-License-Identifier: MIT
#include "models/stepback.h"

#include <pthread.h>
#include <sched.h>

namespace gigflow {

void stepBack()
{
#ifdef SCHED_BATCH // Linux: does not take the processor from who wakes it (sched(7))
    const sched_param none{};
    pthread_setschedparam(pthread_self(), SCHED_BATCH, &none);
#endif
}

} // namespace gigflow
