// SPDX-License-Identifier: MIT
// Text must be readable in both looks: WCAG 2 asks for 4.5:1.
#include "ui/theme/housestyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/palettes.h"
#include "ui/theme/themeswitcher.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"
#include "ui/widgets/choice.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
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
    void widgetsShowWhatTheyAre_data() { textIsReadable_data(); }
    void widgetsShowWhatTheyAre();
    void focusShows_data();
    void focusShows();
    void labelsFollowTheLook();
    void aTextAreaHasRoomAroundItsText();
    void aThumbStaysLargeEnough();
    void settingSwitchesLive();
    void theSystemsLookIsRemembered();
    void everyIconDraws();
    void backPointsOutOfThePage();
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

namespace {

QString colourOf(QWidget &window, const QWidget *widget, const QPoint &at)
{
    return window.grab(QRect(widget->mapTo(&window, at), QSize(1, 1)))
        .toImage()
        .pixelColor(0, 0)
        .name();
}

QPushButton *makeKind(QWidget *parent, const char *kind)
{
    auto *button = new QPushButton(u"Text"_s, parent);
    button->setProperty("kind", QLatin1StringView(kind));
    button->setGeometry(10, 10, 160, 40);
    return button;
}

} // namespace

void TestTheme::widgetsShowWhatTheyAre()
{
    QFETCH(QPalette, palette);
    HouseStyle style;
    style.setColors(palette);
    const Tones tones = Tones::of(palette);
    const std::tuple<const char *, bool, QColor> looks[] = {
        {"", false, palette.color(QPalette::Button)},
        {"primary", false, tones.accent},
        {"danger", false, palette.color(QPalette::Button)},
        {"quiet", false, tones.window},
        {"chip", false, tones.soft(Tone::Accent)},
        {"card", false, tones.base},
        {"nav", false, tones.window},
        {"nav", true, tones.soft(Tone::Accent)},
        {"tool", true, tones.soft(Tone::Accent)},
    };
    for (const auto &[kind, checked, colour] : looks) {
        QWidget window;
        window.resize(200, 60);
        window.setPalette(palette);
        auto *button = makeKind(&window, kind);
        button->setStyle(&style);
        button->setCheckable(checked);
        button->setChecked(checked);
        QCOMPARE(colourOf(window, button, {5, 20}), colour.name());
    }
    QWidget window;
    window.resize(200, 60);
    auto *frame = new QFrame(&window);
    frame->setProperty("kind", u"note"_s);
    frame->setProperty("tone", u"danger"_s);
    frame->setGeometry(10, 10, 160, 40);
    frame->setStyle(&style);
    QCOMPARE(colourOf(window, frame, {20, 20}), tones.soft(Tone::Danger).name());
    QCOMPARE(frame->contentsRect(), frame->rect().adjusted(1, 1, -1, -1));
}

void TestTheme::focusShows_data()
{
    QTest::addColumn<QWidget *>("widget");
    const auto row = [](const char *name, QWidget *widget) {
        QTest::newRow(name) << widget;
    };
    for (const char *kind :
         {"", "primary", "danger", "quiet", "tool", "icon", "chip", "nav", "card", "toast"})
        row(qPrintable(u"button %1"_s.arg(QLatin1StringView(kind))), makeKind(nullptr, kind));
    row("line edit", new QLineEdit);
    row("text area", new QPlainTextEdit);
    row("choice", new Choice("choice", u"Choice"_s));
    row("check box", new QCheckBox(u"Text"_s));
    row("radio button", new QRadioButton(u"Text"_s));
    auto *tabs = new QTabBar;
    tabs->setProperty("kind", u"tabs"_s);
    tabs->addTab(u"One"_s);
    row("tabs", tabs);
}

void TestTheme::focusShows()
{
    QFETCH(QWidget *, widget);
    QWidget window;
    auto *other = new QPushButton(u"Other"_s);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(other);
    layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QCoreApplication::processEvents();
    // Not the inside, where a cursor blinks.
    const auto edge = [&] {
        QImage image = widget->grab().toImage();
        QPainter(&image).fillRect(image.rect().adjusted(3, 3, -3, -3), Qt::black);
        return image;
    };
    const QImage without = edge();
    widget->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(edge() != without);
}

