// SPDX-License-Identifier: MIT
#include "bundle/bundlecopy.h"

#include "base/privatefile.h"
#include "base/randomtext.h"
#include "base/runtimepaths.h"
#include "process/folderuse.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr qint64 block = 1024 * 1024;
constexpr int firstTryWithin = 20'000; // ms; a cold disk, a scanner of viruses
constexpr int mostAttempts = 5;        // at a folder that somebody else removes or makes meanwhile

enum class Hold { Shared, Alone };

/// The folder with a lock on it, if it is still the one that has this name. Empty: it is not, or somebody holds it.
UniqueFd held(const QString &folder, Hold hold)
{
    UniqueFd fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    if (!fd.isValid() || ::flock(fd.get(), (hold == Hold::Alone ? LOCK_EX | LOCK_NB : LOCK_SH)) != 0) {
        return {};
    }
    struct stat own = {};
    struct stat named = {};
    const bool isSame = ::fstat(fd.get(), &own) == 0 && ::lstat(QFile::encodeName(folder).constData(), &named) == 0
        && own.st_ino == named.st_ino && own.st_dev == named.st_dev && own.st_uid == ::geteuid();
    return isSame ? std::move(fd) : UniqueFd();
}

bool isWhole(const Bundle &bundle, const QString &folder)
{
    for (const BundleFile &file : bundle.files) {
        const QFileInfo there(folder + QLatin1Char('/') + file.to);
        if (!there.isFile() || there.size() != file.size || (file.isProgram && !there.isExecutable())) {
            return false;
        }
    }
    return true;
}

Error cannotWrite(const QString &folder, int reason)
{
    const QString advice = reason == ENOSPC || reason == EDQUOT ? QStringLiteral("free some space on that disk and start Shellreeve again")
                                                                : QStringLiteral("set XDG_DATA_HOME to a directory that can be written");
    return systemError(QStringLiteral("cannot copy the session helpers to %1").arg(QFileInfo(folder).path()), reason, ErrorCode::Failed, advice);
}

Result<void> writeAll(int fd, const QByteArray &content, const QString &folder)
{
    for (qsizetype at = 0; at < content.size();) {
        const ssize_t written = ::write(fd, content.constData() + at, static_cast<size_t>(content.size() - at));
        if (written < 0 && errno != EINTR) {
            return cannotWrite(folder, errno);
        }
        at += written > 0 ? written : 0;
    }
    return {};
}

Result<void> copyFile(const BundleFile &file, const QString &folder)
{
    const QString path = folder + QLatin1Char('/') + file.to;
    QFile source(file.from);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Failed, QStringLiteral("cannot read %1: %2").arg(file.from, source.errorString()),
                     QStringLiteral("get the program's file again")};
    }
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return cannotWrite(folder, errno);
    }
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                       file.isProgram ? 0700 : 0600));
    if (!fd.isValid()) {
        return cannotWrite(folder, errno);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray content = source.read(block);
        if (content.isEmpty()) {
            break; // what was read so far has another hash
        }
        hash.addData(content);
        if (Result<void> written = writeAll(fd.get(), content, folder); !written) {
            return written;
        }
    }
    if (::fsync(fd.get()) != 0) {
        return cannotWrite(folder, errno);
    }
    if (hash.result().toHex() != file.sha256) {
        return Error{ErrorCode::Failed, QStringLiteral("%1 is damaged").arg(file.from), QStringLiteral("get the program's file again")};
    }
    return {};
}

/// Whether what was copied can be started where it is: a disk that is mounted without that right says no only now.
Result<void> tryOut(const QString &folder)
{
    QProcess shellper;
    shellper.start(folder + QStringLiteral("/shellreeve-shellper"), {QStringLiteral("--version")});
    if (shellper.waitForFinished(firstTryWithin) && shellper.exitStatus() == QProcess::NormalExit && shellper.exitCode() == 0) {
        return {};
    }
    const QString said = QString::fromLocal8Bit(shellper.readAllStandardError()).simplified().left(300);
    return Error{ErrorCode::Refused,
                 QStringLiteral("no program can be started from %1: %2").arg(QFileInfo(folder).path(), said.isEmpty() ? shellper.errorString() : said),
                 QStringLiteral("if that disk is mounted \"noexec\", start Shellreeve with XDG_DATA_HOME set to a directory where programs may run, or "
                                "install the package instead")};
}

