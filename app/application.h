// SPDX-License-Identifier: MIT
// The composition root: makes each object once, hands it on by constructor, and takes everything
// down in the reverse order.
#pragma once

#include "app/accounts/accountswitch.h"
#include "app/accounts/otheraccounts.h"
#include "app/accountscope.h"
#include "app/backend/localbackendprocess.h"
#include "app/cachedpictures.h"
#include "app/commandline.h"
#include "app/desktop/autostart.h"
#include "app/desktopservices.h"
#include "app/instance/instanceserver.h"
#include "app/linkevents.h"
#include "app/network/settingsnetwork.h"
#include "net/http/apiclient.h"
#include "net/secrets/keychainsecretstore.h"
#include "ui/mainwindow.h"

#include <QNetworkAccessManager>

#include <utility>

namespace gigflow {

/// GUI thread. The window shows what the store has at once; the network, the tray, D-Bus and the
/// keychain follow after its first paint.
class Application : public QObject
{
    Q_OBJECT
public:
    /// `dataFolder` is canonical and locked for this process (InstanceLock).
    explicit Application(const QString &dataFolder);
    ~Application() override;

    void start(const CommandLine &line);
    /// Takes everything down and then ends the event loop, within a bounded time.
    void quit();

private:
    void startServices();
    void showCurrentAccount();
    void onSignedIn(const SignedIn &fresh);
    void onSignOut();
    /// Closes everything of the account that is shown; its session is the caller's.
    std::unique_ptr<Session> leaveScope();
    [[nodiscard]] std::unique_ptr<AccountScope> makeScope(const Account &account);
    /// Shows it; the one before stays open, out of sight.
    void openScope(const Account &account);
    /// The session of an account that is to end, shown or not; everything else of it is closed.
    std::unique_ptr<Session> leave(const Account &account);
    void openOthers();
    void openNotice(const QString &account, GigKey gig); ///< of that account, shown or not
    void drop(const Session *session);
    [[nodiscard]] bool isLeaving(const Account &account) const;
    [[nodiscard]] bool isShown(const QString &account) const; ///< by Account::folderName()
    [[nodiscard]] bool showsLocal() const;
    /// Local backend first, where the account lives on it; then the keychain.
    void restoreSession();
    void onBackendUrl(const QUrl &url);
    [[nodiscard]] bool needsBackend() const; ///< an account on it is open
    void retryBackend();
    void bringUp(const QString &activationToken);
    void openLink(const GigId &gig);
    void updateClosing();
    void tearDown();

    Settings m_settings;
    QNetworkAccessManager m_network;
    ApiClient m_api;
    PictureLoader m_pictureLoader;
    CachedPictures m_pictures;
    AccountService m_accounts;
    KeychainSecretStore m_secrets;
    AccountSwitch m_known;
    SettingsNetwork m_networkSetup;
    SystemAutostart m_autostart;
    std::unique_ptr<LocalBackendProcess> m_backend; ///< null where gigflow-server is not installed
    InstanceServer m_instance;
    LinkEvents m_links;
    std::unique_ptr<AccountScope> m_scope; ///< of the account that is shown; null: none is
    OtherAccounts m_others;
    std::vector<std::unique_ptr<Session>> m_leaving;     ///< being signed out
    std::optional<std::pair<QString, GigKey>> m_noticed; ///< to be opened when its account is shown
    std::optional<SignedIn> m_waiting; ///< signed in while the same account was being left
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopServices> m_desktop; ///< after the first paint
    QTimer m_backendRetry;
    bool m_hidden = false;
    bool m_othersMayCome = false; ///< what is shown has had its head start
    bool m_starting = true;       ///< until the first paint
    bool m_quitting = false;
};

} // namespace gigflow
