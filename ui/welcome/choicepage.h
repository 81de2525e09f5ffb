// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace gigflow {

/// The first thing a new person sees: where the marketplace lives.
class ChoicePage : public QWidget
{
    Q_OBJECT
public:
    /// `localPossible`: gigflow-server is installed beside the app.
    explicit ChoicePage(bool localPossible, QWidget *parent = nullptr);

Q_SIGNALS:
    void localChosen();
    void serverChosen();
};

} // namespace gigflow
