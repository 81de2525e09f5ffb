// SPDX-License-Identifier: MIT
#pragma once

#include "models/store.h"

#include <QTimer>

namespace gigflow {

/// Watches the store and tells (Store::noticed) of new gigs that suit a saved search. One for each
/// store. GUI thread.
class SearchAlerts : public QObject
{
    Q_OBJECT
public:
    explicit SearchAlerts(Store &store, QObject *parent = nullptr);

private:
    void look();

    Store &m_store;
    QTimer m_soon;
    bool m_wanted = false;
};

} // namespace gigflow
