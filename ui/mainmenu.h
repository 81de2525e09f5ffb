// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QObject>

class QAction;
class QMenu;

namespace gigflow {

class MainWindow;
class Shell;

/// The menu bar of the window, with every key that is not a page's own, and the palette that finds
/// all of it. Acts on the shell that is shown.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    /// Into the menu bar of `window`, which owns it.
    MainMenu(MainWindow &window, const AppContext &app);

    void build(); ///< anew, in the language of now
    /// Null: nobody is signed in. `account` lives as long as it is shown.
    void setShell(Shell *shell, const AccountContext *account);

private:
    struct Entry;

    QAction *add(QMenu *menu, const Entry &entry);
    void buildFile();
    void buildEdit();
    void buildView();
    void buildGo();
    void buildHelp();
    void buildOfPage();
    void fillOfPage();
    void nameOfPage();
    void offerResume();
    void openPalette();

    MainWindow &m_window;
    AppContext m_app;
    Shell *m_shell = nullptr;
    const AccountContext *m_account = nullptr;
    QMenu *m_ofPage = nullptr; ///< what the page that shows can do
    QAction *m_undo = nullptr;
    QAction *m_resume = nullptr;       ///< alerts, while they are paused
    QList<QAction *> m_accountActions; ///< of use only while an account is shown
};

} // namespace gigflow
