// SPDX-License-Identifier: MIT
#include "shellper/leftoverlist.h"

#include "process/programname.h"

#include <QJsonObject>

#include <algorithm>
#include <set>

namespace shellreeve {

namespace {

constexpr qsizetype longestList = 64; // it travels in WELCOME

QString textOf(LeftoverState state)
{
    switch (state) {
    case LeftoverState::Ending:
        return QStringLiteral("ending");
    case LeftoverState::Asked:
        return QStringLiteral("asked");
    case LeftoverState::Kept:
        return QStringLiteral("kept");
    case LeftoverState::Remains:
        return QStringLiteral("remains");
    }
    return {};
}

void keep(Leftover &leftover, const JudgedProcess &process, const TerminationRequest &request, const std::vector<JudgedProcess> &tree)
{
    const auto find = [&](pid_t pid) {
        const auto at = std::find_if(tree.begin(), tree.end(), [pid](const JudgedProcess &other) { return other.info.pid == pid; });
        return at == tree.end() ? nullptr : &at->info;
    };
    leftover.state = LeftoverState::Kept;
    if (process.verdict == EndVerdict::Protected) {
        leftover.reason = remainReasonText(RemainReason::Protected);
    } else if (process.holdsDisplay) {
        leftover.reason = remainReasonText(RemainReason::HasWindow);
    } else if (isKeptOnRequest(process.info, request.keep.kept, find)) {
        leftover.reason = remainReasonText(RemainReason::KeptOnRequest);
    } else {
        leftover.reason = remainReasonText(RemainReason::AskedToKeep);
    }
}

void followPolicy(Leftover &leftover, std::optional<LeftoversPolicy> policy)
{
    if (!policy) {
        leftover.state = LeftoverState::Kept;
        leftover.reason = QStringLiteral("appeared after the end");
        return;
    }
    switch (*policy) {
    case LeftoversPolicy::End:
        leftover.state = LeftoverState::Ending;
        leftover.reason = leftover.onTerminal ? QStringLiteral("was started on the terminal") : QStringLiteral("left the terminal");
        break;
    case LeftoversPolicy::Ask:
        leftover.state = LeftoverState::Asked;
        leftover.reason = QStringLiteral("waits for an answer");
        break;
    case LeftoversPolicy::Keep:
        leftover.state = LeftoverState::Kept;
        leftover.reason = keptByPolicyText();
        break;
    }
}

} // namespace

QString keptByPolicyText()
{
    return QStringLiteral("this session keeps what it leaves");
}

std::vector<Leftover> leftoversOf(const std::vector<JudgedProcess> &tree, const TerminationRequest &request,
                                  std::optional<LeftoversPolicy> policy,
                                  const std::vector<ProcessOutcome> &survivors)
{
    std::vector<Leftover> leftovers;
    std::set<pid_t> others;
    for (const JudgedProcess &process : tree) {
        const bool isProtected = process.verdict == EndVerdict::Protected;
        const bool belowProtected = others.count(process.info.ppid) > 0;
        if (isProtected) {
            others.insert(process.info.pid);
        }
        if (isProtected && belowProtected) {
            continue;
        }
        Leftover leftover;
        leftover.identity = process.info.identity();
        leftover.program = programName(process.info);
        leftover.onTerminal = request.sessionChild != 0 && process.info.sid == request.sessionChild;
        const auto survivor = std::find_if(survivors.begin(), survivors.end(), [&](const ProcessOutcome &outcome) {
            return outcome.identity == leftover.identity;
        });
        if (isProtected || process.verdict == EndVerdict::Kept) {
            keep(leftover, process, request, tree);
        } else if (process.verdict == EndVerdict::OtherUser || survivor != survivors.end()) {
            leftover.state = LeftoverState::Remains;
            leftover.reason = remainReasonText(survivor != survivors.end() ? survivor->reason : RemainReason::OtherUser);
        } else {
            followPolicy(leftover, policy);
        }
        leftovers.push_back(leftover);
    }
    return leftovers;
}

QJsonArray toJson(const std::vector<Leftover> &leftovers, const LeftoverRules &rules, const QDateTime &since,
                  const QDateTime &countedFrom)
{
    QJsonArray rows;
    for (const Leftover &leftover : leftovers) {
        if (rows.size() == longestList) {
            break;
        }
        const Milliseconds after = leftover.onTerminal ? rules.terminalAfter : rules.othersAfter;
        const bool ends = leftover.state == LeftoverState::Ending;
        rows.append(QJsonObject{{QStringLiteral("pid"), leftover.identity.pid},
                                {QStringLiteral("program"), QString::fromLocal8Bit(leftover.program)},
                                {QStringLiteral("state"), textOf(leftover.state)},
                                {QStringLiteral("reason"), leftover.reason},
                                {QStringLiteral("onTerminal"), leftover.onTerminal},
                                {QStringLiteral("since"), toIsoText(since)},
                                {QStringLiteral("endsAt"), ends ? QJsonValue(toIsoText(countedFrom.addMSecs(after.count())))
                                                                : QJsonValue(QJsonValue::Null)}});
    }
    return rows;
}

} // namespace shellreeve
