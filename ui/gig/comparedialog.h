// SPDX-License-Identifier: MIT
#pragma once

#include "models/outbox.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace gigflow {

class Field;

/// Two texts of one thing side by side: mine, which may be changed here, and the server's, where
/// the words that differ stand out. Nothing is done before a button is pressed. Open it with
/// open(); it deletes itself.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(Outbox &outbox, const OutboxEntry &entry, QWidget *parent = nullptr);

    /// Opens it for the command in conflict that names this gig or bid, where there is one.
    static void openFor(Outbox &outbox, GigKey gig, BidKey bid, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeMine(const Wording &mine);
    [[nodiscard]] QWidget *makeTheirs(const Wording &mine);
    void onKeep();
    void submit(const Command &command);
    [[nodiscard]] bool isOfGig() const;

    Outbox &m_outbox;
    const OutboxEntry m_entry;
    QLineEdit *m_title = nullptr; ///< null for a bid
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_amount = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace gigflow
