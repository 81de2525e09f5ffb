// SPDX-License-Identifier: MIT
#pragma once

#include "models/outbox.h"

#include <QFrame>

class QAction;
class QLabel;

namespace gigflow {

class Pill;
class SyncNote;

/// One's own bid on somebody's gig: price, words, state, and what can still be done about it.
class MyBidCard : public QFrame
{
    Q_OBJECT
public:
    explicit MyBidCard(Outbox &outbox, QWidget *parent = nullptr);

    /// `canChange`: the server takes changes of bids (capability `bids`).
    void show(const Bid &bid, bool canChange);
    [[nodiscard]] QList<QAction *> actionList() const;

Q_SIGNALS:
    void editClicked();
    void withdrawClicked();

private:
    QLabel *m_price;
    Pill *m_status;
    QLabel *m_outcome;
    QLabel *m_message;
    SyncNote *m_note;
    QAction *m_edit;
    QAction *m_withdraw;
};

} // namespace gigflow
