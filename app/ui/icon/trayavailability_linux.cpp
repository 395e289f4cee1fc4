// SPDX-License-Identifier: MIT
#include "ui/icon/embeddingwatch_linux.h"
#include "ui/icon/notifierwatch_linux.h"
#include "ui/icon/trayavailability.h"

namespace shellreeve {

struct TrayAvailability::Parts {
    NotifierWatch notifiers;
    EmbeddingWatch embedding;
};

TrayAvailability::TrayAvailability(QObject *parent) : QObject(parent), m_parts(std::make_unique<Parts>())
{
    connect(&m_parts->notifiers, &NotifierWatch::changed, this, &TrayAvailability::update);
    connect(&m_parts->embedding, &EmbeddingWatch::changed, this, &TrayAvailability::update);
}

TrayAvailability::~TrayAvailability() = default;

void TrayAvailability::watch()
{
    m_parts->embedding.watch();
    m_parts->notifiers.watch();
}

bool TrayAvailability::hasBus() const
{
    return m_parts->notifiers.hasBus();
}

void TrayAvailability::update()
{
    if (!m_parts->notifiers.isKnown()) {
        return;
    }
    const bool staysEmbedded = m_tray == Tray::Embedding && m_parts->embedding.hasTray(); // Qt 6.4 cannot change over
    Tray tray = m_parts->embedding.hasTray() ? Tray::Embedding : Tray::None;
    if (m_parts->notifiers.hasHost() && !staysEmbedded) {
        tray = Tray::Panel;
    } else if (m_parts->notifiers.isMute() && !staysEmbedded) {
        tray = Tray::None; // Qt would ask the watcher whatever the tray, and wait for it
    }
    if (tray != m_tray) {
        m_tray = tray;
        Q_EMIT changed(tray);
    }
}

} // namespace shellreeve
