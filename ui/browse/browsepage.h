// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;

namespace gigflow {

class GigList;
class GigPage;
class Navigator;

/// Open gigs with search and order at the left, the chosen one at the right.
class BrowsePage : public QWidget
{
    Q_OBJECT
public:
    BrowsePage(const AppContext &app, const AccountContext &account, Navigator &navigator,
               QWidget *parent = nullptr);
    ~BrowsePage() override;

    void open(GigKey key); ///< also one that the list does not hold
    void focusSearch();

private:
    void refreshQuery();
    void refreshCount();

    AppContext m_app;
    Navigator &m_navigator;
    QLineEdit *m_search;
    QComboBox *m_sort;
    QLabel *m_count;
    GigList *m_list;
    GigPage *m_page;
    QSplitter *m_splitter;
};

} // namespace gigflow
