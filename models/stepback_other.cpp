// SPDX-License-Identifier: MIT
#include "models/stepback.h"

#include <QThread>

namespace gigflow {

void stepBack()
{
    QThread::currentThread()->setPriority(QThread::LowPriority);
}

} // namespace gigflow
