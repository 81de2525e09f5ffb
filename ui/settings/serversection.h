// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gigflow {

class Navigator;

/// Which server this account lives on, the other accounts, and where pictures go.
class ServerSection : public QWidget
{
    Q_OBJECT
public:
    ServerSection(const AppContext &app, const AccountContext &account, Navigator &navigator,
                  QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildServer();
    [[nodiscard]] QWidget *buildAccounts();
    [[nodiscard]] QWidget *buildPictures();
    void refresh();
    void savePictureHost();

    AppContext m_app;
    AccountContext m_account;
    Navigator &m_navigator;
    QLabel *m_where = nullptr;
    QLabel *m_what = nullptr;
    QLineEdit *m_cloud = nullptr;
    QLineEdit *m_preset = nullptr;
};

} // namespace gigflow
