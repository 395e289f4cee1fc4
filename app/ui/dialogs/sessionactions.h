// SPDX-License-Identifier: MIT
#pragma once

#include "base/runtimepaths.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/batch.h"
#include "ui/words/portwords.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

class QWidget;

namespace shellreeve {

class RecentChoices;
class Settings;
class TerminalLauncher;

/// What a person can do, from the menu, a window or a notification alike: asks where something is destroyed, acts on the
/// supervisor, shows progress, tells the truth about what became of it. Each returns at once.
class SessionActions : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Supervisor &supervisor;
        TerminalLauncher &terminals;
        RecentChoices &recent;
        Settings &settings;
        RuntimePaths paths;
        QString profile;
        std::function<QWidget *()> window; ///< what dialogs belong to; nullptr while no window is shown
        std::function<void()> leave;       ///< the supervisor has quit: end the program
    };

    explicit SessionActions(Parts parts, QObject *parent = nullptr);
    ~SessionActions() override;

    void newSession();
    void view(const QString &id);
    void restart(const QStringList &ids); ///< asks where something that runs would end
    void end(const QStringList &ids);     ///< asks, then ends
    void endProcess(const QString &id, qint64 pid);  ///< with all below it; asks
    void endLeftover(const QString &id, qint64 pid); ///< the same; asks only where it is kept
    void keepProcess(const QString &id, qint64 pid);
    void stopKeeping(const QString &id, qint64 pid);
    void endLeftovers(const QString &id);  ///< all that its command left behind, at once
    void keepLeftovers(const QString &id); ///< likewise
    void openPort(const QUrl &page);        ///< in the web browser
    void actOnPort(PortDeed deed, const words::PortLine &line); ///< an end, of its holder and all below, asks
    void rename(const QString &id);
    void startAgain(const QStringList &ids); ///< those of them that have finished by now
    void forget(const QStringList &ids);
    /// KeepSessions leaves at once, told what stays, or asks, as it is set; EndSessions asks.
    void quit(QuitChoice choice);
    void showAbout();
    void showMonitor(); ///< how it stands with it, and what can be done
    void showPorts() { Q_EMIT portsWanted(); }
    void showLeftovers() { Q_EMIT leftoversWanted(); }
    void showSettings() { Q_EMIT settingsWanted(); }
    /// What shows it in a terminal of the person's choice.
    [[nodiscard]] QString attachCommand(const QString &id) const;
    /// The program is leaving: no more questions.
    void leaving();

Q_SIGNALS:
    /// The user did this to that session: what becomes of it is no news to them.
    void acted(const QString &id);
    void created(const QString &id);
    void processDone(const QString &id, qint64 pid, const QString &outcome); ///< what became of it, in words
    void dashboardWanted(); ///< in a web browser
    void portsWanted();     ///< the window of ports
    void portDone(int port, qint64 pid, const QString &outcome); ///< what became of its holder, in words
    void leftoversWanted(); ///< the window of leftovers and orphans
    void settingsWanted();
    /// Leaving, and that many sessions go on; how long, in words.
    void leftRunning(int sessions, const QString &howLong);
    /// There is no terminal of it to open any more; its details tell what is left to see.
    void detailsWanted(const QString &id);

private:
    struct Flows;

    [[nodiscard]] bool endsByRestart(const QString &id) const;
    void restartNow(const QStringList &ids);
    void forgetNow(const QStringList &ids);
    void askToKeep(const QList<SessionSnapshot> &living);
    void keepAndQuit();
    [[nodiscard]] QList<SessionSnapshot> living() const;
    void tellFailures(const QList<Batch::Failure> &failures, const QString &what);
    void sayNoTerminal(const QString &id, const Error &reason);

    Parts m_parts;
    std::unique_ptr<Flows> m_flows;
};

} // namespace shellreeve
