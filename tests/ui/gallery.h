// SPDX-License-Identifier: MIT
// What the parts of ui_gallery share: a camera and fingers.
#pragma once

#include <QAbstractButton>
#include <QString>
#include <QTest>
#include <QWidget>

namespace gigflow::gallery {

/// How the pictures of one run look and where they go.
struct Style
{
    QString folder;
    QString suffix; ///< of every file: "dark-200"
    bool dark = false;
};

class Camera
{
public:
    Camera(QWidget &window, const Style &style) : m_window(window), m_style(style) {}

    [[nodiscard]] QString pathOf(const QString &name) const;
    /// All of a page that is scrolled, at its full height.
    void shootScrolled(const QString &name) const;
    void shoot(const QString &name) const; ///< with a dialog that lies over the window

private:
    QWidget &m_window;
    Style m_style;
};

/// What shows under this name; the program ends where nothing does.
template <class W>
W *find(QWidget &window, const char *name)
{
    const auto all = window.findChildren<W *>(QString::fromLatin1(name));
    for (auto *widget : all) {
        if (widget->isVisible())
            return widget;
    }
    qFatal("no visible %s", name);
}

void click(QWidget &window, const char *name);
void select(QWidget &window, const char *list, int row);

/// Every page while there is nothing, while it is fetched, without a network, and refused.
void shootStates(const Style &style);

} // namespace gigflow::gallery
