// SPDX-License-Identifier: MIT
#include "base/runtimepaths.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

// Where there is no $HOME: services, and some ways to become another user.
QString homeOfUser()
{
    const struct passwd *user = ::getpwuid(::geteuid()); // from the main thread, at the start
    return user && user->pw_dir ? QFile::decodeName(user->pw_dir) : QString();
}

} // namespace

PathInputs PathInputs::fromEnvironment(const QProcessEnvironment &environment, const QString &profile)
{
    const auto value = [&](const char *name) { return environment.value(QString::fromLatin1(name)); };
    const QString home = value("HOME");
    return PathInputs{profile,
                      home.isEmpty() ? homeOfUser() : home,
                      value("SHELLPER_SOCKET_DIR"),
                      value("XDG_RUNTIME_DIR"),
                      value("XDG_STATE_HOME"),
                      value("XDG_CONFIG_HOME"),
                      value("SHELLREEVE_MONITOR_DIR"),
                      value("XDG_DATA_HOME")};
}

namespace {

QString withoutTrailingSlash(QString path)
{
    while (path.size() > 1 && path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    return path;
}

// The XDG specification: relative paths in these variables are to be ignored.
QString absoluteOr(const QString &path, const QString &otherwise)
{
    return path.startsWith(QLatin1Char('/')) ? withoutTrailingSlash(path) : otherwise;
}

} // namespace

Result<RuntimePaths> RuntimePaths::from(const PathInputs &inputs)
{
    if (!inputs.shellperSocketDir.isEmpty() && !inputs.shellperSocketDir.startsWith(QLatin1Char('/'))) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("SHELLPER_SOCKET_DIR=%1 is not an absolute path").arg(inputs.shellperSocketDir),
                     QStringLiteral("set it to one that starts with '/', or unset it")};
    }
    if (!inputs.monitorDir.isEmpty() && !inputs.monitorDir.startsWith(QLatin1Char('/'))) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("SHELLREEVE_MONITOR_DIR=%1 is not an absolute path").arg(inputs.monitorDir),
                     QStringLiteral("set it to one that starts with '/', or unset it")};
    }
    if (!inputs.home.startsWith(QLatin1Char('/'))) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("HOME=%1 is not an absolute path").arg(inputs.home),
                     QStringLiteral("set HOME to your home directory")};
    }
    const QString suffix = inputs.profile.isEmpty() ? QString() : QLatin1Char('-') + inputs.profile;
    RuntimePaths paths;
#if defined(__APPLE__)
    const QString base = inputs.home + QStringLiteral("/Library/Application Support/Shellreeve") + suffix;
    paths.fallbackSocketDir = base + QStringLiteral("/run");
    paths.socketDir = paths.fallbackSocketDir;
    paths.stateDir = base;
    paths.settingsFile = base + QStringLiteral("/shellreeve.conf");
    paths.monitorDir = inputs.home + QStringLiteral("/Library/Application Support/Shellreeve-monitor");
    paths.helpersDir = inputs.home + QStringLiteral("/Library/Application Support/Shellreeve/helpers");
#else
    const QString name = QStringLiteral("/shellreeve") + suffix;
    const QString localState = inputs.home + QStringLiteral("/.local/state");
    paths.fallbackSocketDir = localState + name + QStringLiteral("/run");
    const QString runtime = absoluteOr(inputs.xdgRuntimeDir, QString());
    paths.socketDir = runtime.isEmpty() ? paths.fallbackSocketDir : runtime + name;
    paths.stateDir = absoluteOr(inputs.xdgStateHome, localState) + name;
    paths.settingsFile = absoluteOr(inputs.xdgConfigHome, inputs.home + QStringLiteral("/.config"))
        + QStringLiteral("/shellreeve") + name + QStringLiteral(".conf");
    paths.monitorDir = (runtime.isEmpty() ? localState : runtime) + QStringLiteral("/shellreeve-monitor");
    paths.helpersDir = absoluteOr(inputs.xdgDataHome, inputs.home + QStringLiteral("/.local/share")) + QStringLiteral("/shellreeve/helpers");
#endif
    if (!inputs.monitorDir.isEmpty()) {
        paths.monitorDir = withoutTrailingSlash(inputs.monitorDir);
    }
    if (!inputs.shellperSocketDir.isEmpty()) {
        paths.socketDir = withoutTrailingSlash(inputs.shellperSocketDir);
        paths.stateDir = paths.socketDir + QStringLiteral("/state");
    }
    paths.sessionsDir = paths.stateDir + QStringLiteral("/sessions");
    paths.logDir = paths.stateDir + QStringLiteral("/log");
    return paths;
}

int longestSocketPath()
{
#if defined(__APPLE__)
    return 103;
#else
    return 106;
#endif
}

Result<void> checkSocketPathLength(const QString &path)
{
    const auto length = QFile::encodeName(path).size();
    if (length <= longestSocketPath()) {
        return {};
    }
    return Error{ErrorCode::InvalidArgument,
                 QStringLiteral("the socket path %1 has %2 characters, the system allows %3")
                     .arg(path).arg(length).arg(longestSocketPath()),
                 QStringLiteral("set SHELLPER_SOCKET_DIR to a shorter directory")};
}

Result<void> ensurePrivateDirectory(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::lstat(name.constData(), &info) != 0) {
        if (errno != ENOENT) {
            return systemError(QStringLiteral("cannot look at the directory %1").arg(path), errno);
        }
        const QString parent = QFileInfo(path).path();
        if (parent != path && !QFileInfo::exists(parent)) {
            if (Result<void> made = ensurePrivateDirectory(parent); !made) {
                return made;
            }
        }
        if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST) {
            return systemError(QStringLiteral("cannot make the directory %1").arg(path), errno);
        }
        if (::lstat(name.constData(), &info) != 0) {
            return systemError(QStringLiteral("cannot look at the directory %1").arg(path), errno);
        }
    }
    if (!S_ISDIR(info.st_mode)) {
        return Error{ErrorCode::Refused, QStringLiteral("%1 is not a directory").arg(path),
                     QStringLiteral("move it away; links are not followed here")};
    }
    if (info.st_uid != ::geteuid()) {
        return Error{ErrorCode::NotOurs, QStringLiteral("the directory %1 belongs to user %2").arg(path).arg(info.st_uid),
                     QStringLiteral("set SHELLPER_SOCKET_DIR to a directory of your own")};
    }
    if ((info.st_mode & 0077) != 0) {
        return Error{ErrorCode::Refused,
                     QStringLiteral("the directory %1 is open to others (mode %2)")
                         .arg(path, QString::number(info.st_mode & 07777, 8)),
                     QStringLiteral("make it private: chmod 700 '%1'").arg(path)};
    }
    return {};
}

} // namespace shellreeve
