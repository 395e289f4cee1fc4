// SPDX-License-Identifier: MIT
// `reeve gc` and `reeve orphans`: what is stale, why, and what is done about it.
#include "console.h"
#include "texttable.h"
#include "traylink.h"
#include "wording.h"

#include <algorithm>

namespace shellreeve {

namespace {

QString textOf(const QJsonObject &finding, const char *key)
{
    return finding.value(QLatin1String(key)).toString();
}

bool isActedUpon(const QJsonObject &finding)
{
    return textOf(finding, "action") != QLatin1String("none");
}

/// What is neither a session that runs nor one to be taken in: it belongs to nobody we know, or to nobody any more.
bool isOrphan(const QJsonObject &finding)
{
    const QString verdict = textOf(finding, "verdict");
    return textOf(finding, "kind") == QLatin1String("process")
        || (verdict != QLatin1String("keep") && verdict != QLatin1String("adopt"));
}

QString actionText(const QString &action)
{
    static const QMap<QString, QString> words{
        {QStringLiteral("adopt"), QStringLiteral("take in")},
        {QStringLiteral("show"), QStringLiteral("show as unreachable")},
        {QStringLiteral("mark-exited"), QStringLiteral("note its exit")},
        {QStringLiteral("end"), QStringLiteral("end")},
        {QStringLiteral("forget"), QStringLiteral("forget")},
        {QStringLiteral("end-husk"), QStringLiteral("end its shellper")},
        {QStringLiteral("end-remains"), QStringLiteral("end what it left")},
        {QStringLiteral("remove-traces"), QStringLiteral("remove")},
    };
    return words.value(action, QStringLiteral("leave alone"));
}

QJsonArray filtered(const QJsonArray &findings, bool (*wanted)(const QJsonObject &))
{
    QJsonArray rows;
    for (const QJsonValue finding : findings) {
        if (wanted(finding.toObject())) {
            rows.append(finding);
        }
    }
    return rows;
}

enum class Tense { Would, Done };

void printFindings(const QJsonArray &findings, const QString &actionTitle, Tense tense)
{
    const QList<Column> columns{{QStringLiteral("WHAT"), 8, false},   {QStringLiteral("PID"), 5, false},
                                {QStringLiteral("SESSION"), 8, false}, {QStringLiteral("NAME"), 8, true},
                                {QStringLiteral("VERDICT"), 7, false}, {actionTitle, 8, false},
                                {QStringLiteral("WHY"), 20, true}};
    QList<QStringList> rows;
    for (const QJsonValue value : findings) {
        const QJsonObject finding = value.toObject();
        const QJsonValue pid = finding.value(QLatin1String("pid"));
        const QString id = textOf(finding, "sessionId");
        QStringList evidence;
        for (const QJsonValue text : finding.value(QLatin1String("evidence")).toArray()) {
            evidence.append(printable(text.toString()));
        }
        const QString outcome = printable(textOf(finding, "outcome"));
        const QString undone = tense == Tense::Done ? QStringLiteral("held back") : actionText(textOf(finding, "action"));
        rows.append({textOf(finding, "kind"), pid.isDouble() ? QString::number(pid.toInteger()) : QStringLiteral("-"),
                     id.isEmpty() ? QStringLiteral("-") : printable(id), printable(textOf(finding, "subject")),
                     textOf(finding, "verdict"), outcome.isEmpty() ? undone : outcome,
                     evidence.join(QStringLiteral("; "))});
    }
    const std::optional<WindowSize> size = console::terminalSize();
    const int width = console::outputIsTerminal() && size ? size->cols : 0;
    console::print(renderTable(columns, rows, width).join(QLatin1Char('\n')));
}

/// What could not be looked at, as a clause; empty when everything was.
QString gapOf(const QJsonObject &report)
{
    const QString problem = printable(textOf(report, "problem"));
    if (problem.isEmpty() && report.value(QLatin1String("complete")).toBool(true)) {
        return {};
    }
    return QStringLiteral("not everything could be looked at") + (problem.isEmpty() ? QString() : QStringLiteral(": ") + problem);
}

/// "None" would be a promise that an incomplete look cannot give.
void printNothingFound(const QString &whenComplete, const QString &found, const QString &gap)
{
    console::print(gap.isEmpty() ? whenComplete : found + QStringLiteral(", but ") + gap);
}

ExitCode exitCodeOf(const QJsonArray &done)
{
    const bool survived = std::any_of(done.begin(), done.end(), [](const QJsonValue &finding) {
        return textOf(finding.toObject(), "outcome").startsWith(QLatin1String("could not be ended"));
    });
    return survived ? ExitCode::Survivors : ExitCode::Done;
}

} // namespace

ExitCode runOrphans(const Invocation &invocation, const CliContext &context)
{
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const Result<QJsonValue> answer = link.tray->callPatiently(QStringLiteral("gc.plan"), {});
    if (!answer) {
        return failWith(answer.error());
    }
    const QJsonObject report = answer->toObject();
    const QJsonArray orphans = filtered(report.value(QLatin1String("verdicts")).toArray(), isOrphan);
    const QString gap = gapOf(report);
    if (!gap.isEmpty() && (invocation.has("--json") || !orphans.isEmpty())) {
        console::note(gap);
    }
    if (invocation.has("--json")) {
        console::printJson(orphans);
    } else if (orphans.isEmpty()) {
        printNothingFound(QStringLiteral("No orphans: every socket, shellper and process belongs to a session."),
                          QStringLiteral("None found"), gap);
    } else {
        printFindings(orphans, QStringLiteral("GC WOULD"), Tense::Would);
    }
    return ExitCode::Done;
}

ExitCode runGc(const Invocation &invocation, const CliContext &context)
{
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const bool isDry = invocation.has("--dry-run");
    const Result<QJsonValue> answer =
        isDry ? link.tray->callPatiently(QStringLiteral("gc.plan"), {})
              : link.tray->callPatiently(QStringLiteral("gc.run"), {{QStringLiteral("confirmed"), invocation.has("--yes")}});
    if (!answer) {
        return failWith(answer.error());
    }
    const QJsonObject report = answer->toObject();
    const QJsonArray acted = filtered(report.value(QLatin1String("verdicts")).toArray(), isActedUpon);
    const qint64 held = report.value(QLatin1String("held")).toInteger();
    const QString gap = gapOf(report);
    if (!gap.isEmpty() && (invocation.has("--json") || !acted.isEmpty())) {
        console::note(gap);
    }
    if (invocation.has("--json")) {
        console::printJson(report);
    } else if (acted.isEmpty()) {
        printNothingFound(QStringLiteral("Nothing to clean up."), QStringLiteral("Nothing found to clean up"), gap);
    } else {
        printFindings(acted, isDry ? QStringLiteral("WOULD") : QStringLiteral("DONE"), isDry ? Tense::Would : Tense::Done);
    }
    if (held > 0 && !isDry) {
        return failWith(Error{ErrorCode::Refused,
                              QStringLiteral("it would end %1 at once, which was held back")
                                  .arg(counted(held, QStringLiteral("session"), QStringLiteral("sessions"))),
                              QStringLiteral("reeve gc --yes does it")});
    }
    return exitCodeOf(acted);
}

} // namespace shellreeve
