// SPDX-License-Identifier: MIT
#pragma once

#include "sidecar/portpreflight.h"
#include "supervisor/ports.h"
#include "supervisor/subtrees.h"

#include <QObject>

#include <memory>
#include <set>

namespace shellreeve {

/// What ending the holder of a port would do.
struct PortEndPreview {
    int port = 0;
    PortRow row;            ///< who it is; without an address
    ProcessIdentity holder;
    bool isCommand = false; ///< the command of a session that runs: ending the session is what ends it
    bool wantsConsent = false; ///< nothing proves that a session started it: a person has to agree to its end
    int below = 0;          ///< processes that would end with it
    QList<int> ports;       ///< they all listen on, ascending
    QStringList kept;       ///< "tmux (4711)": spared, the holder perhaps among them
    bool holderIsKept = false;

    /// {port, pid, startTicks, program, kind, sessionId, sessionName, probable, isCommand, wantsConsent, below, ports[], kept[], holderIsKept}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Ends what holds a port, on request of a person: a process and all below it. What a session runs ends as a part of it
/// (Subtrees), anything else by the rules of the monitor's port (PortPreflight), and only of this user. Never what an end of a
/// session never touches.
class PortEnds : public QObject
{
    Q_OBJECT
public:
    PortEnds(SupervisorContext &context, Endings &endings, Subtrees &subtrees, const MonitorSidecar &monitor, QObject *parent = nullptr);
    ~PortEnds() override;

    /// A look at the process, those above and those below it (1 ms). NotFound: it does not hold the port. NotOurs, Refused: it
    /// is not to be ended from here.
    [[nodiscard]] Result<PortEndPreview> preview(int port, qint64 pid) const;

    enum class Consent { None, Given }; ///< to the end of what wantsConsent
    /// The holder is whom a preview showed. It is verified once more that it is that process and still holds the port, right
    /// before anything is signalled: NotFound where it is not, and nothing was done.
    void end(int port, const ProcessIdentity &holder, const EndRequest &request, Consent consent, const Answer<SessionOutcome> &answer);

Q_SIGNALS:
    /// One that was no part of a living session.
    void ended(int port, const shellreeve::PortHolder &holder, const shellreeve::TerminationResult &result);

private:
    enum class Way { Subtree, Alone };
    struct Found {
        PortEndPreview preview;
        Way way = Way::Alone;
    };
    [[nodiscard]] Result<Found> find(int port, qint64 pid) const;
    [[nodiscard]] Result<Found> findInSession(PortEndPreview preview, const Session &session) const;
    [[nodiscard]] Result<Found> findAlone(PortEndPreview preview, const std::vector<ProcessInfo> &line, const QList<SessionRoots> &sessions) const;
    [[nodiscard]] TerminationRequest requestFor(const PortEndPreview &preview) const;
    void endAlone(const PortEndPreview &preview, const EndRequest &request, const Answer<SessionOutcome> &answer);

    SupervisorContext &m_context;
    Endings &m_endings;
    Subtrees &m_subtrees;
    const MonitorSidecar &m_monitor;
    std::set<std::unique_ptr<PortPreflight>> m_running;
};

} // namespace shellreeve
