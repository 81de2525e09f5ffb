// SPDX-License-Identifier: MIT
#pragma once

#include "models/store.h"

class QWidget;

namespace gigflow {

class Navigator;

/// Asks where to and in which format, lets `write` do it, and says what came of it. `page` belongs
/// to the navigator's window.
void exportList(
    QWidget *page, Navigator &navigator, const QString &name,
    std::function<void(const ExportTarget &, Store::Reply<tl::expected<int, Error>>)> write);

} // namespace gigflow
