// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/widgets/question.h"

#include <QWidget>

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

/// The bids on one's own gig, to choose from and hire.
class BidsPanel : public QWidget
{
    Q_OBJECT
public:
    BidsPanel(const AccountContext &account, Navigator &navigator, QWidget *parent = nullptr);

    void showGig(const Gig &gig);

private:
    [[nodiscard]] std::optional<Bid> chosen() const; ///< the current row's, else the first's
    void refresh();
    void onHire();
    void onDecline();
    void submit(const Command &command);

    AccountContext m_account;
    Navigator &m_navigator;
    BidListModel *m_model;
    QLabel *m_headline;
    CardListView *m_list;
    EmptyState *m_state;
    SyncNote *m_note;
    QPushButton *m_hire;
    QPushButton *m_decline;
    QPushButton *m_person;
    Gig m_gig;
};

} // namespace gigflow
