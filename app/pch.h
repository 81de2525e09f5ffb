// SPDX-License-Identifier: MIT
// Precompiled for this library only.
#include <QtCore>
#include <QtNetwork>
#include <QtWidgets>

#include <chrono>
#include <functional>
#include <memory>
#include <tl/expected.hpp>
