// SPDX-License-Identifier: MIT
#include "bundle/helperprograms.h"

#include "base/logging.h"
#include "bundle/appimage.h"
#include "bundle/bundlecopy.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>

namespace shellreeve {

namespace {

constexpr std::chrono::milliseconds longestLookAgain{std::chrono::hours(1)};
const QString variable = QStringLiteral("SHELLREEVE_LIBEXEC_DIR");

/// An AppImage that somebody else has made has no list: the programs alone, then.
Result<std::optional<Bundle>> bundleAround(const QProcessEnvironment &environment, const QString &executableDir)
{
    if (!environment.value(variable).isEmpty()) {
        return std::optional<Bundle>(); // an order
    }
    Result<std::optional<Bundle>> listed = Bundle::around(executableDir);
    const QString reeve = QDir(executableDir).absoluteFilePath(QStringLiteral("reeve"));
    if (!listed || *listed || !isInAppImage(environment, reeve)) {
        return listed;
    }
    forgetLibrariesOfAppImage(); // the helpers must do with what the system has: it stays
    const Result<Bundle> bundle = Bundle::of({reeve, findHelper(QStringLiteral("shellreeve-shellper"), environment, executableDir),
                                              findHelper(QStringLiteral("shellreeve-monitor"), environment, executableDir)});
    return bundle ? Result<std::optional<Bundle>>(*bundle) : bundle.error();
}

} // namespace

QString findHelper(const QString &name, const QProcessEnvironment &environment, const QString &executableDir)
{
    const QString wanted = environment.value(variable);
    if (!wanted.isEmpty()) {
        return QDir::cleanPath(QDir(wanted).absoluteFilePath(name));
    }
    const QString beside = QDir(executableDir).absoluteFilePath(name);
    return QFileInfo(beside).isExecutable()
        ? beside
        : QDir::cleanPath(executableDir + QStringLiteral("/../libexec/shellreeve/") + name);
}

/// A thread that can be told to stop. One that does not hear it, for it waits for a disk or a lock, is left behind.
class HelperPrograms::Worker
{
public:
    explicit Worker(std::function<void(const std::atomic<bool> &stop)> work) : m_state(std::make_shared<State>())
    {
        m_thread = std::thread([state = m_state, work = std::move(work)] {
            work(state->stop);
            const std::lock_guard<std::mutex> lock(state->mutex);
            state->isDone = true;
            state->done.notify_all();
        });
    }
    ~Worker()
    {
        constexpr std::chrono::seconds patience{2};
        m_state->stop = true;
        std::unique_lock<std::mutex> lock(m_state->mutex);
        const bool isDone = m_state->done.wait_for(lock, patience, [this] { return m_state->isDone; });
        lock.unlock();
        isDone ? m_thread.join() : m_thread.detach();
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

private:
    struct State {
        std::atomic<bool> stop{false};
        std::mutex mutex;
        std::condition_variable done;
        bool isDone = false;
    };
    std::shared_ptr<State> m_state;
    std::thread m_thread;
};

HelperPrograms::HelperPrograms(const QProcessEnvironment &environment, const QString &executableDir, const QString &helpersDir,
                               std::chrono::milliseconds lookAgain)
    : m_environment(environment), m_executableDir(executableDir), m_helpersDir(helpersDir),
      m_bundle(bundleAround(environment, executableDir)), m_lookAgain(lookAgain)
{
    m_tidy.setSingleShot(true);
    m_tidy.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tidy, &QTimer::timeout, this, &HelperPrograms::tidy);
}

HelperPrograms::~HelperPrograms()
{
    m_back.cut();
}

QString HelperPrograms::path(const QString &name) const
{
    if (m_bundle && *m_bundle && !(m_hasFailed && name == QLatin1String("reeve"))) {
        return BundleCopy::folder(**m_bundle, m_helpersDir) + QLatin1Char('/') + name;
    }
    const QString beside = QDir(m_executableDir).absoluteFilePath(name);
    return name == QLatin1String("reeve") ? beside : findHelper(name, m_environment, m_executableDir);
}

void HelperPrograms::prepare()
{
    if (!m_bundle || !*m_bundle) {
        take(m_bundle ? Copied(nullptr) : Copied(m_bundle.error()));
        return;
    }
    try {
        m_worker = std::make_unique<Worker>([this, back = m_back, bundle = **m_bundle, directory = m_helpersDir](const std::atomic<bool> &stop) {
            QStringList removed;
            Result<BundleCopy> made = BundleCopy::make(bundle, directory, stop);
            if (!made && (made.error().errnoValue == ENOSPC || made.error().errnoValue == EDQUOT)) {
                removed = removeUnusedCopies(directory, stop).gone; // what fills the disk may be ours
                made = BundleCopy::make(bundle, directory, stop);
            }
            const Copied copy = made ? Copied(std::make_shared<BundleCopy>(std::move(made).value())) : Copied(made.error());
            back.deliver([this, copy] { take(copy); });
            const CopiesLookedThrough copies = removeUnusedCopies(directory, stop); // nobody waits for that
            removed += copies.gone;
            back.deliver([this, removed, kept = copies.kept] { tell(removed, kept); });
        });
    } catch (const std::system_error &refused) {
        take(Copied(systemError(QStringLiteral("no thread to copy the helpers"), refused.code().value())));
    }
}

void HelperPrograms::take(const Copied &copy)
{
    m_hasFailed = !copy;
    if (m_hasFailed) {
        Q_EMIT failed(copy.error());
        return;
    }
    m_copy = *copy;
    if (m_copy) {
        qCInfo(lcLifecycle).noquote() << QStringLiteral("The helpers run from %1").arg(QFileInfo(path(QStringLiteral("reeve"))).path());
    }
    Q_EMIT prepared();
}

void HelperPrograms::tidy()
{
    try {
        m_worker = std::make_unique<Worker>([this, back = m_back, directory = m_helpersDir](const std::atomic<bool> &stop) {
            const CopiesLookedThrough copies = removeUnusedCopies(directory, stop);
            back.deliver([this, copies] { tell(copies.gone, copies.kept); });
        });
    } catch (const std::system_error &) {
        m_tidy.start(m_lookAgain); // no thread now
    }
}

void HelperPrograms::tell(const QStringList &removed, const QStringList &kept)
{
    for (const QString &build : removed) {
        qCInfo(lcLifecycle).noquote() << QStringLiteral("Removed the unused helpers of build %1").arg(build);
    }
    const QString &own = (*m_bundle)->id;
    const bool isOtherLeft = std::any_of(kept.begin(), kept.end(), [&own](const QString &build) { return build != own; });
    if (isOtherLeft) {
        m_tidy.start(m_lookAgain); // its last session may have been about to go
        m_lookAgain = std::min(2 * m_lookAgain, longestLookAgain);
    }
}

} // namespace shellreeve
