// SPDX-License-Identifier: MIT
#include "session/sessionrecord.h"

#include "base/clock.h"
#include "base/privatefile.h"
#include "process/keeprules.h"
#include "session/sessionid.h"
#include "session/sessionname.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace shellreeve {

namespace {

const QLatin1String checksumKey("checksum");

// QJsonObject keeps its keys sorted: the compact text of the rest is canonical.
QByteArray canonical(const QJsonObject &rest)
{
    return QJsonDocument(rest).toJson(QJsonDocument::Compact);
}

QByteArray checksumOf(const QByteArray &canonicalRest)
{
    return QCryptographicHash::hash(canonicalRest, QCryptographicHash::Sha256).toHex();
}

QString intentText(SessionIntent intent)
{
    switch (intent) {
    case SessionIntent::None:
        return QStringLiteral("none");
    case SessionIntent::Create:
        return QStringLiteral("create");
    case SessionIntent::End:
        return QStringLiteral("end");
    }
    return {};
}

std::optional<SessionIntent> intentFromText(const QString &text)
{
    for (const SessionIntent intent : {SessionIntent::None, SessionIntent::Create, SessionIntent::End}) {
        if (intentText(intent) == text) {
            return intent;
        }
    }
    return std::nullopt;
}

QJsonValue identityValue(const std::optional<ProcessIdentity> &identity)
{
    return identity ? QJsonValue(identity->toJson()) : QJsonValue();
}

QJsonValue exitValue(const std::optional<ExitStatus> &status)
{
    if (!status) {
        return QJsonValue();
    }
    QJsonObject object;
    if (const Exited *exited = std::get_if<Exited>(&*status)) {
        object.insert(QLatin1String("code"), exited->code);
    } else if (const Signalled *signalled = std::get_if<Signalled>(&*status)) {
        object.insert(QLatin1String("signal"), signalled->signal);
    }
    return object; // {}: unknown
}

/// Takes typed values out of the object and remembers the first that is not as it must be.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object) : m_object(object) {}

    QString text(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        require(value.isString(), key);
        return value.toString();
    }

    QStringList texts(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        require(value.isArray(), key);
        QStringList list;
        for (const QJsonValue &element : value.toArray()) {
            require(element.isString(), key);
            list << element.toString();
        }
        return list;
    }

    int number(const char *key, int least, int most)
    {
        const int value = m_object.value(QLatin1String(key)).toInt(-1);
        require(value >= least && value <= most, key);
        return value;
    }

    QDateTime time(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        const QDateTime time = fromIsoText(value.toString());
        require(value.isNull() || time.isValid(), key);
        return time;
    }

    std::optional<ProcessIdentity> identity(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        const std::optional<ProcessIdentity> identity = ProcessIdentity::fromJson(value.toObject());
        require(value.isNull() || identity, key);
        return value.isNull() ? std::nullopt : identity;
    }

    std::optional<ExitStatus> exit(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        require(value.isNull() || value.isObject(), key);
        if (!value.isObject()) {
            return std::nullopt;
        }
        const QJsonObject object = value.toObject();
        if (object.contains(QLatin1String("code"))) {
            return Exited{object.value(QLatin1String("code")).toInt()};
        }
        if (object.contains(QLatin1String("signal"))) {
            return Signalled{object.value(QLatin1String("signal")).toInt()};
        }
        return UnknownExit{};
    }

    std::optional<std::chrono::seconds> seconds(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        const int count = value.toInt(-1);
        require(value.isNull() || count >= 0, key);
        return value.isNull() ? std::nullopt : std::optional(std::chrono::seconds(count));
    }

    template<typename Enum>
    Enum choice(const char *key, std::optional<Enum> (*fromText)(const QString &), Enum otherwise)
    {
        const std::optional<Enum> value = fromText(text(key));
        require(value.has_value(), key);
        return value.value_or(otherwise);
    }

    void require(bool holds, const char *key)
    {
        if (!holds && m_wrong.isEmpty()) {
            m_wrong = QString::fromLatin1(key);
        }
    }

    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    const QJsonObject &m_object;
    QString m_wrong;
};

Error damaged(const QString &reason)
{
    return Error{ErrorCode::InvalidArgument, reason};
}

Result<void> checkEnvelope(QJsonObject object)
{
    const int format = object.value(QLatin1String("format")).toInt(0);
    if (format > sessionRecordFormat) {
        return damaged(QStringLiteral("written by a later version (format %1, this program knows %2)")
                           .arg(format).arg(sessionRecordFormat));
    }
    const QByteArray checksum = object.take(checksumKey).toString().toLatin1();
    if (format < 1 || checksum.isEmpty()) {
        return damaged(QStringLiteral("not a session's record"));
    }
    if (checksum != checksumOf(canonical(object))) {
        return damaged(QStringLiteral("its checksum does not match"));
    }
    return {};
}

} // namespace

