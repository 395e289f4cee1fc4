// SPDX-License-Identifier: MIT
// Cocoa asks every program to quit (QEvent::Quit), which the front hears.
#include "desktop/machineend.h"

namespace shellreeve {

struct MachineEnd::Parts {};

MachineEnd::MachineEnd(QObject *parent) : QObject(parent) {}

MachineEnd::~MachineEnd() = default;

LogoutRules MachineEnd::logoutRules() const
{
    return {};
}

} // namespace shellreeve
