// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/widgets/question.h"

#include <QAction>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace gigflow {

class BidListModel;
class CardListView;
class EmptyState;
class Navigator;
class SyncNote;

/// "Hire Sam Rivera for $450": what is asked before a bid is accepted. The gig's other bids are
/// named because they end with it.
[[nodiscard]] Question hireQuestion(const Bid &bid);

/// Whether its owner can hire or decline it: it waits, and nothing about it is stuck.
[[nodiscard]] bool canDecide(const Bid &bid);

/// The bids on one's own gig: shortlist, compare, decline, hire.
class BidsPanel : public QWidget
{
    Q_OBJECT
public:
    BidsPanel(const AccountContext &account, Navigator &navigator, QWidget *parent = nullptr);

    void showGig(const Gig &gig);
    /// What became of asking the server for this gig's bids.
    void setAnswer(const Result<void> &answer);
    [[nodiscard]] QList<QAction *> actionList() const; ///< for menus

private:
    QAction *add(const char *name, const QString &text, const QString &icon,
                 const QKeySequence &keys, const QString &tip, void (BidsPanel::*act)());
    void makeActions();
    void layOut();
    /// For hiring, whose question names who: the current row's. An only bid needs no choosing.
    [[nodiscard]] std::optional<Bid> chosen() const;
    [[nodiscard]] QModelIndex theOnly() const;
    /// Those that show as selected. What acts at once acts on nothing else: which bid stands first
    /// may change between a look and a click.
    [[nodiscard]] QList<Bid> selected() const;
    void ask(); ///< the query of what is chosen above the list
    void refresh();
    void refreshState();
    void onHire();
    void onDecline();
    void onShortlist();
    void onCompare();
    void onPerson();
    void onExport();
    void hire(const Bid &bid);
    void decline(const QList<Bid> &bids);
    void submit(const Command &command);

    AccountContext m_account;
    Navigator &m_navigator;
    BidListModel *m_model;
    QLabel *m_headline;
    QComboBox *m_sort;
    QPushButton *m_shortlistedButton;
    CardListView *m_list;
    EmptyState *m_state;
    SyncNote *m_note;
    QAction *m_hire = nullptr;
    QAction *m_shortlist = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_decline = nullptr;
    QAction *m_person = nullptr;
    QAction *m_onlyShortlisted = nullptr;
    QAction *m_export = nullptr;
    Gig m_gig;
    bool m_known = false;           ///< its bids have been fetched
    std::optional<Error> m_problem; ///< why they could not be
};

} // namespace gigflow
