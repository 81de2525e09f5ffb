// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

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

private:
    void addKnown(const AppContext &app, QVBoxLayout *column);
    /// For whoever cannot sign in: the language, and the report to show to somebody.
    [[nodiscard]] QHBoxLayout *makeHelp(const AppContext &app);
};

} // namespace gigflow
