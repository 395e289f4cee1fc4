// SPDX-License-Identifier: MIT
#include "bundle/bundlecopy.h"

#include "base/privatefile.h"
#include "base/randomtext.h"
#include "base/runtimepaths.h"
#include "process/folderuse.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr qint64 block = 1024 * 1024;
constexpr int firstTryWithin = 20'000; // ms; a cold disk, a scanner of viruses
constexpr int betweenLooks = 50;       // ms

bool isNoLocking(int reason)
{
    return reason == ENOLCK || reason == ENOSYS || reason == EOPNOTSUPP || reason == EBADF || reason == EINVAL;
}

int lock(int fd, int how)
{
    while (::flock(fd, how) != 0) {
        if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

UniqueFd openFolder(const QString &folder)
{
    return UniqueFd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
}

/// Whoever changes which folder has which name stands in the door meanwhile; nothing that takes long is done there. A file
/// system without locks has no door: then nothing is ever removed.
class Door
{
public:
    explicit Door(const QString &helpersDir) : m_folder(openFolder(helpersDir))
    {
        m_isOurs = m_folder.isValid() && lock(m_folder.get(), LOCK_EX) == 0;
    }
    [[nodiscard]] bool isOurs() const { return m_isOurs; }

private:
    UniqueFd m_folder;
    bool m_isOurs = false;
};

enum class Hold { Shared, Alone };

/// The folder with a lock on it, by who stands in the door. Empty: there is none of ours, or somebody holds it.
UniqueFd held(const QString &folder, Hold hold)
{
    UniqueFd fd = openFolder(folder);
    struct stat info = {};
    if (!fd.isValid() || ::fstat(fd.get(), &info) != 0 || info.st_uid != ::geteuid()) {
        return {};
    }
    const int reason = lock(fd.get(), (hold == Hold::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB);
    return reason == 0 || (hold == Hold::Shared && isNoLocking(reason)) ? std::move(fd) : UniqueFd();
}

/// One beside the builds, of this one: "new" while it is being filled, "gone" when it is to be removed.
QString besides(const QString &helpersDir, const QString &id, const char *what)
{
    return QStringLiteral("%1/.%2.%3-%4").arg(helpersDir, id, QLatin1String(what), QString::fromLatin1(randomHex(6)));
}

bool isWhole(const Bundle &bundle, const QString &folder)
{
    return std::all_of(bundle.files.begin(), bundle.files.end(), [&folder](const BundleFile &file) {
        const QFileInfo there(folder + QLatin1Char('/') + file.to);
        return there.isFile() && !there.isSymLink() && there.size() == file.size && (!file.isProgram || there.isExecutable());
    });
}

Error cannotWrite(const QString &helpersDir, int reason)
{
    const QString advice = reason == ENOSPC || reason == EDQUOT ? QStringLiteral("free some space on that disk and start Shellreeve again")
                                                                : QStringLiteral("set XDG_DATA_HOME to a directory that can be written");
    return systemError(QStringLiteral("cannot copy the session helpers to %1").arg(helpersDir), reason, ErrorCode::Failed, advice);
}

/// A directory of ours, or why not and what to do.
Result<void> makeFolder(const QString &folder, const QString &helpersDir)
{
    const Result<void> made = ensurePrivateDirectory(folder);
    if (made) {
        return made;
    }
    return made.error().errnoValue != 0
        ? cannotWrite(helpersDir, made.error().errnoValue)
        : Error{made.error().code, made.error().context, QStringLiteral("see to that, or set XDG_DATA_HOME to a directory of yours")};
}

/// One that is being filled. Its folder is held, and removed with it.
class Unfinished
{
public:
    Unfinished(const Bundle &bundle, const QString &helpersDir, const std::atomic<bool> &stop)
        : m_bundle(bundle), m_helpersDir(helpersDir), m_stop(stop)
    {
    }
    ~Unfinished()
    {
        if (!m_folder.isEmpty()) {
            QDir(m_folder).removeRecursively();
        }
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    Result<void> begin()
    {
        const QString folder = besides(m_helpersDir, m_bundle.id, "new");
        const Door door(m_helpersDir); // else somebody takes it for left over before it is held
        if (Result<void> made = makeFolder(folder, m_helpersDir); !made) {
            return made;
        }
        m_folder = folder;
        m_hold = held(folder, Hold::Shared);
        return m_hold.isValid() ? Result<void>() : cannotWrite(m_helpersDir, errno);
    }

    Result<void> fill() const
    {
        for (const BundleFile &file : m_bundle.files) {
            if (m_stop) {
                return stopped();
            }
            if (Result<void> copied = copyFile(file); !copied) {
                return copied;
            }
        }
        return tryOut();
    }

    /// What stands in its place by then is taken if it is whole: another start was first, and has made the same.
    Result<UniqueFd> putInPlace(const QString &place)
    {
        for (const BundleFile &file : m_bundle.files) {
            (void)syncToDisk(QFileInfo(m_folder + QLatin1Char('/') + file.to).path()).ok();
        }
        const Door door(m_helpersDir);
        UniqueFd hold = held(place, Hold::Shared);
        if (hold.isValid() && isWhole(m_bundle, place)) {
            return hold;
        }
        hold.reset();
        // One that somebody has damaged is in the way. Who runs from there goes on; it is removed once nobody does.
        const QString aside = besides(m_helpersDir, m_bundle.id, "gone");
        const QByteArray target = QFile::encodeName(place);
        if (::rename(target.constData(), QFile::encodeName(aside).constData()) != 0 && errno != ENOENT) {
            return cannotWrite(m_helpersDir, errno);
        }
        ::unlink(QFile::encodeName(aside).constData()); // what is no folder goes at once
        if (::rename(QFile::encodeName(m_folder).constData(), target.constData()) != 0) {
            return cannotWrite(m_helpersDir, errno);
        }
        m_folder.clear();
        (void)syncToDisk(m_helpersDir).ok();
        return std::move(m_hold);
    }

private:
    Result<void> copyFile(const BundleFile &file) const
    {
        const QString path = m_folder + QLatin1Char('/') + file.to;
        QFile source(file.from);
        if (!source.open(QIODevice::ReadOnly)) {
            return unreadable(source);
        }
        const QString folder = QFileInfo(path).path();
        if (!QDir().mkpath(folder)) {
            return cannotWrite(m_helpersDir, errno);
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // whatever the umask is just now
        const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!fd.isValid() || ::fchmod(fd.get(), file.isProgram ? 0700 : 0600) != 0) {
            return cannotWrite(m_helpersDir, errno);
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (QByteArray content = source.read(block); !content.isEmpty(); content = source.read(block)) {
            if (m_stop) {
                return stopped();
            }
            hash.addData(content);
            if (!writeAll(fd.get(), content.constData(), static_cast<unsigned long>(content.size()))) {
                return cannotWrite(m_helpersDir, errno);
            }
        }
        if (source.error() != QFile::NoError) {
            return unreadable(source);
        }
        if (::fsync(fd.get()) != 0) {
            return cannotWrite(m_helpersDir, errno);
        }
        if (hash.result().toHex() != file.sha256) {
            return Error{ErrorCode::Failed, QStringLiteral("%1 is damaged").arg(file.from), QStringLiteral("get the program's file again")};
        }
        return {};
    }

    static bool isBusy(const QProcess &program)
    {
        return program.error() == QProcess::FailedToStart && program.errorString().contains(qt_error_string(ETXTBSY));
    }

    static Error stopped()
    {
        return Error{ErrorCode::ShuttingDown, QStringLiteral("the session helpers are not copied: Shellreeve is leaving")};
    }

    static Error unreadable(const QFile &source)
    {
        return Error{ErrorCode::Failed, QStringLiteral("cannot read %1: %2").arg(source.fileName(), source.errorString()),
                     QStringLiteral("get the program's file again")};
    }

    /// Whether what was copied can be started where it is: a disk that is mounted without that right says no only now.
    Result<void> tryOut() const
    {
        QProcess shellper;
        const QDeadlineTimer deadline(firstTryWithin);
        bool hasFinished = false;
        // Whoever another thread has just forked holds what was written open until it has become another program: "text file busy".
        do {
            shellper.start(m_folder + QStringLiteral("/shellreeve-shellper"), {QStringLiteral("--version")});
            while (!hasFinished && shellper.state() != QProcess::NotRunning && !deadline.hasExpired()) {
                if (m_stop) {
                    shellper.kill();
                    shellper.waitForFinished();
                    return stopped();
                }
                hasFinished = shellper.waitForFinished(betweenLooks);
            }
        } while (!hasFinished && isBusy(shellper) && !m_stop && !deadline.hasExpired());
        if (hasFinished && shellper.exitStatus() == QProcess::NormalExit && shellper.exitCode() == 0) {
            return {};
        }
        const QString said = QString::fromLocal8Bit(shellper.readAllStandardError()).simplified().left(300);
        return Error{ErrorCode::Refused,
                     QStringLiteral("no program can be started from %1: %2").arg(m_helpersDir, said.isEmpty() ? shellper.errorString() : said),
                     QStringLiteral("if that disk is mounted \"noexec\", start Shellreeve with XDG_DATA_HOME set to a directory where programs may "
                                    "run, or install the package instead")};
    }

    const Bundle &m_bundle;
    const QString &m_helpersDir;
    const std::atomic<bool> &m_stop;
    QString m_folder;
    UniqueFd m_hold;
};

/// Of a build, or of what once was to be one; anything else in there is somebody else's.
bool isNameOfOurs(const QString &name)
{
    const auto isHex = [](QStringView text, int least, int most) {
        return text.size() >= least && text.size() <= most && std::all_of(text.begin(), text.end(), [](QChar c) {
                   return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
               });
    };
    const QList<QStringView> parts = QStringView(name).split(QLatin1Char('.'));
    if (parts.size() == 1) {
        return isHex(name, 16, 64);
    }
    return parts.size() == 3 && parts[0].isEmpty() && isHex(parts[1], 16, 64)
        && (parts[2].startsWith(QLatin1String("new-")) || parts[2].startsWith(QLatin1String("gone-")))
        && isHex(parts[2].mid(parts[2].indexOf(QLatin1Char('-')) + 1), 12, 12);
}

bool isUnused(const QString &folder)
{
    const QList<QByteArray> ours{"shellreeve-shel", "shellreeve-guar", "shellreeve-moni", "reeve"};
    return folderUse(folder, ours) == FolderUse::Unused;
}

/// Out of its name, by who stands in the door: who starts now does not take for whole what is being removed. Empty: it stays.
QString doom(const QString &helpersDir, const QString &name)
{
    const QString path = helpersDir + QLatin1Char('/') + name;
    const Door door(helpersDir);
    const UniqueFd alone = door.isOurs() ? held(path, Hold::Alone) : UniqueFd();
    if (!alone.isValid() || !isUnused(path)) {
        return {};
    }
    const QString id = name.section(QLatin1Char('.'), 0, 0, QString::SectionSkipEmpty); // "<id>" or ".<id>.what-…"
    const QString doomed = besides(helpersDir, id, "gone");
    // Of a file system that is mounted there, this fails.
    return ::rename(QFile::encodeName(path).constData(), QFile::encodeName(doomed).constData()) == 0 ? doomed : QString();
}

} // namespace

QString BundleCopy::folder(const Bundle &bundle, const QString &helpersDir)
{
    return helpersDir + QLatin1Char('/') + bundle.id;
}

Result<BundleCopy> BundleCopy::make(const Bundle &bundle, const QString &helpersDir, const std::atomic<bool> &stop)
{
    if (Result<void> made = makeFolder(helpersDir, helpersDir); !made) {
        return made.error();
    }
    const QString place = folder(bundle, helpersDir);
    {
        const Door door(helpersDir);
        UniqueFd hold = held(place, Hold::Shared);
        if (hold.isValid() && isWhole(bundle, place)) {
            return BundleCopy(std::move(hold));
        }
    }
    Unfinished copy(bundle, helpersDir, stop);
    if (Result<void> begun = copy.begin(); !begun) {
        return begun.error();
    }
    if (Result<void> filled = copy.fill(); !filled) {
        return filled.error();
    }
    Result<UniqueFd> hold = copy.putInPlace(place);
    return hold ? Result<BundleCopy>(BundleCopy(std::move(hold).value())) : hold.error();
}

CopiesLookedThrough removeUnusedCopies(const QString &helpersDir, const std::atomic<bool> &stop)
{
    CopiesLookedThrough copies;
    const QStringList names = QDir(helpersDir).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (stop) {
            break;
        }
        if (!isNameOfOurs(name)) {
            continue;
        }
        // The long look first, and once more where nobody can come in meanwhile.
        const QString doomed = isUnused(helpersDir + QLatin1Char('/') + name) ? doom(helpersDir, name) : QString();
        const bool isGone = !doomed.isEmpty() && QDir(doomed).removeRecursively();
        (isGone ? copies.gone : copies.kept).append(name);
    }
    return copies;
}

} // namespace shellreeve
