// SPDX-License-Identifier: MIT
// Pure work that is too long for the GUI thread (a list of 100,000 gigs takes a second to read).
#pragma once

#include "models/stepback.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace gigflow {

/// Runs `work()` on a thread of the pool and then `done(result)` on the GUI thread, where it was
/// called from, unless `context` is gone by then.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start([context = QPointer<QObject>(context),
                                          work = std::move(work),
                                          done = std::move(done)]() mutable {
        stepBack();
        // The application outlives the pool; the pointer is only looked at on its thread.
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context = std::move(context), result, done = std::move(done)]() mutable {
                if (context)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

} // namespace gigflow
