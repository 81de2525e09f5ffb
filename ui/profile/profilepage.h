// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/profile/cropview.h"

#include <QTimer>
#include <QWidget>
#include <vector>

class QAction;
class QLineEdit;

namespace gigflow {

class BusyButton;
class Field;
class Navigator;
class ProfileHead;
class StatisticsCard;

/// One's own profile: who one is, changing it, numbers, the password, where one is signed in,
/// signing out.
class ProfilePage : public QWidget
{
    Q_OBJECT
public:
    ProfilePage(const AccountContext &account, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> actionList() const; ///< for menus

Q_SIGNALS:
    void signOutClicked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void changePicture(PictureShape shape);
    void saveProfile(const EditProfile &command, const QString &told);
    void refreshStatistics();
    void wantBidsOfHires();
    [[nodiscard]] QWidget *buildDetails();
    void refresh();
    void refreshSave();
    void onSave();

    AccountContext m_account;
    Navigator &m_navigator;
    std::shared_ptr<void> m_interest;
    User m_shown;                                    ///< what the fields were last filled with
    std::vector<std::shared_ptr<void>> m_bidsWanted; ///< for the statistics of an owner
    QTimer m_recount; ///< a sync brings many changes; they are counted once
    ProfileHead *m_head = nullptr;
    StatisticsCard *m_statistics = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_username = nullptr;
    QLineEdit *m_email = nullptr;
    Field *m_nameField = nullptr;
    Field *m_usernameField = nullptr;
    BusyButton *m_save = nullptr;
    QAction *m_saveAction = nullptr;
};

} // namespace gigflow
