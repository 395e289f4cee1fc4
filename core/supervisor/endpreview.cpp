// SPDX-License-Identifier: MIT
#include "supervisor/endpreview.h"

#include "process/porttable.h"
#include "process/treejudgement.h"
#include "supervisor/endrequest.h"

#include <unistd.h>

namespace shellreeve {

namespace {

QString nameOf(const ProcessInfo &process)
{
    return QString::fromLocal8Bit(process.program.isEmpty() ? process.comm : process.program);
}

} // namespace

EndPreview previewEnd(const SupervisorContext &context, const Session &session)
{
    const std::optional<ProcessRef> &shellper = session.link().shellper();
    EndPreview preview;
    if (!shellper || !shellper->isAlive()) {
        return preview;
    }
    TerminationRequest request = endRequestFor(context, session);
    request.roots = {*shellper};
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
