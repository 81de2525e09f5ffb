// SPDX-License-Identifier: MIT
#include "ui/browse/giglist.h"

#include "models/giglistmodel.h"
#include "ui/browse/gigcarddelegate.h"
#include "ui/pictures.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/unsynced.h"

#include <QScopedValueRollback>

namespace gigflow {

using namespace Qt::StringLiterals;

GigList::GigList(const AccountContext &account, const char *objectName,
                 const QString &accessibleName, bool showsOpen, QWidget *parent)
    : CardListView(objectName, accessibleName, parent),
      m_account(account),
      m_model(new GigListModel(*account.store, this)),
      m_state(new EmptyState(this))
{
    auto *delegate = new GigCardDelegate(this);
    delegate->setShowsOpen(showsOpen);
    delegate->setPictures(account.pictures);
    repaintWithPictures(this, account.pictures);
    setItemDelegate(delegate);
    setModel(m_model);
    setDragEnabled(true); // as a link
    setDragDropMode(DragOnly);
    connect(this, &CardListView::currentMoved, this, [this](const QModelIndex &current) {
        if (m_restoring || !current.isValid())
            return;
        m_chosen = m_model->keyAt(current.row());
        Q_EMIT gigChosen(m_chosen);
    });
    // A click on the row that is current already (after a link opened another gig, say) is a choice
    // too.
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_chosen = m_model->keyAt(index.row());
        Q_EMIT gigChosen(m_chosen);
    });
    connect(this, &CardListView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT gigOpened(m_model->keyAt(index.row())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &GigList::reselect);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &GigList::reselect);
    connect(m_model, &GigListModel::countChanged, this, &GigList::refreshState);
    connect(m_model, &GigListModel::loadingChanged, this, &GigList::refreshState);
    connect(m_account.sync, &Sync::statusChanged, this, &GigList::refreshState);
    connect(m_state, &EmptyState::acted, this, [this] {
        if (m_failing)
            m_account.sync->pullNow();
        else
            Q_EMIT emptyActed();
    });
}

void GigList::setQuery(const GigQuery &query)
{
    const QScopedValueRollback guard(m_restoring, true);
    m_model->setQuery(query);
    refreshState();
}

void GigList::choose(GigKey key)
{
    m_chosen = key;
    const QScopedValueRollback guard(m_restoring, true);
    const int row = m_model->rowOf(key);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, 0));
    else
        setCurrentIndex({});
}

void GigList::reselect()
{
    if (!m_chosen.isValid() ||
        (currentIndex().isValid() && m_model->keyAt(currentIndex().row()) == m_chosen))
        return;
    const QScopedValueRollback guard(m_restoring, true);
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, 0));
}

void GigList::setEmptyWords(const QString &icon, const QString &headline, const QString &sentence,
                            const QString &action)
{
    m_icon = icon;
    m_headline = headline;
    m_sentence = sentence;
    m_action = action;
    refreshState();
}

void GigList::refreshState()
{
    const bool empty = m_model->rowCount() == 0;
    m_state->setVisible(empty);
    if (!empty)
        return;
    // Narrowed down to nothing, the filter is what to speak of.
    GigQuery whole;
    whole.statuses = m_model->query().statuses;
    whole.mineOnly = m_model->query().mineOnly;
    whole.sort = m_model->query().sort;
    m_failing = false;
    if (m_model->isLoading()) {
        m_state->say(u"clock"_s, tr("Loading…"), {});
        return;
    }
    Unsynced unsynced = Unsynced::No;
    if (m_model->query() == whole)
        unsynced = sayUnsynced(*m_state, m_account.sync->status(),
                               {tr("Gigs appear here once the server can be reached. Anything you "
                                   "do meanwhile is kept and sent then."),
                                tr("The gigs could not be fetched"), tr("Fetching gigs…")});
    m_failing = unsynced == Unsynced::Failed;
    if (unsynced == Unsynced::No)
        m_state->say(m_icon, m_headline, m_sentence, m_action);
}

} // namespace gigflow
