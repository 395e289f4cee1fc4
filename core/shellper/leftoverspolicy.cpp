// SPDX-License-Identifier: MIT
#include "shellper/leftoverspolicy.h"

namespace shellreeve {

QString toText(LeftoversPolicy policy)
{
    switch (policy) {
    case LeftoversPolicy::End:
        return QStringLiteral("end");
    case LeftoversPolicy::Keep:
        return QStringLiteral("keep");
    case LeftoversPolicy::Ask:
        return QStringLiteral("ask");
    }
    return {};
}

std::optional<LeftoversPolicy> leftoversPolicyFromText(const QString &text)
{
    for (const LeftoversPolicy policy : {LeftoversPolicy::End, LeftoversPolicy::Keep, LeftoversPolicy::Ask}) {
        if (toText(policy) == text) {
            return policy;
        }
    }
    return std::nullopt;
}

} // namespace shellreeve
