// SPDX-License-Identifier: MIT
// The shape that My gigs and My bids share: tabs over a list at the left and the detail at the
// right.
#pragma once

#include <QList>
#include <QString>

class QSplitter;
class QStackedWidget;
class QTabBar;
class QWidget;

namespace gigflow {

[[nodiscard]] QTabBar *makeTabs(const char *objectName, const QString &accessibleName, int count);
[[nodiscard]] QStackedWidget *makeStack(const char *objectName, const QList<QWidget *> &pages);
void setTabText(QTabBar *tabs, int index, const QString &text, int count); ///< "Open 3"
[[nodiscard]] QSplitter *layOutListDetail(QWidget *page, QTabBar *tabs, QWidget *list,
                                          QWidget *detail);

} // namespace gigflow
