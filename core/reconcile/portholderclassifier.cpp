// SPDX-License-Identifier: MIT
#include "reconcile/portholderclassifier.h"

#include <algorithm>

namespace shellreeve {

QString toText(PortClass what)
{
    switch (what) {
    case PortClass::Free: return QStringLiteral("free");
    case PortClass::Self: return QStringLiteral("self");
    case PortClass::Orphan: return QStringLiteral("orphan");
    case PortClass::Live: return QStringLiteral("live");
    case PortClass::Session: return QStringLiteral("session");
    case PortClass::Foreign: return QStringLiteral("foreign");
    case PortClass::Unknown: break;
    }
    return QStringLiteral("unknown");
}

static PortClass byOwner(OwnerState owner)
{
    switch (owner) {
    case OwnerState::Alive: return PortClass::Live;
    case OwnerState::Dead: return PortClass::Orphan;
    case OwnerState::Unknown: break;
    }
    return PortClass::Unknown;
}

PortClass classifyHolder(const HolderEvidence &evidence)
{
    using Record = HolderEvidence::Record;
    using Challenge = HolderEvidence::Challenge;
    if (evidence.isUs) {
        return PortClass::Self;
    }
    if (!evidence.sameUser) {
        return PortClass::Unknown;
    }
    if (!*evidence.sameUser) {
        return PortClass::Foreign;
    }
    const bool isContradicted =
        evidence.program == HolderEvidence::Program::Differs || evidence.challenge == Challenge::Wrong;
    const bool isMatched = evidence.record == Record::Matches;
    const bool isAnswered = evidence.challenge == Challenge::Right && evidence.record != Record::None && evidence.record != Record::Unreadable;
    if (isAnswered || (isMatched && !isContradicted)) {
        return byOwner(evidence.owner);
    }
    if (isMatched || evidence.record == Record::Unreadable) {
        return PortClass::Unknown;
    }
    if (evidence.isOfSession) {
        return PortClass::Session;
    }
    return evidence.isNamedMonitor ? PortClass::Live : PortClass::Foreign;
}

PortClass classifyPort(const PortEvidence &evidence)
{
    const std::vector<PortClass> &holders = evidence.holders;
    const auto any = [&](PortClass what) { return std::find(holders.begin(), holders.end(), what) != holders.end(); };
    if (!evidence.isListening) {
        return PortClass::Free;
    }
    if (any(PortClass::Self)) {
        return PortClass::Self;
    }
    if (evidence.socketIsOurs.has_value() && !*evidence.socketIsOurs) {
        return PortClass::Foreign;
    }
    if (evidence.anyInvisible || holders.empty()) {
        return PortClass::Unknown;
    }
    if (any(PortClass::Live)) {
        return PortClass::Live;
    }
    const bool areAlike = std::all_of(holders.begin(), holders.end(), [&](PortClass what) { return what == holders.front(); });
    return areAlike && evidence.isScanned ? holders.front() : PortClass::Unknown;
}

} // namespace shellreeve
