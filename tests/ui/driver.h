// SPDX-License-Identifier: MIT
// Acts on what shows, found as a screen reader would say it.
#pragma once

#include <QString>
#include <QWidget>

namespace gigflow {
class Field;
}

namespace gigflow::test {

/// The part of a page or a form by its object name; the program ends where there is none.
template <class W>
[[nodiscard]] W *in(const QWidget &widget, const char *name)
{
    auto *found = widget.findChild<W *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}
[[nodiscard]] Field *fieldOf(const QWidget *editor);
/// What its labels say, without those that are hidden or empty, in their order.
[[nodiscard]] QStringList textsOf(const QWidget &widget);

class Driver
{
public:
    template <class W>
    [[nodiscard]] W *see(const QString &accessibleName) const
    {
        for (auto *root : roots()) {
            const auto all = root->findChildren<W *>();
            for (auto *widget : all) {
                if (widget->isVisible() && widget->accessibleName() == accessibleName)
                    return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool seesLabel(const QString &text) const;
    /// Fails the test where there is no such button, or it is disabled.
    void click(const QString &accessibleName) const;
    /// Clicks the row whose spoken text contains `inItsName`, waiting for it to come.
    void choose(const QString &list, const QString &inItsName) const;

private:
    [[nodiscard]] QList<QWidget *> roots() const;
};

} // namespace gigflow::test
