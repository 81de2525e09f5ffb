// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "ui/settings/alertssection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/networksection.h"
#include "ui/settings/parts.h"
#include "ui/settings/report.h"
#include "ui/settings/serversection.h"
#include "ui/settings/storagesection.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/section.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const AppContext &app, const AccountContext &account,
                           Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_app(app), m_account(account), m_navigator(navigator)
{
    auto *column = makeSectionColumn(this);
    m_alerts = new AlertsSection(app);
    m_shortcuts = buildShortcuts();
    m_about = buildAbout();
    m_server = new ServerSection(app, account, navigator);
    column->addWidget(m_server);
    auto *look = makeThemeSection(*app.settings);
    column->addWidget(look);
    column->addWidget(makeLanguageSection(*app.settings));
    column->addWidget(m_alerts);
    column->addWidget(new NetworkSection(app));
    m_storage = new StorageSection(app, account);
    column->addWidget(m_storage);
    column->addWidget(m_shortcuts);
    column->addWidget(m_about);
    column->addStretch();
    // Not the first one of all: that may be what removes an account.
    setFocusProxy(look);
}

QList<QAction *> SettingsPage::actionList() const
{
    return m_storage->actionList();
}

QWidget *SettingsPage::buildShortcuts()
{
    auto *content = new QWidget;
    m_keys = new QGridLayout(content);
    m_keys->setContentsMargins({});
    m_keys->setHorizontalSpacing(space::xl);
    m_keys->setVerticalSpacing(space::s);
    m_keys->setColumnStretch(0, 1);
    return makeSection(tr("Keyboard shortcuts"), content);
}

void SettingsPage::listKeys()
{
    if (m_keys->count() > 0)
        return;
    int row = 0;
    const auto add = [this, &row](const QString &text, const QString &keys) {
        auto *name = makeLabel(text);
        name->setWordWrap(true);
        m_keys->addWidget(name, row, 0);
        m_keys->addWidget(makeLabel(keys, Type::Strong, "muted"), row, 1, Qt::AlignTrailing);
        ++row;
    };
    // The window's, in the order of its menus; then what the pages have of their own. Several pages
    // may have the same action.
    QSet<QString> listed;
    const auto actions = window()->actions() + window()->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty() || action->iconText().isEmpty() ||
            listed.contains(action->iconText() + keys))
            continue;
        listed.insert(action->iconText() + keys);
        add(action->iconText(), keys);
    }
    add(tr("Open one of the saved searches"),
        QKeySequence(Qt::ALT | Qt::Key_1).toString(QKeySequence::NativeText) + u" – "_s +
            QKeySequence(Qt::ALT | Qt::Key_9).toString(QKeySequence::NativeText));
    add(tr("Open what is chosen in a list"), tr("Enter"));
    add(tr("The next and the previous part of the window"), tr("Tab, Shift+Tab"));
    if (m_revealed == Section::Shortcuts) // there is something to reveal now
        reveal(m_revealed);
}

void SettingsPage::reveal(Section section)
{
    m_revealed = section;
    auto *area = findChild<QScrollArea *>();
    QWidget *target = section == Section::Accounts        ? m_server
                      : section == Section::Notifications ? m_alerts
                      : section == Section::Shortcuts     ? m_shortcuts
                      : section == Section::About         ? m_about
                                                          : nullptr;
    if (!area)
        return;
    if (area->widget()->layout())
        area->widget()->layout()->activate();
    const int top = target ? target->mapTo(area->widget(), QPoint()).y() - space::l : 0;
    // Before it is scrolled: what gets the focus is scrolled into view.
    const char *first = section == Section::Accounts        ? "addAccount"
                        : section == Section::Notifications ? "desktopNotifications"
                        : section == Section::About         ? "copyReport"
                                                            : nullptr;
    if (auto *control = first ? findChild<QWidget *>(QLatin1StringView(first)) : nullptr)
        control->setFocus(Qt::ShortcutFocusReason);
    // Its lower end first, so that its upper end stands at the top.
    area->ensureVisible(0, area->widget()->height(), 0, 0);
    area->ensureVisible(0, qMax(0, top), 0, 0);
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
                                m_account.store->hasFullTextSearch()
                                    ? tr("full-text (SQLite FTS5)")
                                    : tr("simple (this SQLite has no FTS5)")));
    };
    connect(m_account.store, &Store::opened, facts, refresh);
    refresh();
    rows->addWidget(makeReportButton(m_app, m_account, [this] { sayCopied(m_navigator); }), 0,
                    Qt::AlignLeading);
    return makeSection(tr("About"), content);
}

void SettingsPage::copyReport(const AppContext &app, const AccountContext &account,
                              Navigator &navigator)
{
    gigflow::copyReport(app, account);
    sayCopied(navigator);
}

void SettingsPage::sayCopied(Navigator &navigator)
{
    navigator.say(tr("The report is on the clipboard."));
}

} // namespace gigflow
