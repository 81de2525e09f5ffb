// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gigflow {

/// What is registered where a server insists on picture URLs and the person chose none
/// (contract.md: the original). They say nothing about the person, and the account settings name
/// them.
[[nodiscard]] inline QString neutralAvatarUrl()
{
    return QStringLiteral(
        "https://www.gravatar.com/avatar/00000000000000000000000000000000?d=mp&f=y");
}

[[nodiscard]] inline QString neutralCoverUrl()
{
    return QStringLiteral("https://placehold.co/1200x300/e2e8f0/e2e8f0.png");
}

} // namespace gigflow
