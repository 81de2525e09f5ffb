// SPDX-License-Identifier: MIT
#pragma once

#include "models/ids.h"

#include <QObject>

namespace gigflow {

/// Links as macOS hands them over: not on the command line, but as an event to the application. To
/// be installed as its event filter.
class LinkEvents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void opened(const gigflow::GigId &gig);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gigflow
