// SPDX-License-Identifier: MIT
#include "monitor/monitorrecord.h"

#include "base/privatefile.h"
#include "process/cgroup.h"
#include "process/hostidentity.h"
#include "process/processinfo.h"

#include <QJsonDocument>

#include <unistd.h>

namespace shellreeve {

namespace {

// QJson keeps 64-bit integers exactly, and device, inode and namespace numbers fit.
QJsonValue numberValue(quint64 number)
{
    return static_cast<qint64>(number);
}

quint64 numberFrom(const QJsonValue &value)
{
    return static_cast<quint64>(value.toInteger());
}

} // namespace

Result<MonitorRecord> MonitorRecord::ofThisProcess(int port, const OwnerRecord &owner, const QByteArray &secret)
{
    const std::optional<ProcessInfo> self = readProcess(::getpid(), ProcessFields::Identity);
    const std::optional<ProgramFile> program = readProgram(::getpid());
    if (!self || !program) {
        return Error{ErrorCode::Failed, QStringLiteral("this process cannot be looked at"),
                     QStringLiteral("see that /proc is mounted and may be read")};
    }
    const HostIdentity &host = HostIdentity::current();
    MonitorRecord record;
    record.process = self->identity();
    record.machineId = host.machineId;
    record.pidNamespace = host.pidNamespace;
    record.exeDevice = program->device;
    record.exeInode = program->inode;
    record.port = port;
    record.cgroup = QString::fromLocal8Bit(readCgroup(::getpid()));
    record.owner = owner;
    record.secret = secret;
    return record;
}

QByteArray MonitorRecord::encode() const
{
    QJsonObject object = process.toJson();
    object.insert(QStringLiteral("format"), currentFormat);
    object.insert(QStringLiteral("machineId"), QString::fromLatin1(machineId));
    object.insert(QStringLiteral("pidNs"), numberValue(pidNamespace));
    object.insert(QStringLiteral("exe"),
                  QJsonObject{{QStringLiteral("dev"), numberValue(exeDevice)}, {QStringLiteral("ino"), numberValue(exeInode)}});
    object.insert(QStringLiteral("port"), port);
    object.insert(QStringLiteral("cgroup"), cgroup);
    object.insert(QStringLiteral("owner"), owner.toJson());
    object.insert(QStringLiteral("secret"), QString::fromLatin1(secret));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<MonitorRecord> MonitorRecord::decode(const QByteArray &text)
{
    const Result<QJsonObject> parsed = parseJsonObject(text);
    if (!parsed) {
        return parsed.error();
    }
    const QJsonObject &object = *parsed;
    const int format = object.value(QStringLiteral("format")).toInt();
    if (format != currentFormat) {
        return Error{format > currentFormat ? ErrorCode::Refused : ErrorCode::InvalidArgument,
                     QStringLiteral("a monitor's record of format %1, not %2").arg(format).arg(currentFormat)};
    }
    const std::optional<ProcessIdentity> process = ProcessIdentity::fromJson(object);
    const std::optional<OwnerRecord> owner = OwnerRecord::fromJson(object.value(QStringLiteral("owner")).toObject());
    if (!process || !owner) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("a monitor's record without process or owner")};
    }
    const QJsonObject exe = object.value(QStringLiteral("exe")).toObject();
    MonitorRecord record;
    record.process = *process;
    record.machineId = object.value(QStringLiteral("machineId")).toString().toLatin1();
    record.pidNamespace = numberFrom(object.value(QStringLiteral("pidNs")));
    record.exeDevice = numberFrom(exe.value(QStringLiteral("dev")));
    record.exeInode = numberFrom(exe.value(QStringLiteral("ino")));
    record.port = object.value(QStringLiteral("port")).toInt();
    record.cgroup = object.value(QStringLiteral("cgroup")).toString();
    record.owner = *owner;
    record.secret = object.value(QStringLiteral("secret")).toString().toLatin1();
    return record;
}

Result<MonitorRecord> MonitorRecord::read(const QString &path)
{
    const Result<QByteArray> text = readPrivateFile(path, longestFile, Exposure::Refused);
    return text ? decode(*text) : Result<MonitorRecord>(text.error());
}

Result<void> MonitorRecord::write(const QString &path) const
{
    return writePrivateFile(path, encode());
}

} // namespace shellreeve
