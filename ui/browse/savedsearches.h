// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QTimer>

class QMenu;

namespace gigflow {

class Navigator;

/// The saved searches and how many unseen gigs each finds: their menu, and what can be done to
/// them.
class SavedSearches : public QObject
{
    Q_OBJECT
public:
    static constexpr int countLimit = 100; ///< beyond it is said as "99+"

    SavedSearches(const AccountContext &account, Navigator &navigator, QWidget *owner);

    /// `current`: what the page asks at the moment, to be saved or to be found among the saved.
    void fill(QMenu *menu, const GigFilter &current);
    void askToSave(const GigFilter &filter);
    [[nodiscard]] int unseen() const { return m_counts.together; } ///< in all of them
    [[nodiscard]] QList<SavedSearch> all() const { return m_searches; }

Q_SIGNALS:
    void chosen(const gigflow::GigFilter &filter);
    void changed(); ///< the searches, or their counts

private:
    void reload();
    void count();
    void addManaging(QMenu *menu, const SavedSearch &search);
    void save(const SavedSearch &search);
    void remove(const SavedSearch &search);

    AccountContext m_account;
    Navigator &m_navigator;
    QWidget *m_owner;
    QList<SavedSearch> m_searches;
    GigCounts m_counts;
    QTimer m_soon;
};

/// "7", "99+".
[[nodiscard]] QString countText(int count);

} // namespace gigflow
