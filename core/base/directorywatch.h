// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"

#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace shellreeve {

/// Tells when names came into a directory or left it (inotify; kqueue on macOS): at least once after each change, without
/// saying which. Costs nothing while nothing happens.
class DirectoryWatch : public QObject
{
    Q_OBJECT
public:
    explicit DirectoryWatch(const QString &path);

    /// False where the system has no watch to give, and once the directory itself has gone: it tells nothing more then.
    [[nodiscard]] bool isValid() const { return m_notifier != nullptr; }

Q_SIGNALS:
    void changed();

private:
    void drain(); ///< one variant a system; sees when the directory has gone
    void listen();
    void giveUp();

    UniqueFd m_queue;
    UniqueFd m_directory; ///< macOS: what the kqueue looks at
    std::unique_ptr<QSocketNotifier> m_notifier; ///< goes before the descriptors
};

} // namespace shellreeve
