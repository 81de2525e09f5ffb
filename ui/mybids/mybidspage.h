// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QStackedWidget>
#include <QWidget>

class QSplitter;
class QTabBar;

namespace gigflow {

class BidListModel;
class CardListView;
class EmptyState;
class GigPage;
class Navigator;

/// The bids one has made, by what became of them.
class MyBidsPage : public QWidget
{
    Q_OBJECT
public:
    MyBidsPage(const AppContext &app, const AccountContext &account, Navigator &navigator,
               QWidget *parent = nullptr);
    ~MyBidsPage() override;

private:
    void refreshQuery();
    void refreshCounts();
    void refreshState();
    void reselect();
    void showBid(const QModelIndex &index);

    AppContext m_app;
    AccountContext m_account;
    QTabBar *m_tabs;
    BidListModel *m_model;
    CardListView *m_list;
    EmptyState *m_state;
    QStackedWidget *m_detail;
    GigPage *m_page;
    EmptyState *m_gone;
    QSplitter *m_splitter;
    BidKey m_chosen;
    bool m_restoring = false;
};

} // namespace gigflow
