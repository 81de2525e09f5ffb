// SPDX-License-Identifier: MIT
#include "ui/settings/report.h"

#include "ui/settings/settingspage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QScreen>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

// For people who write programs, hence never translated.
QString wordOf(SyncStatus::Link link)
{
    switch (link) {
    case SyncStatus::Link::Offline:
        return u"offline"_s;
    case SyncStatus::Link::Connecting:
        return u"connecting"_s;
    case SyncStatus::Link::Online:
        return u"online"_s;
    }
    return {};
}

template <class E>
QString enumWord(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
}

QString proxyWord(Settings::Proxy::Kind kind)
{
    switch (kind) {
    case Settings::Proxy::Kind::None:
        return u"none"_s;
    case Settings::Proxy::Kind::System:
        return u"system"_s;
    case Settings::Proxy::Kind::Http:
        return u"HTTP"_s;
    case Settings::Proxy::Kind::Socks:
        return u"SOCKS"_s;
    }
    return {};
}

QStringList systemLines()
{
    QStringList lines;
    lines << u"Gig Flow "_s + QStringLiteral(GIGFLOW_VERSION);
    lines << u"Qt %1 (built with %2), %3"_s.arg(QString::fromLatin1(qVersion()),
                                                QStringLiteral(QT_VERSION_STR),
                                                QGuiApplication::platformName());
    lines << u"System: %1, kernel %2 %3, %4"_s.arg(
        QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
        QSysInfo::currentCpuArchitecture());
    lines << u"TLS: "_s +
                 (QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"none"_s);
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        lines << u"Screen: %1 x %2 at %3 %"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(qRound(100 * screen->devicePixelRatio()));
    lines << u"Language: %1, locale %2, %3"_s.arg(
        QLocale::system().uiLanguages().value(0), QLocale().name(),
        QGuiApplication::isRightToLeft() ? u"right to left"_s : u"left to right"_s);
    return lines;
}

} // namespace

QString supportReport(const AppContext &app, const AccountContext &account)
{
    QStringList lines = systemLines();
    const Settings &settings = *app.settings;
    lines << u"Look: %1; proxy: %2; private CA: %3; tray: %4"_s.arg(
        enumWord(settings.theme()), proxyWord(settings.proxy().kind),
        settings.privateCa().isEmpty() ? u"no"_s : u"yes"_s,
        !app.hasTray    ? u"unknown"_s
        : app.hasTray() ? u"yes"_s
                        : u"no"_s);
    if (account.session) {
        const ServerInfo server = account.session->server();
        QStringList capabilities(server.capabilities.cbegin(), server.capabilities.cend());
        capabilities.sort();
        lines << u"Server: %1 %2, %3%4"_s.arg(
            account.account.local ? u"on this computer"_s
            : server.isOriginal() ? u"original backend, or not asked yet"_s
                                  : u"gigflow-server"_s,
            server.version, account.account.baseUrl.scheme(),
            capabilities.isEmpty() ? QString() : u"; "_s + capabilities.join(u' '));
        lines << u"Session: "_s + enumWord(account.session->state());
    }
    if (account.sync) {
        const SyncStatus status = account.sync->status();
        lines << u"Connection: %1, real time %2, %3 queued, last complete sync %4"_s.arg(
            wordOf(status.link), status.realtime ? u"yes"_s : u"no"_s,
            QString::number(status.queued),
            status.lastSync.isValid() ? status.lastSync.toUTC().toString(Qt::ISODate) : u"never"_s);
        // Its detail is ours and holds no secret; the server's own words may hold anything.
        if (status.lastError)
            lines << u"Last problem: "_s + status.lastError->detail;
    }
    if (account.store)
        lines << u"Store: %1, search %2"_s.arg(account.store->isOpen() ? u"open"_s : u"not open"_s,
                                               account.store->hasFullTextSearch() ? u"FTS5"_s
                                                                                  : u"simple"_s);
    QString folder = settings.dataFolder();
    if (folder.startsWith(QDir::homePath()))
        folder.replace(0, QDir::homePath().size(), u"~"_s);
    lines << u"Data: "_s + QDir::toNativeSeparators(folder);
    const QString text = lines.join(u'\n') + u'\n';
    return app.redact ? app.redact(text) : text;
}

void copyReport(const AppContext &app, const AccountContext &account)
{
    QGuiApplication::clipboard()->setText(supportReport(app, account));
}

QPushButton *makeReportButton(const AppContext &app, const AccountContext &account,
                              std::function<void()> copied)
{
    auto *button = makeButton("copyReport", SettingsPage::tr("Copy a report"));
    button->setIcon(icon(u"copy"_s));
    button->setToolTip(
        SettingsPage::tr("Versions and how the connection stands, to show to somebody who helps. "
                         "No name and no secret is in it."));
    QObject::connect(button, &QPushButton::clicked, button,
                     [app, account, copied = std::move(copied)] {
                         copyReport(app, account);
                         copied();
                     });
    return button;
}

} // namespace gigflow
