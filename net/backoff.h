// SPDX-License-Identifier: MIT
// How long to wait before trying again: a constexpr table of upper bounds with full jitter, and no
// cap on attempts.
#pragma once

#include <QRandomGenerator>

#include <array>
#include <chrono>
#include <cstddef>

namespace gigflow {

inline constexpr std::array<std::chrono::milliseconds, 7> backoffBounds{
    std::chrono::seconds(1), std::chrono::seconds(2),  std::chrono::seconds(4),
    std::chrono::seconds(8), std::chrono::seconds(16), std::chrono::seconds(32),
    std::chrono::seconds(60)};

/// The longest wait after `failures` failures in a row (0 counts as 1).
[[nodiscard]] constexpr std::chrono::milliseconds backoffBound(int failures)
{
    const std::size_t index = failures <= 1 ? 0 : static_cast<std::size_t>(failures - 1);
    return backoffBounds[index < backoffBounds.size() ? index : backoffBounds.size() - 1];
}

/// Full jitter over the table: anything between nothing and the bound, so that clients of a
/// restarted server do not come back as one.
[[nodiscard]] inline std::chrono::milliseconds backoffDelay(int failures)
{
    const auto bound = static_cast<int>(backoffBound(failures).count());
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(bound + 1));
}

static_assert(backoffBound(0) == std::chrono::seconds(1));
static_assert(backoffBound(3) == std::chrono::seconds(4));
static_assert(backoffBound(1000) == std::chrono::seconds(60));

} // namespace gigflow
