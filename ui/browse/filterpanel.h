// SPDX-License-Identifier: MIT
#pragma once

#include "models/gigfilter.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace gigflow {

class Field;

/// Budget, age, status, bids, owner, bookmarked, unseen: everything about a filter but its text and
/// order. What is typed wrong is pointed at and leaves the filter as it was.
class FilterPanel : public QFrame
{
    Q_OBJECT
public:
    explicit FilterPanel(QWidget *parent = nullptr);

    void show(const GigFilter &filter); ///< announces nothing
    /// What the controls say, on top of `base`.
    [[nodiscard]] GigFilter filter(const GigFilter &base);

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void onBudget();

    QLineEdit *m_min;
    QLineEdit *m_max;
    QComboBox *m_within;
    QComboBox *m_status;
    QComboBox *m_bids;
    QLineEdit *m_owner;
    QCheckBox *m_bookmarked;
    QCheckBox *m_unseen;
    Field *m_minField;
    Field *m_maxField;
    GigFilter m_last; ///< shown or read last
    bool m_showing = false;
};

} // namespace gigflow
