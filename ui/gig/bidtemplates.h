// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QDialog>
#include <QSyntaxHighlighter>

class QLineEdit;
class QMenu;
class QPlainTextEdit;

namespace gigflow {

class Field;
class Navigator;

/// Shows the gaps of a text, `{days}`, as what they are: places still to be filled.
class PlaceholderHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit PlaceholderHighlighter(QPlainTextEdit &edit);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit &m_edit;
};

/// The person's templates: what to choose from, and the way to make, change and remove them.
class BidTemplates : public QObject
{
    Q_OBJECT
public:
    BidTemplates(const AccountContext &account, Navigator &navigator, QWidget *owner);

    /// `price` and `message` as they stand in the form, to be saved as a template.
    void fill(QMenu *menu, const QString &price, const QString &message);

Q_SIGNALS:
    void chosen(const gigflow::BidTemplate &text);

private:
    void reload();
    void edit(const BidTemplate &text);
    void remove(const BidTemplate &text);

    AccountContext m_account;
    Navigator &m_navigator;
    QWidget *m_owner;
    QList<BidTemplate> m_templates;
};

/// Name, price and text of one template. Deletes itself; `saved` is told when the person is done.
class BidTemplateDialog : public QDialog
{
    Q_OBJECT
public:
    BidTemplateDialog(const BidTemplate &text, QWidget *parent);

Q_SIGNALS:
    void saved(const gigflow::BidTemplate &text);

private:
    void onSave();

    BidTemplate m_template;
    QLineEdit *m_name;
    QLineEdit *m_price;
    QPlainTextEdit *m_message;
    Field *m_nameField;
    Field *m_messageField;
};

} // namespace gigflow
