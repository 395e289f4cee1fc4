// SPDX-License-Identifier: MIT
#include "supervisor/endpreview.h"

#include "process/porttable.h"
#include "process/treejudgement.h"

#include <unistd.h>

namespace shellreeve {

namespace {

QString nameOf(const ProcessInfo &process)
{
    return QString::fromLocal8Bit(process.program.isEmpty() ? process.comm : process.program);
}

TerminationRequest requestFor(const SupervisorContext &context, const Session &session, const ProcessRef &shellper)
{
    TerminationRequest request;
    request.roots = {shellper};
    request.sessionChild = static_cast<pid_t>(session.snapshot().childPid.value_or(0));
    if (context.self) {
        request.neverTouch.push_back(*context.self);
    }
    const QList<Session *> sessions = context.sessions.all();
    for (const Session *other : sessions) {
        if (const std::optional<ProcessIdentity> &guardian = other->record().guardian; guardian && other != &session) {
            request.neverTouchTrees.push_back(*guardian);
        }
    }
    return request;
}

} // namespace

EndPreview previewEnd(const SupervisorContext &context, const Session &session)
{
    const std::optional<ProcessRef> &shellper = session.link().shellper();
    EndPreview preview;
    if (!shellper || !shellper->isAlive()) {
        return preview;
    }
    const TerminationRequest request = requestFor(context, session, *shellper);
    std::vector<ProcessInfo> ending;
    for (const JudgedProcess &process : judgeTree(request)) {
        const ProcessInfo &info = process.info;
        preview.hostsUs = preview.hostsUs || info.pid == ::getpid();
        if (process.verdict == EndVerdict::Kept) {
            preview.kept.append(QStringLiteral("%1 (%2)").arg(nameOf(info)).arg(info.pid));
        } else if (process.verdict == EndVerdict::End) {
            ending.push_back(info);
            if (info.pid == request.sessionChild) {
                preview.program = nameOf(info);
            } else {
                ++preview.processes;
            }
        }
    }
    PortTable ports;
    ports.update(ending);
    preview.ports = ports.portsOf(ending);
    return preview;
}

} // namespace shellreeve