void TestTheme::labelsFollowTheLook()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = makeLabel(u"Text"_s, Type::Body, "danger");
    layout->addWidget(label);
    window.show();
    for (const auto look : {Settings::Theme::Dark, Settings::Theme::Light}) {
        m_settings->setTheme(look);
        const Tones tones = Tones::of(QApplication::palette());
        QCOMPARE(label->palette().color(QPalette::WindowText), tones.ink(Tone::Danger));
    }
    setTone(label, "muted");
    QCOMPARE(label->palette().color(QPalette::WindowText),
             Tones::of(QApplication::palette()).muted);
    setTone(label, "");
    QCOMPARE(label->palette().color(QPalette::WindowText),
             QApplication::palette().color(QPalette::WindowText));
}

void TestTheme::aTextAreaHasRoomAroundItsText()
{
    QPlainTextEdit edit;
    edit.resize(200, 100);
    edit.show();
    QCOMPARE(edit.viewport()->geometry(), QRect(7, 5, 200 - 14, 100 - 10));
}

void TestTheme::aThumbStaysLargeEnough()
{
    for (const auto orientation : {Qt::Vertical, Qt::Horizontal}) {
        QScrollBar bar(orientation);
        bar.setRange(0, 1'000'000);
        bar.setPageStep(10);
        bar.resize(orientation == Qt::Vertical ? QSize(12, 300) : QSize(300, 12));
        for (const int value : {0, 500'000, 1'000'000}) {
            bar.setValue(value);
            QStyleOptionSlider option;
            option.initFrom(&bar);
            option.orientation = orientation;
            option.maximum = bar.maximum();
            option.pageStep = bar.pageStep();
            option.sliderPosition = value;
            if (orientation == Qt::Horizontal)
                option.state |= QStyle::State_Horizontal;
            const auto part = [&](QStyle::SubControl which) {
                return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
            };
            const QRect thumb = part(QStyle::SC_ScrollBarSlider);
            QCOMPARE(qMax(thumb.width(), thumb.height()), 36);
            QVERIFY(bar.rect().contains(thumb));
            const QRegion all = QRegion(thumb) + part(QStyle::SC_ScrollBarSubPage) +
                                part(QStyle::SC_ScrollBarAddPage);
            QCOMPARE(all, QRegion(bar.rect()));
        }
    }
}

void TestTheme::settingSwitchesLive()
{
    QCOMPARE(qApp->palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    m_settings->setTheme(Settings::Theme::Dark);
    QVERIFY(m_switcher->isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    QWidget window;
    window.resize(200, 60);
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
    QTRY_VERIFY(follows(darkPalette()));
    m_settings->setTheme(Settings::Theme::Light);
    QVERIFY(!m_switcher->isDark());
    QTRY_VERIFY(follows(lightPalette()));
    auto *button = makeKind(&window, "primary");
    button->show();
    const auto accent = [&] {
        return colourOf(window, button, {5, 20});
    };
    QCOMPARE(accent(), lightPalette().color(QPalette::Highlight).name());
    m_settings->setTheme(Settings::Theme::Dark);
    QTRY_VERIFY(follows(darkPalette()));
    QCOMPARE(accent(), darkPalette().color(QPalette::Highlight).name());
    m_settings->setTheme(Settings::Theme::HighContrast);
    QTRY_VERIFY(follows(contrastPalette(m_switcher->isDark())));
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

void TestTheme::backPointsOutOfThePage()
{
    const auto draw = [](const QString &name, Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        return icon(name).pixmap(QSize(32, 32), 1.0).toImage();
    };
    const QImage back = draw(u"back"_s, Qt::LeftToRight);
    const QImage mirrored = draw(u"back"_s, Qt::RightToLeft);
    const QImage lens = draw(u"search"_s, Qt::LeftToRight);
    const QImage sameLens = draw(u"search"_s, Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    // Nearly: a curve is not rounded to the same grey on both sides of a pixel.
    const QImage expected = back.mirrored(true, false);
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x)
            QVERIFY(qAbs(qAlpha(mirrored.pixel(x, y)) - qAlpha(expected.pixel(x, y))) < 32);
    }
    QVERIFY(mirrored != back);
    QCOMPARE(sameLens, lens);
}

void TestTheme::everyDropDownHasAnArrow()
{
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
