// SPDX-License-Identifier: MIT
#pragma once

#include "process/termination.h"
#include "supervisor/endings.h"

#include <QObject>

#include <memory>
#include <set>

namespace shellreeve {

/// What ending one process of a session, and all below it, would do.
struct SubtreePreview {
    ProcessIdentity top;
    QString program;   ///< of the top: "node"
    int below = 0;     ///< processes that would end with it
    QList<int> ports;  ///< they listen on, ascending
    QStringList kept;  ///< "tmux (4711)": spared, the top perhaps among them
    bool topIsKept = false;
};

/// Ends parts of sessions, on request of a person: a process and all below it, by the same judgement as the end of the whole,
/// so that what that never touches is not touched here either. The session goes on.
class Subtrees : public QObject
{
    Q_OBJECT
public:
    explicit Subtrees(SupervisorContext &context, Endings &endings, QObject *parent = nullptr);
    ~Subtrees() override;

    /// A look at the session's processes (0.5 ms). NotFound: no such process below this session. Refused for what is never
    /// part of an end, and for the command of a session that runs: that is the end of the session.
    [[nodiscard]] Result<SubtreePreview> preview(const QString &id, qint64 pid) const;
    /// The top is whom a preview showed; whoever has its pid by now is left alone (NotFound).
    void end(const QString &id, const ProcessIdentity &top, const EndRequest &request, const Answer<SessionOutcome> &answer);

Q_SIGNALS:
    void ended(const shellreeve::SessionOutcome &outcome); ///< of those processes alone

private:
    [[nodiscard]] Result<Session *> sessionFor(const QString &id) const;
    [[nodiscard]] Result<SubtreePreview> previewIn(const Session &session, qint64 pid) const;

    SupervisorContext &m_context;
    Endings &m_endings;
    std::set<std::unique_ptr<Termination>> m_running;
};

} // namespace shellreeve
