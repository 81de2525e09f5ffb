// SPDX-License-Identifier: MIT
#include "ui/gig/gigdialog.h"

#include "models/characters.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

GigDialog::GigDialog(Outbox &outbox, QWidget *parent)
    : QDialog(parent),
      m_outbox(outbox),
      m_draftId(Draft::idFor(Draft::Kind::NewGig)),
      m_drafts(outbox.store()),
      m_keeper(
          outbox.store(), [this] { return draft(); }, this)
{
    build(tr("Post a new gig"), tr("Post gig"));
    // What was typed last before the app ended. Whoever types at once is not disturbed.
    m_drafts.list(this, [this](const QList<Draft> &drafts) {
        for (const Draft &last : drafts) {
            if (last.kind == Draft::Kind::NewGig && draft().isEmpty()) {
                showDraft(last);
                return;
            }
        }
    });
}

GigDialog::GigDialog(Outbox &outbox, const Gig &gig, QWidget *parent)
    : QDialog(parent),
      m_outbox(outbox),
      m_editing(gig.key),
      m_draftId(Draft::idFor(Draft::Kind::EditGig, gig.key)),
      m_seen(Wording{gig.title, gig.description, gig.budget}),
      m_drafts(outbox.store()),
      m_keeper(
          outbox.store(), [this] { return draft(); }, this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build(tr("Edit gig"), tr("Save changes"));
    if (const auto kept = m_drafts.find(m_draftId); kept && !kept->isEmpty())
        fill(kept->title, kept->text, kept->amount);
    else
        fill(gig.title, gig.description, gig.budget.editText());
}

GigDialog::~GigDialog()
{
    m_keeper.flush();
}

Draft GigDialog::draft() const
{
    Draft draft;
    draft.id = m_draftId;
    draft.kind = m_editing.isValid() ? Draft::Kind::EditGig : Draft::Kind::NewGig;
    draft.gig = m_editing;
    draft.title = m_title->text();
    draft.text = m_description->toPlainText();
    draft.amount = m_budget->text();
    return draft;
}

void GigDialog::showDraft(const Draft &draft)
{
    m_keeper.flush();
    m_draftId = draft.id;
    fill(draft.title, draft.text, draft.amount);
}

void GigDialog::fill(const QString &title, const QString &description, const QString &budget)
{
    m_filling = true;
    m_title->setText(title);
    m_description->setPlainText(description);
    m_budget->setText(budget);
    m_filling = false;
}

void GigDialog::done(int result)
{
    if (m_editing.isValid() && result == Rejected)
        leaveEdit();
    else
        m_keeper.flush();
    QDialog::done(result);
}

void GigDialog::leaveEdit()
{
    const Draft left = draft();
    const auto budget = Money::fromUserInput(left.amount, locale());
    const bool sameBudget =
        left.amount == m_seen->amount.editText() || (budget && *budget == m_seen->amount);
    const bool same = left.title.trimmed() == m_seen->title.trimmed() &&
                      left.text.trimmed() == m_seen->text.trimmed() && sameBudget;
    m_keeper.stop();
    if (same || left.isEmpty())
        return m_drafts.discard(m_draftId);
    m_drafts.keep(left);
    Q_EMIT putAside(left);
}

void GigDialog::build(const QString &headline, const QString &action)
{
    setObjectName(u"gigDialog"_s);
    setWindowTitle(headline);
    m_title = makeLineEdit("gigTitleEdit", tr("Title"), tr("What needs doing, in a few words"));
    m_description = makeTextArea("gigDescriptionEdit", tr("Description"), 7);
    m_description->setPlaceholderText(tr("What is there, what should come out, by when"));
    m_budget = makeLineEdit("gigBudgetEdit", tr("Budget"));
    m_budget->setMaximumWidth(220);
    m_titleField = new Field(tr("Title"), m_title);
    m_descriptionField = new Field(tr("Description"), m_description);
    m_budgetField = new Field(tr("Budget"), m_budget);
    m_budgetField->setHint(tr("In US dollars"));
    m_problem = makeLabel({}, Type::Body, "danger");
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_submit = new BusyButton("postGig", action);
    auto *cancel = makeButton("cancel", tr("Cancel"));
    auto *buttons = new QDialogButtonBox;
    m_submit->setDefault(true);
    buttons->addButton(m_submit, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeLabel(headline, Type::Title));
    layout->addWidget(m_titleField);
    layout->addWidget(m_descriptionField, 1);
    layout->addWidget(m_budgetField);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(520);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &GigDialog::onSubmit);
    connect(m_title, &QLineEdit::textChanged, this, [this] { m_titleField->setError({}); });
    connect(m_title, &QLineEdit::textChanged, this, &GigDialog::refreshCounters);
    connect(m_description, &QPlainTextEdit::textChanged, this,
            [this] { m_descriptionField->setError({}); });
    connect(m_description, &QPlainTextEdit::textChanged, this, &GigDialog::refreshCounters);
    connect(m_budget, &QLineEdit::textChanged, this, [this] { m_budgetField->setError({}); });
    connect(m_budget, &QLineEdit::returnPressed, this, &GigDialog::onSubmit);
    const auto touch = [this] {
        if (!m_filling)
            m_keeper.touch();
    };
    connect(m_title, &QLineEdit::textChanged, this, touch);
    connect(m_description, &QPlainTextEdit::textChanged, this, touch);
    connect(m_budget, &QLineEdit::textChanged, this, touch);
    refreshCounters();
    m_title->setFocus();
}

