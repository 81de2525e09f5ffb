// SPDX-License-Identifier: MIT
#include "ui/widgets/textquestion.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/named.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gigflow {

QDialog *askText(QWidget *parent, const TextQuestion &question,
                 std::function<void(const QString &, bool)> given)
{
    constexpr int longest = 60;
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("textQuestion"));
    dialog->setWindowTitle(question.title);
    auto *edit = makeLineEdit("questionText", question.label);
    edit->setMaxLength(longest);
    edit->setText(question.text);
    edit->selectAll();
    auto *option = named(new QCheckBox(question.option), "questionOption", question.option);
    option->setChecked(question.on);
    auto *confirm = makeButton("confirm", question.confirm, ButtonKind::Primary);
    auto *cancel = makeButton("cancel", QCoreApplication::translate("Question", "Cancel"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    confirm->setDefault(true);

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeLabel(question.title, Type::Heading));
    layout->addWidget(new Field(question.label, edit));
    layout->addWidget(option);
    layout->addWidget(buttons);
    option->setVisible(!question.option.isEmpty());
    dialog->setMinimumWidth(400);

    const auto check = [confirm, edit] {
        confirm->setEnabled(!edit->text().trimmed().isEmpty());
    };
    check();
    QObject::connect(edit, &QLineEdit::textChanged, dialog, check);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, dialog, [edit, option, given = std::move(given)] {
        given(edit->text().trimmed(), option->isChecked());
    });
    edit->setFocus();
    dialog->open();
    return dialog;
}

} // namespace gigflow
