// SPDX-License-Identifier: MIT
#include "app/desktop/systemquiet.h"

namespace gigflow {

// Windows and macOS keep the balloons of all programs back by themselves.
struct SystemQuiet::Private
{
};

SystemQuiet::SystemQuiet(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}
SystemQuiet::~SystemQuiet() = default;
void SystemQuiet::start() {}

bool SystemQuiet::isQuiet() const
{
    return false;
}

} // namespace gigflow
