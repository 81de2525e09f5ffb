// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QAction;
class QLabel;

namespace gigflow {

class BusyButton;

/// What is kept on this computer, how large it is, and what of it can go.
class StorageSection : public QWidget
{
    Q_OBJECT
public:
    /// `pictures` may be null.
    StorageSection(const AppContext &app, const AccountContext &account, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> actionList() const; ///< for menus

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void setClearable(bool clearable);
    void measure();
    void clear();

    AppContext m_app;
    AccountContext m_account;
    QLabel *m_data;
    QLabel *m_pictures;
    BusyButton *m_clear;
    QAction *m_clearAction = nullptr;
    QAction *m_openFolder = nullptr;
};

} // namespace gigflow
