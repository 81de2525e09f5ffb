// SPDX-License-Identifier: MIT
#pragma once

#include "models/outbox.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gigflow {

/// Tells how a row made or changed here fares on its way to the server, and offers Retry and
/// Discard where it was refused or never confirmed, and a comparison where two texts meet. Hidden
/// when all is well.
class SyncNote : public QFrame
{
    Q_OBJECT
public:
    explicit SyncNote(Outbox &outbox, QWidget *parent = nullptr);

    void show(const Gig &gig);
    void show(const Bid &bid);

private:
    void show(GigKey gig, BidKey bid, SyncState state, const QString &problem);
    void act(bool again);

    Outbox &m_outbox;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_discard;
    QPushButton *m_compare;
    GigKey m_gig;
    BidKey m_bid;
};

} // namespace gigflow
