// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QStackedWidget>
#include <QWidget>

class QAction;
class QSplitter;
class QTabBar;

namespace gigflow {

class BidListModel;
class CardListView;
class DraftsPane;
class EmptyState;
class GigPage;
class Navigator;

/// The bids one has made, by what became of them, and those not placed yet.
class MyBidsPage : public QWidget
{
    Q_OBJECT
public:
    MyBidsPage(const AppContext &app, const AccountContext &account, Navigator &navigator,
               QWidget *parent = nullptr);
    ~MyBidsPage() override;

    /// For the menu bar; a null pointer is a separator.
    [[nodiscard]] QList<QAction *> actionList() const;

private:
    enum Tab { All, Pending, Hired, Rejected, Withdrawn, Drafts };

    void refreshQuery();
    void refreshCounts();
    void refreshState();
    void reselect();
    void showBid(const QModelIndex &index);
    void onExport();

    AppContext m_app;
    AccountContext m_account;
    Navigator &m_navigator;
    QTabBar *m_tabs;
    BidListModel *m_model;
    CardListView *m_list;
    EmptyState *m_state;
    GigPage *m_page;
    EmptyState *m_gone;
    DraftsPane *m_drafts;
    QStackedWidget *m_lists;
    QStackedWidget *m_detail;
    QSplitter *m_splitter;
    QAction *m_export;
    BidKey m_chosen;
    bool m_restoring = false;
    bool m_anyBids = false; ///< in whatever state
};

} // namespace gigflow
