// SPDX-License-Identifier: MIT
#pragma once

#include "models/gigfilter.h"

#include <QWidget>

namespace gigflow {

/// The limits of a filter, each as a chip that takes it away. Hidden where there is none.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);

    void show(const GigFilter &filter);

Q_SIGNALS:
    void changed(const gigflow::GigFilter &filter);
};

} // namespace gigflow
