// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gigflow {

class BusyButton;
class Field;

/// E-mail or username and a password. Used by the welcome and, inside the window, to sign in again.
class SignInForm : public QWidget
{
    Q_OBJECT
public:
    explicit SignInForm(AccountService &accounts, QWidget *parent = nullptr);

    void setServer(const QUrl &baseUrl);
    void offerLogin(const QString &login); ///< or none; what somebody typed stays
    void fail(const QString &sentence);    ///< for what only the caller can see to be wrong

Q_SIGNALS:
    void signedIn(const gigflow::SignedIn &fresh);

private:
    void onSubmit();
    void onAnswer(const Result<SignedIn> &answer);

    AccountService &m_accounts;
    QUrl m_server;
    QString m_offered;
    QLineEdit *m_login;
    QLineEdit *m_password;
    Field *m_loginField;
    Field *m_passwordField;
    QLabel *m_problem;
    BusyButton *m_submit;
};

} // namespace gigflow
