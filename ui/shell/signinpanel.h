// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QDialog>

namespace gigflow {

class SignInForm;

/// Signs the shown account in again without leaving the window. Open it with open(); it deletes
/// itself.
class SignInPanel : public QDialog
{
    Q_OBJECT
public:
    SignInPanel(const AppContext &app, const AccountContext &account, QWidget *parent = nullptr);

private:
    void onSignedIn(const SignedIn &fresh);

    AccountContext m_account;
    SignInForm *m_form;
};

} // namespace gigflow
