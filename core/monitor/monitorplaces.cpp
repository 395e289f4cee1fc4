// SPDX-License-Identifier: MIT
#include "monitor/monitorplaces.h"

namespace shellreeve {

static QString fileFor(const QString &directory, int port, const char *ending)
{
    return QStringLiteral("%1/%2.%3").arg(directory).arg(port).arg(QLatin1String(ending));
}

QString monitorRecordPath(const QString &directory, int port)
{
    return fileFor(directory, port, "json");
}

QString monitorClaimPath(const QString &directory, int port)
{
    return fileFor(directory, port, "claim");
}

QString monitorPidPath(const QString &directory, int port)
{
    return fileFor(directory, port, "pid");
}

} // namespace shellreeve
