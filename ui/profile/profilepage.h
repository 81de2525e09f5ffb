// SPDX-License-Identifier: MIT
#pragma once

#include "models/drafts.h"
#include "ui/context.h"
#include "ui/profile/cropview.h"

#include <QTimer>
#include <QWidget>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;

namespace gigflow {

class BusyButton;
class EmptyState;
class Field;
class Navigator;
class ProfileHead;
class StatisticsCard;
struct Statistics;

/// One's own profile: who one is, changing it, numbers, the password, where one is signed in,
/// signing out. A name or username that was typed is a draft until it is saved, also over a
/// restart.
class ProfilePage : public QWidget
{
    Q_OBJECT
public:
    ProfilePage(const AccountContext &account, Navigator &navigator, QWidget *parent = nullptr);
    ~ProfilePage() override; ///< keeps what was typed last

    [[nodiscard]] QList<QAction *> actionList() const; ///< for menus

Q_SIGNALS:
    void signOutClicked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void changePicture(PictureShape shape);
    /// `draft` goes with it; empty: what is typed stays.
    void saveProfile(const EditProfile &command, const QString &told, const QString &draft = {});
    void refreshStatistics();
    void showStatistics(const Statistics &statistics);
    void wantBidsOfHires();
    [[nodiscard]] QWidget *buildDetails();
    void refresh();
    void refreshSave();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] Draft draft() const; ///< of what was changed only
    void restoreDraft();               ///< once, when the store is there
    void fill(const QString &name, const QString &username);
    void onSave();
    void onDiscard();

    AccountContext m_account;
    Navigator &m_navigator;
    std::shared_ptr<void> m_interest;
    User m_shown;                                    ///< what the fields were last filled with
    std::vector<std::shared_ptr<void>> m_bidsWanted; ///< for the statistics of an owner
    QTimer m_recount; ///< a sync brings many changes; they are counted once
    ProfileHead *m_head = nullptr;
    StatisticsCard *m_statistics = nullptr;
    EmptyState *m_unknown = nullptr; ///< in its place until there is something to count
    QLineEdit *m_name = nullptr;
    QLineEdit *m_username = nullptr;
    QLineEdit *m_email = nullptr;
    Field *m_nameField = nullptr;
    Field *m_usernameField = nullptr;
    BusyButton *m_save = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_discard = nullptr;
    QLabel *m_unsaved = nullptr;
    Drafts m_drafts;
    DraftKeeper m_keeper;
    bool m_restored = false;
    bool m_filling = false;
};

} // namespace gigflow
