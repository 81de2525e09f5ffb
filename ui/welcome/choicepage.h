// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

namespace gigflow {

/// The first thing a new person sees: where the marketplace lives. Whoever was here before finds
/// their accounts below.
class ChoicePage : public QWidget
{
    Q_OBJECT
public:
    explicit ChoicePage(const AppContext &app, QWidget *parent = nullptr);

Q_SIGNALS:
    void localChosen();
    void serverChosen();
};

} // namespace gigflow
