// SPDX-License-Identifier: MIT
#pragma once

#include "models/store.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gigflow {

/// Says while the local data cannot be used, and why, or that it had to be set aside and made anew.
/// Hidden while all is well.
class StoreBanner : public QFrame
{
    Q_OBJECT
public:
    explicit StoreBanner(const Store &store, QWidget *parent = nullptr);

private:
    QLabel *m_text;
    QPushButton *m_close;
    bool m_unusable = false; ///< that is what it says
};

} // namespace gigflow
