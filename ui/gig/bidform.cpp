// SPDX-License-Identifier: MIT
#include "ui/gig/bidform.h"

#include "models/placeholders.h"
#include "ui/gig/bidtemplates.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

BidForm::BidForm(const AccountContext &account, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_navigator(navigator),
      m_templates(new BidTemplates(account, navigator, this)),
      m_drafts(*account.store),
      m_keeper(
          *account.store, [this] { return draft(); }, this),
      m_headline(makeLabel({}, Type::Heading)),
      m_price(makeLineEdit("bidPrice", tr("Your price"))),
      m_message(makeTextArea("bidMessage", tr("Message to the owner"), 4)),
      m_priceField(new Field(tr("Your price"), m_price)),
      m_messageField(new Field(tr("Message to the owner"), m_message)),
      m_problem(makeLabel({}, Type::Body, "danger")),
      m_submit(new BusyButton("placeBid", tr("Place bid"))),
      m_cancel(makeButton("cancelEditBid", tr("Cancel"))),
      m_template(makeButton("bidTemplates", tr("Templates"), ButtonKind::Quiet))
{
    m_price->setMaximumWidth(220);
    m_message->setMaximumHeight(m_message->minimumHeight() * 3 / 2);
    new PlaceholderHighlighter(*m_message);
    makeActions();
    m_template->setIcon(m_useTemplate->icon());
    m_template->setToolTip(m_useTemplate->toolTip());
    m_submit->setToolTip(m_place->toolTip());
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setToolTip(withKeys(tr("Leave the bid as it is"), m_cancel->shortcut()));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layOut();

    const auto touched = [this] {
        if (!m_filling)
            m_keeper.touch();
    };
    connect(m_price, &QLineEdit::textEdited, this, [this] { m_priceField->setError({}); });
    connect(m_price, &QLineEdit::textChanged, this, &BidForm::refreshHint);
    connect(m_price, &QLineEdit::textChanged, this, touched);
    connect(m_price, &QLineEdit::returnPressed, this, &BidForm::onSubmit);
    connect(m_message, &QPlainTextEdit::textChanged, this,
            [this] { m_messageField->setError({}); });
    connect(m_message, &QPlainTextEdit::textChanged, this, touched);
    connect(m_submit, &QPushButton::clicked, this, &BidForm::onSubmit);
    connect(m_template, &QPushButton::clicked, this, &BidForm::showTemplates);
    connect(m_templates, &BidTemplates::chosen, this, &BidForm::useTemplate);
    connect(m_cancel, &QPushButton::clicked, this, &BidForm::onCancel);
    connect(&m_drafts, &Drafts::changed, this, [this] { m_typed.clear(); });
}

BidForm::~BidForm()
{
    m_keeper.flush();
}

void BidForm::makeActions()
{
    // Not shortcuts of the buttons: those go with every change of a button's text.
    m_place = makeAction(this, "placeBidAction", m_submit->text(), u"bids"_s,
                         QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Send your bid to the owner"));
    m_useTemplate =
        makeAction(this, "useTemplate", m_template->text(), u"template"_s,
                   QKeySequence(Qt::CTRL | Qt::Key_T), tr("Begin with a text that you keep"));
    connect(m_place, &QAction::triggered, this, &BidForm::onSubmit);
    connect(m_useTemplate, &QAction::triggered, this, &BidForm::showTemplates);
}

QList<QAction *> BidForm::actionList() const
{
    return {m_place, m_useTemplate};
}

void BidForm::showTemplates()
{
    popUpMenu(m_template, [this](QMenu *menu) {
        m_templates->fill(menu, m_price->text(), m_message->toPlainText());
    });
}

void BidForm::onCancel()
{
    const Draft left = draft();
    const bool changed =
        !left.isEmpty() && (left.amount != m_about.amount || left.text != m_about.text);
    m_keeper.stop();
    m_typed.remove(left.id);
    if (changed) {
        m_drafts.keep(left);
        m_typed.insert(left.id, left);
    } else {
        m_drafts.discard(left.id);
    }
    reset();
    Q_EMIT cancelled();
    if (!changed)
        return;
    m_navigator.say(tr("Your changes are put aside."), tr("Discard"),
                    [form = QPointer(this), id = left.id] {
                        if (!form)
                            return;
                        form->m_typed.remove(id);
                        form->m_drafts.discard(id);
                    });
}

void BidForm::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(m_template);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addWidget(m_priceField);
    layout->addWidget(m_messageField);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

void BidForm::showFor(const Gig &gig)
{
    if (gig.key == m_about.gig && m_about.kind == Draft::Kind::NewBid && !m_about.id.isEmpty())
        return; // a change of the gig must not disturb what is being typed
    keepTyped();
    m_seen.reset();
    m_budget = gig.budget;
    m_title = gig.title;
    m_owner = gig.ownerName;
    m_cancel->hide();
    Draft about;
    about.kind = Draft::Kind::NewBid;
    about.gig = gig.key;
    begin(about, tr("Make a bid"), tr("Place bid"));
}

void BidForm::showEdit(const Bid &bid)
{
    if (bid.key == m_about.bid && m_about.kind == Draft::Kind::EditBid)
        return;
    keepTyped();
    m_seen = Wording{{}, bid.message, bid.price};
    m_budget = bid.gigBudget;
    m_title = bid.gigTitle;
    m_owner = bid.gigOwnerName;
    m_cancel->show();
    Draft about;
    about.kind = Draft::Kind::EditBid;
    about.gig = bid.gig;
    about.bid = bid.key;
    about.amount = bid.price.editText(locale());
    about.text = bid.message;
    begin(about, tr("Change your bid"), tr("Save bid"));
}

void BidForm::keepTyped()
{
    if (m_keeper.isOutstanding() && !m_about.id.isEmpty())
        m_typed.insert(m_about.id, draft());
    m_keeper.flush();
}

void BidForm::reset()
{
    m_keeper.stop();
    m_about = {};
    m_seen.reset();
    fill({}, {});
}

/// With the draft that is kept, else with what `draft` holds.
void BidForm::begin(const Draft &draft, const QString &headline, const QString &action)
{
    m_about = draft;
    m_about.id = Draft::idFor(draft.kind, draft.gig, draft.bid);
    m_headline->setText(headline);
    m_submit->setText(action);
    m_submit->setAccessibleName(action);
    m_place->setText(action);
    const auto kept =
        m_typed.contains(m_about.id) ? m_typed.value(m_about.id) : m_drafts.find(m_about.id);
    const bool anything = kept && !kept->isEmpty();
    fill(anything ? kept->amount : draft.amount, anything ? kept->text : draft.text);
}

Draft BidForm::draft() const
{
    Draft now = m_about;
    now.amount = m_price->text();
    now.text = m_message->toPlainText();
    return now;
}

void BidForm::useTemplate(const BidTemplate &text)
{
    if (m_price->text().trimmed().isEmpty())
        m_price->setText(text.price);
    // Through a cursor, so that Ctrl+Z brings back what stood there.
    QTextCursor cursor(m_message->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(filled(text.message));
    m_message->setFocus();
    const QList<Placeholder> gaps = placeholdersIn(m_message->toPlainText());
    if (!gaps.isEmpty()) { // ready to be typed over
        cursor.setPosition(static_cast<int>(gaps.first().at));
        cursor.setPosition(static_cast<int>(gaps.first().at + gaps.first().length),
                           QTextCursor::KeepAnchor);
        m_message->setTextCursor(cursor);
    }
}

QString BidForm::filled(const QString &text) const
{
    const auto price = Money::fromUserInput(m_price->text(), locale());
    const User me = m_account.store->user(m_account.store->self()).value_or(User());
    return fillPlaceholders(text,
                            {{u"owner"_s, m_owner},
                             {u"title"_s, m_title},
                             {u"budget"_s, m_budget.display(locale())},
                             {u"price"_s, price ? price->display(locale()) : QString()},
                             {u"me"_s, me.name.isEmpty() ? m_account.account.name : me.name}});
}

bool BidForm::pointAtGap()
{
    const QList<Placeholder> gaps = placeholdersIn(m_message->toPlainText());
    if (gaps.isEmpty())
        return false;
    const Placeholder &gap = gaps.first();
    QTextCursor cursor(m_message->document());
    cursor.setPosition(static_cast<int>(gap.at));
    cursor.setPosition(static_cast<int>(gap.at + gap.length), QTextCursor::KeepAnchor);
    m_message->setTextCursor(cursor);
    m_messageField->setError(
        gaps.size() == 1
            ? tr("Fill in {%1} first, or write it without the braces.").arg(gap.name)
            : tr("Fill in {%1} and %Ln more first.", nullptr, static_cast<int>(gaps.size()) - 1)
                  .arg(gap.name));
    return true;
}

void BidForm::refreshHint()
{
    if (!m_budget.isKnown()) {
        m_priceField->setHint({});
        return;
    }
    const QString budget = m_budget.display(locale());
    const auto price = Money::fromUserInput(m_price->text(), locale());
    if (!price || !price->cents() || !m_budget.cents()) {
        m_priceField->setHint(tr("The budget is %1.").arg(budget));
        return;
    }
    const qint64 over = *price->cents() - *m_budget.cents();
    const QString distance = Money::fromCents(qAbs(over)).display(locale());
    m_priceField->setHint(over > 0 ? tr("That is %1 above the budget of %2.").arg(distance, budget)
                          : over < 0
                              ? tr("That is %1 below the budget of %2.").arg(distance, budget)
                              : tr("That is the budget exactly."));
}

void BidForm::fill(const QString &price, const QString &message)
{
    const QScopedValueRollback guard(m_filling, true);
    m_price->setText(price);
    m_message->setPlainText(message);
    m_submit->setBusy(false);
    clearErrors();
    refreshHint();
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
    const QString whole = filled(m_message->toPlainText());
    if (whole != m_message->toPlainText()) {
        QTextCursor cursor(m_message->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(whole);
    }
    const QString message = whole.trimmed();
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
    if (!m_messageField->error().isEmpty() || pointAtGap())
        return m_message->setFocus();

    const bool editing = m_about.kind == Draft::Kind::EditBid;
    m_submit->setBusy(true, editing ? tr("Saving…") : tr("Placing…"));
    const Command command = editing ? Command(EditBid{m_about.bid, *price, message, m_seen})
                                    : Command(PlaceBid{m_about.gig, *price, message});
    m_keeper.stop(); // or it would come back after the transaction that takes it away
    m_typed.remove(m_about.id);
    m_account.outbox->submit(
        command, this,
        [this, id = m_about.id](const tl::expected<Submitted, Error> &done) {
            if (id == m_about.id)
                onDone(done);
        },
        m_about.id);
}

void BidForm::onDone(const tl::expected<Submitted, Error> &done)
{
    m_submit->setBusy(false);
    if (done) {
        reset();
        Q_EMIT placed();
        return;
    }
    m_keeper.touch();
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
