// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace gigflow {

/// "maya@example.org on gigs.example.org" or "Maya Okafor, on this computer".
[[nodiscard]] QString accountText(const Account &account);

/// Runs `go`, which shows another account; asks first where this one has work that waits to be
/// sent, for it goes on waiting then. `outbox` is null where no account is shown.
void leaveAccount(QWidget *parent, const Outbox *outbox, std::function<void()> go);

/// The accounts of this data folder, one below the other: which one is shown, the others to switch
/// to, each to be removed. Follows KnownAccounts.
class AccountList : public QWidget
{
    Q_OBJECT
public:
    /// `outbox`: of the account that is shown, null on the welcome page.
    explicit AccountList(const AppContext &app, const Outbox *outbox = nullptr,
                         QWidget *parent = nullptr);
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }

Q_SIGNALS:
    void emptied(bool empty);

private:
    void refresh();
    [[nodiscard]] QWidget *makeRow(const Account &account);
    void askRemove(const Account &account);
    void showProblem();

    AppContext m_app;
    const Outbox *m_outbox;
    QVBoxLayout *m_list;
    QLabel *m_trouble;
    int m_rows = 0;
};

} // namespace gigflow