Result<void> fill(const Bundle &bundle, const QString &folder)
{
    for (const BundleFile &file : bundle.files) {
        if (Result<void> copied = copyFile(file, folder); !copied) {
            return copied;
        }
    }
    return tryOut(folder);
}

/// Beside its place, held while it is being made, and then renamed.
Result<void> makeNew(const Bundle &bundle, const QString &helpersDir, const QString &folder)
{
    const QString unfinished = helpersDir + QStringLiteral("/.") + bundle.id + QStringLiteral(".new-") + QString::fromLatin1(randomHex(6));
    if (Result<void> made = ensurePrivateDirectory(unfinished); !made) {
        return made;
    }
    const UniqueFd hold = held(unfinished, Hold::Shared);
    Result<void> filled = fill(bundle, unfinished);
    if (filled) {
        (void)syncToDisk(unfinished).ok();
        if (!isWhole(bundle, folder)) {
            // In the way of it, perhaps: one that somebody has damaged. Who runs from there goes on; it is removed once nobody does.
            ::rename(QFile::encodeName(folder).constData(), QFile::encodeName(unfinished + QStringLiteral(".bad")).constData());
        }
        if (::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(folder).constData()) != 0 && errno != EEXIST
            && errno != ENOTEMPTY) { // another start was first: it has made the same
            filled = cannotWrite(folder, errno);
        }
        (void)syncToDisk(helpersDir).ok();
    }
    QDir(unfinished).removeRecursively();
    return filled;
}

} // namespace

QString BundleCopy::folder(const Bundle &bundle, const QString &helpersDir)
{
    return helpersDir + QLatin1Char('/') + bundle.id;
}

Result<BundleCopy> BundleCopy::make(const Bundle &bundle, const QString &helpersDir)
{
    if (Result<void> made = ensurePrivateDirectory(helpersDir); !made) {
        return made.error();
    }
    const QString path = folder(bundle, helpersDir);
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        UniqueFd hold = held(path, Hold::Shared);
        if (hold.isValid() && isWhole(bundle, path)) {
            return BundleCopy(std::move(hold));
        }
        hold.reset();
        if (Result<void> made = makeNew(bundle, helpersDir, path); !made) {
            return made.error();
        }
    }
    return Error{ErrorCode::Failed, QStringLiteral("the copy of the helpers at %1 does not stay there").arg(path),
                 QStringLiteral("see what removes it")};
}

QStringList removeUnusedCopies(const QString &helpersDir)
{
    static const QList<QByteArray> ours{"shellreeve-shel", "shellreeve-guar", "shellreeve-moni", "reeve"};
    QStringList gone;
    const QStringList names = QDir(helpersDir).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QString path = helpersDir + QLatin1Char('/') + name;
        const UniqueFd alone = held(path, Hold::Alone);
        if (!alone.isValid() || folderUse(path, ours) != FolderUse::Unused) {
            continue;
        }
        // Out of its name first: who starts now does not take for whole what is being removed.
        const QString doomed = name.startsWith(QLatin1Char('.'))
            ? path
            : helpersDir + QStringLiteral("/.") + name + QStringLiteral(".gone-") + QString::fromLatin1(randomHex(6));
        if (doomed != path && ::rename(QFile::encodeName(path).constData(), QFile::encodeName(doomed).constData()) != 0) {
            continue;
        }
        if (QDir(doomed).removeRecursively()) {
            gone.append(name);
        }
    }
    return gone;
}

} // namespace shellreeve
