// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedWidget>

#include <functional>

namespace gigflow {

/// A stack whose pages are made when they are first needed: each costs a start time and memory. A
/// page stands in a holder of its own, which has it as its focus proxy.
class LateStack : public QStackedWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(int index)>;

    LateStack(int count, Make make, QWidget *parent = nullptr);

    QWidget *page(int index); ///< makes it where it is not made yet
    void showPage(int index); ///< the focus, where it is in here, comes along
    /// Makes one of those that are not made yet; false where there is none.
    bool makeNext();

private:
    Make m_make;
};

} // namespace gigflow
