// SPDX-License-Identifier: MIT
#pragma once

#include "models/gigfilter.h"
#include "ui/context.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace gigflow {

class FilterChips;
class FilterPanel;
class GigList;
class GigPage;
class Navigator;
class SavedSearches;

/// Gigs with search, filters and order at the left, the chosen one at the right.
class BrowsePage : public QWidget
{
    Q_OBJECT
public:
    BrowsePage(const AppContext &app, const AccountContext &account, Navigator &navigator,
               QWidget *parent = nullptr);
    ~BrowsePage() override;

    void open(GigKey key); ///< also one that the list does not hold
    void editBid();        ///< one's own on the gig that shows
    void focusSearch();
    void showOwner(const UserId &id, const QString &name); ///< that person's gigs
    void setFilter(const GigFilter &filter);
    [[nodiscard]] GigFilter filter() const { return m_filter; }
    [[nodiscard]] QList<SavedSearch> savedSearches() const;
    /// For the menu bar: of the list, then of the gig; a null pointer is a separator.
    [[nodiscard]] QList<QAction *> actionList() const;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeTools();
    void showPanel();
    void connectAll();
    void runFilter();
    void refreshTools();
    void refreshEmptyWords();
    void refreshCount();
    void onMarkAllSeen();
    void onExport();
    void showSearchMenu();

    AppContext m_app;
    AccountContext m_account;
    Navigator &m_navigator;
    GigFilter m_filter;
    bool m_running = false;
    QDateTime m_unseenSince; ///< when the list of unseen gigs was asked for
    QLineEdit *m_search;
    QComboBox *m_sort;
    QLabel *m_count;
    QPushButton *m_filterButton;
    QPushButton *m_savedButton;
    FilterChips *m_chips;
    FilterPanel *m_panel = nullptr; ///< until it is wanted
    GigList *m_list;
    GigPage *m_page;
    QSplitter *m_splitter;
    SavedSearches *m_saved;
    QAction *m_showFilters = nullptr;
    QAction *m_showSaved = nullptr;
    QAction *m_save = nullptr;
    QAction *m_allSeen = nullptr;
    QAction *m_export = nullptr;
};

} // namespace gigflow
