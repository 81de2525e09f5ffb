// SPDX-License-Identifier: MIT
#include "ui/widgets/field.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/named.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace gigflow {

using namespace Qt::StringLiterals;

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_below(makeLabel({}, Type::Caption, "muted")),
      m_counter(makeLabel({}, Type::Caption, "muted"))
{
    auto *title = makeLabel(label, Type::Strong);
    title->setBuddy(editor);
    m_below->setWordWrap(true);
    m_below->hide();
    m_counter->hide();
    m_counter->setAlignment(Qt::AlignTrailing | Qt::AlignTop);

    auto *below = new QHBoxLayout;
    below->setSpacing(space::s);
    below->addWidget(m_below, 1);
    below->addWidget(m_counter, 0, Qt::AlignTrailing | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xs + 1);
    layout->addWidget(title);
    layout->addWidget(editor);
    layout->addLayout(below);
    setFocusProxy(editor);
}

void Field::setError(const QString &text)
{
    m_errorText = text;
    setStyleProperty(m_editor, "invalid", !text.isEmpty());
    refresh();
}

void Field::setHint(const QString &text)
{
    m_hint = text;
    refresh();
}

void Field::setCounter(int used, int limit)
{
    const QLocale locale;
    m_counter->setText(u"%1 / %2"_s.arg(locale.toString(used), locale.toString(limit)));
    setTone(m_counter, used > limit ? "danger" : "muted");
    m_counter->show();
}

void Field::refresh()
{
    const bool wrong = !m_errorText.isEmpty();
    m_below->setText(wrong ? m_errorText : m_hint);
    m_editor->setAccessibleDescription(m_below->text());
    setTone(m_below, wrong ? "danger" : "muted");
    m_below->setVisible(!m_below->text().isEmpty());
}

QLineEdit *makeLineEdit(const char *objectName, const QString &accessibleName,
                        const QString &placeholder)
{
    auto *edit = named(new QLineEdit, objectName, accessibleName);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QLineEdit *makePasswordEdit(const char *objectName, const QString &accessibleName)
{
    auto *edit = makeLineEdit(objectName, accessibleName);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *toggle = edit->addAction(icon(u"eye"_s), QLineEdit::TrailingPosition);
    toggle->setCheckable(true);
    toggle->setText(Field::tr("Show password"));
    // Inside the field, where no Tab leads.
    toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    toggle->setShortcutContext(Qt::WidgetShortcut);
    toggle->setToolTip(withKeys(toggle->text(), toggle->shortcut()));
    QObject::connect(toggle, &QAction::toggled, edit, [edit, toggle](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        toggle->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s));
    });
    const auto buttons = edit->findChildren<QToolButton *>();
    for (auto *button : buttons) {
        if (button->defaultAction() == toggle)
            named(button, "showPassword", toggle->text());
    }
    return edit;
}

void addClearButton(QLineEdit *edit, const QString &name)
{
    auto *clear = edit->addAction(icon(u"close"_s), QLineEdit::TrailingPosition);
    clear->setText(name);
    clear->setToolTip(name);
    clear->setVisible(false);
    QObject::connect(edit, &QLineEdit::textChanged, clear,
                     [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    QObject::connect(clear, &QAction::triggered, edit, &QLineEdit::clear);
}

QPlainTextEdit *makeTextArea(const char *objectName, const QString &accessibleName, int lines)
{
    auto *edit = named(new QPlainTextEdit, objectName, accessibleName);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 2 * space::m);
    return edit;
}

} // namespace gigflow
