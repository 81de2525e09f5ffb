// SPDX-License-Identifier: MIT
#include "ui/welcome/addresspage.h"

#include "ui/settings/networksection.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"
#include "ui/welcome/column.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scrolled.h"
#include "ui/words.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AddressPage::AddressPage(const AppContext &app, QWidget *parent)
    : QWidget(parent),
      m_app(app),
      m_address(makeLineEdit("serverAddress", tr("Server address"), tr("gigs.example.org"))),
      m_field(new Field(tr("Server address"), m_address)),
      m_verdict(makeLabel({}, Type::Body, "muted")),
      m_continue(new BusyButton("continue", tr("Continue")))
{
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(m_verdict->fontMetrics().lineSpacing() *
                                2); // a verdict must not move the button
    m_verdict->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *column = makeColumn(this, 460);
    auto *backButton = makeButton("addressBack", tr("Back"), ButtonKind::Quiet);
    backButton->setIcon(icon(u"back"_s));
    column->addWidget(backButton, 0, Qt::AlignLeading);
    column->addWidget(makeLabel(tr("Connect to a server"), Type::Title));
    column->addWidget(m_field);
    column->addWidget(m_verdict);
    column->addWidget(m_continue);
    auto *network = makeButton("networkSettings", tr("Proxy and certificates…"), ButtonKind::Quiet);
    network->setToolTip(tr("How servers are reached from here"));
    column->addWidget(network, 0, Qt::AlignLeading);
    connect(network, &QPushButton::clicked, this, &AddressPage::showNetwork);
    m_pause.setSingleShot(true);
    m_pause.setInterval(350ms);
    connect(&m_pause, &QTimer::timeout, this, &AddressPage::probe);
    connect(m_address, &QLineEdit::textChanged, this, &AddressPage::onEdited);
    connect(m_address, &QLineEdit::returnPressed, this, &AddressPage::onContinue);
    connect(m_continue, &QPushButton::clicked, this, &AddressPage::onContinue);
    connect(backButton, &QPushButton::clicked, this, &AddressPage::back);
    setFocusProxy(m_address);
}

void AddressPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not before somebody looks: it asks that server, and nothing leaves this computer unasked.
    if (m_address->text().isEmpty())
        m_address->setText(m_app.settings->lastServerAddress());
}

void AddressPage::verdict(const QString &text, const char *tone)
{
    setTone(m_verdict, tone);
    m_verdict->setText(text);
    m_address->setAccessibleDescription(text);
}

void AddressPage::onEdited()
{
    m_asking.reset();
    m_found.reset();
    m_goOn = false;
    m_continue->setBusy(false);
    m_field->setError({});
    verdict({}, "muted");
    if (m_address->text().trimmed().isEmpty())
        m_pause.stop();
    else
        m_pause.start();
}

void AddressPage::probe()
{
    m_pause.stop();
    QString why;
    const QUrl url = normaliseServerAddress(m_address->text(), &why);
    if (!url.isValid() || url.isEmpty()) {
        m_goOn = false;
        m_continue->setBusy(false);
        verdict(why.isEmpty() ? tr("That is not an address yet.") : why, "warning");
        return;
    }
    verdict(tr("Looking for %1…").arg(url.toDisplayString()), "muted");
    m_asking = std::make_unique<QObject>();
    m_app.accounts->probe(url, m_asking.get(),
                          [this](const Result<ServerInfo> &answer) { onProbed(answer); });
}

void AddressPage::onProbed(const Result<ServerInfo> &answer)
{
    m_continue->setBusy(false);
    if (answer) {
        m_found = *answer;
        const bool secure = answer->baseUrl.scheme() == "https"_L1;
        const QString name = !answer->name.isEmpty() ? answer->name
                             : answer->isOriginal()  ? tr("The original Gig Flow backend")
                                                     : tr("A Gig Flow server");
        const QString version = answer->version.isEmpty() ? QString() : u" "_s + answer->version;
        verdict(secure ? tr("%1%2 answers, over an encrypted connection.").arg(name, version)
                       : tr("%1%2 answers, on this computer.").arg(name, version),
                "success");
        if (m_goOn)
            goOn();
        return;
    }
    m_goOn = false;
    switch (answer.error().kind) {
    case Error::Kind::Network:
        verdict(tr("Nothing answers at this address."), "danger");
        break;
    case Error::Kind::Timeout:
        verdict(tr("No answer in time. The address may be wrong, or the server is asleep."),
                "danger");
        break;
    case Error::Kind::Tls:
        verdict(tr("The server's certificate is not trusted. If it comes from an authority of your "
                   "own organisation, choose that under Proxy and certificates."),
                "danger");
        break;
    case Error::Kind::BadResponse:
    case Error::Kind::NotFound:
        verdict(tr("Something answers there, but it is not a Gig Flow server."), "danger");
        break;
    default:
        verdict(words::ofError(answer.error()), "danger");
        break;
    }
}

void AddressPage::onContinue()
{
    if (m_found)
        return goOn();
    if (m_address->text().trimmed().isEmpty()) {
        m_field->setError(tr("Enter the address your server's people gave you."));
        m_address->setFocus();
        return;
    }
    m_goOn = true;
    m_continue->setBusy(true, tr("Checking…"));
    probe();
}

void AddressPage::showNetwork()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"networkDialog"_s);
    dialog->setWindowTitle(tr("Proxy and certificates"));
    auto *close = makeButton("closeNetwork", tr("Close"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    // What was chosen may change the verdict.
    connect(dialog, &QDialog::finished, this, &AddressPage::onEdited);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(new Scrolled(new NetworkSection(m_app)), 1);
    layout->addWidget(buttons);
    dialog->resize(600, 560);
    dialog->open();
}

void AddressPage::goOn()
{
    m_goOn = false;
    m_app.settings->setLastServerAddress(m_address->text().trimmed());
    Q_EMIT serverFound(*m_found);
}

} // namespace gigflow
