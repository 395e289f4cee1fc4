// SPDX-License-Identifier: MIT
#include "process/terminationresult.h"

namespace shellreeve {

QString remainReasonText(RemainReason reason)
{
    switch (reason) {
    case RemainReason::None:
        return {};
    case RemainReason::NotPermitted:
        return QStringLiteral("permission denied");
    case RemainReason::OtherUser:
        return QStringLiteral("belongs to another user");
    case RemainReason::Uninterruptible:
        return QStringLiteral("uninterruptible sleep");
    case RemainReason::StillRunning:
        return QStringLiteral("did not end in time");
    case RemainReason::NoHandle:
        return QStringLiteral("too many open files to signal it safely");
    case RemainReason::KeepsForking:
        return QStringLiteral("keeps starting new processes");
    case RemainReason::AskedToKeep:
        return QStringLiteral("kept by the keep list");
    case RemainReason::KeptOnRequest:
        return QStringLiteral("kept on request");
    case RemainReason::HasWindow:
        return QStringLiteral("has a window open");
    case RemainReason::Protected:
        return QStringLiteral("not part of this session");
    }
    return {};
}

} // namespace shellreeve
