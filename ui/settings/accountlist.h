// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gigflow {

/// "maya@example.org on gigs.example.org" or "Maya Okafor, on this computer".
[[nodiscard]] QString accountText(const Account &account);

/// The accounts of this data folder, one below the other: which one is shown, the others to switch
/// to, each to be removed. Follows KnownAccounts.
class AccountList : public QWidget
{
    Q_OBJECT
public:
    explicit AccountList(const AppContext &app, QWidget *parent = nullptr);
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }

Q_SIGNALS:
    void emptied(bool empty);

private:
    void refresh();
    [[nodiscard]] QWidget *makeRow(const Account &account);
    void askRemove(const Account &account);
    void showProblem();

    AppContext m_app;
    QVBoxLayout *m_list;
    QLabel *m_trouble;
    int m_rows = 0;
};

} // namespace gigflow
