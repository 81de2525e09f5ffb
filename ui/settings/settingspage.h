// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

namespace gigflow {

/// What can be chosen, and what this program is.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(const AppContext &app, const Store &store, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildAppearance();
    [[nodiscard]] QWidget *buildBehaviour();
    [[nodiscard]] QWidget *buildStorage();
    [[nodiscard]] QWidget *buildAbout();

    AppContext m_app;
    const Store &m_store;
};

} // namespace gigflow
