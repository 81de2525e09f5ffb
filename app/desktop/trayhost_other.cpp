// SPDX-License-Identifier: MIT
#include "app/desktop/trayhost.h"

#include <QSystemTrayIcon>

namespace gigflow {

struct TrayHost::Private
{
    bool there = false;
};

TrayHost::TrayHost(std::chrono::milliseconds /*restart*/, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
}

TrayHost::~TrayHost() = default;

void TrayHost::start()
{
    d->there = QSystemTrayIcon::isSystemTrayAvailable();
    if (d->there)
        Q_EMIT appeared();
}

bool TrayHost::isThere() const
{
    return d->there;
}

} // namespace gigflow
