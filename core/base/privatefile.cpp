// SPDX-License-Identifier: MIT
#include "base/privatefile.h"

#include "base/randomtext.h"
#include "base/uniquefd.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

const QString temporaryMark = QStringLiteral(".new-");

} // namespace

Result<QByteArray> readPrivateFile(const QString &path, qint64 limit, Exposure exposure)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!fd.isValid()) {
        const ErrorCode code = errno == ENOENT ? ErrorCode::NotFound : errno == ELOOP ? ErrorCode::Refused : ErrorCode::Failed;
        return systemError(QStringLiteral("cannot open %1").arg(path), errno, code);
    }
    struct stat info = {};
    if (::fstat(fd.get(), &info) != 0) {
        return systemError(QStringLiteral("cannot look at %1").arg(path), errno);
    }
    if (!S_ISREG(info.st_mode)) {
        return Error{ErrorCode::Refused, QStringLiteral("%1 is not a regular file").arg(path), {}};
    }
    if (info.st_uid != ::geteuid()) {
        return Error{ErrorCode::NotOurs, QStringLiteral("%1 belongs to user %2").arg(path).arg(info.st_uid), {}};
    }
    if (exposure == Exposure::Refused && (info.st_mode & 077) != 0) {
        return Error{ErrorCode::Refused, QStringLiteral("%1 is open to other users").arg(path), {}};
    }
    if (info.st_size > limit) {
        return Error{ErrorCode::Refused,
                     QStringLiteral("%1 has %2 bytes, more than the %3 allowed").arg(path).arg(info.st_size).arg(limit), {}};
    }
    QByteArray content;
    char block[16384];
    while (content.size() <= limit) {
        const ssize_t got = ::read(fd.get(), block, sizeof block);
        if (got == 0) {
            return content;
        }
        if (got < 0 && errno != EINTR) {
            return systemError(QStringLiteral("cannot read %1").arg(path), errno);
        }
        if (got > 0) {
            content.append(block, got);
            if (content.size() == info.st_size) {
                return content; // records are replaced, not written on: what was there when it was opened is all
            }
        }
    }
    return Error{ErrorCode::Refused, QStringLiteral("%1 grew past %2 bytes while it was read").arg(path).arg(limit), {}};
}

// Not QSaveFile: its commit() reported success on a full disk and replaced a good record by an empty one,
// and it cannot create the temporary with 0600 from the start.
Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    const QString temporary = path + temporaryMark + QString::fromLatin1(randomHex(6));
    const QByteArray temporaryName = QFile::encodeName(temporary);
    UniqueFd fd(::open(temporaryName.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.isValid()) {
        return systemError(QStringLiteral("cannot write %1").arg(path), errno);
    }
    const auto giveUp = [&](int reason) -> Result<void> {
        ::unlink(temporaryName.constData());
        return systemError(QStringLiteral("cannot write %1").arg(path), reason, ErrorCode::Failed,
                           reason == ENOSPC ? QStringLiteral("free some space on that disk") : QString());
    };
    if (!writeAll(fd.get(), content.constData(), static_cast<unsigned long>(content.size()))) {
        return giveUp(errno);
    }
    if (::close(fd.release()) != 0) { // network file systems report a full disk here
        return giveUp(errno);
    }
    if (::rename(temporaryName.constData(), QFile::encodeName(path).constData()) != 0) {
        return giveUp(errno);
    }
    return {};
}

Result<void> syncToDisk(const QString &path)
{
    const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!fd.isValid()) {
        return errno == ENOENT ? Result<void>() : systemError(QStringLiteral("cannot open %1 to sync it").arg(path), errno);
    }
    // EINVAL: what is there cannot be synced at all.
    if (::fsync(fd.get()) != 0 && errno != EINVAL) {
        return systemError(QStringLiteral("cannot write %1 to the disk").arg(path), errno);
    }
    return {};
}

Result<QString> setFileAside(const QString &path)
{
    struct stat info = {};
    QString target;
    int number = 0;
    do {
        target = path + QStringLiteral(".bad-") + QString::number(++number);
    } while (::lstat(QFile::encodeName(target).constData(), &info) == 0);
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(target).constData()) != 0) {
        return systemError(QStringLiteral("cannot move %1 away").arg(path), errno);
    }
    return target;
}

void removeUnfinishedWrites(const QString &path)
{
    const QFileInfo info(path);
    QDir directory(info.path());
    const QString beginning = info.fileName() + temporaryMark;
    const QStringList names = directory.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (name.startsWith(beginning)) {
            directory.remove(name);
        }
    }
}

Result<QJsonObject> parseJsonObject(const QByteArray &text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > 8) {
                return Error{ErrorCode::InvalidArgument, QStringLiteral("JSON nested deeper than 8"), {}};
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("not JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset), {}};
    }
    if (!document.isObject()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not a JSON object"), {}};
    }
    return document.object();
}

} // namespace shellreeve
