// SPDX-License-Identifier: MIT
#include "ui/browse/savedsearches.h"

#include "models/write/keptwriter.h"
#include "ui/browse/filterwords.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textquestion.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace gigflow {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int shortcuts = 9; ///< Alt+1 to Alt+9 open the first ones

/// What is asked, whatever the order it is shown in.
bool sameQuestion(GigFilter a, const GigFilter &b)
{
    a.sort = b.sort;
    a.text = a.text.trimmed();
    return a == b;
}

} // namespace

QString countText(int count)
{
    return count >= SavedSearches::countLimit
               ? QLocale().toString(SavedSearches::countLimit - 1) + u'+'
               : QLocale().toString(count);
}

SavedSearches::SavedSearches(const AccountContext &account, Navigator &navigator, QWidget *owner)
    : QObject(owner), m_account(account), m_navigator(navigator), m_owner(owner)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &SavedSearches::count);
    connect(m_account.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.searches)
            reload();
        else if (!changes.gigs.isEmpty() && !m_searches.isEmpty() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_account.store, &Store::opened, this, &SavedSearches::reload);
    connect(m_account.store, &Store::rebuilt, this, &SavedSearches::reload);
    for (int i = 0; i < shortcuts; ++i) {
        auto *open = new QAction(this);
        open->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        connect(open, &QAction::triggered, this, [this, i] {
            if (i < m_searches.size())
                Q_EMIT chosen(m_searches.at(i).filter);
        });
        owner->addAction(open);
    }
    reload();
}

void SavedSearches::reload()
{
    m_account.store->savedSearches(this, [this](const QList<SavedSearch> &searches) {
        m_searches = searches;
        m_counts = {QList<int>(searches.size(), 0), 0};
        Q_EMIT changed();
        count();
    });
}

void SavedSearches::count()
{
    if (m_searches.isEmpty())
        return;
    QList<GigQuery> queries;
    const QDateTime now = QDateTime::currentDateTime();
    for (const SavedSearch &search : std::as_const(m_searches)) {
        GigFilter filter = search.filter;
        filter.unseen = true;
        filter.sort = GigQuery::Sort::Newest;
        queries << filter.toQuery(now);
    }
    m_account.store->countGigs(queries, countLimit, this, [this](const GigCounts &counts) {
        if (counts.each.size() != m_searches.size() || counts == m_counts)
            return;
        m_counts = counts;
        Q_EMIT changed();
    });
}

void SavedSearches::fill(QMenu *menu, const GigFilter &current)
{
    const SavedSearch *here = nullptr;
    for (qsizetype i = 0; i < m_searches.size(); ++i) {
        const SavedSearch &search = m_searches.at(i);
        const int unseen = m_counts.each.value(i);
        QString text = literalText(search.name);
        if (unseen > 0) //: a saved search and how many gigs in it were not seen yet
            text = tr("%1  (%2 new)").arg(text, countText(unseen));
        auto *open = menu->addAction(text);
        if (i < shortcuts) // shown only: the page itself has it
            open->setText(text + u'\t' +
                          QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i)))
                              .toString(QKeySequence::NativeText));
        open->setCheckable(true);
        if (sameQuestion(current, search.filter)) {
            open->setChecked(true);
            here = &search;
        }
        connect(open, &QAction::triggered, this,
                [this, filter = search.filter] { Q_EMIT chosen(filter); });
    }
    if (m_searches.isEmpty())
        menu->addAction(tr("No saved searches yet"))->setEnabled(false);
    menu->addSeparator();
    auto *keep = menu->addAction(icon(u"add"_s), tr("&Save this search…"));
    keep->setEnabled(!current.isPlain() && !here);
    connect(keep, &QAction::triggered, this, [this, current] { askToSave(current); });
    if (here)
        addManaging(menu, *here);
}

void SavedSearches::addManaging(QMenu *menu, const SavedSearch &search)
{
    auto *alerts = menu->addAction(icon(u"notifications"_s), tr("&Tell me of new gigs in it"));
    alerts->setCheckable(true);
    alerts->setChecked(search.alerts);
    connect(alerts, &QAction::triggered, this, [this, search](bool on) {
        SavedSearch changed = search;
        changed.alerts = on;
        save(changed);
    });
    const QString name = literalText(search.name);
    auto *rename = menu->addAction(icon(u"edit"_s), tr("&Rename “%1”…").arg(name));
    connect(rename, &QAction::triggered, this, [this, search] {
        askText(m_owner,
                {.title = tr("Rename search"),
                 .label = tr("Name of the search"),
                 .text = search.name,
                 .option = tr("Tell me of new gigs in it"),
                 .on = search.alerts,
                 .confirm = tr("Rename")},
                [this, search](const QString &name, bool on) {
                    SavedSearch changed = search;
                    changed.name = name;
                    changed.alerts = on;
                    save(changed);
                });
    });
    auto *drop = menu->addAction(icon(u"delete"_s), tr("&Delete “%1”").arg(name));
    connect(drop, &QAction::triggered, this, [this, search] { remove(search); });
}

void SavedSearches::askToSave(const GigFilter &filter)
{
    askText(m_owner,
            {.title = tr("Save this search"),
             .label = tr("Name of the search"),
             .text = suggestedName(filter),
             .option = tr("Tell me of new gigs in it"),
             .on = true,
             .confirm = tr("Save search")},
            [this, filter](const QString &name, bool alerts) {
                save({{}, name, filter, alerts});
                m_navigator.say(alerts
                                    ? tr("“%1” is saved. You are told of new gigs in it.").arg(name)
                                    : tr("“%1” is saved.").arg(name));
            });
}

void SavedSearches::save(const SavedSearch &search)
{
    m_account.store->write([search](StoreWriter &writer) { writer.kept().save(search); });
}

void SavedSearches::remove(const SavedSearch &search)
{
    Store *store = m_account.store;
    store->write([key = search.key](StoreWriter &writer) { writer.kept().remove(key); });
    m_navigator.offerUndo(tr("The search “%1” is deleted.").arg(search.name), [store, search] {
        store->write([search](StoreWriter &writer) { writer.kept().save(search); });
    });
}

} // namespace gigflow
