// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QModelIndex;
class QPushButton;

namespace gigflow {

class CardListView;
class EmptyState;
class Navigator;
class NoticeListModel;

/// Everything one was told, newest first; each opens its gig.
class NotificationsPage : public QWidget
{
    Q_OBJECT
public:
    NotificationsPage(NoticeListModel &notices, Navigator &navigator, QWidget *parent = nullptr);

private:
    void refresh();
    void open(const QModelIndex &index);

    NoticeListModel &m_notices;
    Navigator &m_navigator;
    CardListView *m_list;
    EmptyState *m_state;
    QPushButton *m_markAll;
};

} // namespace gigflow
