// SPDX-License-Identifier: MIT
#pragma once

#include "models/draftlistmodel.h"
#include "ui/context.h"

#include <QObject>

class QAbstractItemDelegate;
class QAction;

namespace gigflow {

class CardListView;
class EmptyState;
class Navigator;

/// The tab “Drafts” of My gigs and My bids: a list, and a detail that offers to write on.
class DraftsPane : public QObject
{
    Q_OBJECT
public:
    DraftsPane(const AccountContext &account, Navigator &navigator, DraftListModel::Of of,
               QObject *parent);

    [[nodiscard]] CardListView *list() const { return m_list; }
    [[nodiscard]] QWidget *detail() const;
    [[nodiscard]] DraftListModel *drafts() const { return m_model; }

private:
    void refresh();
    void open();
    void discard();

    AccountContext m_account;
    Navigator &m_navigator;
    DraftListModel *m_model;
    CardListView *m_list;
    EmptyState *m_state;
    EmptyState *m_detail;
    QAction *m_open;
    QAction *m_discard;
};

} // namespace gigflow
