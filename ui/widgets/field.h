// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace gigflow {

/// A label, an editor, and beneath it the error, hint or counter that belongs to it.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of the editor; the label is its buddy.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Empty: none. What shows beneath is also the editor's accessible description.
    void setError(const QString &text);
    [[nodiscard]] QString error() const { return m_errorText; }
    void setHint(const QString &text);
    void setCounter(int used, int limit); ///< "12 / 100", in the danger tone beyond the limit

private:
    void refresh();

    QWidget *m_editor;
    QLabel *m_below;
    QLabel *m_counter;
    QString m_errorText;
    QString m_hint;
};

/// A line edit that can show what was typed into it ("Show password" inside its end).
[[nodiscard]] QLineEdit *makePasswordEdit(const char *objectName, const QString &accessibleName);
[[nodiscard]] QLineEdit *makeLineEdit(const char *objectName, const QString &accessibleName,
                                      const QString &placeholder = {});
/// The cross that empties it; unlike Qt's own it has a name for a screen reader, and our look.
void addClearButton(QLineEdit *edit, const QString &name);
/// Tab leaves it, as in a form.
[[nodiscard]] QPlainTextEdit *makeTextArea(const char *objectName, const QString &accessibleName,
                                           int lines);

} // namespace gigflow
