// SPDX-License-Identifier: MIT
#include "ui/notifications/notificationspage.h"

#include "models/noticelistmodel.h"
#include "ui/notifications/noticedelegate.h"
#include "ui/shell/navigator.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardlistview.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

NotificationsPage::NotificationsPage(NoticeListModel &notices, Navigator &navigator,
                                     QWidget *parent)
    : QWidget(parent),
      m_notices(notices),
      m_navigator(navigator),
      m_list(new CardListView("notifications", tr("Notifications"))),
      m_state(new EmptyState(m_list)),
      m_markAll(makeButton("markAllRead", tr("Mark all as read"), ButtonKind::Quiet))
{
    m_list->setModel(&notices);
    m_list->setItemDelegate(new NoticeDelegate(m_list));
    m_state->say(u"notifications"_s, tr("All quiet"),
                 tr("When somebody bids on your gig, or hires you, it is told here."));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::s, space::l, space::s, space::s);
    head->addWidget(makeLabel(tr("What happened"), Type::Title), 1);
    head->addWidget(m_markAll);
    auto *column = new QWidget;
    column->setMaximumWidth(space::readingWidth + space::xl);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins({});
    columnLayout->setSpacing(0);
    columnLayout->addLayout(head);
    columnLayout->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, 0, space::xl, 0);
    layout->addWidget(column, 100);
    layout->addStretch(1);

    connect(m_markAll, &QPushButton::clicked, this, [this] { m_notices.markAllRead(); });
    connect(m_list, &QListView::clicked, this, &NotificationsPage::open);
    connect(m_list, &CardListView::opened, this, &NotificationsPage::open);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&notices, signal, this, &NotificationsPage::refresh);
    connect(&notices, &QAbstractItemModel::modelReset, this, &NotificationsPage::refresh);
    connect(&notices, &NoticeListModel::unreadChanged, this, &NotificationsPage::refresh);
    refresh();
}

void NotificationsPage::refresh()
{
    m_state->setVisible(m_notices.rowCount() == 0);
    m_markAll->setVisible(m_notices.unread() > 0);
}

void NotificationsPage::open(const QModelIndex &index)
{
    const auto notice = index.data(NoticeListModel::NoticeRole).value<Notice>();
    m_notices.markRead(index);
    if (notice.gig.isValid())
        m_navigator.openGig(notice.gig);
}

} // namespace gigflow
