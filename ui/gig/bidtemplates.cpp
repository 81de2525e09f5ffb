// SPDX-License-Identifier: MIT
#include "ui/gig/bidtemplates.h"

#include "models/placeholders.h"
#include "models/write/keptwriter.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

PlaceholderHighlighter::PlaceholderHighlighter(QPlainTextEdit &edit)
    : QSyntaxHighlighter(edit.document()), m_edit(edit)
{
}

void PlaceholderHighlighter::highlightBlock(const QString &text)
{
    const Tones tones = Tones::of(m_edit.palette());
    QTextCharFormat gap;
    gap.setForeground(tones.ink(Tone::Warning));
    gap.setBackground(tones.soft(Tone::Warning));
    gap.setFontWeight(QFont::DemiBold);
    const QList<Placeholder> gaps = placeholdersIn(text);
    for (const Placeholder &found : gaps)
        setFormat(static_cast<int>(found.at), static_cast<int>(found.length), gap);
}

BidTemplates::BidTemplates(const AccountContext &account, Navigator &navigator, QWidget *owner)
    : QObject(owner), m_account(account), m_navigator(navigator), m_owner(owner)
{
    connect(m_account.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.templates)
            reload();
    });
    connect(m_account.store, &Store::opened, this, &BidTemplates::reload);
    connect(m_account.store, &Store::rebuilt, this, &BidTemplates::reload);
    reload();
}

void BidTemplates::reload()
{
    m_account.store->bidTemplates(
        this, [this](const QList<BidTemplate> &templates) { m_templates = templates; });
}

void BidTemplates::fill(QMenu *menu, const QString &price, const QString &message)
{
    for (const BidTemplate &text : std::as_const(m_templates)) {
        auto *action = menu->addAction(literalText(text.name));
        action->setToolTip(text.message.left(300));
        connect(action, &QAction::triggered, this, [this, text] { Q_EMIT chosen(text); });
    }
    if (m_templates.isEmpty())
        menu->addAction(tr("No templates yet"))->setEnabled(false);
    menu->addSeparator();
    auto *keep = menu->addAction(icon(u"add"_s), tr("&Save this text as a template…"));
    keep->setEnabled(!message.trimmed().isEmpty());
    connect(keep, &QAction::triggered, this, [this, price, message] {
        edit({{}, QString(), price, message});
    });
    connect(menu->addAction(tr("&New template…")), &QAction::triggered, this, [this] { edit({}); });
    if (m_templates.isEmpty())
        return;
    auto *change = menu->addMenu(icon(u"edit"_s), tr("&Change"));
    auto *drop = menu->addMenu(icon(u"delete"_s), tr("&Delete"));
    for (const BidTemplate &text : std::as_const(m_templates)) {
        connect(change->addAction(literalText(text.name) + u'…'), &QAction::triggered, this,
                [this, text] { edit(text); });
        connect(drop->addAction(literalText(text.name)), &QAction::triggered, this,
                [this, text] { remove(text); });
    }
}

void BidTemplates::edit(const BidTemplate &text)
{
    auto *dialog = new BidTemplateDialog(text, m_owner);
    connect(dialog, &BidTemplateDialog::saved, this, [this](const BidTemplate &changed) {
        m_account.store->write([changed](StoreWriter &writer) { writer.kept().save(changed); });
    });
    dialog->open();
}

void BidTemplates::remove(const BidTemplate &text)
{
    Store *store = m_account.store;
    store->write([key = text.key](StoreWriter &writer) { writer.kept().remove(key); });
    m_navigator.offerUndo(tr("Template “%1” is deleted.").arg(text.name), [store, text] {
        store->write([text](StoreWriter &writer) { writer.kept().save(text); });
    });
}

BidTemplateDialog::BidTemplateDialog(const BidTemplate &text, QWidget *parent)
    : QDialog(parent),
      m_template(text),
      m_name(makeLineEdit("templateName", tr("Name of the template"))),
      m_price(makeLineEdit("templatePrice", tr("Price"))),
      m_message(makeTextArea("templateMessage", tr("Text of the template"), 8)),
      m_nameField(new Field(tr("Name"), m_name)),
      m_messageField(new Field(tr("Text"), m_message))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"templateDialog"_s);
    const QString headline = text.key.isValid() ? tr("Change template") : tr("New template");
    setWindowTitle(headline);
    m_name->setMaxLength(60);
    m_name->setText(text.name);
    m_price->setText(text.price);
    m_price->setMaximumWidth(220);
    m_message->setPlainText(text.message);
    new PlaceholderHighlighter(*m_message);
    auto *priceField = new Field(tr("Price (optional)"), m_price);
    //: the words in braces are names that the program knows; leave them as they are
    m_messageField->setHint(tr("{owner}, {title}, {budget}, {price} and {me} are filled in. Any "
                               "other word in braces, such as {days}, you are asked to fill in "
                               "each time."));
    auto *save = makeButton("saveTemplate", tr("Save template"), ButtonKind::Primary);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton("cancel", tr("Cancel")), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeLabel(headline, Type::Title));
    layout->addWidget(m_nameField);
    layout->addWidget(priceField);
    layout->addWidget(m_messageField, 1);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &BidTemplateDialog::onSave);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_message, &QPlainTextEdit::textChanged, this,
            [this] { m_messageField->setError({}); });
    m_name->setFocus();
}

void BidTemplateDialog::onSave()
{
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Give it a name to find it by.")
                                                             : QString());
    m_messageField->setError(m_message->toPlainText().trimmed().isEmpty()
                                 ? tr("Write the text that your bids begin with.")
                                 : QString());
    if (!m_nameField->error().isEmpty())
        return m_name->setFocus();
    if (!m_messageField->error().isEmpty())
        return m_message->setFocus();
    m_template.name = m_name->text().trimmed();
    m_template.price = m_price->text().trimmed();
    m_template.message = m_message->toPlainText();
    Q_EMIT saved(m_template);
    accept();
}

} // namespace gigflow
