// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/noticesink.h"
#include "app/desktop/trayhost.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

#include <memory>

namespace gigflow {

class Settings;

/// The icon in the tray: unread count, menu, and balloons where there is no notification service.
/// Where the desktop has no tray it does nothing until one appears, nor once it has gone. Balloons
/// carry no id: the latest is the one a click opens, all are in the history.
class Tray : public NoticeSink
{
    Q_OBJECT
public:
    explicit Tray(Settings &settings, QObject *parent = nullptr);
    ~Tray() override;

    void start();
    [[nodiscard]] bool isThere() const { return m_icon != nullptr; }
    void setUnread(int count);
    void retranslate();              ///< after a change of language
    void setSignedIn(bool signedIn); ///< "New gig" needs an account
    void show(const DesktopNotice &notice) override;

    [[nodiscard]] static QIcon badged(const QIcon &icon, int count);

Q_SIGNALS:
    void appeared();
    void gone(); ///< the tray, and the icon with it
    void openRequested();
    void newGigRequested();
    void quitRequested();

private:
    void buildMenu();
    void create();
    void drop();
    void refresh();

    Settings &m_settings;

    TrayHost m_host;
    QMenu m_menu;
    QMenu *m_pause = nullptr;
    QAction *m_newGig = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    DesktopNotice m_latest;
    int m_unread = 0;
    bool m_signedIn = false;
};

} // namespace gigflow
