// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace gigflow {

/// What is told on the desktop, and how the program starts and closes.
class AlertsSection : public QWidget
{
    Q_OBJECT
public:
    explicit AlertsSection(const AppContext &app, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildAlerts();
    [[nodiscard]] QWidget *buildRunning();
    void refresh();

    AppContext m_app;
    QList<QCheckBox *> m_kinds;
    QCheckBox *m_desktop = nullptr;
    QLabel *m_paused = nullptr;
    QPushButton *m_resume = nullptr;
    QLabel *m_others = nullptr; ///< that only one account alerts
};

} // namespace gigflow
