// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QMainWindow>
#include <memory>

namespace gigflow {

/// The one window: the welcome pages while nobody is signed in, else navigation, pages and status
/// line. Neither before it is told, or shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const AppContext &app, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showWelcome(); ///< forgets the account's objects before returning
    void showAccount(const AccountContext &account); ///< the objects stay alive until the next
                                                     ///< showWelcome/showAccount
    void
    openGig(const GigId &id); ///< from a link or a notification; kept until an account is shown
    void openGig(GigKey key);
    void openNotifications();
    void newGig();            ///< shows the form for a new gig; nothing while nobody is signed in
    void present();           ///< shows, raises and activates
    void followSystemTheme(); ///< asks the desktop for it, over D-Bus: once the window is painted

    /// Set by app: whether closing hides to the tray instead of quitting.
    void setCloseHides(bool hides);

Q_SIGNALS:
    void signedIn(const gigflow::SignedIn &fresh); ///< app builds the account and calls showAccount
    /// The person confirmed signing out (with unsent work: was asked first).
    void signOutRequested();
    void quitRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< as it is laid out: pages are made late

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gigflow
