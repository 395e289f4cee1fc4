// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace shellreeve {

class MonitorSidecar;
class Notifications;

/// Tells, once for each trouble, that there is no monitor and why, where that does not open a dialog by itself.
class MonitorNotifier : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    MonitorNotifier(const MonitorSidecar &sidecar, Notifications &notifications, QObject *parent = nullptr);

    void leave(); ///< the program ends: nothing more is told

Q_SIGNALS:
    void wanted(const QString &activationToken); ///< to know more, and to do something about it

private:
    void onChanged();

    const MonitorSidecar &m_sidecar;
    Notifications &m_notifications;
    QString m_told; ///< in the notification that may still be there
    bool m_isLeaving = false;
};

} // namespace shellreeve
