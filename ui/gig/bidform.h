// SPDX-License-Identifier: MIT
#pragma once

#include "models/drafts.h"
#include "ui/context.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gigflow {

class BidTemplates;
class BusyButton;
class Field;
class Navigator;

/// Places a bid on a gig, or changes a bid that is there. What was typed is a draft until it is
/// submitted, also over a restart.
class BidForm : public QWidget
{
    Q_OBJECT
public:
    BidForm(const AccountContext &account, Navigator &navigator, QWidget *parent = nullptr);
    ~BidForm() override; ///< keeps what was typed last

    void showFor(const Gig &gig);  ///< a new bid
    void showEdit(const Bid &bid); ///< filled with the bid, or its draft; has a Cancel button
    [[nodiscard]] QList<QAction *> actionList() const;

Q_SIGNALS:
    void placed();    ///< durable in the outbox
    void cancelled(); ///< out of editing

private:
    void makeActions();
    void layOut();
    void showTemplates();
    void onCancel();
    void keepTyped(); ///< before something else is shown
    void reset();
    void begin(const Draft &draft, const QString &headline, const QString &action);
    [[nodiscard]] Draft draft() const;
    void useTemplate(const BidTemplate &text);
    /// What the placeholders of a template stand for here.
    [[nodiscard]] QString filled(const QString &text) const;
    /// Selects the first gap that is left and says so; false where there is none.
    bool pointAtGap();
    void refreshHint();
    void fill(const QString &price, const QString &message);
    void clearErrors();
    void onSubmit();
    void onDone(const tl::expected<Submitted, Error> &done);

    AccountContext m_account;
    Navigator &m_navigator;
    BidTemplates *m_templates;
    Drafts m_drafts;
    DraftKeeper m_keeper;
    QLabel *m_headline;
    QLineEdit *m_price;
    QPlainTextEdit *m_message;
    Field *m_priceField;
    Field *m_messageField;
    QLabel *m_problem;
    BusyButton *m_submit;
    QPushButton *m_cancel;
    QPushButton *m_template;
    QAction *m_place = nullptr;
    QAction *m_useTemplate = nullptr;
    Draft m_about; ///< id, kind and keys of what is being written
    Money m_budget;
    QString m_title;
    QString m_owner;
    std::optional<Wording> m_seen; ///< what an edit began with
    QHash<QString, Draft> m_typed; ///< on its way to the store
    bool m_filling = false;
};

} // namespace gigflow
