// SPDX-License-Identifier: MIT
#include "supervisor/endpreview.h"

#include "process/porttable.h"
#include "process/processtable.h"
#include "process/terminationplan.h"

#include <unistd.h>

namespace shellreeve {

namespace {

QString nameOf(const ProcessInfo &process)
{
    return QString::fromLocal8Bit(process.program.isEmpty() ? process.comm : process.program);
}

EndContext contextOf(const SupervisorContext &supervisor, const Session &session, pid_t shellper, pid_t child)
{
    EndContext context;
    context.roots = {shellper};
    if (const std::optional<ProcessInfo> root = readProcess(shellper, ProcessFields::Identity)) {
        context.rootSids.insert(root->sid);
    }
    context.sessionChild = child;
    context.self = ::getpid();
    const std::vector<pid_t> above = readAncestors();
    context.ancestors.insert(above.begin(), above.end());
    context.uid = ::geteuid();
    const QList<Session *> sessions = supervisor.sessions.all();
    for (const Session *other : sessions) {
        if (const std::optional<ProcessIdentity> &guardian = other->record().guardian; guardian && other != &session) {
            context.neverTouchTrees.insert({static_cast<pid_t>(guardian->pid), guardian->startTicks});
        }
    }
    return context;
}

} // namespace

EndPreview previewEnd(const SupervisorContext &supervisor, const Session &session)
{
    const std::optional<ProcessRef> &shellper = session.link().shellper();
    EndPreview preview;
    if (!shellper || !shellper->isAlive()) {
        return preview;
    }
    const auto child = static_cast<pid_t>(session.snapshot().childPid.value_or(0));
    const EndContext context = contextOf(supervisor, session, shellper->pid(), child);
    std::vector<TreeMember> members;
    for (ProcessInfo &process : readDescendants({shellper->pid()}, ProcessFields::Program)) {
        QList<QByteArray> arguments;
        if (keepListWantsArguments(context.keep.programs, process)) {
            arguments = readCommandLine(process.pid);
        }
        members.push_back({std::move(process), std::move(arguments)});
    }
    const std::vector<EndVerdict> verdicts = judge(members, context);
    std::vector<ProcessInfo> ending;
    for (size_t at = 0; at < members.size(); ++at) {
        const ProcessInfo &process = members[at].info;
        preview.hostsUs = preview.hostsUs || process.pid == context.self;
        if (process.isZombie()) {
            continue;
        }
        if (verdicts[at] == EndVerdict::Kept) {
            preview.kept.append(QStringLiteral("%1 (%2)").arg(nameOf(process)).arg(process.pid));
        } else if (verdicts[at] == EndVerdict::End) {
            ending.push_back(process);
            if (process.pid == child) {
                preview.program = nameOf(process);
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
