// SPDX-License-Identifier: MIT
#include "shellper/sharedboard.h"

#include "process/hostidentity.h"

#include <algorithm>
#include <cerrno>
#include <new>
#include <sys/mman.h>

namespace shellreeve {

Result<SharedBoard *> SharedBoard::make()
{
    void *memory = ::mmap(nullptr, sizeof(SharedBoard), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANON, -1, 0);
    if (memory == MAP_FAILED) {
        return systemError(QStringLiteral("cannot share memory with the guardian"), errno);
    }
    return new (memory) SharedBoard;
}

// Read only after the writer's end, so a half-written list is a shorter one at worst.
void SharedBoard::setKept(const std::vector<ProcessIdentity> &identities)
{
    keptProcesses.front().pid = 0;
    const size_t first = identities.size() - std::min(identities.size(), mostKept);
    for (size_t at = identities.size(); at-- > first;) {
        Kept &slot = keptProcesses.at(at - first);
        slot.startTicks = identities[at].startTicks;
        slot.pid = identities[at].pid;
    }
    if (const size_t count = identities.size() - first; count < mostKept) {
        keptProcesses.at(count).pid = 0;
    }
}

std::vector<ProcessIdentity> SharedBoard::kept() const
{
    std::vector<ProcessIdentity> identities;
    for (const Kept &slot : keptProcesses) {
        if (slot.pid == 0) {
            break;
        }
        identities.push_back({slot.pid, slot.startTicks, HostIdentity::current().bootId});
    }
    return identities;
}

bool SharedBoard::setRules(const QByteArray &json)
{
    const auto size = static_cast<size_t>(json.size());
    if (size > longestRules) {
        return false;
    }
    const int other = newestRules == 0 ? 1 : 0;
    const auto at = static_cast<size_t>(other);
    std::copy(json.begin(), json.end(), rulesBytes.at(at).begin());
    rulesSizes.at(at) = json.size();
    newestRules = other;
    return true;
}

QByteArray SharedBoard::rules() const
{
    if (newestRules < 0) {
        return {};
    }
    const auto at = static_cast<size_t>(newestRules.load());
    return QByteArray(rulesBytes.at(at).data(), rulesSizes.at(at));
}

} // namespace shellreeve
