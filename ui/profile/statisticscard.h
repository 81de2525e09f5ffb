// SPDX-License-Identifier: MIT
#pragma once

#include "models/statistics.h"

#include <QWidget>

class QLabel;

namespace gigflow {

class MonthBars;
class ShareBar;

/// A number with what it counts beneath.
class Figure : public QWidget
{
    Q_OBJECT
public:
    Figure(const char *objectName, const QString &caption, QWidget *parent = nullptr);
    void set(const QString &value, const QString &note = {});

private:
    QString m_caption;
    QLabel *m_value;
    QLabel *m_note;
};

/// One's bids and gigs in numbers, as a freelancer and as an owner.
class StatisticsCard : public QWidget
{
    Q_OBJECT
public:
    explicit StatisticsCard(QWidget *parent = nullptr);

    void show(const Statistics &statistics);

private:
    [[nodiscard]] QWidget *buildFreelancer();
    [[nodiscard]] QWidget *buildOwner();

    Figure *m_bids = nullptr;
    Figure *m_winRate = nullptr;
    Figure *m_earned = nullptr;
    ShareBar *m_outcomes = nullptr;
    MonthBars *m_earnedByMonth = nullptr;
    Figure *m_gigs = nullptr;
    Figure *m_spent = nullptr;
    Figure *m_hireTime = nullptr;
    ShareBar *m_states = nullptr;
    MonthBars *m_gigsByMonth = nullptr;
};

/// "3 h", "2 days": a span of time in its largest unit.
[[nodiscard]] QString spanText(qint64 seconds);

} // namespace gigflow
