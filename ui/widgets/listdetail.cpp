// SPDX-License-Identifier: MIT
#include "ui/widgets/listdetail.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/named.h"

#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gigflow {

QTabBar *makeTabs(const char *objectName, const QString &accessibleName, int count)
{
    auto *tabs = named(new QTabBar, objectName, accessibleName);
    tabs->setProperty("kind", QStringLiteral("tabs"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setUsesScrollButtons(true);
    for (int i = 0; i < count; ++i)
        tabs->addTab(QString());
    return tabs;
}

QStackedWidget *makeStack(const char *objectName, const QList<QWidget *> &pages)
{
    auto *stack = new QStackedWidget;
    stack->setObjectName(QLatin1StringView(objectName));
    for (QWidget *page : pages)
        stack->addWidget(page);
    return stack;
}

void setTabText(QTabBar *tabs, int index, const QString &text, int count)
{
    tabs->setTabText(
        index, count > 0 ? QStringLiteral("%1  %2").arg(text, QLocale().toString(count)) : text);
}

QSplitter *layOutListDetail(QWidget *page, QTabBar *tabs, QWidget *list, QWidget *detail)
{
    // Over both: in some languages five of them are wider than any list.
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(space::m, space::m, space::m, 0);
    tabRow->addWidget(tabs);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(space::xs, 0, space::xs, 0);
    leftLayout->addWidget(list);

    auto *splitter = new QSplitter;
    splitter->setObjectName(list->objectName() + QStringLiteral("Splitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 600});
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(space::s);
    layout->addLayout(tabRow);
    layout->addWidget(splitter, 1);
    return splitter;
}

} // namespace gigflow
