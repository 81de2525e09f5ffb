// SPDX-License-Identifier: MIT
#include "ui/gig/comparedialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(Outbox &outbox, const OutboxEntry &entry, QWidget *parent)
    : QDialog(parent), m_outbox(outbox), m_entry(entry)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Changed meanwhile"));
    const auto mine = wordingOf(entry.command);
    auto *explanation = makeLabel(
        mine ? tr("This was changed on the server after you began. Nothing has been overwritten: "
                  "choose what stays.")
             : tr("This was changed on the server after you asked to remove it. It is still there: "
                  "choose what happens."),
        Type::Body, "muted");
    explanation->setWordWrap(true);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::xl);
    if (mine)
        sides->addWidget(makeMine(*mine), 1);
    sides->addWidget(makeTheirs(mine.value_or(m_entry.base.value_or(Wording()))), 1);
    m_problem = makeLabel({}, Type::Body, "danger");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *keep = makeButton("keepMine", mine ? tr("Save mine") : tr("Remove it anyway"),
                            mine ? ButtonKind::Primary : ButtonKind::Danger);
    auto *take = makeButton("takeTheirs", mine ? tr("Use the server’s") : tr("Leave it there"));
    auto *later = makeButton("later", tr("Decide later"));
    // The box puts the buttons in the platform's order.
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(take, QDialogButtonBox::ActionRole);
    buttons->addButton(later, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeLabel(windowTitle(), Type::Title));
    layout->addWidget(explanation);
    layout->addLayout(sides, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    later->setDefault(true); // nothing is overwritten by a key alone
    resize(820, 460);
    connect(keep, &QPushButton::clicked, this, &CompareDialog::onKeep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        m_outbox.cancel(m_entry.key);
        accept();
    });
}

void CompareDialog::openFor(Outbox &outbox, GigKey gig, BidKey bid, QWidget *parent)
{
    outbox.list(parent,
                [&outbox, gig, bid, owner = QPointer(parent)](const QList<OutboxEntry> &entries) {
                    for (const OutboxEntry &entry : entries) {
                        const bool ours = bid.isValid() ? entry.bid == bid
                                                        : entry.gig == gig && !entry.bid.isValid();
                        if (owner && ours && entry.state == SyncState::Conflict) {
                            (new CompareDialog(outbox, entry, owner->window()))->open();
                            return;
                        }
                    }
                });
}

bool CompareDialog::isOfGig() const
{
    return !m_entry.bid.isValid();
}

QWidget *CompareDialog::makeMine(const Wording &mine)
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(tr("Yours"), Type::Heading));
    if (isOfGig()) {
        m_title = makeLineEdit("mineTitle", tr("Your title"));
        m_title->setText(mine.title);
        layout->addWidget(new Field(tr("Title"), m_title));
    }
    m_text = makeTextArea("mineText", isOfGig() ? tr("Your description") : tr("Your message"), 6);
    m_text->setPlainText(mine.text);
    layout->addWidget(new Field(isOfGig() ? tr("Description") : tr("Message"), m_text), 1);
    m_amount = makeLineEdit("mineAmount", isOfGig() ? tr("Your budget") : tr("Your price"));
    m_amount->setText(mine.amount.editText());
    layout->addWidget(new Field(isOfGig() ? tr("Budget") : tr("Price"), m_amount));
    return side;
}

QWidget *CompareDialog::makeTheirs(const Wording &mine)
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addWidget(makeLabel(tr("On the server"), Type::Heading));
    if (!m_entry.theirs) {
        auto *unread = makeLabel(tr("It could not be read."), Type::Body, "muted");
        layout->addWidget(unread);
        layout->addStretch();
        return side;
    }
    const auto add = [&](const char *name, const QString &label, const QString &text,
                         bool differs) {
        layout->addWidget(makeLabel(label, Type::Caption, "muted"));
        auto *value = makeLabel(text, differs ? Type::Strong : Type::Body);
        value->setObjectName(QString::fromLatin1(name));
        value->setAccessibleName(differs ? tr("%1 on the server, different: %2").arg(label, text)
                                         : tr("%1 on the server: %2").arg(label, text));
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(value);
    };
    const Wording &theirs = *m_entry.theirs;
    if (isOfGig())
        add("theirTitle", tr("Title"), theirs.title, theirs.title != mine.title);
    add("theirText", isOfGig() ? tr("Description") : tr("Message"), theirs.text,
        theirs.text != mine.text);
    add("theirAmount", isOfGig() ? tr("Budget") : tr("Price"), theirs.amount.display(),
        theirs.amount != mine.amount);
    layout->addStretch();
    return side;
}

void CompareDialog::onKeep()
{
    const auto mine = wordingOf(m_entry.command);
    if (!mine) {
        m_outbox.keepMine(m_entry.key);
        accept();
        return;
    }
    const auto amount = Money::fromUserInput(m_amount->text(), locale());
    if (!amount) {
        m_problem->setText(tr("Enter an amount such as %1.").arg(locale().toString(450.5, 'f', 2)));
        m_problem->show();
        m_amount->setFocus();
        return;
    }
    const QString title = m_title ? m_title->text().trimmed() : QString();
    const QString text = m_text->toPlainText().trimmed();
    if (Wording{title, text, *amount} == *mine) {
        m_outbox.keepMine(m_entry.key);
        accept();
    } else if (isOfGig()) {
        submit(EditGig{m_entry.gig, title, text, *amount});
    } else {
        submit(EditBid{m_entry.bid, *amount, text});
    }
}

void CompareDialog::submit(const Command &command)
{
    m_outbox.submit(command, this, [this](const tl::expected<Submitted, Error> &done) {
        if (done) {
            accept();
            return;
        }
        QStringList reasons;
        for (const FieldError &field : done.error().fields)
            reasons << words::ofField(field);
        m_problem->setText(reasons.isEmpty() ? words::ofError(done.error())
                                             : reasons.join(QLatin1Char(' ')));
        m_problem->show();
    });
}

} // namespace gigflow
