// SPDX-License-Identifier: MIT
#pragma once

#include "models/ids.h"

#include <QStringList>

#include <optional>

namespace gigflow {

struct CommandLine
{
    enum class Action {
        Run,
        Print, ///< `text` to standard output, exit 0
        Fail,  ///< `text` to standard error, exit 2
    };
    Action action = Action::Run;
    QString text;
    QString dataFolder; ///< as typed; empty: the default one
    bool hidden = false;
    std::optional<GigId> gig;
};

/// `arguments` with the program's name first. Needs a QCoreApplication (for its name), no display.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace gigflow
