// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace gigflow {

/// Whether the host of `url` is this machine by its name alone: "localhost", "*.localhost",
/// 127.0.0.0/8, ::1. Nothing is looked up.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// TLS off loopback: https anywhere, http to this machine only.
[[nodiscard]] bool isAllowedOrigin(const QUrl &url);

} // namespace gigflow
