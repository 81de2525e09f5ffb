// SPDX-License-Identifier: MIT
#include "ui/widgets/question.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

QDialog *ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("question"));
    dialog->setWindowTitle(question.title);
    dialog->setAccessibleDescription(question.text);
    auto *headline = makeLabel(question.title, Type::Heading);
    auto *text = makeLabel(question.text);
    for (auto *label : {headline, text}) {
        label->setWordWrap(true);
        label->setMinimumWidth(360);
        label->setMaximumWidth(460);
    }
    auto *confirm = makeButton("confirm", question.confirm,
                               question.destructive ? ButtonKind::Danger : ButtonKind::Primary);
    auto *cancel = makeButton("cancel", QCoreApplication::translate("Question", "Cancel"));
    // The box puts the buttons in the platform's order.
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, dialog, [yes = std::move(yes)] { yes(); });

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(headline);
    layout->addWidget(text);
    layout->addSpacing(space::m);
    layout->addWidget(buttons);
    (question.destructive ? cancel : confirm)->setDefault(true);
    (question.destructive ? cancel : confirm)->setFocus();
    dialog->open();
    return dialog;
}

} // namespace gigflow
