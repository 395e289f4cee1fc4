// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"

#include <QObject>
#include <QString>

namespace shellreeve {

/// Tells when the name of a socket file may have gone: it, or its directory, was removed or renamed. Costs nothing
/// while nothing happens (inotify on the two; kqueue on macOS). Where the system has no watch to give, it asks for a
/// look once a minute instead.
class SocketWatch : public QObject
{
    Q_OBJECT
public:
    explicit SocketWatch(const QString &path);
    ~SocketWatch() override;

Q_SIGNALS:
    void disturbed();

private:
    void watchByTimer();

    UniqueFd m_watch;
    UniqueFd m_directory; // macOS: what the kqueue looks at
};

} // namespace shellreeve
