// SPDX-License-Identifier: MIT
#include "supervisor/endpreview.h"

#include "process/porttable.h"
#include "process/programname.h"
#include "process/treejudgement.h"
#include "supervisor/endrequest.h"

#include <unistd.h>

namespace shellreeve {

namespace {

/// `ending`: takes what would end.
EndPreview previewOf(const SupervisorContext &context, const Session *session, std::vector<ProcessInfo> &ending)
{
    const std::optional<ProcessRef> shellper = session ? session->link().shellper() : std::nullopt;
    EndPreview preview;
    if (!shellper || !shellper->isAlive()) {
        return preview;
    }
    TerminationRequest request = endRequestFor(context, *session);
    request.roots = {*shellper};
    for (const JudgedProcess &process : judgeTree(request)) {
        const ProcessInfo &info = process.info;
        preview.hostsUs = preview.hostsUs || info.pid == ::getpid();
        if (process.verdict == EndVerdict::Kept) {
            preview.kept.append(programAndPid(info));
        } else if (process.verdict == EndVerdict::End) {
            ending.push_back(info);
            if (info.pid == request.sessionChild) {
                preview.program = programText(info);
            } else {
                ++preview.processes;
            }
        }
    }
    return preview;
}

} // namespace

QList<EndPreview> previewEnds(const SupervisorContext &context, const QList<const Session *> &sessions)
{
    QList<EndPreview> previews;
    std::vector<std::vector<ProcessInfo>> ending;
    std::vector<ProcessInfo> all;
    for (const Session *session : sessions) {
        previews.append(previewOf(context, session, ending.emplace_back()));
        all.insert(all.end(), ending.back().begin(), ending.back().end());
    }
    PortTable ports;
    ports.update(all);
    for (qsizetype at = 0; at < previews.size(); ++at) {
        previews[at].ports = ports.portsOf(ending[static_cast<size_t>(at)]);
    }
    return previews;
}

} // namespace shellreeve
