// SPDX-License-Identifier: MIT
#include "ui/gig/bidform.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

BidForm::BidForm(Outbox &outbox, QWidget *parent)
    : QWidget(parent),
      m_outbox(outbox),
      m_headline(makeLabel({}, Type::Heading)),
      m_price(makeLineEdit("bidPrice", tr("Your price"))),
      m_message(makeTextArea("bidMessage", tr("Message to the owner"), 4)),
      m_priceField(new Field(tr("Your price"), m_price)),
      m_messageField(new Field(tr("Message to the owner"), m_message)),
      m_problem(makeLabel({}, Type::Body, "danger")),
      m_submit(new BusyButton("placeBid", tr("Place bid"))),
      m_cancel(makeButton("cancelEditBid", tr("Cancel"))),
      m_drafts(outbox.store()),
      m_keeper(
          outbox.store(), [this] { return draft(); }, this)
{
    m_price->setMaximumWidth(220);
    m_message->setMaximumHeight(m_message->minimumHeight() * 3 / 2);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addWidget(m_headline);
    layout->addWidget(m_priceField);
    layout->addWidget(m_messageField);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(m_price, &QLineEdit::textEdited, this, [this] { m_priceField->setError({}); });
    connect(m_price, &QLineEdit::returnPressed, this, &BidForm::onSubmit);
    connect(m_message, &QPlainTextEdit::textChanged, this,
            [this] { m_messageField->setError({}); });
    connect(m_submit, &QPushButton::clicked, this, &BidForm::onSubmit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_drafts.discard(draft().id);
        reset();
        Q_EMIT cancelled();
    });
    const auto touch = [this] {
        if (!m_filling)
            m_keeper.touch();
    };
    connect(m_price, &QLineEdit::textChanged, this, touch);
    connect(m_message, &QPlainTextEdit::textChanged, this, touch);
    connect(&m_drafts, &Drafts::changed, this, [this] { m_typed.clear(); });
}

Draft BidForm::draft() const
{
    Draft draft;
    if (!m_gig.isValid() && !m_editing.isValid())
        return draft;
    draft.kind = m_editing.isValid() ? Draft::Kind::EditBid : Draft::Kind::NewBid;
    draft.gig = m_gig;
    draft.bid = m_editing;
    draft.id = Draft::idFor(draft.kind, m_gig, m_editing);
    draft.amount = m_price->text();
    draft.text = m_message->toPlainText();
    return draft;
}

void BidForm::showDraft(const QString &id, const QString &price, const QString &message)
{
    const auto kept = m_typed.contains(id) ? m_typed.value(id) : m_drafts.find(id);
    if (kept && !kept->isEmpty())
        fill(kept->amount, kept->text);
    else
        fill(price, message);
}

void BidForm::reset()
{
    m_keeper.stop();
    m_gig = {};
    m_editing = {};
    m_seen.reset();
    fill({}, {});
}

void BidForm::showFor(const Gig &gig)
{
    if (gig.key == m_gig && !m_editing.isValid())
        return; // a change of the gig must not disturb what is being typed
    keepTyped();
    m_gig = gig.key;
    m_editing = {};
    m_seen.reset();
    m_headline->setText(tr("Make a bid"));
    m_submit->setText(tr("Place bid"));
    m_submit->setAccessibleName(m_submit->text());
    m_cancel->hide();
    m_priceField->setHint(gig.budget.isKnown() ? tr("The budget is %1.").arg(gig.budget.display())
                                               : QString());
    showDraft(draft().id, {}, {});
}

void BidForm::showEdit(const Bid &bid)
{
    if (bid.key == m_editing)
        return;
    keepTyped();
    m_gig = bid.gig;
    m_editing = bid.key;
    m_seen = Wording{{}, bid.message, bid.price};
    m_headline->setText(tr("Change your bid"));
    m_submit->setText(tr("Save bid"));
    m_submit->setAccessibleName(m_submit->text());
    m_cancel->show();
    m_priceField->setHint({});
    showDraft(draft().id, bid.price.editText(), bid.message);
}

void BidForm::keepTyped()
{
    if (const Draft typed = draft(); m_keeper.isOutstanding() && !typed.id.isEmpty())
        m_typed.insert(typed.id, typed);
    m_keeper.flush();
}

void BidForm::fill(const QString &price, const QString &message)
{
    m_filling = true;
    m_price->setText(price);
    m_message->setPlainText(message);
    m_filling = false;
    m_submit->setBusy(false);
    clearErrors();
}

void BidForm::clearErrors()
{
    m_priceField->setError({});
    m_messageField->setError({});
    m_problem->hide();
}

void BidForm::onSubmit()
{
    if (m_submit->isBusy())
        return;
    clearErrors();
    const auto price = Money::fromUserInput(m_price->text(), locale());
    const QString message = m_message->toPlainText().trimmed();
    if (m_price->text().trimmed().isEmpty())
        m_priceField->setError(tr("Say what you ask for the work."));
    else if (!price)
        m_priceField->setError(
            tr("Enter an amount such as %1.").arg(locale().toString(450.5, 'f', 2)));
    else if (price->cents() == 0)
        m_priceField->setError(tr("The price must be more than nothing."));
    if (message.isEmpty())
        m_messageField->setError(tr("Write a few words to the owner."));
    if (!m_priceField->error().isEmpty())
        return m_price->setFocus();
    if (!m_messageField->error().isEmpty())
        return m_message->setFocus();

    m_submit->setBusy(true, m_editing.isValid() ? tr("Saving…") : tr("Placing…"));
    const Command command = m_editing.isValid()
                                ? Command(EditBid{m_editing, *price, message, m_seen})
                                : Command(PlaceBid{m_gig, *price, message});
    const QString kept = draft().id;
    m_keeper.stop();
    m_typed.remove(kept);
    m_outbox.submit(
        command, this,
        [this, kept](const tl::expected<Submitted, Error> &done) {
            if (kept == draft().id)
                onDone(done);
        },
        kept);
}

void BidForm::onDone(const tl::expected<Submitted, Error> &done)
{
    m_submit->setBusy(false);
    if (done) {
        reset();
        Q_EMIT placed();
        return;
    }
    m_keeper.touch(); // not taken: it is a draft again
    for (const auto &field : done.error().fields) {
        if (field.field == "price"_L1)
            m_priceField->setError(words::ofField(field));
        else if (field.field == "message"_L1)
            m_messageField->setError(words::ofField(field));
        else
            m_problem->setText(words::ofField(field));
    }
    if (done.error().fields.isEmpty())
        m_problem->setText(words::ofError(done.error()));
    m_problem->setVisible(!m_problem->text().isEmpty() && m_priceField->error().isEmpty() &&
                          m_messageField->error().isEmpty());
}

} // namespace gigflow
