// SPDX-License-Identifier: MIT
#include "desktop/commandlink.h"

#include "desktop/terminalsearch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace shellreeve {

namespace {

const QString commandName = QStringLiteral("reeve");

QString linkIn(const QString &folder)
{
    return folder + QLatin1Char('/') + commandName;
}

/// Nobody else can put something there.
bool isUsersOwn(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable() && info.ownerId() == ::geteuid()
        && (info.permissions() & (QFile::WriteGroup | QFile::WriteOther)) == 0;
}

/// As such a link of ours would lead to: the command line, or an AppImage of this program.
bool isOurKindOfName(const QString &target)
{
    static const QRegularExpression image(QStringLiteral("\\Ashellreeve.*\\.appimage\\z"), QRegularExpression::CaseInsensitiveOption);
    const QString name = QFileInfo(target).fileName();
    return name == commandName || image.match(name).hasMatch();
}

} // namespace

CommandLink::CommandLink(QString home, QString target, QString searchPath)
    : m_home(std::move(home)), m_target(std::move(target)), m_searchPath(std::move(searchPath))
{
}

QStringList CommandLink::folders() const
{
    QStringList folders;
    const QStringList entries = m_searchPath.split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        if (entry.startsWith(QLatin1Char('/')) && !folders.contains(QDir::cleanPath(entry))) {
            folders.append(QDir::cleanPath(entry));
        }
    }
    return folders;
}

QString CommandLink::folder() const
{
    const QString usual = m_home + QStringLiteral("/.local/bin");
    const QStringList all = folders();
    // What is outside of the home is somebody else's to fill, whoever may write there: a package manager's, for one.
    const auto own = std::find_if(all.begin(), all.end(), [this](const QString &folder) { return folder.startsWith(m_home + QLatin1Char('/')) && isUsersOwn(folder); });
    return all.contains(usual) || own == all.end() ? usual : *own;
}

CommandLink::Place CommandLink::look(const QString &path) const
{
    const QFileInfo info(path);
    if (info.isSymLink()) {
        const QString target = info.symLinkTarget();
        if (target == m_target) {
            return Place::Ours;
        }
        return !QFileInfo::exists(target) && isOurKindOfName(target) ? Place::OursGone : Place::Others;
    }
    return info.exists() ? Place::Others : Place::Empty;
}

CommandLinkStatus CommandLink::status() const
{
    const QString chosen = folder();
    QStringList places = folders();
    places.prepend(chosen);
    CommandLinkStatus status;
    status.path = linkIn(chosen);
    for (const QString &place : std::as_const(places)) { // where one was put before the PATH was what it is now
        if (const Place found = look(linkIn(place)); found == Place::Ours || found == Place::OursGone) {
            status.path = linkIn(place);
            break;
        }
    }
    const QString first = programInPath(commandName, m_searchPath);
    status.isInPath = places.mid(1).contains(QFileInfo(status.path).path());
    switch (look(status.path)) {
    case Place::Ours: status.state = CommandLinkStatus::State::Installed; break;
    case Place::OursGone: status.state = CommandLinkStatus::State::Stale; break;
    case Place::Others: status.state = CommandLinkStatus::State::Taken; break;
    case Place::Empty: break;
    }
    const bool leadsHere = !first.isEmpty() && QFileInfo(first).canonicalFilePath() == QFileInfo(m_target).canonicalFilePath();
    if (leadsHere && status.state != CommandLinkStatus::State::Installed) {
        return {CommandLinkStatus::State::Packaged, first, true, {}};
    }
    if (!leadsHere && !first.isEmpty() && first != status.path) {
        status.shadowedBy = first;
    }
    return status;
}

Result<void> CommandLink::install()
{
    const QString path = status().path;
    switch (look(path)) {
    case Place::Ours:
        return {};
    case Place::Others:
        return Error{ErrorCode::Refused, QStringLiteral("%1 is not a link to this program").arg(path), QStringLiteral("move it away first")};
    case Place::OursGone:
        if (::unlink(QFile::encodeName(path).constData()) != 0) {
            return systemError(QStringLiteral("cannot remove %1").arg(path), errno);
        }
        break;
    case Place::Empty:
        break;
    }
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return Error{ErrorCode::Failed, QStringLiteral("cannot make the folder %1").arg(QFileInfo(path).path()), {}};
    }
    if (::symlink(QFile::encodeName(m_target).constData(), QFile::encodeName(path).constData()) != 0) {
        return systemError(QStringLiteral("cannot make %1").arg(path), errno);
    }
    return {};
}

Result<void> CommandLink::remove()
{
    const QString path = status().path;
    const Place place = look(path);
    if (place == Place::Others) {
        return Error{ErrorCode::Refused, QStringLiteral("%1 is not a link to this program").arg(path), {}};
    }
    if (place != Place::Empty && ::unlink(QFile::encodeName(path).constData()) != 0) {
        return systemError(QStringLiteral("cannot remove %1").arg(path), errno);
    }
    return {};
}

Result<void> CommandLink::follow()
{
    return status().state == CommandLinkStatus::State::Stale ? install() : Result<void>();
}

} // namespace shellreeve
