// SPDX-License-Identifier: MIT
#include "ui/settings/alertssection.h"

#include "ui/accounts.h"
#include "ui/notifications/pausemenu.h"
#include "ui/settings/parts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

AlertsSection::AlertsSection(const AppContext &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xl);
    layout->addWidget(makeSection(tr("Notifications"), buildAlerts()));
    layout->addWidget(makeSection(tr("Starting and closing"), buildRunning()));
    connect(app.settings, &Settings::alertsChanged, this, &AlertsSection::refresh);
    if (app.known)
        connect(app.known, &KnownAccounts::changed, this, &AlertsSection::refresh);
    refresh();
}

QWidget *AlertsSection::buildAlerts()
{
    auto *settings = m_app.settings;
    m_desktop = makeCheck("desktopNotifications", tr("Tell me on the desktop"),
                          settings->desktopNotifications());
    connect(m_desktop, &QCheckBox::toggled, this, [this, settings](bool on) {
        settings->setDesktopNotifications(on);
        refresh();
    });
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    rows->addWidget(m_desktop);
    struct Choice
    {
        Notice::Kind kind;
        const char *objectName;
        QString text;
    };
    const Choice choices[] = {
        {Notice::Kind::Hired, "tellHired", tr("I am hired")},
        {Notice::Kind::BidReceived, "tellBids", tr("Somebody bids on my gig")},
        {Notice::Kind::BidRejected, "tellRejected", tr("Somebody else was chosen")},
        {Notice::Kind::SearchMatch, "tellMatches", tr("A new gig suits a saved search")},
        {Notice::Kind::Other, "tellOther", tr("Anything else")}};
    auto *kinds = new QVBoxLayout;
    const bool mirrored = QGuiApplication::isRightToLeft(); // which margins are not
    kinds->setContentsMargins(mirrored ? 0 : space::xl, 0, mirrored ? space::xl : 0, 0);
    kinds->setSpacing(space::s);
    for (const auto &choice : choices) {
        auto *check = makeCheck(choice.objectName, choice.text, settings->tells(choice.kind));
        connect(check, &QCheckBox::toggled, this,
                [settings, kind = choice.kind](bool on) { settings->setTells(kind, on); });
        kinds->addWidget(check);
        m_kinds << check;
    }
    rows->addLayout(kinds);
    m_paused = makeLabel({}, Type::Body, "warning");
    m_paused->setWordWrap(true);
    m_resume = makeButton("resumeAlerts", tr("Resume alerts"));
    connect(m_resume, &QPushButton::clicked, this, [settings] { settings->pauseAlerts({}); });
    auto *pause = new QHBoxLayout;
    pause->addWidget(m_paused, 1);
    pause->addWidget(m_resume);
    rows->addLayout(pause);
    rows->addWidget(makeExplanation(tr("Everything is kept under Notifications in any case. While "
                                       "the desktop asks for quiet, alerts wait.")));
    m_others = makeExplanation(tr("Alerts tell of all accounts that are signed in, and say "
                                  "whose they are where that is not the one shown."));
    m_others->setObjectName(u"alertsOfOthers"_s);
    rows->addWidget(m_others);
    return content;
}

QWidget *AlertsSection::buildRunning()
{
    auto *settings = m_app.settings;
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    if (m_app.autostart && m_app.autostart->isAvailable()) {
        auto *start = makeCheck("autostart", tr("Start with the system, out of sight"),
                                m_app.autostart->isOn());
        auto *problem = makeLabel(tr("That could not be written."), Type::Caption, "danger");
        problem->hide();
        connect(start, &QCheckBox::toggled, this, [this, start, problem](bool on) {
            const bool done = m_app.autostart->set(on);
            problem->setVisible(!done);
            const QSignalBlocker quiet(start);
            start->setChecked(m_app.autostart->isOn());
        });
        rows->addWidget(start);
        rows->addWidget(problem);
    }
    auto *tray = makeCheck("closeToTray", tr("Keep running in the tray when the window is closed"),
                           settings->closeToTray());
    connect(tray, &QCheckBox::toggled, settings, &Settings::setCloseToTray);
    rows->addWidget(tray);
    const bool hasTray = !m_app.hasTray || m_app.hasTray();
    rows->addWidget(makeExplanation(
        hasTray ? tr("Only where the desktop has a tray; elsewhere closing the window ends the "
                     "program.")
                : tr("This desktop shows no tray just now, so closing the window ends the "
                     "program.")));
    return content;
}

void AlertsSection::refresh()
{
    for (auto *check : std::as_const(m_kinds))
        check->setEnabled(m_desktop->isChecked());
    const QString text = pausedText(*m_app.settings);
    m_paused->setText(text);
    m_paused->setVisible(!text.isEmpty());
    m_resume->setVisible(!text.isEmpty());
    m_others->setVisible(m_app.known && m_app.known->accounts().size() > 1);
}

} // namespace gigflow
