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

LeftoverRules leftoverRulesFrom(const QJsonObject &object, const QJsonObject &session, const Tunables &tunables)
{
    constexpr qint64 day = 86'400'000;
    LeftoverRules rules;
    const QString policy = session.value(QStringLiteral("leftovers")).toString(toText(LeftoversPolicy::End));
    rules.policy = leftoversPolicyFromText(policy).value_or(LeftoversPolicy::Keep); // doubt spares
    rules.terminalAfter = Milliseconds(within(object.value(QStringLiteral("leftoversTerminalMs")), 0, day, tunables.leftoversTerminal.count()));
    rules.othersAfter = Milliseconds(within(object.value(QStringLiteral("leftoversMs")), 0, day, tunables.leftoversOthers.count()));
    return rules;
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
    object.insert(QStringLiteral("huskSeconds"), static_cast<qint64>(husk.count()));
    object.insert(QStringLiteral("graceMs"), static_cast<qint64>(grace.count()));
    object.insert(QStringLiteral("leaseSeconds"), static_cast<qint64>(lease.count()));
    object.insert(QStringLiteral("leaseAfterGoodbye"), leaseAfterGoodbye);
    object.insert(QStringLiteral("leftoversTerminalMs"), static_cast<qint64>(leftovers.terminalAfter.count()));
    object.insert(QStringLiteral("leftoversMs"), static_cast<qint64>(leftovers.othersAfter.count()));
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
    config.husk = std::chrono::seconds(within(object.value(QStringLiteral("huskSeconds")), 0, 1'000'000, tunables.husk.count()));
    config.grace = Milliseconds(within(object.value(QStringLiteral("graceMs")), 0, 86'400'000, tunables.gracefulTimeout.count()));
    constexpr qint64 longestLease = std::numeric_limits<qint32>::max();
    config.lease = std::chrono::seconds(within(object.value(QStringLiteral("leaseSeconds")), 0, longestLease, tunables.lease.count()));
    config.leaseAfterGoodbye = object.value(QStringLiteral("leaseAfterGoodbye")).toBool(false);
    config.keep = KeepRules::fromJson(object.value(QStringLiteral("keep")).toObject());
    config.owner = object.value(QStringLiteral("owner")).toObject();
    config.session = object.value(QStringLiteral("session")).toObject();
    config.leftovers = leftoverRulesFrom(object, config.session, tunables);
    if (const QJsonValue kept = config.session.value(QStringLiteral("kept")); kept.isArray()) {
        config.keep.kept = identitiesFromJson(kept); // as DESCRIBE will change them
    }
    return config;
}

} // namespace shellreeve
