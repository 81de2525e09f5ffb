// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace gigflow {

class DraftsPane;
class GigList;
class GigPage;
class Navigator;

/// One's own gigs, by status, and the drafts of gigs.
class MyGigsPage : public QWidget
{
    Q_OBJECT
public:
    MyGigsPage(const AppContext &app, const AccountContext &account, Navigator &navigator,
               QWidget *parent = nullptr);
    ~MyGigsPage() override;

    void open(GigKey key);
    /// For the menu bar; a null pointer is a separator.
    [[nodiscard]] QList<QAction *> actionList() const;

private:
    enum Tab { All, Open, Assigned, Completed, Drafts };

    void refreshQuery();
    void refreshCounts();
    void onExport();

    AppContext m_app;
    AccountContext m_account;
    Navigator &m_navigator;
    QTabBar *m_tabs;
    GigList *m_list;
    GigPage *m_page;
    DraftsPane *m_drafts;
    QStackedWidget *m_lists;
    QStackedWidget *m_details;
    QSplitter *m_splitter;
    QAction *m_export;
};

} // namespace gigflow
