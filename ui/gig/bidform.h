// SPDX-License-Identifier: MIT
#pragma once

#include "models/drafts.h"
#include "models/outbox.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gigflow {

class BusyButton;
class Field;

/// Places a bid on a gig, or changes a bid that is there. What was typed for a gig is kept while
/// another one is looked at, and over a restart.
class BidForm : public QWidget
{
    Q_OBJECT
public:
    explicit BidForm(Outbox &outbox, QWidget *parent = nullptr);

    void showFor(const Gig &gig);  ///< a new bid
    void showEdit(const Bid &bid); ///< filled with the bid; has a Cancel button

Q_SIGNALS:
    void placed();    ///< durable in the outbox
    void cancelled(); ///< out of editing

private:
    [[nodiscard]] Draft draft() const; ///< of what is shown; without an id where nothing is
    void showDraft(const QString &id, const QString &price, const QString &message);
    void keepTyped(); ///< before something else is shown
    void reset();
    void fill(const QString &price, const QString &message);
    void clearErrors();
    void onSubmit();
    void onDone(const tl::expected<Submitted, Error> &done);

    Outbox &m_outbox;
    QLabel *m_headline;
    QLineEdit *m_price;
    QPlainTextEdit *m_message;
    Field *m_priceField;
    Field *m_messageField;
    QLabel *m_problem;
    BusyButton *m_submit;
    QPushButton *m_cancel;
    GigKey m_gig;
    BidKey m_editing;
    Drafts m_drafts;
    DraftKeeper m_keeper;
    QHash<QString, Draft> m_typed; ///< on its way to the store
    std::optional<Wording> m_seen; ///< what an edit began with
    bool m_filling = false;
};

} // namespace gigflow
