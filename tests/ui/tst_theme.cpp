// SPDX-License-Identifier: MIT
// Text must be readable in both looks: WCAG 2 asks for 4.5:1.
#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"
#include "ui/theme/themeswitcher.h"
#include "ui/theme/tones.h"
#include "ui/widgets/choice.h"

#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace gigflow;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contrastIsMeasuredRight();
    void textIsReadable_data();
    void textIsReadable();
    void tonesAreReadable_data() { textIsReadable_data(); }
    void tonesAreReadable();
    void styleSheetIsFilledIn_data() { textIsReadable_data(); }
    void styleSheetIsFilledIn();
    void settingSwitchesLive();
    void theSystemsLookIsRemembered();
    void everyIconDraws();
    void everyDropDownHasAnArrow();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeSwitcher> m_switcher;
};

void TestTheme::initTestCase()
{
    m_settings = std::make_unique<Settings>(m_folder.path());
    m_settings->setTheme(Settings::Theme::Light);
    m_switcher = std::make_unique<ThemeSwitcher>(*m_settings);
}

void TestTheme::contrastIsMeasuredRight()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >=
            4.5); // the well-known lightest grey that passes
    QVERIFY(contrast(QColor(0x78, 0x78, 0x78), Qt::white) < 4.5);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast, light") << contrastPalette(false);
    QTest::newRow("high contrast, dark") << contrastPalette(true);
}

void TestTheme::textIsReadable()
{
    QFETCH(QPalette, palette);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::PlaceholderText, QPalette::AlternateBase},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Base},
    };
    for (const auto &[text, back] : pairs) {
        const qreal ratio = contrast(palette.color(text), palette.color(back));
        QVERIFY2(ratio >= 4.5,
                 qPrintable(u"role %1 on %2: %3"_s.arg(int(text)).arg(int(back)).arg(ratio)));
    }
}

void TestTheme::tonesAreReadable()
{
    QFETCH(QPalette, palette);
    const Tones tones = Tones::of(palette);
    for (const Tone tone :
         {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger}) {
        for (const QColor &back :
             {tones.soft(tone), tones.window, tones.base, tones.side, tones.soft(Tone::Accent)}) {
            const qreal ratio = contrast(tones.ink(tone), back);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"tone %1 on %2: %3"_s.arg(int(tone)).arg(back.name()).arg(ratio)));
        }
    }
    QVERIFY(contrast(tones.text, tones.soft(Tone::Accent)) >= 4.5);
    QVERIFY(contrast(tones.onAccent, tones.accentHover) >= 4.5);
    QVERIFY(contrast(tones.accent, tones.window) >= 3.0); // the focus ring
    QVERIFY(contrast(tones.accent, tones.base) >= 3.0);
}

void TestTheme::styleSheetIsFilledIn()
{
    QFETCH(QPalette, palette);
    const QString sheet = styleSheetFor(palette);
    QVERIFY(sheet.size() > 1000);
    QVERIFY2(!sheet.contains(u'@'), "a token was not filled in");
    QVERIFY(sheet.contains(palette.color(QPalette::Highlight).name()));
}

void TestTheme::settingSwitchesLive()
{
    QCOMPARE(qApp->palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    m_settings->setTheme(Settings::Theme::Dark);
    QVERIFY(m_switcher->isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    QWidget window;
    auto *child = new QWidget(&window);
    auto *hidden = new QWidget(&window);
    hidden->hide();
    window.show();
    const auto follows = [&](const QPalette &palette) {
        const QColor color = palette.color(QPalette::Window);
        return window.palette().color(QPalette::Window) == color &&
               child->palette().color(QPalette::Window) == color &&
               hidden->palette().color(QPalette::Window) == color;
    };
    QVERIFY(follows(darkPalette()));
    QCOMPARE(window.styleSheet(), styleSheetFor(darkPalette())); // from when it was shown
    m_settings->setTheme(Settings::Theme::Light);
    QVERIFY(!m_switcher->isDark());
    QVERIFY(follows(lightPalette()));
    QCOMPARE(window.styleSheet(), styleSheetFor(lightPalette()));
    QDialog dialog(&window); // takes it from the window that it belongs to
    auto *button = new QPushButton(&dialog);
    button->setProperty("kind", u"primary"_s);
    dialog.show();
    QVERIFY(dialog.styleSheet().isEmpty());
    QCOMPARE(button->style()->metaObject()->className(), "QStyleSheetStyle");
    m_settings->setTheme(Settings::Theme::Dark);
    QVERIFY(follows(darkPalette()));
    m_settings->setTheme(Settings::Theme::HighContrast);
    QVERIFY(follows(contrastPalette(m_switcher->isDark())));
    m_settings->setTheme(Settings::Theme::Light);
}

void TestTheme::theSystemsLookIsRemembered()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setTheme(Settings::Theme::System);
    settings.setWindowState(u"system-look"_s, "dark");
    ThemeSwitcher switcher(settings);
    QVERIFY(switcher.isDark()); // before anybody was asked
    QVERIFY(Tones::of(QApplication::palette()).dark);
    switcher.followSystem();
    QTRY_COMPARE(switcher.isDark(), settings.windowState(u"system-look"_s).contains("dark"));
}

void TestTheme::everyIconDraws()
{
    const auto files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 20);
    for (const QString &name : files) {
        const QImage image = icon(name.chopped(4)).pixmap(QSize(32, 32), 1.0).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(drawn, qPrintable(name));
    }
}

void TestTheme::everyDropDownHasAnArrow()
{
    // Ours draw it themselves; those of Qt's own dialogs have the base style's.
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const QList<QComboBox *> boxes{new QComboBox, new Choice("choice", u"Choice"_s)};
    for (QComboBox *box : boxes)
        layout->addWidget(box);
    window.resize(200, 120);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const QComboBox *box : boxes) {
        const QImage image = window.grab(QRect(box->pos(), box->size())).toImage();
        const int middle = image.height() / 2;
        QSet<QRgb> colours;
        for (int x = image.width() - 26; x < image.width() - 6; ++x) {
            for (int y = middle - 5; y < middle + 5; ++y)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 1, box->metaObject()->className());
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
