// SPDX-License-Identifier: MIT
#include "base/directorywatch.h"

namespace shellreeve {

void DirectoryWatch::listen()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_queue.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        drain();
        Q_EMIT changed();
    });
}

// From inside the notifier's own signal.
void DirectoryWatch::giveUp()
{
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater();
}

} // namespace shellreeve
