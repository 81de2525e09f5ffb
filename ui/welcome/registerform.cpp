// SPDX-License-Identifier: MIT
#include "ui/welcome/registerform.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

RegisterForm::RegisterForm(AccountService &accounts, QWidget *parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_name(makeLineEdit("registerName", tr("Name"))),
      m_username(makeLineEdit("registerUsername", tr("Username"))),
      m_email(makeLineEdit("registerEmail", tr("E-mail"))),
      m_password(makePasswordEdit("registerPassword", tr("Password"))),
      m_problem(makeLabel({}, Type::Body, "danger")),
      m_submit(new BusyButton("createAccount", tr("Create account")))
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::l);
    const auto add = [this, layout](const QString &wireName, const QString &label,
                                    QLineEdit *edit) {
        auto *field = new Field(label, edit);
        m_fields.insert(wireName, field);
        layout->addWidget(field);
        connect(edit, &QLineEdit::textChanged, this, [field] { field->setError({}); });
        connect(edit, &QLineEdit::editingFinished, this,
                [this, wireName] { checkField(wireName); });
        connect(edit, &QLineEdit::returnPressed, this, &RegisterForm::onSubmit);
    };
    add(u"name"_s, tr("Name"), m_name);
    add(u"username"_s, tr("Username"), m_username);
    add(u"email"_s, tr("E-mail"), m_email);
    add(u"password"_s, tr("Password"), m_password);
    m_fields[u"password"_s]->setHint(tr("At least 8 characters"));
    layout->addWidget(m_problem);
    layout->addWidget(m_submit);
    setFocusProxy(m_name);
    connect(m_submit, &QPushButton::clicked, this, &RegisterForm::onSubmit);
}

RegisterForm::~RegisterForm()
{
    // A line that has the keyboard when it is destroyed finishes its editing, by when only the
    // QWidget of this is left.
    for (Field *field : std::as_const(m_fields))
        field->editor()->disconnect(this);
}

void RegisterForm::setServer(const QUrl &baseUrl)
{
    m_server = baseUrl;
    m_problem->hide();
}

Registration RegisterForm::registration() const
{
    return {.name = m_name->text().trimmed(),
            .email = m_email->text().trimmed(),
            .username = m_username->text().trimmed(),
            .password = m_password->text(),
            .avatarUrl = {},
            .coverImage = {}};
}

void RegisterForm::checkField(const QString &wireName)
{
    // Nothing is said about a field that was only passed through.
    auto *edit = qobject_cast<QLineEdit *>(m_fields.value(wireName)->editor());
    if (!edit || edit->text().isEmpty())
        return;
    const auto errors = AccountService::check(registration());
    for (const auto &error : errors) {
        if (error.field == wireName)
            m_fields.value(wireName)->setError(words::ofField(error));
    }
}

void RegisterForm::showErrors(const QList<FieldError> &errors)
{
    Field *first = nullptr;
    for (const auto &error : errors) {
        auto *field = m_fields.value(error.field);
        if (!field)
            continue;
        field->setError(words::ofField(error));
        first = first ? first : field;
    }
    if (first)
        first->editor()->setFocus();
}

void RegisterForm::onSubmit()
{
    if (m_submit->isBusy())
        return;
    m_problem->hide();
    const auto errors = AccountService::check(registration());
    showErrors(errors);
    if (!errors.isEmpty())
        return;
    m_submit->setBusy(true, tr("Creating account…"));
    m_accounts.registerAndSignIn(m_server, registration(), this,
                                 [this](const Result<SignedIn> &answer) { onAnswer(answer); });
}

void RegisterForm::onAnswer(const Result<SignedIn> &answer)
{
    m_submit->setBusy(false);
    if (answer) {
        m_password->clear();
        Q_EMIT signedIn(*answer);
        return;
    }
    showErrors(answer.error().fields);
    if (answer.error().fields.isEmpty()) {
        m_problem->setText(words::ofError(answer.error()));
        m_problem->show();
    }
}

} // namespace gigflow
