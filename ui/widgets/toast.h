// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace gigflow {

/// A short message over the lower edge of its parent, with perhaps one thing to do about it. Goes
/// by itself, but not while the mouse or the focus is in it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    void say(const QString &text, const QString &action = {}, std::function<void()> act = {});
    /// What was done, with a button that undoes it.
    void offerUndo(const QString &text, std::function<void()> undo);
    void undo(); ///< as that button, while it stands

Q_SIGNALS:
    void undoChanged(bool possible);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear(const QString &text, const QString &action, std::function<void()> act, bool undoes);
    void act();
    void end();
    void setUndoes(bool undoes);
    void place();
    void onTimeout();

    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_act;
    bool m_undoes = false; ///< what m_act does
    QTimer m_timer;
};

} // namespace gigflow
