// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

class QAbstractItemModel;
class QLabel;

namespace gigflow {

class BidForm;
class BidsPanel;
class EmptyState;
class GigActions;
class GigHeader;
class MyBidCard;
class Navigator;
class Scrolled;
class SyncNote;

/// One gig, whole: for others a place to bid, for its owner the bids to choose from. Shows what the
/// store holds and follows its changes; while it shows a gig it asks sync to keep that gig and its
/// bids fresh.
class GigPage : public QStackedWidget
{
    Q_OBJECT
public:
    GigPage(const AccountContext &account, Navigator &navigator, QWidget *parent = nullptr);

    /// The list beside it, whose rows are what can be chosen.
    void chooseFrom(QAbstractItemModel *list);
    void make(); ///< what a gig is shown in, where it is not made yet, with its actions
    void showGig(GigKey key); ///< an invalid key: nothing chosen
    void editBid();           ///< one's own bid, where there is one
    [[nodiscard]] GigKey gig() const { return m_key; }
    /// What can be done about the gig that shows and the bids on it; a null pointer is a separator.
    [[nodiscard]] QList<QAction *> actionList() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void declareInterest();
    void refresh();
    void showNothing();
    void showHint(); ///< that a gig can be chosen
    void refreshBidding(const Gig &gig);
    void onChanged(const ChangeSet &changes);
    void onAnswered(const Result<void> &answer);
    void onLookedAt(); ///< for long enough to have been seen
    void onWithdraw();

    AccountContext m_account;
    Navigator &m_navigator;
    GigKey m_key;
    std::optional<Gig> m_gig;
    bool m_editingBid = false;
    GigActions *m_actions;
    QTimer m_look;
    QTimer m_hint; ///< what it brings is made then: a start has no time for it
    QPointer<QAbstractItemModel> m_list;
    std::shared_ptr<void> m_interestInGig;
    std::shared_ptr<void> m_interestInBids;
    EmptyState *m_nothing = nullptr;
    QWidget *m_whole = nullptr; // these: null until a gig is shown
    Scrolled *m_scrolled = nullptr;
    GigHeader *m_header = nullptr;
    SyncNote *m_note = nullptr;
    QLabel *m_trouble = nullptr; ///< why what shows may be old, or gone
    MyBidCard *m_myBid = nullptr;
    BidForm *m_form = nullptr;
    QLabel *m_closed = nullptr;
    BidsPanel *m_bids = nullptr;
};

} // namespace gigflow
