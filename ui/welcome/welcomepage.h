// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QStackedWidget>

class QLabel;

namespace gigflow {

class AddressPage;
class LocalPage;
class RegisterForm;
class SignInForm;

/// Everything before there is an account. The pages live as long as this does: what was typed stays
/// when going back and forth.
class WelcomePage : public QStackedWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const AppContext &app, QWidget *parent = nullptr);

Q_SIGNALS:
    void signedIn(const gigflow::SignedIn &fresh);

private:
    [[nodiscard]] QWidget *buildSignInPage();
    [[nodiscard]] QWidget *buildRegisterPage();
    void useServer(const ServerInfo &server);
    void go(QWidget *page);

    AppContext m_app;
    QWidget *m_choice;
    LocalPage *m_local;
    AddressPage *m_address;
    SignInForm *m_signIn;
    RegisterForm *m_register;
    QLabel *m_signInServer = nullptr;
    QLabel *m_registerServer = nullptr;
    QWidget *m_signInPage = nullptr;
    QWidget *m_registerPage = nullptr;
};

} // namespace gigflow
