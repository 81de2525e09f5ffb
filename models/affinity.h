// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

namespace gigflow {

/// Ends a debug build that calls `object` from another thread than its own. With Debian's
/// uninstrumented Qt ThreadSanitizer reports races that are none; these lines stand in for it.
inline void assertOwnThread(const QObject *object)
{
    Q_ASSERT_X(QThread::currentThread() == object->thread(), object->metaObject()->className(),
               "called from a thread that is not its own");
}

} // namespace gigflow
