// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

namespace gigflow {

/// Starts the program, hidden, with the person's session: on Linux a file in the XDG autostart
/// folder, on Windows the Run key, on macOS a launch agent. What is there is the truth; nothing is
/// remembered elsewhere.
class SystemAutostart : public Autostart
{
    Q_OBJECT
public:
    /// `program` is the executable's path; `folder` replaces the system's place (tests; Linux and
    /// macOS).
    explicit SystemAutostart(const QString &program, const QString &folder = {},
                             QObject *parent = nullptr);

    bool isAvailable() const override;
    bool isOn() const override;
    bool set(bool on) override;

private:
    const QString m_program;
    const QString m_folder;
};

} // namespace gigflow
