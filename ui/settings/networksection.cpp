// SPDX-License-Identifier: MIT
#include "ui/settings/networksection.h"

#include "net/http/privateca.h"
#include "ui/settings/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/section.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPem = 1 << 20;
using Kind = Settings::Proxy::Kind;

bool isFixed(Kind kind)
{
    return kind == Kind::Http || kind == Kind::Socks;
}

QString sentence(CaProblem problem)
{
    switch (problem) {
    case CaProblem::NotPem:
        return NetworkSection::tr("There is no certificate in PEM form in that file.");
    case CaProblem::NoAuthority:
        return NetworkSection::tr("That is a server's certificate, not an authority's.");
    case CaProblem::Expired:
        return NetworkSection::tr("That authority's time is over.");
    }
    return {};
}

} // namespace

NetworkSection::NetworkSection(const AppContext &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xl);
    layout->addWidget(makeSection(tr("Proxy"), buildProxy()));
    layout->addWidget(makeSection(tr("Private certificate authority"), buildCa()));
    showProxyKind();
    refreshCa();
}

QWidget *NetworkSection::buildProxy()
{
    const Settings::Proxy proxy = m_app.settings->proxy();
    m_kind = new Choice("proxyKind", tr("Proxy"));
    m_kind->addItem(tr("None"), int(Kind::None));
    m_kind->addItem(tr("The system's"), int(Kind::System));
    m_kind->addItem(tr("HTTP"), int(Kind::Http));
    m_kind->addItem(tr("SOCKS 5"), int(Kind::Socks));
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host = makeLineEdit("proxyHost", tr("Proxy host"), u"proxy.example.org"_s);
    m_host->setText(proxy.host);
    m_port = makeLineEdit("proxyPort", tr("Proxy port"), u"8080"_s);
    m_port->setText(proxy.port > 0 ? QString::number(proxy.port) : QString());
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setMaximumWidth(120);
    m_user = makeLineEdit("proxyUser", tr("Proxy user"));
    m_user->setText(proxy.user);
    m_password = makePasswordEdit("proxyPassword", tr("Proxy password"));
    if (m_app.networkSetup && m_app.networkSetup->hasProxyPassword())
        m_password->setPlaceholderText(tr("kept in the keychain"));
    m_hostField = new Field(tr("Host"), m_host);
    m_portField = new Field(tr("Port"), m_port);
    auto *userField = new Field(tr("User"), m_user);
    auto *passwordField = new Field(tr("Password"), m_password);
    userField->setHint(tr("Where the proxy asks for one"));
    m_use = new BusyButton("useProxy", tr("Use this proxy"), ButtonKind::Normal);
    m_proxyNote = makeLabel({}, Type::Caption, "muted");
    m_proxyNote->setWordWrap(true);
    m_details = new QWidget;
    auto *where = new QHBoxLayout;
    where->setSpacing(space::m);
    where->addWidget(m_hostField, 1, Qt::AlignTop);
    where->addWidget(m_portField, 0, Qt::AlignTop);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::m);
    who->addWidget(userField, 1, Qt::AlignTop);
    who->addWidget(passwordField, 1, Qt::AlignTop);
    auto *details = makeRows(m_details);
    details->addLayout(where);
    details->addLayout(who);
    details->addWidget(m_use, 0, Qt::AlignLeading);
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    rows->addWidget(m_kind, 0, Qt::AlignLeading);
    rows->addWidget(m_details);
    rows->addWidget(m_proxyNote);
    m_proxyNote->setText(tr("Servers on this computer are always reached without it."));
    connect(m_kind, &QComboBox::activated, this, &NetworkSection::showProxyKind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (!isFixed(Kind(m_kind->currentData().toInt())))
            useProxy();
    });
    connect(m_use, &QPushButton::clicked, this, &NetworkSection::useProxy);
    connect(m_host, &QLineEdit::textChanged, this, [this] { m_hostField->setError({}); });
    connect(m_port, &QLineEdit::textChanged, this, [this] { m_portField->setError({}); });
    return content;
}

void NetworkSection::showProxyKind()
{
    m_details->setVisible(isFixed(Kind(m_kind->currentData().toInt())));
}

void NetworkSection::say(QLabel *label, const QString &text, const char *tone)
{
    setTone(label, tone);
    label->setText(text);
}

