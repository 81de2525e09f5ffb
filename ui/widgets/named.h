// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

namespace gigflow {

/// Gives a widget the name tests find it by and the name a screen reader says. Returns it, for use
/// in an expression.
template <class W>
W *named(W *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QLatin1StringView(objectName));
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace gigflow
