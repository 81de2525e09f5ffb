// SPDX-License-Identifier: MIT
#pragma once

#include "net/session/devices.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gigflow {

class Navigator;

/// Where the account is signed in, each with a way to end it. Asks when it is shown.
class DevicesCard : public QWidget
{
    Q_OBJECT
public:
    /// `devices` is not owned and outlives the card.
    DevicesCard(Devices &devices, Navigator &navigator, QWidget *parent = nullptr);

    void reload();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onList(const Result<QList<Device>> &answer);
    void fill(const QList<Device> &devices);
    [[nodiscard]] QWidget *makeRow(const Device &device);
    void askSignOut(const Device &device);
    void say(const QString &text, const char *tone);

    Devices &m_devices;
    Navigator &m_navigator;
    QVBoxLayout *m_rows;
    QLabel *m_state;
    QPushButton *m_retry;
    bool m_loading = false;
};

} // namespace gigflow
