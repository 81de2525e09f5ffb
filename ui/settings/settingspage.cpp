// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/named.h"
#include "ui/widgets/section.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *makeRows(QWidget *content)
{
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(space::m);
    return rows;
}

QLabel *makeExplanation(const QString &text)
{
    auto *label = makeLabel(text, Type::Caption, "muted");
    label->setWordWrap(true);
    label->setContentsMargins(space::xl, 0, space::xl, 0);
    return label;
}

} // namespace

SettingsPage::SettingsPage(const AppContext &app, const Store &store, QWidget *parent)
    : QWidget(parent), m_app(app), m_store(store)
{
    auto *column = makeSectionColumn(this);
    column->addWidget(buildAppearance());
    column->addWidget(buildBehaviour());
    column->addWidget(buildStorage());
    column->addWidget(buildAbout());
    column->addStretch();
}

QWidget *SettingsPage::buildAppearance()
{
    struct Choice
    {
        Settings::Theme theme;
        const char *objectName;
        QString text;
    };
    const Choice choices[] = {{Settings::Theme::System, "themeSystem", tr("Follow the system")},
                              {Settings::Theme::Light, "themeLight", tr("Light")},
                              {Settings::Theme::Dark, "themeDark", tr("Dark")}};
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    auto *group = new QButtonGroup(this);
    for (const auto &choice : choices) {
        auto *button = named(new QRadioButton(choice.text), choice.objectName, choice.text);
        button->setChecked(m_app.settings->theme() == choice.theme);
        group->addButton(button);
        rows->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, theme = choice.theme](bool on) {
            if (on)
                m_app.settings->setTheme(theme);
        });
    }
    return makeSection(tr("Appearance"), content);
}

QWidget *SettingsPage::buildBehaviour()
{
    auto *settings = m_app.settings;
    auto *notify = named(new QCheckBox(tr("Tell me on the desktop")), "desktopNotifications",
                         tr("Tell me on the desktop"));
    notify->setChecked(settings->desktopNotifications());
    auto *tray = named(new QCheckBox(tr("Keep running in the tray when the window is closed")),
                       "closeToTray", tr("Keep running in the tray when the window is closed"));
    tray->setChecked(settings->closeToTray());
    connect(notify, &QCheckBox::toggled, settings, &Settings::setDesktopNotifications);
    connect(tray, &QCheckBox::toggled, settings, &Settings::setCloseToTray);
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    rows->addWidget(notify);
    rows->addWidget(makeExplanation(tr("When you are hired, and when somebody bids on your gig.")));
    rows->addWidget(tray);
    rows->addWidget(makeExplanation(
        tr("Only where the desktop has a tray; elsewhere closing the window ends the program.")));
    return makeSection(tr("Alerts and closing"), content);
}

QWidget *SettingsPage::buildStorage()
{
    const QString folder = m_app.settings->dataFolder();
    auto *path = makeLabel(QDir::toNativeSeparators(folder));
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *open = makeButton("openDataFolder", tr("Open folder"));
    open->setIcon(icon(u"folder"_s));
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    rows->addWidget(
        makeLabel(tr("Gigs, bids and what waits to be sent are kept in"), Type::Body, "muted"));
    rows->addWidget(path);
    rows->addWidget(open, 0, Qt::AlignLeading);
    return makeSection(tr("Data folder"), content);
}

QWidget *SettingsPage::buildAbout()
{
    auto *content = new QWidget;
    auto *rows = makeRows(content);
    auto *head = new QHBoxLayout;
    auto *logo = new QLabel;
    logo->setPixmap(appIcon().pixmap(QSize(40, 40), devicePixelRatioF()));
    logo->setAccessibleName(tr("Gig Flow"));
    head->setSpacing(space::m);
    head->addWidget(logo);
    head->addWidget(makeLabel(tr("Gig Flow %1").arg(QStringLiteral(GIGFLOW_VERSION)), Type::Strong),
                    1);
    rows->addLayout(head);
    auto *facts = makeLabel({}, Type::Caption, "muted");
    facts->setWordWrap(true);
    rows->addWidget(facts);
    const auto refresh = [this, facts] {
        facts->setText(tr("Qt %1. Search: %2. Free software under the MIT licence.")
                           .arg(QString::fromLatin1(qVersion()),
                                m_store.hasFullTextSearch()
                                    ? tr("full-text (SQLite FTS5)")
                                    : tr("simple (this SQLite has no FTS5)")));
    };
    connect(&m_store, &Store::opened, facts, refresh);
    refresh();
    return makeSection(tr("About"), content);
}

} // namespace gigflow
