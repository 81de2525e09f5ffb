// SPDX-License-Identifier: MIT
// Everything that can be acted on has a name, and no two things that show have the same.
#include "driver.h"
#include "world.h"

#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gigflow;
using test::World;

class TestNames : public QObject, private test::Driver
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingInteractiveIsNamed();
    void namesAreUniqueAmongWhatShows();

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestNames::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->fill());
    m_window = std::make_unique<MainWindow>(m_world->app());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestNames::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestNames::everythingInteractiveIsNamed()
{
    const auto check = [](QWidget *root) {
        QStringList nameless;
        const auto all = root->findChildren<QWidget *>();
        for (auto *widget : all) {
            const bool interactive =
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                qobject_cast<QPlainTextEdit *>(widget) ||
                qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QComboBox *>(widget) ||
                qobject_cast<QTabBar *>(widget);
            // Parts that Qt itself puts into a widget of ours: the clear button, a pop-up's list, a
            // tab bar's arrows.
            const QString parent = QString::fromLatin1(widget->parent()->metaObject()->className());
            const bool ofQt =
                widget->objectName().startsWith("qt_"_L1) || parent.startsWith("QComboBox"_L1) ||
                qobject_cast<QTabBar *>(widget->parent()) ||
                (qobject_cast<QLineEdit *>(widget->parent()) && widget->objectName().isEmpty());
            if (!interactive || ofQt)
                continue;
            // A button whose text is filled in when it is needed has its name then.
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool unused = button && button->text().isEmpty() && !button->isVisible();
            if (widget->objectName().isEmpty() || (widget->accessibleName().isEmpty() && !unused))
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName();
        }
        return nameless;
    };
    QCOMPARE(check(m_window.get()).join(u", "_s), QString());
    m_window->showAccount(m_world->context());
    click(u"New gig"_s);
    QCOMPARE(check(m_window.get()).join(u", "_s), QString());
}

void TestNames::namesAreUniqueAmongWhatShows()
{
    m_window->showAccount(m_world->context());
    const QStringList pages{u"Browse"_s,        u"My gigs"_s, u"My bids"_s,
                            u"Notifications"_s, u"Profile"_s, u"Settings"_s};
    for (const QString &page : pages) {
        click(page);
        if (page == u"My gigs"_s)
            choose(page, u"small garden"_s);
        QSet<QString> seen;
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (!button->isVisible() || button->accessibleName() == u"Show password"_s)
                continue;
            QVERIFY2(!seen.contains(button->accessibleName()),
                     qPrintable(page + u": "_s + button->accessibleName()));
            seen.insert(button->accessibleName());
        }
    }
}

QTEST_MAIN(TestNames)
#include "tst_names.moc"
