// SPDX-License-Identifier: MIT
// EqualRowsView answers like QListView, which lays its rows out: the same keys and clicks on both,
// one beside the other.
#include "ui/widgets/equalrowsview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;

namespace {

/// A hand on either view: a key, or a click into a row, with modifiers.
struct Act
{
    int key = 0; ///< 0: a click into `row`
    int row = 0;
    Qt::KeyboardModifiers with = Qt::NoModifier;
};

} // namespace

class TestEqualRows : public QObject
{
    Q_OBJECT

    QStringListModel m_model;
    std::unique_ptr<QListView> m_control;
    std::unique_ptr<EqualRowsView> m_view;

    static QList<int> selectedRows(const QListView &view)
    {
        QList<int> rows;
        for (const QModelIndex &index : view.selectionModel()->selectedIndexes())
            rows << index.row();
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    static void act(QListView &view, const Act &one)
    {
        if (one.key != 0) {
            QTest::keyClick(&view, Qt::Key(one.key), one.with);
            return;
        }
        const QPoint at = view.visualRect(view.model()->index(one.row, 0)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, one.with, {30, at.y()});
    }
    void show(QListView &view) const
    {
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.setEditTriggers(QAbstractItemView::NoEditTriggers);
        view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view.setUniformItemSizes(true);
        view.resize(200, 210);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    void compare(const char *after)
    {
        QVERIFY2(selectedRows(*m_view) == selectedRows(*m_control), after);
        QVERIFY2(m_view->currentIndex() == m_control->currentIndex(), after);
    }

private Q_SLOTS:
    void init()
    {
        QStringList rows;
        for (int row = 0; row < 60; ++row)
            rows << u"Row %1"_s.arg(row);
        m_model.setStringList(rows);
        m_control = std::make_unique<QListView>();
        m_view = std::make_unique<EqualRowsView>();
        for (QListView *view : {m_control.get(), static_cast<QListView *>(m_view.get())}) {
            view->setModel(&m_model);
            show(*view);
        }
    }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_view.reset();
        m_control.reset();
    }

    void selectsAlike_data()
    {
        QTest::addColumn<QList<Act>>("acts");
        QTest::newRow("click, Shift+click below") << QList<Act>{{0, 2}, {0, 5, Qt::ShiftModifier}};
        QTest::newRow("click, Shift+click above") << QList<Act>{{0, 5}, {0, 2, Qt::ShiftModifier}};
        QTest::newRow("Shift+Up") << QList<Act>{{0, 5}, {Qt::Key_Up, 0, Qt::ShiftModifier}};
        QTest::newRow("Shift+Down twice") << QList<Act>{
            {0, 1}, {Qt::Key_Down, 0, Qt::ShiftModifier}, {Qt::Key_Down, 0, Qt::ShiftModifier}};
        QTest::newRow("Shift+Home") << QList<Act>{{0, 4}, {Qt::Key_Home, 0, Qt::ShiftModifier}};
        QTest::newRow("Shift+End") << QList<Act>{{0, 4}, {Qt::Key_End, 0, Qt::ShiftModifier}};
        QTest::newRow("Ctrl+click")
            << QList<Act>{{0, 1}, {0, 3, Qt::ControlModifier}, {0, 5, Qt::ControlModifier}};
        QTest::newRow("Home, End, Up")
            << QList<Act>{{0, 3}, {Qt::Key_Home}, {Qt::Key_End}, {Qt::Key_Up}};
        QTest::newRow("all") << QList<Act>{{0, 3}, {Qt::Key_A, 0, Qt::ControlModifier}};
        QTest::newRow("a letter") << QList<Act>{{0, 3}, {Qt::Key_R}};
        QTest::newRow("sideways") << QList<Act>{{0, 3}, {Qt::Key_Left}, {Qt::Key_Right}};
    }
    void selectsAlike()
    {
        QFETCH(QList<Act>, acts);
        for (const Act &one : acts) {
            act(*m_control, one);
            act(*m_view, one);
            compare(QTest::currentDataTag());
        }
        QVERIFY(!selectedRows(*m_view).isEmpty());
    }

    void rowsLieWhereQListViewPutsThem_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("hint");
        using View = QAbstractItemView;
        for (const int row : {0, 1, 20, 59}) {
            for (const auto hint : {View::EnsureVisible, View::PositionAtTop,
                                    View::PositionAtBottom, View::PositionAtCenter})
                QTest::addRow("%d, %d", row, int(hint)) << row << int(hint);
        }
    }
    void rowsLieWhereQListViewPutsThem()
    {
        QFETCH(int, row);
        QFETCH(int, hint);
        for (QListView *view : {m_control.get(), static_cast<QListView *>(m_view.get())}) {
            view->scrollTo(m_model.index(30, 0), QAbstractItemView::PositionAtTop);
            view->scrollTo(m_model.index(row, 0), QAbstractItemView::ScrollHint(hint));
        }
        QCOMPARE(m_view->verticalScrollBar()->maximum(), m_control->verticalScrollBar()->maximum());
        for (int other = 0; other < m_model.rowCount(); ++other) {
            const QRect mine = m_view->visualRect(m_model.index(other, 0));
            const QRect its = m_control->visualRect(m_model.index(other, 0));
            QCOMPARE(mine.height(), its.height());
            QVERIFY(qAbs(mine.top() - its.top()) <= 1); // how a middle is rounded
        }
        for (int y = 0; y < m_view->viewport()->height(); y += 7)
            QCOMPARE(m_view->indexAt({20, y}).isValid(), true);
        QVERIFY(!m_view->indexAt({20, -m_view->verticalScrollBar()->value() - 5}).isValid());
    }

    void fromRightToLeftTheSame()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        act(*m_view, {0, 5});
        act(*m_view, {0, 2, Qt::ShiftModifier});
        QCOMPARE(selectedRows(*m_view), (QList<int>{2, 3, 4, 5}));
    }

    void placesHoldAsSoonAsTheModelHasChanged()
    {
        m_view->scrollTo(m_model.index(20, 0), QAbstractItemView::PositionAtTop);
        QVERIFY(m_model.removeRows(0, 55)); // the layout is only planned
        const QRect last = m_view->visualRect(m_model.index(4, 0));
        QVERIFY(last.top() >= 0 && last.bottom() < m_view->viewport()->height());
        QCOMPARE(m_view->indexAt(last.center()).row(), 4);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
        m_model.setStringList({});
        QVERIFY(!m_view->indexAt({20, 20}).isValid());
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(!m_view->currentIndex().isValid());
        m_view->setModel(nullptr);
        QVERIFY(!m_view->indexAt({20, 20}).isValid());
    }

    void aScreenReaderFindsAList()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 60);
        const QRect row = m_view->visualRect(m_model.index(1, 0));
        QCOMPARE(list->child(1)->rect().topLeft(), m_view->viewport()->mapToGlobal(row.topLeft()));
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Row 1"_s);
    }
};

QTEST_MAIN(TestEqualRows)
#include "tst_equalrows.moc"
