// SPDX-License-Identifier: MIT
#include "ui/icon/trayavailability.h"

namespace shellreeve {

struct TrayAvailability::Parts {
};

TrayAvailability::TrayAvailability(QObject *parent) : QObject(parent) {}

TrayAvailability::~TrayAvailability() = default;

void TrayAvailability::watch()
{
    QMetaObject::invokeMethod(this, &TrayAvailability::update, Qt::QueuedConnection);
}

bool TrayAvailability::hasBus() const
{
    return true;
}

// The menu bar is always there.
void TrayAvailability::update()
{
    m_tray = Tray::Panel;
    Q_EMIT changed(m_tray);
}

} // namespace shellreeve
