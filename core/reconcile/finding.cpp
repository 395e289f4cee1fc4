// SPDX-License-Identifier: MIT
#include "reconcile/finding.h"

#include "base/clock.h"
#include "base/jsonnull.h"

#include <QJsonArray>

namespace shellreeve {

QJsonObject Finding::toJson() const
{
    return {{QStringLiteral("kind"), toText(kind)},
            {QStringLiteral("pid"), numberOrNull(pid)},
            {QStringLiteral("sessionId"), textOrNull(sessionId)},
            {QStringLiteral("subject"), textOrNull(subject)},
            {QStringLiteral("verdict"), toText(verdict)},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(evidence)},
            {QStringLiteral("since"), isoValue(since)},
            {QStringLiteral("action"), toText(action)},
            {QStringLiteral("outcome"), textOrNull(outcome)}};
}

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Adopt: return QStringLiteral("adopt");
    case Verdict::Keep: return QStringLiteral("keep");
    case Verdict::Reap: return QStringLiteral("reap");
    case Verdict::Foreign: return QStringLiteral("foreign");
    case Verdict::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString toText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Shellper: return QStringLiteral("shellper");
    case FindingKind::Socket: return QStringLiteral("socket");
    case FindingKind::Process: break;
    }
    return QStringLiteral("process");
}

QString toText(Action action)
{
    switch (action) {
    case Action::Adopt: return QStringLiteral("adopt");
    case Action::Show: return QStringLiteral("show");
    case Action::MarkExited: return QStringLiteral("mark-exited");
    case Action::EndSession: return QStringLiteral("end");
    case Action::Forget: return QStringLiteral("forget");
    case Action::EndHusk: return QStringLiteral("end-husk");
    case Action::EndRemains: return QStringLiteral("end-remains");
    case Action::RemoveTraces: return QStringLiteral("remove-traces");
    case Action::None: break;
    }
    return QStringLiteral("none");
}

} // namespace shellreeve
