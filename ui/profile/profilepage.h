// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gigflow {

class Avatar;
class BusyButton;
class Field;
class Navigator;

/// One's own profile: who one is, changing it, the password, signing out.
class ProfilePage : public QWidget
{
    Q_OBJECT
public:
    ProfilePage(const AccountContext &account, Navigator &navigator, QWidget *parent = nullptr);

Q_SIGNALS:
    void signOutClicked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildDetails();
    void refresh();
    void onSave();

    AccountContext m_account;
    Navigator &m_navigator;
    std::shared_ptr<void> m_interest;
    User m_shown; ///< what the fields were last filled with
    Avatar *m_avatar = nullptr;
    QLabel *m_headName = nullptr;
    QLabel *m_headFacts = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_username = nullptr;
    QLineEdit *m_email = nullptr;
    Field *m_nameField = nullptr;
    Field *m_usernameField = nullptr;
    BusyButton *m_save = nullptr;
};

} // namespace gigflow