QByteArray encodeRecord(const SessionRecord &record)
{
    const QByteArray rest = canonical({
        {QStringLiteral("format"), sessionRecordFormat},
        {QStringLiteral("id"), record.id},
        {QStringLiteral("name"), record.name},
        {QStringLiteral("command"), QJsonArray::fromStringList(record.command)},
        {QStringLiteral("cwd"), record.cwd},
        {QStringLiteral("workspace"), record.workspace},
        {QStringLiteral("machineId"), QString::fromLatin1(record.machineId)},
        {QStringLiteral("profile"), record.profile ? QJsonValue(*record.profile) : QJsonValue()},
        {QStringLiteral("createdAt"), isoValue(record.createdAt)},
        {QStringLiteral("startedAt"), isoValue(record.startedAt)},
        {QStringLiteral("endedAt"), isoValue(record.endedAt)},
        {QStringLiteral("lastActivityAt"), isoValue(record.lastActivityAt)},
        {QStringLiteral("shellper"), identityValue(record.shellper)},
        {QStringLiteral("guardian"), identityValue(record.guardian)},
        {QStringLiteral("child"), identityValue(record.child)},
        {QStringLiteral("scope"), QString::fromUtf8(record.scope)},
        {QStringLiteral("socketPath"), record.socketPath},
        {QStringLiteral("cols"), record.cols},
        {QStringLiteral("rows"), record.rows},
        {QStringLiteral("restart"), toText(record.restart)},
        {QStringLiteral("leftovers"), toText(record.leftovers)},
        {QStringLiteral("leftoversChosen"), record.leftoversChosen},
        {QStringLiteral("kept"), toJson(record.kept)},
        {QStringLiteral("leaseSeconds"), record.lease ? QJsonValue(qint64(record.lease->count())) : QJsonValue()},
        {QStringLiteral("restarts"), record.restarts},
        {QStringLiteral("intent"), intentText(record.intent)},
        {QStringLiteral("exit"), exitValue(record.exit)},
        {QStringLiteral("status"), toText(record.status)},
        {QStringLiteral("interrupted"), record.interrupted},
    });
    return rest.chopped(1) + ",\"" + checksumKey.data() + "\":\"" + checksumOf(rest) + "\"}\n";
}

Result<SessionRecord> decodeRecord(const QByteArray &text)
{
    const Result<QJsonObject> object = parseJsonObject(text);
    if (!object) {
        return object.error();
    }
    if (const Result<void> envelope = checkEnvelope(*object); !envelope) {
        return envelope.error();
    }
    constexpr int largest = std::numeric_limits<int>::max();
    FieldReader read(*object);
    SessionRecord record;
    record.id = read.text("id");
    record.name = read.text("name");
    record.command = read.texts("command");
    record.cwd = read.text("cwd");
    record.workspace = read.text("workspace");
    record.machineId = read.text("machineId").toLatin1();
    if (const QJsonValue profile = object->value(QLatin1String("profile")); profile.isString()) { // absent in older ones
        record.profile = profile.toString();
    }
    record.createdAt = read.time("createdAt");
    record.startedAt = read.time("startedAt");
    record.endedAt = read.time("endedAt");
    record.lastActivityAt = read.time("lastActivityAt");
    record.shellper = read.identity("shellper");
    record.guardian = read.identity("guardian");
    record.child = ProcessIdentity::fromJson(object->value(QLatin1String("child")).toObject()); // absent in older ones
    record.socketPath = read.text("socketPath");
    record.cols = read.number("cols", 1, 65'535);
    record.rows = read.number("rows", 1, 65'535);
    record.restart = read.choice("restart", restartModeFromText, RestartMode::Never);
    record.leftovers = read.choice("leftovers", leftoversPolicyFromText, LeftoversPolicy::Keep);
    record.leftoversChosen = object->value(QLatin1String("leftoversChosen")).toBool(true); // absent in older ones
    record.kept = identitiesFromJson(object->value(QLatin1String("kept")));
    record.lease = read.seconds("leaseSeconds");
    record.restarts = read.number("restarts", 0, largest);
    record.intent = read.choice("intent", intentFromText, SessionIntent::None);
    record.exit = read.exit("exit");
    record.status = read.choice("status", sessionStatusFromText, SessionStatus::Exited);
    record.interrupted = object->value(QLatin1String("interrupted")).toBool(); // absent in older ones
    record.scope = object->value(QLatin1String("scope")).toString().toUtf8();   // likewise
    read.require(isSessionId(record.id), "id");
    read.require(checkedSessionName(record.name).ok(), "name");
    read.require(!record.command.isEmpty(), "command");
    if (!read.wrong().isEmpty()) {
        return damaged(QStringLiteral("its field \"%1\" is missing or wrong").arg(read.wrong()));
    }
    return record;
}

} // namespace shellreeve
