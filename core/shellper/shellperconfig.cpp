// SPDX-License-Identifier: MIT
#include "shellper/shellperconfig.h"

#include "base/privatefile.h"
#include "base/profile.h"
#include "base/randomtext.h"
#include "base/runtimepaths.h"
#include "base/tunables.h"
#include "shellper/frame.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace shellreeve {

namespace {

QString idFrom(const QString &wanted, const QString &socketPath)
{
    static const QRegularExpression valid(QStringLiteral("\\A[a-z2-7]{8}\\z"));
    static const QRegularExpression named(QStringLiteral("/shellper-([a-z2-7]{8})\\.sock\\z"));
    if (valid.match(wanted).hasMatch()) {
        return wanted;
    }
    const auto match = named.match(socketPath);
    return match.hasMatch() ? match.captured(1) : randomBase32(8);
}

// Records belong beside the sockets they describe: those of this profile when the socket is where this profile has
// its sockets, else in `state` beside the socket.
QString stateDirFor(const QString &socketPath, const Result<RuntimePaths> &paths)
{
    const QString folder = QFileInfo(socketPath).path();
    if (paths && (paths->socketDir == folder || paths->fallbackSocketDir == folder)) {
        return paths->stateDir;
    }
    return folder + QStringLiteral("/state");
}

qint64 within(const QJsonValue &value, qint64 least, qint64 most, qint64 otherwise)
{
    return value.isDouble() ? static_cast<qint64>(std::clamp(value.toDouble(), double(least), double(most))) : otherwise;
}

// In the unit of the duration; what is no number changes nothing.
template<typename Duration>
void take(const QJsonValue &value, Duration &duration, qint64 least, qint64 most)
{
    duration = Duration(within(value, least, most, duration.count()));
}

QMap<QString, QString> mapOf(const QProcessEnvironment &environment)
{
    QMap<QString, QString> map;
    for (const QString &key : environment.keys()) {
        map.insert(key, environment.value(key));
    }
    return map;
}

} // namespace

QJsonObject ShellperConfig::rules() const
{
    return {{QStringLiteral("huskSeconds"), static_cast<qint64>(husk.count())},
            {QStringLiteral("graceMs"), static_cast<qint64>(grace.count())},
            {QStringLiteral("leaseSeconds"), static_cast<qint64>(lease.count())},
            {QStringLiteral("leaseAfterGoodbye"), static_cast<qint64>(leaseAfterGoodbye.count())},
            {QStringLiteral("leftovers"), toText(leftovers.policy)},
            {QStringLiteral("leftoversTerminalMs"), static_cast<qint64>(leftovers.terminalAfter.count())},
            {QStringLiteral("leftoversMs"), static_cast<qint64>(leftovers.othersAfter.count())},
            {QStringLiteral("keep"), QJsonObject{{QStringLiteral("programs"), QJsonArray::fromStringList(keep.programs)}}},
            {QStringLiteral("keepScreen"), keepScreen}};
}

void ShellperConfig::takeRules(const QJsonObject &rules)
{
    constexpr qint64 day = 86'400'000;
    constexpr qint64 longestLease = std::numeric_limits<qint32>::max();
    take(rules.value(QStringLiteral("huskSeconds")), husk, 0, 1'000'000);
    take(rules.value(QStringLiteral("graceMs")), grace, 0, day);
    take(rules.value(QStringLiteral("leaseSeconds")), lease, 0, longestLease);
    const QJsonValue goodbye = rules.value(QStringLiteral("leaseAfterGoodbye"));
    take(goodbye, leaseAfterGoodbye, 0, longestLease);
    if (goodbye.isBool()) { // before it had a length of its own
        leaseAfterGoodbye = goodbye.toBool() ? lease : std::chrono::seconds(0);
    }
    take(rules.value(QStringLiteral("leftoversTerminalMs")), leftovers.terminalAfter, 0, day);
    take(rules.value(QStringLiteral("leftoversMs")), leftovers.othersAfter, 0, day);
    if (const QJsonValue policy = rules.value(QStringLiteral("leftovers")); policy.isString()) {
        leftovers.policy = leftoversPolicyFromText(policy.toString()).value_or(LeftoversPolicy::Keep); // doubt spares
    }
    if (const QJsonObject kept = rules.value(QStringLiteral("keep")).toObject(); kept.value(QStringLiteral("programs")).isArray()) {
        keep.programs = KeepRules::fromJson(kept).programs;
    }
    keepScreen = rules.value(QStringLiteral("keepScreen")).toBool(keepScreen);
}

