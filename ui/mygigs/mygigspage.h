// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QSplitter;
class QTabBar;

namespace gigflow {

class GigList;
class GigPage;
class Navigator;

/// One's own gigs, by status.
class MyGigsPage : public QWidget
{
    Q_OBJECT
public:
    MyGigsPage(const AppContext &app, const AccountContext &account, Navigator &navigator,
               QWidget *parent = nullptr);
    ~MyGigsPage() override;

    void open(GigKey key);

private:
    void refreshQuery();
    void refreshCounts();

    AppContext m_app;
    AccountContext m_account;
    QTabBar *m_tabs;
    GigList *m_list;
    GigPage *m_page;
    QSplitter *m_splitter;
};

} // namespace gigflow
