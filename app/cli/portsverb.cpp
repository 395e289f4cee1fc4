// SPDX-License-Identifier: MIT
// `reeve ports`: who listens on which port.
#include "base/clock.h"
#include "console.h"
#include "porttext.h"
#include "texttable.h"
#include "traylink.h"
#include "wording.h"

namespace shellreeve {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : printable(text);
}

QStringList cellsOf(const QJsonObject &row, const QDateTime &now)
{
    const auto text = [&row](const char *key) { return row.value(QLatin1String(key)).toString(); };
    const qint64 pid = row.value(QLatin1String("pid")).toInteger();
    const QString name = text("sessionName");
    const QString kind = text("kind");
    const QJsonValue uid = row.value(QLatin1String("uid"));
    const bool isUser = kind == QLatin1String("foreign") && uid.isDouble();
    return {QString::number(row.value(QLatin1String("port")).toInt()),
            text("address"),
            orDash(name.isEmpty() ? text("sessionId") : name),
            isUser ? QStringLiteral("uid %1").arg(uid.toInteger()) : orDash(text("program")),
            pid == 0 ? QStringLiteral("-") : QString::number(pid),
            orDash(ageText(fromIsoText(text("since")), now)),
            row.value(QLatin1String("probable")).toBool() ? QStringLiteral("probably ") + kind : kind};
}

void printTable(const QJsonArray &ports)
{
    const QList<Column> columns{{QStringLiteral("PORT"), 5, false}, {QStringLiteral("ADDRESS"), 9, false}, {QStringLiteral("SESSION"), 8, true},
                                {QStringLiteral("PROGRAM"), 8, true}, {QStringLiteral("PID"), 5, false},   {QStringLiteral("AGE"), 3, false},
                                {QStringLiteral("KIND"), 8, false}};
    const QDateTime now = Clock::system().wall();
    QList<QStringList> rows;
    for (const QJsonValue port : ports) {
        rows.append(cellsOf(port.toObject(), now));
    }
    const std::optional<WindowSize> size = console::terminalSize();
    const int width = console::outputIsTerminal() && size ? size->cols : 0;
    console::print(renderTable(columns, rows, width).join(QLatin1Char('\n')));
}

Result<QJsonObject> paramsOf(const Invocation &invocation)
{
    if (invocation.words.isEmpty()) {
        return QJsonObject();
    }
    bool isNumber = false;
    const int port = invocation.words.first().toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65'535) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("'%1' is not a port").arg(printable(invocation.words.first())),
                     QStringLiteral("a port is a number from 1 to 65535")};
    }
    return QJsonObject{{QStringLiteral("port"), port}};
}

} // namespace

ExitCode runPorts(const Invocation &invocation, const CliContext &context)
{
    const Result<QJsonObject> params = paramsOf(invocation);
    if (!params) {
        return failWith(params.error());
    }
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const Result<QJsonValue> answer = link.tray->callPatiently(QStringLiteral("ports.list"), *params);
    if (!answer) {
        return failWith(answer.error());
    }
    const QJsonObject list = answer->toObject();
    const QJsonArray ports = list.value(QLatin1String("ports")).toArray();
    if (const QString problem = list.value(QLatin1String("problem")).toString(); !problem.isEmpty()) {
        console::note(QStringLiteral("not everything could be looked at: ") + printable(problem));
    }
    if (invocation.has("--json")) {
        console::printJson(params->isEmpty() ? QJsonValue(ports) : QJsonValue(list));
    } else if (!params->isEmpty()) {
        console::print(portSentences(list, Clock::system().wall()).join(QLatin1Char('\n')));
    } else if (ports.isEmpty()) {
        console::print(QStringLiteral("Nobody listens on a port."));
    } else {
        printTable(ports);
    }
    return ExitCode::Done;
}

} // namespace shellreeve