QJsonObject ShellperConfig::toJson() const
{
    QJsonObject object = launch.toJson();
    object.insert(QStringLiteral("cols"), size.cols);
    object.insert(QStringLiteral("rows"), size.rows);
    object.insert(QStringLiteral("socketPath"), socketPath);
    object.insert(QStringLiteral("sessionId"), sessionId);
    object.insert(QStringLiteral("name"), name);
    object.insert(QStringLiteral("stateDir"), stateDir);
    object.insert(QStringLiteral("fallbackSocketDir"), fallbackSocketDir);
    object.insert(QStringLiteral("profile"), profile);
    object.insert(QStringLiteral("scrollbackBytes"), scrollbackBytes);
    const QJsonObject changing = rules();
    for (auto rule = changing.begin(); rule != changing.end(); ++rule) {
        object.insert(rule.key(), rule.value());
    }
    object.insert(QStringLiteral("keep"), keep.toJson());
    object.insert(QStringLiteral("owner"), owner);
    object.insert(QStringLiteral("session"), session);
    return object;
}

Result<ShellperConfig> ShellperConfig::decode(const QByteArray &text, const QProcessEnvironment &environment)
{
    const Result<QJsonObject> parsed = parseJsonObject(text);
    if (!parsed) {
        return parsed.error();
    }
    const QJsonObject &object = *parsed;
    const Result<Launch> launch = Launch::fromJson(object);
    if (!launch) {
        return launch.error();
    }
    ShellperConfig config;
    config.launch = *launch;
    if (!config.launch.env) {
        config.launch.env = mapOf(environment);
    }
    config.socketPath = object.value(QStringLiteral("socketPath")).toString();
    if (!config.socketPath.startsWith(QLatin1Char('/'))) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("\"socketPath\" is missing or not an absolute path")};
    }
    if (config.launch.cwd.isEmpty()) {
        config.launch.cwd = QStringLiteral("/");
    }
    const Tunables tunables = Tunables::fromEnvironment(environment);
    const Result<QString> profile = checkedProfile(object.value(QStringLiteral("profile")).toString(
        environment.value(QStringLiteral("SHELLREEVE_PROFILE"))));
    config.profile = profile ? *profile : QString();
    const Result<RuntimePaths> paths = RuntimePaths::from(PathInputs::fromEnvironment(environment, config.profile));
    config.size.cols = static_cast<int>(within(object.value(QStringLiteral("cols")), 1, 65535, 80));
    config.size.rows = static_cast<int>(within(object.value(QStringLiteral("rows")), 1, 65535, 24));
    config.sessionId = idFrom(object.value(QStringLiteral("sessionId")).toString(), config.socketPath);
    config.name = object.value(QStringLiteral("name")).toString(config.sessionId);
    config.stateDir = object.value(QStringLiteral("stateDir")).toString(stateDirFor(config.socketPath, paths));
    config.fallbackSocketDir =
        object.value(QStringLiteral("fallbackSocketDir")).toString(paths ? paths->fallbackSocketDir : QString());
    config.scrollbackBytes = within(object.value(QStringLiteral("scrollbackBytes")), 4096, longestReplay, config.scrollbackBytes);
    config.husk = tunables.husk;
    config.grace = tunables.gracefulTimeout;
    config.lease = tunables.lease;
    config.leftovers.terminalAfter = tunables.leftoversTerminal;
    config.leftovers.othersAfter = tunables.leftoversOthers;
    config.keep = KeepRules::fromJson(object.value(QStringLiteral("keep")).toObject());
    config.owner = object.value(QStringLiteral("owner")).toObject();
    config.session = object.value(QStringLiteral("session")).toObject();
    QJsonObject rules = object;
    rules.insert(QStringLiteral("leftovers"), config.session.value(QStringLiteral("leftovers")));
    config.takeRules(rules);
    if (const QJsonValue kept = config.session.value(QStringLiteral("kept")); kept.isArray()) {
        config.keep.kept = identitiesFromJson(kept); // as DESCRIBE will change them
    }
    return config;
}

} // namespace shellreeve
