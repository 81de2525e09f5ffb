// SPDX-License-Identifier: MIT
// The controls of ./dev bench client: says when it was painted.
//   gigflow-bench-window         a Qt window with nothing in it
//   gigflow-bench-window --list  a Qt window with a list of 200 rows, three lines of text in each:
//   what no client with a
//                                list can be quicker than
#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>

#include <chrono>
#include <cstdio>
#include <cstring>

namespace {

void tellOnce()
{
    static bool told = false;
    if (told)
        return;
    told = true;
    const auto now = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
    std::printf("%lld\n", static_cast<long long>(now.count()));
    std::fflush(stdout);
}

class BareWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!centralWidget())
            tellOnce();
    }
};

class ThreeLines : public QStyledItemDelegate
{
public:
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect inner = option.rect.adjusted(8, 8, -8, -8);
        QFont bold = option.font;
        bold.setBold(true);
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.9);
        painter->setFont(bold);
        painter->drawText(inner, Qt::AlignTop, index.data().toString());
        painter->setFont(option.font);
        painter->drawText(inner, Qt::AlignVCenter,
                          QStringLiteral("Made up for measuring, as long as the excerpt of a gig"));
        painter->setFont(small);
        painter->drawText(inner, Qt::AlignBottom, QStringLiteral("Crowd Member 591, 10 h ago"));
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, 92};
    }
};

class BareList : public QListView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        tellOnce();
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication qt(argc, argv);
    QStringListModel rows;
    ThreeLines lines;
    BareWindow window;
    if (argc > 1 && std::strcmp(argv[1], "--list") == 0) {
        QStringList titles;
        for (int row = 0; row < 200; ++row)
            titles << QStringLiteral("Repair an old table, number %1").arg(row);
        rows.setStringList(titles);
        auto *list = new BareList;
        list->setModel(&rows);
        list->setItemDelegate(&lines);
        list->setUniformItemSizes(true);
        window.setCentralWidget(list);
    }
    window.resize(1120, 760);
    window.show();
    return QApplication::exec();
}
