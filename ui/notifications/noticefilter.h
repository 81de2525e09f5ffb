// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain.h"

#include <QSortFilterProxyModel>

namespace gigflow {

/// The part of the notification history that is shown.
class NoticeFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Unread, Hires, Bids, Other };
    static constexpr int showCount = 5;

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// How many notices of the source each of them would show.
    [[nodiscard]] QList<int> counts() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
};

[[nodiscard]] bool shows(NoticeFilter::Show show, const Notice &notice);

} // namespace gigflow
