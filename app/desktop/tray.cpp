// SPDX-License-Identifier: MIT
#include "app/desktop/tray.h"

#include "models/settings.h"
#include "ui/notifications/pausemenu.h"

#include <QApplication>
#include <QPainter>

namespace gigflow {

Tray::Tray(Settings &settings, QObject *parent) : NoticeSink(parent), m_settings(settings)
{
    buildMenu();
    connect(&m_host, &TrayHost::appeared, this, &Tray::create);
    connect(&m_host, &TrayHost::gone, this, &Tray::drop);
    connect(&settings, &Settings::alertsChanged, this, &Tray::refresh);
    connect(&settings, &Settings::themeChanged, this, &Tray::refresh, Qt::QueuedConnection);
}

Tray::~Tray() = default;

void Tray::buildMenu()
{
    m_menu.clear();
    delete m_pause; // clear() leaves it
    connect(m_menu.addAction(tr("Open Gig Flow")), &QAction::triggered, this, &Tray::openRequested);
    m_newGig = m_menu.addAction(tr("New gig"));
    m_newGig->setEnabled(m_signedIn);
    connect(m_newGig, &QAction::triggered, this, &Tray::newGigRequested);
    m_pause = m_menu.addMenu(tr("Pause alerts"));
    fillPauseMenu(m_pause, m_settings);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::retranslate()
{
    buildMenu();
    refresh();
}

void Tray::start()
{
    m_host.start();
}

void Tray::setUnread(int count)
{
    if (m_unread == count)
        return;
    m_unread = count;
    refresh();
}

void Tray::setSignedIn(bool signedIn)
{
    m_signedIn = signedIn;
    m_newGig->setEnabled(signedIn);
}

void Tray::show(const DesktopNotice &notice)
{
    if (!m_icon || !QSystemTrayIcon::supportsMessages())
        return; // it stays in the history, and the count shows it
    m_latest = notice;
    m_icon->showMessage(notice.summary, notice.body, QApplication::windowIcon());
}

void Tray::create()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openRequested();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT clicked(m_latest, QString()); });
    refresh();
    m_icon->show();
    Q_EMIT appeared();
}

void Tray::drop()
{
    m_icon.reset();
    Q_EMIT gone();
}

void Tray::refresh()
{
    if (!m_icon)
        return;
    m_icon->setIcon(badged(QApplication::windowIcon(), m_unread));
    QString tip = m_unread > 0 ? tr("Gig Flow: %Ln unread notification(s)", nullptr, m_unread)
                               : tr("Gig Flow");
    if (const QString paused = pausedText(m_settings); !paused.isEmpty())
        tip += u'\n' + paused;
    m_icon->setToolTip(tip);
}

QIcon Tray::badged(const QIcon &icon, int count)
{
    if (count <= 0)
        return icon;
    QIcon result;
    for (const int size : {16, 22, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        icon.paint(&painter, pixmap.rect());
        const auto palette = QApplication::palette();
        const QRectF badge(size * 0.4, 0, size * 0.6, size * 0.6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Highlight));
        painter.drawEllipse(badge);
        auto font = QApplication::font();
        font.setBold(true);
        font.setPixelSize(qMax(7, qRound(badge.height() * (count > 9 ? 0.6 : 0.8))));
        painter.setFont(font);
        painter.setPen(palette.color(QPalette::HighlightedText));
        painter.drawText(badge, Qt::AlignCenter,
                         count > 9 ? QStringLiteral("9+") : QString::number(count));
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace gigflow
