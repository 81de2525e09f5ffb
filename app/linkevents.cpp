// SPDX-License-Identifier: MIT
#include "app/linkevents.h"

#include "app/link.h"

#include <QFileOpenEvent>

namespace gigflow {

bool LinkEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    const auto gig = parseGigLink(url.toString(QUrl::FullyEncoded));
    if (gig)
        Q_EMIT opened(*gig);
    return gig.has_value();
}

} // namespace gigflow
