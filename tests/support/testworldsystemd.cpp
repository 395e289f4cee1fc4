// SPDX-License-Identifier: MIT
#include "testworldsystemd.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace testworld {

namespace {

constexpr char systemd[] = "/lib/systemd/systemd";
constexpr char cgroups[] = "/sys/fs/cgroup";
constexpr long cgroupMagic = 0x63677270; // CGROUP2_SUPER_MAGIC
constexpr int startWithin = 30'000;      // milliseconds
const std::string folder = "/run/shellreeve-test";

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "testworld: no systemd user manager here (%s: %s)\n", what, std::strerror(errno));
    _exit(Manager::cannot);
}

void check(bool works, const char *what)
{
    if (!works) {
        giveUp(what);
    }
}

bool writeFile(const std::string &path, const std::string &text)
{
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const bool wrote = file >= 0 && write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    if (file >= 0) {
        close(file);
    }
    return wrote;
}

/// The cgroup (version 2) this process is in, "/" at the top.
std::string ownCgroup()
{
    FILE *file = std::fopen("/proc/self/cgroup", "re");
    char line[4096];
    std::string found;
    while (file && std::fgets(line, sizeof line, file)) {
        if (std::strncmp(line, "0::/", 4) == 0) {
            found.assign(line + 3, std::strcspn(line + 3, "\n"));
        }
    }
    if (file) {
        std::fclose(file);
    }
    return found == "/" ? std::string() : found;
}

bool mountCgroups()
{
    struct statfs there{};
    return (statfs(cgroups, &there) == 0 && there.f_type == cgroupMagic) || mount("none", cgroups, "cgroup2", 0, nullptr) == 0;
}

void removeTree(const std::string &path)
{
    DIR *directory = opendir(path.c_str());
    while (const dirent *entry = directory ? readdir(directory) : nullptr) {
        if (entry->d_type == DT_DIR && entry->d_name[0] != '.') {
            removeTree(path + '/' + entry->d_name);
        }
    }
    if (directory) {
        closedir(directory);
    }
    rmdir(path.c_str());
}

/// A child that ends with us, whatever ends us.
template<typename Run>
pid_t start(Run run)
{
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        run();
        std::perror("exec");
        _exit(127);
    }
    return child;
}

/// All that it starts: the bus that it is to be found on. No service of this machine's is started.
bool writeUnits()
{
    const std::string units = folder + "/units/";
    const std::string configuration = folder + "/bus.conf";
    return mkdir(units.c_str(), 0700) == 0
        && writeFile(configuration, "<busconfig><type>session</type><listen>systemd:</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                                    "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                                    "</policy></busconfig>\n")
        && writeFile(units + "default.target", "[Unit]\nDefaultDependencies=no\nRequires=dbus.service\nAfter=dbus.service\n")
        && writeFile(units + "dbus.socket", "[Unit]\nDefaultDependencies=no\n[Socket]\nListenStream=%t/bus\n")
        && writeFile(units + "dbus.service", "[Unit]\nDefaultDependencies=no\nRequires=dbus.socket\n[Service]\nSlice=session.slice\nType=notify\n"
                                             "ExecStart=/usr/bin/dbus-daemon --nofork --nopidfile --config-file=" + configuration + "\n");
}

int listenForReady()
{
    const int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "%s/notify", folder.c_str());
    check(fd >= 0 && bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0, "notify");
    return fd;
}

/// READY=1 of sd_notify(3).
bool saysReady(int fd)
{
    for (pollfd wait{fd, POLLIN, 0}; poll(&wait, 1, startWithin) == 1;) {
        char text[4096];
        const ssize_t size = recv(fd, text, sizeof text - 1, 0);
        text[size > 0 ? size : 0] = '\0';
        if (std::strstr(text, "READY=1")) {
            return true;
        }
    }
    return false;
}

} // namespace

Manager::Manager()
{
    check(access(systemd, X_OK) == 0, systemd);
    check(mountCgroups(), "cgroup2");
    m_cgroup = cgroups + ownCgroup() + "/shellreeve-test-" + std::to_string(getpid());
    check(mkdir(m_cgroup.c_str(), 0755) == 0, m_cgroup.c_str());
}

// Named as everywhere.
std::string Manager::managersCgroup() const
{
    return m_cgroup + "/user@" + std::to_string(getuid()) + ".service";
}

void Manager::begin()
{
    const std::string own = managersCgroup();
    check(mkdir(own.c_str(), 0755) == 0, own.c_str());
    // A user manager wants a machine that was started by systemd, and a runtime directory.
    check(mount("none", "/run", "tmpfs", 0, nullptr) == 0 && mkdir("/run/systemd", 0755) == 0 && mkdir("/run/systemd/system", 0755) == 0
              && mkdir(folder.c_str(), 0700) == 0 && writeUnits(),
          "/run");
    setenv("XDG_RUNTIME_DIR", folder.c_str(), 1);
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "TESTWORLD_BUS"}) { // the latter is kept by what hides the former
        setenv(name, ("unix:path=" + folder + "/bus").c_str(), 1);
    }
    const int ready = listenForReady();
    m_manager = start([&] {
        check(writeFile(own + "/cgroup.procs", std::to_string(getpid())), "cgroup.procs");
        setenv("NOTIFY_SOCKET", (folder + "/notify").c_str(), 1);
        setenv("SYSTEMD_UNIT_PATH", (folder + "/units").c_str(), 1);
        execl(systemd, systemd, "--user", "--log-level=warning", "--log-target=console", static_cast<char *>(nullptr));
    });
    errno = ETIMEDOUT;
    check(saysReady(ready), systemd);
    close(ready);
}

void Manager::run(char **command) const
{
    std::string words[] = {"systemd-run", "--user", "--scope", "--quiet", "--unit=shellreeve-test.scope", "--"};
    char *arguments[256] = {};
    size_t count = 0;
    for (std::string &word : words) {
        arguments[count++] = word.data();
    }
    while (*command && count < 255) {
        arguments[count++] = *command++;
    }
    execvp(arguments[0], arguments);
    giveUp("systemd-run");
}

void Manager::end()
{
    const int manager = static_cast<int>(syscall(SYS_pidfd_open, m_manager, 0));
    syscall(SYS_pidfd_send_signal, manager, SIGKILL, nullptr, 0);
    close(manager);
    waitpid(m_manager, nullptr, 0);
    writeFile(managersCgroup() + "/session.slice/dbus.service/cgroup.kill", "1");
}

void Manager::removeCgroups() const
{
    for (int tries = 0; tries < 200 && access(m_cgroup.c_str(), F_OK) == 0; ++tries) {
        removeTree(m_cgroup);
        const timespec pause{0, 10'000'000};
        nanosleep(&pause, nullptr);
    }
}

} // namespace testworld
