// SPDX-License-Identifier: MIT
#include "models/searchalerts.h"

#include "models/write/keptwriter.h"

#include <algorithm>

namespace gigflow {

using namespace std::chrono_literals;

SearchAlerts::SearchAlerts(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    // A pull commits in many steps; what it brought is told of once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    connect(&m_soon, &QTimer::timeout, this,
            [this] { m_store.write([](StoreWriter &writer) { writer.kept().checkSearches(); }); });
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.searches)
            look();
        if (m_wanted && !changes.gigs.isEmpty() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&store, &Store::opened, this, &SearchAlerts::look);
    connect(&store, &Store::rebuilt, this, &SearchAlerts::look);
    if (store.isOpen())
        look();
}

void SearchAlerts::look()
{
    m_store.savedSearches(this, [this](const QList<SavedSearch> &searches) {
        m_wanted = std::any_of(searches.begin(), searches.end(),
                               [](const SavedSearch &search) { return search.alerts; });
        if (m_wanted)
            m_soon.start();
    });
}

} // namespace gigflow
