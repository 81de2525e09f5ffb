// SPDX-License-Identifier: MIT
#include "ui/notifications/noticefilter.h"

#include "models/noticelistmodel.h"

namespace gigflow {

bool shows(NoticeFilter::Show show, const Notice &notice)
{
    switch (show) {
    case NoticeFilter::Show::All:
        return true;
    case NoticeFilter::Show::Unread:
        return !notice.read;
    case NoticeFilter::Show::Hires:
        return notice.kind == Notice::Kind::Hired;
    case NoticeFilter::Show::Bids:
        return notice.kind == Notice::Kind::BidReceived || notice.kind == Notice::Kind::BidRejected;
    case NoticeFilter::Show::Other:
        return !shows(NoticeFilter::Show::Hires, notice) &&
               !shows(NoticeFilter::Show::Bids, notice);
    }
    return true;
}

void NoticeFilter::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    invalidateRowsFilter();
}

QList<int> NoticeFilter::counts() const
{
    QList<int> counts(showCount, 0);
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const auto notice =
            sourceModel()->index(row, 0).data(NoticeListModel::NoticeRole).value<Notice>();
        for (int i = 0; i < showCount; ++i)
            counts[i] += shows(Show(i), notice) ? 1 : 0;
    }
    return counts;
}

bool NoticeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return shows(
        m_show,
        sourceModel()->index(row, 0, parent).data(NoticeListModel::NoticeRole).value<Notice>());
}

} // namespace gigflow
