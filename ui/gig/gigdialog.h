// SPDX-License-Identifier: MIT
#pragma once

#include "models/drafts.h"
#include "models/outbox.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace gigflow {

class BusyButton;
class Field;

/// Posts a new gig or edits one. Open it with open(). Closed without posting, a new gig's text
/// stays for the next time, also over a restart: it is a draft. So do the changes of an edit that
/// was cancelled.
class GigDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int titleLimit = 100;
    static constexpr int descriptionLimit = 2000;

    explicit GigDialog(Outbox &outbox, QWidget *parent = nullptr);        ///< a new gig
    GigDialog(Outbox &outbox, const Gig &gig, QWidget *parent = nullptr); ///< an edit
    ~GigDialog() override; ///< keeps what was typed last

    /// Goes on with that draft of a new gig.
    void showDraft(const Draft &draft);

Q_SIGNALS:
    void saved(gigflow::GigKey key);              ///< durable in the outbox; the dialog has closed
    void putAside(const gigflow::Draft &changes); ///< of an edit that was cancelled

private:
    void build(const QString &headline, const QString &action);
    void refreshCounters();
    [[nodiscard]] bool check();
    void onSubmit();
    void onDone(const tl::expected<Submitted, Error> &done);

    [[nodiscard]] Draft draft() const;
    void fill(const QString &title, const QString &description, const QString &budget);
    void leaveEdit();
    void done(int result) override;

    Outbox &m_outbox;
    GigKey m_editing;
    QString m_draftId;
    std::optional<Wording> m_seen; ///< what an edit began with
    Drafts m_drafts;
    DraftKeeper m_keeper;
    bool m_filling = false;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QLineEdit *m_budget = nullptr;
    Field *m_titleField = nullptr;
    Field *m_descriptionField = nullptr;
    Field *m_budgetField = nullptr;
    QLabel *m_problem = nullptr;
    BusyButton *m_submit = nullptr;
};

} // namespace gigflow
