// SPDX-License-Identifier: MIT
#include "ui/notifications/notificationspage.h"

#include "models/noticelistmodel.h"
#include "models/settings.h"
#include "ui/notifications/noticedelegate.h"
#include "ui/notifications/noticefilter.h"
#include "ui/notifications/pausemenu.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardlistview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/unsynced.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isAboutAGig(Notice::Kind kind)
{
    return kind != Notice::Kind::Summary && kind != Notice::Kind::Other;
}

} // namespace

NotificationsPage::NotificationsPage(NoticeListModel &notices, Settings &settings, Sync &sync,
                                     Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_notices(notices),
      m_settings(settings),
      m_sync(sync),
      m_navigator(navigator),
      m_filter(new NoticeFilter(this)),
      m_tabs(makeTabs("noticeTabs", tr("Which notifications"), NoticeFilter::showCount)),
      m_list(new CardListView("notifications", tr("Notifications"))),
      m_state(new EmptyState(m_list)),
      m_pause(makeButton("pauseAlerts", tr("Pause alerts"), ButtonKind::Quiet)),
      m_mark(makeAction(this, "markRead", tr("Mark as read"), {},
                        QKeySequence(Qt::CTRL | Qt::Key_M),
                        tr("Mark the chosen notification as read"))),
      m_kinds(makeAction(this, "alertKinds", tr("What is told…"), {},
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                         tr("Choose which of these are told on the desktop"))),
      m_markAll(makeButton("markAllRead", tr("Mark all as read"), ButtonKind::Quiet)),
      m_paused(makeLabel({}, Type::Caption, "muted"))
{
    setFocusProxy(m_list);
    m_filter->setSourceModel(&notices);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new NoticeDelegate(m_list));
    auto *column = new QWidget;
    column->setMaximumWidth(space::readingWidth + space::xl);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins({});
    columnLayout->setSpacing(space::xs);
    columnLayout->addWidget(buildHead());
    columnLayout->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, 0, space::xl, 0);
    layout->addWidget(column, 100);
    layout->addStretch(1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_filter->setShow(NoticeFilter::Show(tab));
        refresh();
    });
    connect(m_mark, &QAction::triggered, this, &NotificationsPage::markCurrentRead);
    connect(m_kinds, &QAction::triggered, this, &NotificationsPage::settingsClicked);
    connect(m_markAll, &QPushButton::clicked, this, &NotificationsPage::markAllRead);
    connect(m_list, &QListView::clicked, this, &NotificationsPage::open);
    connect(m_list, &CardListView::opened, this, &NotificationsPage::open);
    connect(m_list, &CardListView::currentMoved, this, &NotificationsPage::refresh);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &NotificationsPage::refresh);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &NotificationsPage::refresh);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &NotificationsPage::refresh);
    connect(&notices, &NoticeListModel::unreadChanged, this, &NotificationsPage::refresh);
    connect(&sync, &Sync::statusChanged, this, &NotificationsPage::refreshState);
    connect(m_state, &EmptyState::acted, &sync, &Sync::pullNow);
    connect(&settings, &Settings::alertsChanged, this, &NotificationsPage::refreshPause);
    m_pauseEnds.setInterval(20s);
    connect(&m_pauseEnds, &QTimer::timeout, this, &NotificationsPage::refreshPause);
    refresh();
    refreshPause();
}

QWidget *NotificationsPage::buildHead()
{
    auto *menu = new QMenu(this);
    fillPauseMenu(menu, m_settings);
    // popup() returns at once; a button's own menu would wait in a loop of its own.
    connect(m_pause, &QPushButton::clicked, this, [this, menu] {
        const int x = isRightToLeft() ? m_pause->width() - menu->sizeHint().width() : 0;
        menu->popup(m_pause->mapToGlobal(QPoint(x, m_pause->height())));
    });
    auto *kinds = makeButton("alertSettings", m_kinds->text(), ButtonKind::Quiet);
    kinds->setToolTip(m_kinds->toolTip());
    connect(kinds, &QPushButton::clicked, m_kinds, &QAction::trigger);
    m_pause->setToolTip(tr("Keep alerts off the desktop for a while"));
    m_markAll->setToolTip(withKeys(tr("Mark every notification as read"),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)));
    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(tr("What happened"), Type::Title), 1);
    top->addWidget(m_pause);
    top->addWidget(kinds);
    auto *below = new QHBoxLayout;
    below->addWidget(m_tabs, 1);
    below->addWidget(makeActionButton(m_mark, ButtonKind::Quiet, this));
    below->addWidget(m_markAll);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::s, space::l, space::s, space::xs);
    layout->setSpacing(space::s);
    layout->addLayout(top);
    layout->addWidget(m_paused);
    layout->addLayout(below);
    return head;
}

void NotificationsPage::refresh()
{
    const QList<int> counts = m_filter->counts();
    const QString names[] = {tr("All"), tr("Unread"), tr("Hires"), tr("Bids"), tr("Other")};
    for (int i = 0; i < NoticeFilter::showCount; ++i)
        setTabText(m_tabs, i, names[i], counts[i]);
    refreshState();
    m_markAll->setVisible(m_notices.unread() > 0);
    const QModelIndex current = m_list->currentIndex();
    offer(m_mark, current.isValid() && !current.data(NoticeListModel::ReadRole).toBool(), true);
}

void NotificationsPage::refreshState()
{
    m_state->setVisible(m_filter->rowCount() == 0);
    if (m_notices.rowCount() == 0 &&
        sayUnsynced(*m_state, m_sync.status(),
                    {tr("What happened appears here once the server can be reached."),
                     tr("What happened could not be fetched"), tr("Asking what happened…")}) !=
            Unsynced::No)
        return;
    if (m_notices.rowCount() == 0)
        m_state->say(u"notifications"_s, tr("All quiet"),
                     tr("When somebody bids on your gig, or hires you, it is told here."));
    else if (m_filter->show() == NoticeFilter::Show::Unread)
        m_state->say(u"check"_s, tr("Nothing unread"), tr("You have seen everything."));
    else
        m_state->say(u"notifications"_s, tr("None of this kind"),
                     tr("Other notifications are under All."));
}

QList<QAction *> NotificationsPage::actionList() const
{
    return {m_mark, m_kinds};
}

void NotificationsPage::refreshPause()
{
    const QString text = pausedText(m_settings);
    m_paused->setText(text);
    m_paused->setVisible(!text.isEmpty());
    m_pause->setIcon(icon(text.isEmpty() ? u"pause"_s : u"notifications-off"_s));
    if (text.isEmpty())
        m_pauseEnds.stop();
    else
        m_pauseEnds.start();
}

void NotificationsPage::markAllRead()
{
    m_notices.markAllRead(this, [this](const QList<NoticeKey> &marked) {
        if (marked.isEmpty())
            return;
        m_navigator.offerUndo(tr("All notifications are marked as read."),
                              [notices = QPointer(&m_notices), marked] {
                                  if (notices)
                                      notices->markUnread(marked);
                              });
    });
}

void NotificationsPage::markCurrentRead()
{
    m_notices.markRead(m_filter->mapToSource(m_list->currentIndex()));
}

void NotificationsPage::open(const QModelIndex &index)
{
    const auto notice = index.data(NoticeListModel::NoticeRole).value<Notice>();
    m_notices.markRead(m_filter->mapToSource(index));
    if (const SearchKey search = searchOf(notice); search.isValid())
        m_navigator.openSearch(search);
    else if (notice.gig.isValid() || isAboutAGig(notice.kind))
        m_navigator.openGig(notice.gig); // which says so where it was deleted
}

} // namespace gigflow
