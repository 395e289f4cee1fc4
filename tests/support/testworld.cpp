// SPDX-License-Identifier: MIT
// testworld init|manager|systemd|hidepid|noproc|NETWORK COMMAND [ARG…]: runs a command where orphans go to an init, or to a subreaper like a systemd
// user manager, which this program is; or below an init, with a real user manager beside it. Its exit status is the
// command's, or 97 when something below outlived the command. hidepid: below an init, as nobody, who sees no process of
// others in /proc. noproc: with an empty /proc, in place of this program. NETWORK: likewise in a network that lacks something:
// testworldnetwork.h.
//
// An init is the first process of a pid namespace. Where none may be made the command runs under whatever is above,
// and that is said. Without the real manager there is no such world: 77.
#include "testworldnetwork.h"
#include "testworldsystemd.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <grp.h>
#include <optional>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int leftSomething = 97;

/// What was told to end may need a moment to be gone: seconds.
long patience()
{
    const char *wanted = std::getenv("TESTWORLD_PATIENCE");
    return wanted ? std::atol(wanted) : 30;
}

long secondsAwake()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

[[noreturn]] void run(char **command)
{
    execvp(command[0], command);
    std::perror(command[0]);
    _exit(127);
}

int codeOf(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Reaps whatever ends until nothing is left to reap, or the time for that has passed.
bool everythingEnds()
{
    for (const long until = secondsAwake() + patience(); secondsAwake() <= until;) {
        pid_t ended = 0;
        while ((ended = waitpid(-1, nullptr, WNOHANG)) > 0) {
        }
        if (ended < 0 && errno == ECHILD) {
            return true;
        }
        const timespec pause{0, 10'000'000};
        nanosleep(&pause, nullptr);
    }
    return false;
}

/// What init and a user manager do all day: take in every orphan.
int reapWhile(char **command, testworld::Manager *manager = nullptr)
{
    const pid_t child = fork();
    if (child == 0 && manager) {
        manager->run(command);
    }
    if (child == 0) {
        run(command);
    }
    int code = 0;
    for (;;) {
        int status = 0;
        const pid_t ended = waitpid(-1, &status, 0);
        if (ended == child) {
            code = codeOf(status);
            break;
        }
        if (ended < 0 && errno != EINTR) {
            std::perror("waitpid");
            return 1;
        }
    }
    if (manager) {
        manager->end();
    }
    if (!everythingEnds()) {
        std::fputs("testworld: something outlived the command\n", stderr);
        return code != 0 ? code : leftSomething;
    }
    return code;
}

bool writeFile(const char *path, const std::string &text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    const bool wrote = file >= 0 && write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (file >= 0) {
        close(file);
    }
    return wrote;
}

constexpr int cannotBeHad = testworld::Manager::cannot;

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "testworld: no such world here (%s: %s)\n", what, std::strerror(errno));
    _exit(cannotBeHad);
}

/// Root makes the namespaces itself; everybody else inside a user namespace in which they stay who they are.
bool leaveNamespaces(int wanted)
{
    if (unshare(wanted) == 0) {
        return true;
    }
    const std::string uid = std::to_string(getuid());
    const std::string gid = std::to_string(getgid());
    return unshare(wanted | CLONE_NEWUSER) == 0 && writeFile("/proc/self/setgroups", "deny")
        && writeFile("/proc/self/uid_map", uid + ' ' + uid + " 1\n") && writeFile("/proc/self/gid_map", gid + ' ' + gid + " 1\n");
}

bool keepMounts()
{
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool mountProc(const char *options)
{
    return mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, options) == 0;
}

/// Whose temporary folder is one of their own, as long as this world stands.
void becomeNobody(const char *command)
{
    constexpr unsigned nobody = 65'534;
    const char *folder = getenv("TMPDIR");
    if (folder && mount("none", folder, "tmpfs", MS_NOSUID | MS_NODEV, "mode=0700,uid=65534,gid=65534") != 0) {
        giveUp(folder);
    }
    if (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0) {
        giveUp("nobody");
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a change of user undoes it
    if (access(command, X_OK) != 0) {
        giveUp(command);
    }
}

[[noreturn]] void runWithoutProc(char **command)
{
    if (unshare(CLONE_NEWNS) != 0 || !keepMounts() || mount("none", "/proc", "tmpfs", 0, nullptr) != 0) {
        giveUp("/proc");
    }
    run(command);
}

[[noreturn]] void runInNetwork(testworld::Network network, char **command)
{
    if (testworld::isApart(network) && !leaveNamespaces(CLONE_NEWNET)) {
        giveUp("unshare");
    }
    if (const char *failed = testworld::arrange(network)) {
        giveUp(failed);
    }
    run(command);
}

[[noreturn]] void runBelowWhateverIsAbove(char **command, const char *what)
{
    std::fprintf(stderr, "testworld: no pid namespace here (%s: %s); orphans go to whoever reaps above\n", what, std::strerror(errno));
    run(command);
}

enum class With { Nothing, Systemd, HiddenPids };

int runBelowInit(char **command, With with)
{
    // Tried in a process of its own: once it has left, there is no way back.
    int told[2];
    if (pipe2(told, O_CLOEXEC) != 0) {
        runBelowWhateverIsAbove(command, "pipe");
    }
    const pid_t outer = fork();
    if (outer == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (!leaveNamespaces(CLONE_NEWPID | CLONE_NEWNS) || !keepMounts()) {
            _exit(1);
        }
        std::optional<testworld::Manager> manager;
        if (with == With::Systemd) {
            manager.emplace();
        }
        const pid_t init = fork();
        if (init == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (!mountProc(with == With::HiddenPids ? "hidepid=2" : nullptr) || write(told[1], "!", 1) != 1) {
                _exit(1);
            }
            if (manager) {
                manager->begin();
            }
            if (with == With::HiddenPids) {
                becomeNobody(command[0]);
            }
            _exit(reapWhile(command, manager ? &*manager : nullptr));
        }
        close(told[1]);
        int status = 0;
        while (waitpid(init, &status, 0) < 0 && errno == EINTR) {
        }
        if (manager) {
            manager->removeCgroups();
        }
        _exit(codeOf(status));
    }
    close(told[1]);
    char byte = 0;
    const bool entered = read(told[0], &byte, 1) == 1;
    int status = 0;
    while (waitpid(outer, &status, 0) < 0 && errno == EINTR) {
    }
    if (!entered && with != With::Nothing) {
        errno = EPERM;
        giveUp("unshare, mount");
    }
    if (!entered) {
        errno = EPERM;
        runBelowWhateverIsAbove(command, "unshare, mount");
    }
    return codeOf(status);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string world = argc > 2 ? argv[1] : "";
    if (world == "init") {
        return runBelowInit(argv + 2, With::Nothing);
    }
    if (world == "systemd") {
        return runBelowInit(argv + 2, With::Systemd);
    }
    if (world == "hidepid") {
        return runBelowInit(argv + 2, With::HiddenPids);
    }
    if (world == "noproc") {
        runWithoutProc(argv + 2);
    }
    if (const auto network = testworld::networkOf(world)) {
        runInNetwork(*network, argv + 2);
    }
    if (world == "manager") {
        prctl(PR_SET_CHILD_SUBREAPER, 1);
        return reapWhile(argv + 2);
    }
    std::fputs("usage: testworld init|manager|systemd|hidepid|noproc|noloopback|loopback|noipv6|lowports|nodiagnosis COMMAND [ARG...]\n", stderr);
    return 2;
}
