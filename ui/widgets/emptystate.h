// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>

class QLabel;
class QPushButton;

namespace gigflow {

class IconLabel;

/// What a list says when it has nothing to show: an icon, a headline, a sentence and perhaps a way
/// on. Lies over the view's viewport, so the list keeps its place and its name.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QAbstractItemView *over);
    explicit EmptyState(QWidget *parent); ///< as an ordinary widget

    /// An empty `action` shows no button.
    void say(const QString &icon, const QString &headline, const QString &sentence,
             const QString &action = {});
    void clear(); ///< shows nothing at all, until the next say()

Q_SIGNALS:
    void acted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fit();

    QWidget *m_viewport = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace gigflow
