// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QAction;
class QLabel;

namespace gigflow {

class GigList;
class Navigator;
class ProfileHead;

/// Somebody else: who they are and their open gigs.
class PersonPage : public QWidget
{
    Q_OBJECT
public:
    PersonPage(const AccountContext &account, Navigator &navigator, QWidget *parent = nullptr);

    void showPerson(const UserId &id, const QString &name);
    [[nodiscard]] QList<QAction *> actionList() const; ///< for menus

Q_SIGNALS:
    void back();

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    AccountContext m_account;
    UserId m_id;
    QString m_name; ///< as known where the person was clicked; shown until the profile is here
    std::shared_ptr<void> m_interest;
    ProfileHead *m_head;
    QLabel *m_problem;
    GigList *m_gigs;
    QAction *m_back;
};

} // namespace gigflow
