// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QScrollArea;

namespace gigflow {

class Navigator;
class StorageSection;

/// What can be chosen, and what this program is.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    enum class Section { Top, Accounts, Notifications, Shortcuts, About };

    SettingsPage(const AppContext &app, const AccountContext &account, Navigator &navigator,
                 QWidget *parent = nullptr);

    void reveal(Section section); ///< scrolls it into view
    /// All keys of the window and its pages, which have to be there by then; done once.
    void listKeys();
    /// Without a page: it need not be made for that.
    static void copyReport(const AppContext &app, const AccountContext &account,
                           Navigator &navigator);
    [[nodiscard]] QList<QAction *> actionList() const; ///< for menus

private:
    [[nodiscard]] QWidget *buildShortcuts();
    [[nodiscard]] QWidget *buildAbout();
    static void sayCopied(Navigator &navigator);

    AppContext m_app;
    AccountContext m_account;
    Navigator &m_navigator;
    QWidget *m_server = nullptr;
    QWidget *m_alerts = nullptr;
    StorageSection *m_storage = nullptr;
    QWidget *m_shortcuts = nullptr;
    QWidget *m_about = nullptr;
    QGridLayout *m_keys = nullptr;
    Section m_revealed = Section::Top;
};

} // namespace gigflow
