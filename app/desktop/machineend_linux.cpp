// SPDX-License-Identifier: MIT
#include "desktop/machineend.h"

#include "desktop/logind.h"

namespace shellreeve {

struct MachineEnd::Parts {
    Logind logind{QDBusConnection::systemBus()};
};

MachineEnd::MachineEnd(QObject *parent) : QObject(parent), m_parts(std::make_unique<Parts>())
{
    connect(&m_parts->logind, &Logind::shutdownIsNear, this, &MachineEnd::isNear);
}

MachineEnd::~MachineEnd() = default;

LogoutRules MachineEnd::logoutRules() const
{
    return m_parts->logind.logoutRules();
}

} // namespace shellreeve