void GigDialog::refreshCounters()
{
    m_titleField->setCounter(int(characterCount(m_title->text().trimmed())), titleLimit);
    m_descriptionField->setCounter(int(characterCount(m_description->toPlainText().trimmed())),
                                   descriptionLimit);
}

bool GigDialog::check()
{
    const auto title = m_title->text().trimmed();
    const auto description = m_description->toPlainText().trimmed();
    const auto budget = Money::fromUserInput(m_budget->text(), locale());
    m_titleField->setError(title.isEmpty() ? tr("Give the gig a title.")
                           : characterCount(title) > titleLimit
                               ? tr("That is longer than %1 characters.").arg(titleLimit)
                               : QString());
    m_descriptionField->setError(
        description.isEmpty() ? tr("Describe what is to be done.")
        : characterCount(description) > descriptionLimit
            ? tr("That is longer than %1 characters.").arg(locale().toString(descriptionLimit))
            : QString());
    m_budgetField->setError(
        m_budget->text().trimmed().isEmpty() ? tr("Say what the work is worth to you.")
        : !budget ? tr("Enter an amount such as %1.").arg(locale().toString(450.5, 'f', 2))
        : budget->cents() == 0 ? tr("The budget must be more than nothing.")
                               : QString());
    for (auto *field : {m_titleField, m_descriptionField, m_budgetField}) {
        if (!field->error().isEmpty()) {
            field->editor()->setFocus();
            return false;
        }
    }
    return true;
}

void GigDialog::onSubmit()
{
    m_problem->hide();
    if (m_submit->isBusy() || !check())
        return;
    const auto title = m_title->text().trimmed();
    const auto description = m_description->toPlainText().trimmed();
    const auto budget = Money::fromUserInput(m_budget->text(), locale()).value_or(Money());
    if (m_seen && *m_seen == Wording{title, description, budget})
        return reject(); // nothing was changed: nothing can be overtaken either
    m_submit->setBusy(true, tr("Saving…"));
    const Command command = m_editing.isValid()
                                ? Command(EditGig{m_editing, title, description, budget, m_seen})
                                : Command(PostGig{title, description, budget});
    m_keeper.stop();
    m_outbox.submit(
        command, this, [this](const tl::expected<Submitted, Error> &done) { onDone(done); },
        m_draftId);
}

void GigDialog::onDone(const tl::expected<Submitted, Error> &done)
{
    m_submit->setBusy(false);
    if (done) {
        if (!m_editing.isValid()) {
            fill({}, {}, {});
            m_draftId = Draft::idFor(Draft::Kind::NewGig);
        }
        const GigKey key = done->gig;
        accept();
        Q_EMIT saved(key);
        return;
    }
    m_keeper.touch(); // not taken: it is a draft again
    bool placed = false;
    for (const auto &error : done.error().fields) {
        Field *field = error.field == "title"_L1         ? m_titleField
                       : error.field == "description"_L1 ? m_descriptionField
                       : error.field == "budget"_L1      ? m_budgetField
                                                         : nullptr;
        if (!field)
            continue;
        field->setError(words::ofField(error));
        placed = true;
    }
    if (!placed) {
        // A field that this form lacks: it is about the gig itself ("no longer open").
        const auto &fields = done.error().fields;
        m_problem->setText(fields.isEmpty() ? words::ofError(done.error())
                                            : words::ofField(fields.first()));
        m_problem->show();
    }
}

} // namespace gigflow
