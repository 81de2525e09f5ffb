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
      m_cancel(makeButton("cancelEditBid", tr("Cancel")))
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
        m_gig = {};
        m_editing = {};
        fill({}, {});
        Q_EMIT cancelled();
    });
}

void BidForm::showFor(const Gig &gig)
{
    if (gig.key == m_gig && !m_editing.isValid())
        return; // a change of the gig must not disturb what is being typed
    keepDraft();
    m_gig = gig.key;
    m_editing = {};
    m_headline->setText(tr("Make a bid"));
    m_submit->setText(tr("Place bid"));
    m_submit->setAccessibleName(m_submit->text());
    m_cancel->hide();
    m_priceField->setHint(gig.budget.isKnown() ? tr("The budget is %1.").arg(gig.budget.display())
                                               : QString());
    const Draft draft = m_drafts.value(gig.key);
    fill(draft.price, draft.message);
}

void BidForm::showEdit(const Bid &bid)
{
    if (bid.key == m_editing)
        return;
    keepDraft();
    m_gig = bid.gig;
    m_editing = bid.key;
    m_headline->setText(tr("Change your bid"));
    m_submit->setText(tr("Save bid"));
    m_submit->setAccessibleName(m_submit->text());
    m_cancel->show();
    m_priceField->setHint({});
    fill(bid.price.editText(), bid.message);
}

void BidForm::keepDraft()
{
    if (!m_gig.isValid() || m_editing.isValid())
        return;
    const Draft draft{m_price->text(), m_message->toPlainText()};
    if (draft.price.isEmpty() && draft.message.isEmpty())
        m_drafts.remove(m_gig);
    else
        m_drafts.insert(m_gig, draft);
}

void BidForm::fill(const QString &price, const QString &message)
{
    m_price->setText(price);
    m_message->setPlainText(message);
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
    const Command command = m_editing.isValid() ? Command(EditBid{m_editing, *price, message})
                                                : Command(PlaceBid{m_gig, *price, message});
    m_outbox.submit(command, this, [this, gig = m_gig](const tl::expected<Submitted, Error> &done) {
        if (done)
            m_drafts.remove(gig);
        if (gig == m_gig)
            onDone(done);
    });
}

void BidForm::onDone(const tl::expected<Submitted, Error> &done)
{
    m_submit->setBusy(false);
    if (done) {
        m_gig = {};
        m_editing = {};
        fill({}, {});
        Q_EMIT placed();
        return;
    }
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
