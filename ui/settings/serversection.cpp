// SPDX-License-Identifier: MIT
#include "ui/settings/serversection.h"

#include "net/images/picturesend.h"
#include "ui/accounts.h"
#include "ui/settings/accountlist.h"
#include "ui/settings/parts.h"
#include "ui/shell/navigator.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gigflow {

ServerSection::ServerSection(const AppContext &app, const AccountContext &account,
                             Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_app(app), m_account(account), m_navigator(navigator)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xl);
    layout->addWidget(makeSection(tr("Server and account"), buildServer()));
    if (app.known)
        layout->addWidget(makeSection(tr("Accounts on this computer"), buildAccounts()));
    if (account.pictureSend && !account.account.local)
        layout->addWidget(makeSection(tr("Where your pictures go"), buildPictures()));
    connect(account.session, &Session::stateChanged, this, &ServerSection::refresh);
    refresh();
}

QWidget *ServerSection::buildServer()
{
    m_where = makeFact({});
    m_what = makeLabel({}, Type::Caption, "muted");
    m_what->setWordWrap(true);
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    rows->addWidget(m_where);
    rows->addWidget(m_what);
    return content;
}

QWidget *ServerSection::buildAccounts()
{
    auto *add = makeButton("addAccount", tr("Add an account…"));
    add->setToolTip(tr("Sign in as somebody else too; this account stays signed in"));
    connect(add, &QPushButton::clicked, this, [this] { m_app.known->add(); });
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    rows->addWidget(new AccountList(m_app));
    rows->addWidget(add, 0, Qt::AlignLeading);
    return content;
}

void ServerSection::refresh()
{
    const Account &account = m_account.account;
    const ServerInfo server = m_account.session->server();
    m_where->setText(accountText(account));
    if (m_account.session->state() != Session::State::Active)
        m_what->setText(tr("Not signed in just now; what was seen before is shown."));
    else if (server.isOriginal())
        m_what->setText(
            tr("The original backend: bids cannot be changed or withdrawn there, and it "
               "keeps no notifications."));
    else
        m_what->setText(tr("%1, with everything this program can do.", "server")
                            .arg((server.name.isEmpty() ? tr("Gig Flow server") : server.name) +
                                 (server.version.isEmpty() ? QString() : u' ' + server.version)));
}

QWidget *ServerSection::buildPictures()
{
    const auto host = m_app.settings->pictureHost(m_account.account);
    m_cloud = makeLineEdit("pictureCloud", tr("Cloudinary cloud name"));
    m_cloud->setText(host.cloud);
    m_preset = makeLineEdit("picturePreset", tr("Unsigned upload preset"));
    m_preset->setText(host.preset);
    auto *cloudField = new Field(tr("Cloudinary cloud name"), m_cloud);
    auto *presetField = new Field(tr("Unsigned upload preset"), m_preset);
    auto *save = makeButton("savePictureHost", tr("Use this for pictures"));
    connect(save, &QPushButton::clicked, this, &ServerSection::savePictureHost);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    fields->addWidget(cloudField, 1, Qt::AlignTop);
    fields->addWidget(presetField, 1, Qt::AlignTop);
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    auto *note = makeLabel(tr("Left empty, they go to the server where it keeps pictures. A "
                              "Cloudinary account of your own takes them where it does not."),
                           Type::Caption, "muted");
    note->setWordWrap(true);
    rows->addWidget(note);
    rows->addLayout(fields);
    rows->addWidget(save, 0, Qt::AlignLeading);
    return content;
}

void ServerSection::savePictureHost()
{
    const Settings::PictureHost host{m_cloud->text().trimmed(), m_preset->text().trimmed()};
    m_app.settings->setPictureHost(m_account.account, host);
    Cloudinary account;
    account.cloud = host.cloud;
    account.preset = host.preset;
    m_account.pictureSend->setCloudinary(account);
    m_navigator.say(account.isValid() ? tr("Your next picture goes to Cloudinary.")
                                      : tr("Your next picture goes to the server."));
}

} // namespace gigflow
