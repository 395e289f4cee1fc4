// SPDX-License-Identifier: MIT
#include "tray/presence.h"

namespace shellreeve {

Presence::Presence(Start start, std::chrono::milliseconds patience, QObject *parent) : QObject(parent), m_start(start)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Presence::remind);
}

void Presence::setIcon(Icon icon)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    if (icon == m_icon) {
        return;
    }
    m_icon = icon;
    Q_EMIT iconChanged(icon);
    if (icon == Icon::Shown) {
        m_patience.stop();
    } else if (isFirst && m_start == Start::Foreground) {
        Q_EMIT windowWanted();
    } else if (!m_isWindowShown) {
        m_patience.start();
    }
}

void Presence::windowShown()
{
    m_isWindowShown = true;
    m_patience.stop();
}

void Presence::windowClosed()
{
    m_isWindowShown = false;
    if (m_icon != Icon::Shown) {
        remind();
    }
}

void Presence::remind()
{
    m_patience.stop();
    if (m_icon != Icon::Shown && !m_isWindowShown && !std::exchange(m_wasReminded, true)) {
        Q_EMIT reminderWanted();
    }
}

} // namespace shellreeve
