// SPDX-License-Identifier: MIT
#pragma once

#include "models/store.h"

#include <QAbstractListModel>

namespace gigflow {

/// The notification history, newest first. GUI thread.
class NoticeListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, NoticeRole, ReadRole, GigKeyRole, AtRole };
    Q_ENUM(Role)

    explicit NoticeListModel(Store &store, QObject *parent = nullptr);
    ~NoticeListModel() override;

    [[nodiscard]] int unread() const;
    void markRead(const QModelIndex &index);
    /// Answers those that had not been read, for markUnread().
    void markAllRead(QObject *context = nullptr, Store::Reply<QList<NoticeKey>> done = {});
    /// On this computer; a server that was told of the reading, and others that ask it, keep that.
    void markUnread(const QList<NoticeKey> &keys);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void unreadChanged(int unread);

private:
    void take(const QList<Notice> &fresh);

    struct Private;
    std::unique_ptr<Private> d;
};

/// The sentence for a notice: "You have been hired for “Logo refresh”". Shared by history, tray and
/// desktop notification.
[[nodiscard]] QString noticeHeadline(const Notice &notice);
[[nodiscard]] QString noticeBody(const Notice &notice);
/// The saved search that several new gigs suit, where the notice is of them; else invalid.
[[nodiscard]] SearchKey searchOf(const Notice &notice);

} // namespace gigflow
