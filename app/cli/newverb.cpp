// SPDX-License-Identifier: MIT
#include "attach.h"
#include "console.h"
#include "shellper/childenvironment.h"
#include "traylink.h"
#include "wording.h"

#include <QJsonObject>

namespace shellreeve {

namespace {

/// As it stands in our own environment: a QString of it says the same. JSON has no other texts.
bool isText(const QString &name)
{
    const QByteArray key = name.toUtf8();
    return qEnvironmentVariableIsSet(key.constData()) && qgetenv(key.constData()).isValidUtf8();
}

/// Without what is not UTF-8, which is told: it would have another value there.
QJsonObject handedOver(const QProcessEnvironment &environment)
{
    QMap<QString, QString> variables;
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        variables.insert(name, environment.value(name));
    }
    variables = withoutForeignMarks(variables);
    QJsonObject object;
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (isText(it.key())) {
            object.insert(it.key(), it.value());
        } else {
            console::note(QStringLiteral("the variable %1 is not UTF-8: the session does not get it").arg(printable(it.key())));
        }
    }
    return object;
}

Result<std::optional<int>> leaseFrom(const Invocation &invocation)
{
    if (!invocation.has("--lease")) {
        return std::optional<int>();
    }
    bool isNumber = false;
    const int seconds = invocation.value("--lease").toInt(&isNumber);
    if (!isNumber || seconds < 0) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("--lease takes a whole number of seconds; 0 means never")};
    }
    return std::optional<int>(seconds);
}

QJsonObject createParams(const Invocation &invocation, const CliContext &context, const QString &folder, const std::optional<int> &lease)
{
    QJsonObject params{
        {QStringLiteral("command"), QJsonArray::fromStringList(invocation.words)},
        {QStringLiteral("cwd"), folder},
        {QStringLiteral("env"), handedOver(context.environment)}};
    for (const char *option : {"--name", "--restart", "--leftovers"}) {
        if (invocation.has(option)) {
            params.insert(QLatin1String(option + 2), invocation.value(option));
        }
    }
    if (lease) {
        params.insert(QStringLiteral("lease"), *lease);
    }
    if (const std::optional<WindowSize> size = console::terminalSize()) {
        params.insert(QStringLiteral("cols"), size->cols);
        params.insert(QStringLiteral("rows"), size->rows);
    }
    return params;
}

} // namespace

ExitCode runNew(const Invocation &invocation, const CliContext &context)
{
    const Result<char> detachKey = detachKeyFrom(invocation, context); // before anything is started
    if (!detachKey) {
        return failWith(detachKey.error());
    }
    const Result<std::optional<int>> lease = leaseFrom(invocation);
    if (!lease) {
        return failWith(lease.error());
    }
    const Result<QString> folder = context.absoluteFolder(invocation.value("--cwd"));
    if (!folder) {
        return failWith(folder.error());
    }
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const Result<QJsonValue> session =
        link.tray->callPatiently(QStringLiteral("session.create"), createParams(invocation, context, *folder, *lease));
    if (!session) {
        return failWith(session.error());
    }
    const QJsonObject object = session->toObject();
    const QString id = object.value(QLatin1String("id")).toString();
    console::print(id);
    if (!console::canPrint()) { // else nobody would know what runs now
        console::note(QStringLiteral("the session was started: %1 (%2)").arg(id, printable(object.value(QLatin1String("name")).toString())));
    }
    if (!invocation.has("--attach")) {
        return ExitCode::Done;
    }
    link.tray.reset();
    return attachTo(object, *detachKey);
}

} // namespace shellreeve
