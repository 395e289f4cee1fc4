// SPDX-License-Identifier: MIT
#include "shellper/selfrecord.h"

#include "base/privatefile.h"
#include "shellper/message.h"

namespace shellreeve {

namespace {

// As whole numbers: QJson keeps 64-bit integers exactly, and device, inode and namespace numbers fit.
QJsonValue numberValue(quint64 number)
{
    return static_cast<qint64>(number);
}

quint64 numberFrom(const QJsonValue &value)
{
    return static_cast<quint64>(value.toInteger());
}

QJsonObject exitObject(const ExitStatus &status)
{
    return parseJsonObject(encodeExit(status)).value();
}

QString fileFor(const QString &stateDir, const QString &id, const QString &ending)
{
    return stateDir + QStringLiteral("/sessions/") + id + ending;
}

} // namespace

QByteArray SelfRecord::encode() const
{
    QJsonObject object = shellper.toJson();
    object.insert(QStringLiteral("format"), currentFormat);
    object.insert(QStringLiteral("machineId"), QString::fromLatin1(machineId));
    object.insert(QStringLiteral("pidNs"), numberValue(pidNamespace));
    object.insert(QStringLiteral("exe"), QJsonObject{{QStringLiteral("dev"), numberValue(exeDevice)},
                                                     {QStringLiteral("ino"), numberValue(exeInode)}});
    object.insert(QStringLiteral("socket"), QJsonObject{{QStringLiteral("path"), socketPath},
                                                        {QStringLiteral("dev"), numberValue(socketFile.device)},
                                                        {QStringLiteral("ino"), numberValue(socketFile.inode)}});
    object.insert(QStringLiteral("cgroup"), cgroup);
    object.insert(QStringLiteral("owner"), owner);
    object.insert(QStringLiteral("secret"), QString::fromLatin1(secret));
    object.insert(QStringLiteral("session"), session);
    object.insert(QStringLiteral("state"), state == State::Running ? QStringLiteral("running") : QStringLiteral("exited"));
    if (exit) {
        object.insert(QStringLiteral("exit"), exitObject(*exit));
    }
    return encodeJson(object);
}

Result<SelfRecord> SelfRecord::decode(const QByteArray &text)
{
    const Result<QJsonObject> parsed = parseJsonObject(text);
    if (!parsed) {
        return parsed.error();
    }
    const QJsonObject &object = *parsed;
    const int format = object.value(QStringLiteral("format")).toInt();
    if (format != currentFormat) {
        return Error{format > currentFormat ? ErrorCode::Refused : ErrorCode::InvalidArgument,
                     QStringLiteral("a shellper's self-record of format %1, not %2").arg(format).arg(currentFormat)};
    }
    const std::optional<ProcessIdentity> shellper = ProcessIdentity::fromJson(object);
    const QJsonObject socket = object.value(QStringLiteral("socket")).toObject();
    if (!shellper || socket.value(QStringLiteral("path")).toString().isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("a shellper's self-record without process or socket")};
    }
    const QJsonObject exe = object.value(QStringLiteral("exe")).toObject();
    SelfRecord record;
    record.shellper = *shellper;
    record.machineId = object.value(QStringLiteral("machineId")).toString().toLatin1();
    record.pidNamespace = numberFrom(object.value(QStringLiteral("pidNs")));
    record.exeDevice = numberFrom(exe.value(QStringLiteral("dev")));
    record.exeInode = numberFrom(exe.value(QStringLiteral("ino")));
    record.socketPath = socket.value(QStringLiteral("path")).toString();
    record.socketFile = {numberFrom(socket.value(QStringLiteral("dev"))), numberFrom(socket.value(QStringLiteral("ino")))};
    record.cgroup = object.value(QStringLiteral("cgroup")).toString();
    record.owner = object.value(QStringLiteral("owner")).toObject();
    record.secret = object.value(QStringLiteral("secret")).toString().toLatin1();
    record.session = object.value(QStringLiteral("session")).toObject();
    record.state = object.value(QStringLiteral("state")).toString() == QLatin1String("exited") ? State::Exited : State::Running;
    if (object.value(QStringLiteral("exit")).isObject()) {
        const Result<ExitStatus> exit = decodeExit(encodeJson(object.value(QStringLiteral("exit")).toObject()));
        if (exit) {
            record.exit = *exit;
        }
    }
    return record;
}

Result<SelfRecord> SelfRecord::read(const QString &path)
{
    const Result<QByteArray> text = readPrivateFile(path, longestFile);
    return text ? decode(*text) : Result<SelfRecord>(text.error());
}

Result<void> SelfRecord::write(const QString &path) const
{
    return writePrivateFile(path, encode());
}

QString SelfRecord::pathFor(const QString &stateDir, const QString &id)
{
    return fileFor(stateDir, id, QStringLiteral(".self.json"));
}

QString SelfRecord::lockPathFor(const QString &stateDir, const QString &id)
{
    return fileFor(stateDir, id, QStringLiteral(".lock"));
}

QString SelfRecord::screenPathFor(const QString &stateDir, const QString &id)
{
    return fileFor(stateDir, id, QStringLiteral(".screen"));
}

} // namespace shellreeve
