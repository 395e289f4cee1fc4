// SPDX-License-Identifier: MIT
#include "desktop/autostart.h"

#include "base/privatefile.h"
#include "base/runtimepaths.h"
#include "desktop/autostartentry.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace shellreeve {

namespace {

constexpr qint64 largestEntry = 64 * 1024;

AutostartCommand commandFor(const QString &program, const QString &profile)
{
    AutostartCommand command{program, {}};
    if (!profile.isEmpty()) {
        command.arguments << QStringLiteral("--profile") << profile;
    }
    command.arguments << QStringLiteral("--background");
    return command;
}

Result<std::optional<QByteArray>> read(const QString &path)
{
    Result<QByteArray> text = readPrivateFile(path, largestEntry);
    if (text) {
        return std::optional(std::move(text).value());
    }
    return text.error().code == ErrorCode::NotFound ? Result<std::optional<QByteArray>>(std::nullopt) : text.error();
}

Result<void> carryOut(const AutostartEdit &edit, const QString &path)
{
    switch (edit.what) {
    case AutostartEdit::What::Nothing:
        break;
    case AutostartEdit::What::Remove:
        if (std::remove(QFile::encodeName(path).constData()) != 0 && errno != ENOENT) {
            return systemError(QStringLiteral("cannot remove %1").arg(path), errno);
        }
        break;
    case AutostartEdit::What::Write:
        if (const QString folder = QFileInfo(path).path(); !QFileInfo(folder).isDir()) {
            if (Result<void> made = ensurePrivateDirectory(folder); !made) {
                return made;
            }
        }
        return writePrivateFile(path, edit.text);
    }
    return {};
}

Result<void> apply(AutostartWish wish, const QString &path, const AutostartCommand &own)
{
    const Result<std::optional<QByteArray>> present = read(path);
    if (!present) {
        return present.error();
    }
    return carryOut(editAutostart(*present, wish, own, [](const QString &program) { return QFileInfo::exists(program); }), path);
}

QString fileIn(const QProcessEnvironment &environment, const QString &profile)
{
    const QString config = environment.value(QStringLiteral("XDG_CONFIG_HOME"));
    const QString home = PathInputs::fromEnvironment(environment, profile).home;
    const QString name = profile.isEmpty() ? QStringLiteral("shellreeve") : QStringLiteral("shellreeve-") + profile;
    return (config.startsWith(QLatin1Char('/')) ? config : home + QStringLiteral("/.config")) + QStringLiteral("/autostart/") + name
        + QStringLiteral(".desktop");
}

} // namespace

Autostart::Autostart(const QProcessEnvironment &environment, const QString &program, const QString &profile)
    : m_file(fileIn(environment, profile)), m_program(program), m_profile(profile)
{
}

AutostartStatus Autostart::status() const
{
    const Result<std::optional<QByteArray>> present = read(m_file);
    if (!present) { // a link, for one: its user's business, and it is there
        return {AutostartStatus::State::On, m_file};
    }
    if (!*present) {
        return {};
    }
    const AutostartCommand own = commandFor(m_program, m_profile);
    const AutostartEntry entry = readAutostart(**present, own);
    if (entry.isHidden) {
        return {AutostartStatus::State::SwitchedOff, {}};
    }
    const bool isThis = entry.isOurs && entry.command == own;
    return {AutostartStatus::State::On, isThis ? QString() : entry.exec};
}

Result<void> Autostart::setEnabled(bool enabled)
{
    return apply(enabled ? AutostartWish::On : AutostartWish::Off, m_file, commandFor(m_program, m_profile));
}

Result<void> Autostart::follow()
{
    return apply(AutostartWish::Follow, m_file, commandFor(m_program, m_profile));
}

} // namespace shellreeve
