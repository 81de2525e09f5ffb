// SPDX-License-Identifier: MIT
#include "driver.h"

#include "ui/widgets/cardlistview.h"
#include "ui/widgets/field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace gigflow::test {

Field *fieldOf(const QWidget *editor)
{
    return qobject_cast<Field *>(editor->parentWidget());
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    const auto labels = widget.findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

QList<QWidget *> Driver::roots() const
{
    QList<QWidget *> roots;
    const auto all = QApplication::topLevelWidgets();
    for (auto *widget : all) {
        if (widget->isVisible())
            roots << widget;
    }
    return roots;
}

bool Driver::seesLabel(const QString &text) const
{
    for (auto *root : roots()) {
        const auto labels = root->findChildren<QLabel *>();
        for (auto *label : labels) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
    }
    return false;
}

void Driver::click(const QString &accessibleName) const
{
    auto *button = see<QAbstractButton>(accessibleName);
    QVERIFY2(button, qPrintable(accessibleName));
    QVERIFY2(button->isEnabled(), qPrintable(accessibleName));
    QTRY_VERIFY2(!button->rect().isEmpty(), qPrintable(accessibleName)); // new, and not laid out
    QTest::mouseClick(button, Qt::LeftButton);
}

void Driver::choose(const QString &list, const QString &inItsName) const
{
    auto *view = see<CardListView>(list);
    QVERIFY2(view, qPrintable(list));
    const auto find = [view, &inItsName] {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString().contains(inItsName))
                return index;
        }
        return QModelIndex();
    };
    QTRY_VERIFY2(find().isValid(), qPrintable(inItsName));
    view->scrollTo(find());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(find()).center());
}

} // namespace gigflow::test
