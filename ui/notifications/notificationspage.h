// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QModelIndex;
class QPushButton;
class QTabBar;

namespace gigflow {

class CardListView;
class EmptyState;
class Navigator;
class NoticeFilter;
class NoticeListModel;
class Settings;
class Sync;

/// Everything one was told, newest first; each opens its gig.
class NotificationsPage : public QWidget
{
    Q_OBJECT
public:
    NotificationsPage(NoticeListModel &notices, Settings &settings, Sync &sync,
                      Navigator &navigator, QWidget *parent = nullptr);

    void markAllRead();
    [[nodiscard]] QList<QAction *> actionList() const; ///< for menus

Q_SIGNALS:
    void settingsClicked(); ///< what is told on the desktop

private:
    [[nodiscard]] QWidget *buildHead();
    void refresh();
    void refreshState();
    void refreshPause();
    void open(const QModelIndex &index);
    void markCurrentRead();

    NoticeListModel &m_notices;
    Settings &m_settings;
    Sync &m_sync;
    Navigator &m_navigator;
    NoticeFilter *m_filter;
    QTabBar *m_tabs;
    CardListView *m_list;
    EmptyState *m_state;
    QPushButton *m_pause;
    QAction *m_mark;
    QAction *m_kinds;
    QPushButton *m_markAll;
    QLabel *m_paused;
    QTimer m_pauseEnds;
};

} // namespace gigflow
