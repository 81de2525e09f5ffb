// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QDialog>

class QGridLayout;

namespace gigflow {

/// Two to four bids on one's own gig side by side. Follows the store; closes when fewer than two
/// are left. Deletes itself.
class CompareBids : public QDialog
{
    Q_OBJECT
public:
    CompareBids(const AccountContext &account, const Gig &gig, const QList<BidKey> &bids,
                QWidget *parent);

Q_SIGNALS:
    void hireClicked(const gigflow::Bid &bid); ///< the dialog has closed
    void declineClicked(const gigflow::Bid &bid);
    void shortlistClicked(const gigflow::Bid &bid);

private:
    void rebuild();
    void addColumn(QGridLayout *grid, int column, const Bid &bid, bool lowest);
    [[nodiscard]] QWidget *buttons(const Bid &bid);

    AccountContext m_account;
    Gig m_gig;
    QList<BidKey> m_keys;
    QWidget *m_content = nullptr;
};

} // namespace gigflow