void NetworkSection::useProxy()
{
    Settings::Proxy proxy;
    proxy.kind = Kind(m_kind->currentData().toInt());
    proxy.host = m_host->text().trimmed();
    proxy.port = m_port->text().toInt();
    proxy.user = m_user->text().trimmed();
    if (isFixed(proxy.kind)) {
        m_hostField->setError(proxy.host.isEmpty() ? tr("Name the proxy's host.") : QString());
        m_portField->setError(proxy.port < 1 ? tr("1 to 65535") : QString());
        if (!m_hostField->error().isEmpty())
            return m_host->setFocus();
        if (!m_portField->error().isEmpty())
            return m_port->setFocus();
    }
    m_app.settings->setProxy(proxy);
    say(m_proxyNote, tr("New connections take this way."), "success");
    const QString password = m_password->text();
    const bool forget = !isFixed(proxy.kind) || proxy.user.isEmpty();
    if (!m_app.networkSetup || (password.isEmpty() && !forget) ||
        (forget && !m_left && !m_app.networkSetup->hasProxyPassword()))
        return;
    m_use->setBusy(true);
    m_app.networkSetup->useProxyPassword(
        forget ? QString() : password, this,
        [this, forget](const Result<void> &answer) { onPassword(forget, answer); });
}

void NetworkSection::onPassword(bool forgotten, const Result<void> &answer)
{
    m_use->setBusy(false);
    m_password->clear();
    m_password->setPlaceholderText(answer && !forgotten ? tr("kept in the keychain") : QString());
    m_left = forgotten && !answer;
    if (!answer)
        say(m_proxyNote,
            forgotten
                ? tr("The keychain did not remove the password. It is not used, but it is still "
                     "there.")
                : tr("The keychain did not take the password: it is used until the program ends."),
            "warning");
}

QWidget *NetworkSection::buildCa()
{
    m_ca = makeFact({});
    m_caNote = makeLabel({}, Type::Caption, "muted");
    m_caNote->setWordWrap(true);
    auto *choose = makeButton("chooseCa", tr("Choose a file…"));
    choose->setIcon(icon(u"folder"_s));
    m_removeCa = makeButton("removeCa", tr("Remove"), ButtonKind::Danger);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(choose);
    buttons->addWidget(m_removeCa);
    buttons->addStretch();
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    rows->addWidget(m_ca);
    rows->addLayout(buttons);
    rows->addWidget(m_caNote);
    connect(choose, &QPushButton::clicked, this, &NetworkSection::pickCa);
    connect(m_removeCa, &QPushButton::clicked, this, [this] {
        if (!m_app.settings->setPrivateCa({}))
            return say(m_caNote, tr("That could not be written."), "danger");
        refreshCa();
        say(m_caNote, tr("Only the system's authorities are trusted from now on."), "muted");
    });
    return content;
}

void NetworkSection::refreshCa()
{
    const auto ca = readPrivateCa(m_app.settings->privateCa());
    m_removeCa->setVisible(ca.has_value());
    m_ca->setText(ca ? tr("%1 is trusted, until %2.", "name, date")
                           .arg(ca->name, QLocale().toString(ca->expires.toLocalTime().date(),
                                                             QLocale::ShortFormat))
                     : tr("None. A server whose certificate comes from an authority of your own "
                          "organisation needs that authority's file here."));
}

void NetworkSection::pickCa()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Certificates (%1)").arg(u"*.pem *.crt *.cer"_s), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &NetworkSection::takeCa);
    dialog->open();
}

void NetworkSection::takeCa(const QString &path)
{
    QThreadPool::globalInstance()->start([guard = QPointer(this), path] {
        QFile file(path);
        const QByteArray pem =
            file.open(QIODevice::ReadOnly) ? file.read(largestPem) : QByteArray();
        QMetaObject::invokeMethod(
            qApp,
            [guard, pem] {
                if (guard)
                    guard->onCaRead(pem);
            },
            Qt::QueuedConnection);
    });
}

void NetworkSection::onCaRead(const QByteArray &pem)
{
    const auto ca = readPrivateCa(pem);
    if (!ca)
        return say(m_caNote, sentence(ca.error()), "danger");
    QByteArray kept; // the certificates alone: a key in the same file is not ours to keep
    for (const QSslCertificate &certificate : ca->certificates)
        kept += certificate.toPem();
    if (!m_app.settings->setPrivateCa(kept))
        return say(m_caNote, tr("That could not be written."), "danger");
    refreshCa();
    say(m_caNote, tr("New connections trust it."), "success");
}

} // namespace gigflow
