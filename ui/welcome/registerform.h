// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace gigflow {

class BusyButton;
class Field;

/// A new account. What can be known to be wrong is said beside its field as soon as the field is
/// left.
class RegisterForm : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterForm(AccountService &accounts, QWidget *parent = nullptr);
    ~RegisterForm() override;

    void setServer(const QUrl &baseUrl);

Q_SIGNALS:
    void signedIn(const gigflow::SignedIn &fresh);

private:
    [[nodiscard]] Registration registration() const;
    void checkField(const QString &wireName);
    void showErrors(const QList<FieldError> &errors);
    void onSubmit();
    void onAnswer(const Result<SignedIn> &answer);

    AccountService &m_accounts;
    QUrl m_server;
    QLineEdit *m_name;
    QLineEdit *m_username;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QHash<QString, Field *> m_fields; ///< by the wire's name
    QLabel *m_problem;
    BusyButton *m_submit;
};

} // namespace gigflow
