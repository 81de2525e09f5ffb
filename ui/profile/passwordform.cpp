// SPDX-License-Identifier: MIT
#include "ui/profile/passwordform.h"

#include "models/characters.h"
#include "ui/shell/navigator.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

PasswordForm::PasswordForm(Sync &sync, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_sync(sync),
      m_navigator(navigator),
      m_old(makePasswordEdit("oldPassword", tr("Current password"))),
      m_new(makePasswordEdit("newPassword", tr("New password"))),
      m_oldField(new Field(tr("Current password"), m_old)),
      m_newField(new Field(tr("New password"), m_new)),
      m_submit(new BusyButton("changePassword", tr("Change password"), ButtonKind::Normal))
{
    m_newField->setHint(tr("At least 8 characters"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::l);
    layout->addWidget(m_oldField);
    layout->addWidget(m_newField);
    layout->addWidget(m_submit, 0, Qt::AlignLeading);
    connect(m_old, &QLineEdit::textChanged, this, [this] { m_oldField->setError({}); });
    connect(m_new, &QLineEdit::textChanged, this, [this] { m_newField->setError({}); });
    connect(m_new, &QLineEdit::returnPressed, this, &PasswordForm::onSubmit);
    connect(m_submit, &QPushButton::clicked, this, &PasswordForm::onSubmit);
}

void PasswordForm::onSubmit()
{
    if (m_submit->isBusy())
        return;
    m_oldField->setError(m_old->text().isEmpty() ? tr("Enter the password you have now.")
                                                 : QString());
    m_newField->setError(characterCount(m_new->text()) < 8 ? tr("Use at least 8 characters.")
                         : m_new->text() == m_old->text() ? tr("That is the password you have now.")
                                                          : QString());
    if (!m_oldField->error().isEmpty())
        return m_old->setFocus();
    if (!m_newField->error().isEmpty())
        return m_new->setFocus();
    m_submit->setBusy(true, tr("Changing…"));
    m_sync.changePassword(m_old->text(), m_new->text(), this,
                          [this](const Result<void> &answer) { onAnswer(answer); });
}

void PasswordForm::onAnswer(const Result<void> &answer)
{
    m_submit->setBusy(false);
    if (answer) {
        m_old->clear();
        m_new->clear();
        m_navigator.say(tr("Your password is changed."));
        return;
    }
    bool placed = false;
    for (const auto &error : answer.error().fields) {
        if (error.field == "oldPassword"_L1)
            m_oldField->setError(words::ofField(error));
        else if (error.field == "newPassword"_L1 || error.field == "password"_L1)
            m_newField->setError(words::ofField(error));
        else
            continue;
        placed = true;
    }
    if (!placed)
        m_oldField->setError(answer.error().kind == Error::Kind::Unauthorized
                                 ? tr("That is not the password you have now.")
                                 : words::ofError(answer.error()));
}

} // namespace gigflow
