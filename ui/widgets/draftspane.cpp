// SPDX-License-Identifier: MIT
#include "ui/widgets/draftspane.h"

#include "models/words.h"
#include "ui/browse/gigcarddelegate.h"
#include "ui/gig/biddelegate.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cardlistview.h"
#include "ui/widgets/emptystate.h"

#include <QMenu>

namespace gigflow {

using namespace Qt::StringLiterals;

DraftsPane::DraftsPane(const AccountContext &account, Navigator &navigator, DraftListModel::Of of,
                       QObject *parent)
    : QObject(parent),
      m_account(account),
      m_navigator(navigator),
      m_model(new DraftListModel(*account.store, of, this)),
      m_list(of == DraftListModel::Of::Gigs ? new CardListView("gigDrafts", tr("Drafts of gigs"))
                                            : new CardListView("bidDrafts", tr("Drafts of bids"))),
      m_state(new EmptyState(m_list)),
      m_detail(new EmptyState(static_cast<QWidget *>(nullptr))),
      m_open(makeAction(m_list, "openDraft", tr("&Write on…"), u"edit"_s,
                        QKeySequence(Qt::CTRL | Qt::Key_O), tr("Go on with this draft"))),
      m_discard(makeAction(m_list, "discardDraft", tr("&Delete draft"), u"delete"_s,
                           QKeySequence::Delete, tr("Throw this draft away")))
{
    m_list->setModel(m_model);
    if (of == DraftListModel::Of::Gigs)
        m_list->setItemDelegate(new GigCardDelegate(m_list));
    else
        m_list->setItemDelegate(new BidDelegate(BidCardLayout::Headline::Gig, m_list));
    m_discard->setShortcutContext(Qt::WidgetShortcut);
    m_state->say(u"edit"_s, tr("No drafts"),
                 of == DraftListModel::Of::Gigs
                     ? tr("A gig that you begin to write is kept here until you post it.")
                     : tr("A bid that you begin to write is kept here until you place it."));
    connect(m_open, &QAction::triggered, this, &DraftsPane::open);
    connect(m_discard, &QAction::triggered, this, &DraftsPane::discard);
    connect(m_detail, &EmptyState::acted, this, &DraftsPane::open);
    connect(m_list, &CardListView::currentMoved, this, &DraftsPane::refresh);
    connect(m_list, &CardListView::opened, this, &DraftsPane::open);
    connect(
        m_list, &CardListView::menuRequested, this,
        [this](const QModelIndex &index, const QPoint &at) {
            if (index.isValid())
                popUpMenu(m_list, at, [this](QMenu *menu) { fillMenu(menu, {m_open, m_discard}); });
        });
    connect(m_model, &DraftListModel::countChanged, this, &DraftsPane::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DraftsPane::refresh);
    refresh();
}

QWidget *DraftsPane::detail() const
{
    return m_detail;
}

void DraftsPane::refresh()
{
    m_state->setVisible(m_model->rowCount() == 0);
    const QModelIndex current = m_list->currentIndex();
    m_open->setEnabled(current.isValid());
    m_discard->setEnabled(current.isValid());
    if (m_model->rowCount() == 0) { // none to choose from: the list says it
        m_detail->clear();
        return;
    }
    if (!current.isValid()) {
        m_detail->say(u"edit"_s, tr("No draft chosen"), tr("Choose a draft to go on with it."));
        return;
    }
    const Draft draft = m_model->draftAt(current.row());
    const QString name = current.data(Qt::DisplayRole).toString();
    m_detail->say(u"edit"_s, name.isEmpty() ? tr("Without a title yet") : name,
                  tr("Last changed %1. Nobody else has seen it.", "3 hours ago")
                      .arg(ageText(draft.changedAt)),
                  tr("Write on"));
}

void DraftsPane::open()
{
    if (m_list->currentIndex().isValid())
        m_navigator.openDraft(m_model->draftAt(m_list->currentIndex().row()));
}

void DraftsPane::discard()
{
    if (!m_list->currentIndex().isValid())
        return;
    const Draft draft = m_model->draftAt(m_list->currentIndex().row());
    Store *store = m_account.store;
    Drafts(*store).discard(draft.id);
    m_navigator.offerUndo(tr("The draft is deleted."),
                          [store, draft] { Drafts(*store).save(draft); });
}

} // namespace gigflow
