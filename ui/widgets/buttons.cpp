// SPDX-License-Identifier: MIT
#include "ui/widgets/buttons.h"

#include "ui/widgets/named.h"

namespace gigflow {

QString literalText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

namespace {

void dress(QPushButton *button, const char *objectName, const QString &text, ButtonKind kind)
{
    named(button, objectName, text);
    button->setAutoDefault(true); // Enter presses it, also outside dialogs
    button->setCursor(Qt::PointingHandCursor);
    switch (kind) {
    case ButtonKind::Normal:
        break;
    case ButtonKind::Primary:
        button->setProperty("kind", QStringLiteral("primary"));
        break;
    case ButtonKind::Danger:
        button->setProperty("kind", QStringLiteral("danger"));
        break;
    case ButtonKind::Quiet:
        button->setProperty("kind", QStringLiteral("quiet"));
        break;
    }
}

} // namespace

QPushButton *makeButton(const char *objectName, const QString &text, ButtonKind kind,
                        QWidget *parent)
{
    auto *button = new QPushButton(literalText(text), parent);
    dress(button, objectName, text, kind);
    return button;
}

BusyButton::BusyButton(const char *objectName, const QString &text, ButtonKind kind,
                       QWidget *parent)
    : QPushButton(text, parent), m_idle(text)
{
    dress(this, objectName, text, kind);
}

void BusyButton::setBusy(bool busy, const QString &words)
{
    if (busy == m_busy)
        return;
    if (busy) {
        m_idle = text();
        setMinimumWidth(width()); // what stands beside it should not jump
    }
    m_busy = busy;
    setEnabled(!busy);
    setText(busy && !words.isEmpty() ? words : m_idle);
}

} // namespace gigflow
