// SPDX-License-Identifier: MIT
#include "shellper/guardian.h"

#include "base/clock.h"
#include "base/privatefile.h"
#include "base/recordlock.h"
#include "base/standardstreams.h"
#include "process/cgroup.h"
#include "process/scopename.h"
#include "process/terminationrun.h"
#include "shellper/childreaper.h"
#include "shellper/selfrecord.h"
#include "shellper/subreaper.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <limits>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace shellreeve {

namespace {

class Guardian
{
public:
    Guardian(const ShellperConfig &config, ShellperBirth &birth, pid_t shellper)
        : m_config(config), m_birth(birth), m_shellper(shellper)
    {
    }

    int run()
    {
        while (!m_shellperGone && !m_leashBroken) {
            wait(-1, -1);
        }
        const bool orderly = m_birth.board->finished;
        if (!orderly) {
            takeNewestRules();
            if (!areLeftoversKept()) {
                endTree(m_leashBroken ? Milliseconds(0) : m_config.grace);
            }
            removeTraces();
        }
        while (reap()) { // what is kept goes on below us, and stays somebody's
            wait(-1, -1);
        }
        return orderly ? 0 : 1;
    }

private:
    // The shellper may have been told others since we began.
    void takeNewestRules()
    {
        if (const QByteArray newest = m_birth.board->rules(); !newest.isEmpty()) {
            if (const Result<QJsonObject> rules = parseJsonObject(newest)) {
                m_config.takeRules(*rules);
            }
        }
    }

    void wait(int alsoOn, int milliseconds)
    {
        pollfd waits[3] = {{ChildReaper::signalDescriptor(), POLLIN, 0}, {m_birth.leash.get(), POLLIN, 0}, {alsoOn, POLLIN, 0}};
        if (::poll(waits, 3, milliseconds) <= 0) {
            return;
        }
        if (waits[0].revents != 0) {
            ChildReaper::drainSignalDescriptor();
            reap();
        }
        if (waits[1].revents != 0) {
            readLeash();
        }
    }

    void readLeash()
    {
        char byte = 0;
        const ssize_t got = ::read(m_birth.leash.get(), &byte, 1);
        if (got < 0 && errno == EINTR) {
            return;
        }
        m_leashBroken = got != 1;
        m_birth.leash.reset();
        silence(STDERR_FILENO);
    }

    /// False when there is no child left.
    bool reap()
    {
        int status = 0;
        for (;;) {
            const pid_t pid = ::waitpid(-1, &status, WNOHANG);
            if (pid <= 0) {
                return pid == 0 || errno != ECHILD;
            }
            if (pid == m_shellper) {
                m_shellperGone = true;
            } else if (pid == m_birth.board->child && !m_birth.board->childExited) {
                m_birth.board->waitStatus = status; // it is ours since the shellper died
                m_birth.board->childExited = true;
            }
        }
    }

    /// The child had exited by itself, and what it left is not ended unasked.
    [[nodiscard]] bool areLeftoversKept() const
    {
        return !m_leashBroken && m_birth.board->childExited && m_config.leftovers.policy != LeftoversPolicy::End;
    }

    void endTree(Milliseconds grace)
    {
        const Result<ProcessRef> self = ProcessRef::open(::getpid());
        if (!self) {
            return;
        }
        TerminationRequest request;
        request.roots = {*self};
        request.cgroup = ownScope(readCgroup(::getpid()), m_config.sessionId);
        request.grace = grace;
        request.keep = m_config.keep;
        request.keep.kept = m_birth.board->kept();
        request.sessionChild = m_birth.board->child;
        if (const std::optional<ProcessIdentity> owner = ProcessIdentity::fromJson(m_config.owner)) {
            request.neverTouch.push_back(*owner);
        }
        TerminationRun run(std::move(request));
        const Clock &clock = Clock::system();
        while (!run.step(clock.awake())) {
            const auto left = (run.nextDeadline() - clock.awake()).count();
            wait(run.waitDescriptor(), static_cast<int>(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max())));
        }
        reap();
    }

    void removeTraces() const
    {
        const SharedBoard &board = *m_birth.board;
        QString path = m_config.socketPath;
        if (board.socketInFallback) {
            path = m_config.fallbackSocketDir + QLatin1Char('/') + QFileInfo(path).fileName();
        }
        removeSocketFile(path, SocketFile{board.socketDevice, board.socketInode});
        const QString recordPath = SelfRecord::pathFor(m_config.stateDir, m_config.sessionId);
        const QString lockPath = SelfRecord::lockPathFor(m_config.stateDir, m_config.sessionId);
        Result<SelfRecord> record = SelfRecord::read(recordPath);
        const Result<std::optional<pid_t>> holder = RecordLock::holder(lockPath);
        if (!holder || *holder || (record && record->shellper.pid != m_shellper)) {
            return; // of another shellper with this id, which ours made way for
        }
        removeUnfinishedWrites(recordPath);
        removeUnfinishedWrites(SelfRecord::screenPathFor(m_config.stateDir, m_config.sessionId));
        if (m_leashBroken) { // never came to life: nothing to remember
            QFile::remove(recordPath);
        } else if (record) {
            record->state = SelfRecord::State::Exited;
            record->exit = board.childExited ? exitStatusFromWait(board.waitStatus) : ExitStatus(UnknownExit{});
            record->session.insert(QStringLiteral("shellperDied"), true);
            (void)record->write(recordPath).ok();
        }
        QFile::remove(lockPath);
    }

    ShellperConfig m_config;
    ShellperBirth &m_birth;
    pid_t m_shellper;
    bool m_shellperGone = false;
    bool m_leashBroken = false;
};

} // namespace

int runGuardian(const ShellperConfig &config, ShellperBirth birth, const std::function<void(ShellperBirth)> &runShellper)
{
    ::setsid();
    silence(STDIN_FILENO);
    silence(STDOUT_FILENO);
    becomeSubreaper();
    if (::chdir("/") != 0) {
        return 1;
    }
    ChildReaper::signalDescriptor(); // before there is a child to miss
    const pid_t shellper = ::fork();
    if (shellper < 0) {
        std::fprintf(stderr, "shellreeve-shellper: %s\n",
                     qPrintable(systemError(QStringLiteral("cannot start the shellper"), errno).message()));
        return 1;
    }
    if (shellper == 0) {
        ::setsid();
        becomeSubreaper();
        runShellper(std::move(birth));
        ::_exit(1);
    }
    birth.ready.reset();
    nameThisProcess("shellreeve-guar");
    return Guardian(config, birth, shellper).run();
}

} // namespace shellreeve
