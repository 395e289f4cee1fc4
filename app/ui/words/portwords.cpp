// SPDX-License-Identifier: MIT
#include "ui/words/portwords.h"

#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace shellreeve::words {

namespace {

class PortWords
{
    Q_DECLARE_TR_FUNCTIONS(PortWords)
};

QString hostOf(const PortLine &line)
{
    const QString loopback = QStringLiteral("127.0.0.1");
    const bool isEverywhere = line.addresses.contains(QStringLiteral("0.0.0.0")) || line.addresses.contains(QStringLiteral("::"));
    return isEverywhere || line.addresses.contains(loopback) ? loopback : line.addresses.value(0);
}

} // namespace

QString PortLine::key() const
{
    return QStringLiteral("%1 %2 %3").arg(row.port).arg(row.pid).arg(row.pid == 0 ? addresses.value(0) : row.sessionId);
}

QList<PortLine> portLines(const std::vector<PortRow> &rows)
{
    QList<PortLine> lines;
    for (const PortRow &row : rows) {
        const auto same = std::find_if(lines.begin(), lines.end(), [&row](const PortLine &line) {
            return line.row.port == row.port && line.row.pid == row.pid && row.pid != 0;
        });
        if (same == lines.end()) {
            lines.append({row, {row.address}});
        } else {
            same->addresses.append(row.address);
        }
    }
    return lines;
}

QUrl pageOf(const PortLine &line)
{
    QUrl page;
    page.setScheme(QStringLiteral("http"));
    page.setHost(hostOf(line));
    page.setPort(line.row.port);
    page.setPath(QStringLiteral("/"));
    return page;
}

QString copyText(const PortLine &line)
{
    const QString host = hostOf(line);
    return host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2").arg(host).arg(line.row.port) : QStringLiteral("%1:%2").arg(host).arg(line.row.port);
}

QString portDeedText(PortDeed deed)
{
    switch (deed) {
    case PortDeed::Open: return PortWords::tr("Open in browser");
    case PortDeed::Copy: return PortWords::tr("Copy address");
    case PortDeed::End: break;
    }
    return PortWords::tr("End what holds it…");
}

QString portKindText(const PortRow &row)
{
    switch (row.kind) {
    case PortKind::Session: return row.probable ? PortWords::tr("probably a session's") : PortWords::tr("session");
    case PortKind::Leftover: return row.probable ? PortWords::tr("probably a leftover") : PortWords::tr("leftover");
    case PortKind::Monitor: return PortWords::tr("Shellreeve's monitor");
    case PortKind::Other: return PortWords::tr("another program");
    case PortKind::Foreign: break;
    }
    return PortWords::tr("another user's");
}

QString portSessionText(const PortRow &row)
{
    if (row.sessionId.isEmpty()) {
        return {};
    }
    return row.sessionName.isEmpty() ? PortWords::tr("%1 (gone)", "the id of a session").arg(row.sessionId) : oneLine(row.sessionName);
}

QString portProgramText(const PortRow &row)
{
    if (row.pid != 0) {
        return oneLine(row.program);
    }
    return row.kind == PortKind::Foreign && row.uid ? PortWords::tr("user %1").arg(*row.uid) : PortWords::tr("not to be seen");
}

} // namespace shellreeve::words
