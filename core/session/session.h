// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/unixsocket.h"
#include "session/restartpolicy.h"
#include "session/sessionrecord.h"
#include "session/sessionsnapshot.h"
#include "session/shellperlink.h"

#include <QJsonObject>
#include <QObject>

namespace shellreeve {

/// A live session: its record, the link to its shellper, and what only the living shellper knows.
/// It notices; it decides nothing and writes nothing. Lives in its owner's thread.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(SessionRecord record, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_record.id; }
    [[nodiscard]] const QString &name() const { return m_record.name; }
    [[nodiscard]] const SessionRecord &record() const { return m_record; }
    [[nodiscard]] SessionRecord &record() { return m_record; } ///< save it and call announce() after a change
    [[nodiscard]] ShellperLink &link() { return m_link; }
    [[nodiscard]] const ShellperLink &link() const { return m_link; }
    [[nodiscard]] RestartPolicy &policy() { return m_policy; }

    /// The record's status, or `unreachable` where the shellper lives and does not answer.
    [[nodiscard]] SessionStatus status() const;
    /// Its child has ended and nothing is going to start it again by itself.
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] bool hasShellper() const
    {
        return m_link.isShellperAlive() || m_link.isGuarded() || m_link.client() != nullptr;
    }
    [[nodiscard]] int viewers() const { return m_viewers; }
    [[nodiscard]] const std::optional<SocketFile> &socketFile() const { return m_socketFile; }

    /// The connection stands: takes what WELCOME tells and watches the pair it names. `exit` is the EXIT
    /// that came on it already.
    void adopt(std::unique_ptr<ShellperClient> client, const Welcome &welcome, const QString &socketPath,
               const std::optional<ExitStatus> &exit = std::nullopt);
    /// Its shellper lives, but nobody could talk to it: keeps trying. Or it cannot even be told whether it lives: shown
    /// as unreachable for that reason, until it turns up.
    void adoptUnreachable(const QStringList &socketPaths, const Error &reason);
    /// SPAWN was sent: from here on an EXIT is the new child's.
    void expectNewChild();
    /// childExited() again, for one that nobody was ready to hear of.
    void retellExit();
    /// What its child left behind, as far as its shellper has told.
    [[nodiscard]] const QJsonArray &leftovers() const { return m_leftovers; }
    /// Its end is through but for what every end spares: its shellper stays with that.
    [[nodiscard]] bool holdsOnlyKept() const;
    [[nodiscard]] pid_t lastChild() const { return static_cast<pid_t>(m_childPid); } ///< living or not; 0: unknown
    /// What its shellper is to go by (ShellperConfig::rules()): it is told where it goes by others, now or when it can be.
    void setRules(const QJsonObject &rules);
    /// These are asked to be kept: they are so from here on, though its shellper tells of it a moment later.
    void expectKept(const std::vector<ProcessIdentity> &processes);
    void tellKept(); ///< the record's list has changed; where it cannot be told now, it is when it can be

    /// Without the counts that only a look at the system gives.
    [[nodiscard]] SessionSnapshot snapshot() const;
    /// Why it cannot be reached, or empty.
    [[nodiscard]] QString problem() const;

    void announce() { Q_EMIT changed(); }

    /// It asks for a person, unless one looks at it right now. Announce it.
    void raiseAttention(Attention::Kind reason, const QString &text = {});
    /// Its child is over, and nothing will start it again by itself.
    void raiseExit();
    void clearAttention() { m_attention = {}; }
    [[nodiscard]] const Attention &attention() const { return m_attention; }

Q_SIGNALS:
    void changed();
    void leftoversGone(); ///< there were some
    void leftoversEnded(const QList<shellreeve::OutcomeProcess> &processes); ///< by its shellper, by the rules
    void childExited(const shellreeve::ExitStatus &status); ///< once a child, also when it happened before we came
    void shellperGone();                                    ///< and its guardian

private:
    void onWelcomed(const Welcome &welcome, const QString &socketPath);
    void onEvent(const QJsonObject &event);
    void tellRules();
    void takeLeftovers(const QJsonArray &leftovers);
    void takeAttention(const QJsonObject &event, int viewersBefore);
    void noteChild(qint64 pid);
    void watchPair(const Welcome &welcome, qint64 shellperPid);
    void takeExit(const ExitStatus &status);

    SessionRecord m_record;
    const Clock &m_clock;
    RestartPolicy m_policy;
    ShellperLink m_link;
    std::optional<SocketFile> m_socketFile;
    qint64 m_childPid = 0;
    int m_viewers = 0;
    QDateTime m_endsAt;
    QDateTime m_toldEndedAt; ///< of an exit before we connected
    QJsonArray m_leftovers;
    QJsonObject m_rules;     ///< wanted
    QJsonObject m_toldRules; ///< as its shellper has them
    bool m_takesRules = false; ///< an older one does not
    std::optional<Error> m_outOfSight; ///< why nobody can tell whether it has a shellper
    Attention m_attention;
};

} // namespace shellreeve
