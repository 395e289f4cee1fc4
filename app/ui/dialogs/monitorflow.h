// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace shellreeve {

class DialogDesk;
class MonitorDialog;
class MonitorSidecar;
class Supervisor;

/// What a person sees and decides of the monitor: the question about its port at an interactive start, the same on request,
/// another port.
class MonitorFlow : public QObject
{
    Q_OBJECT
public:
    MonitorFlow(Supervisor &supervisor, DialogDesk &desk, QObject *parent = nullptr);

    void show(); ///< how it stands, and what can be done
    void useAnotherPort();

Q_SIGNALS:
    void endSessionWanted(const QString &id);
    void dashboardWanted();
    void portChosen(int port); ///< and in use from now on

private:
    enum class Opener { Person, Start };

    void onChanged();
    void open(Opener opener);
    void connectDialog(MonitorDialog *dialog);
    void onSessionRemoved(const QString &id);

    Supervisor &m_supervisor;
    MonitorSidecar &m_sidecar;
    DialogDesk &m_desk;
    bool m_isAsking = false; ///< the dialog came by itself, and goes by itself when there is nothing to ask any more
    QString m_awaited;       ///< session whose end frees the port
};

} // namespace shellreeve
