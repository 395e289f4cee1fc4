// SPDX-License-Identifier: MIT
#include "testchildwords.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

extern char **environ;

namespace testchild {

namespace {

unsigned lifetime = 300; // seconds; a test that crashes leaves nothing for ever

/// The words still to do, taken from the front.
class Reader
{
public:
    explicit Reader(const Words &words) : m_words(words) {}
    bool atEnd() const { return m_next >= m_words.size(); }
    std::string take()
    {
        if (atEnd()) {
            std::fputs("testchild: a word is missing\n", stderr);
            _exit(2);
        }
        return m_words[m_next++];
    }
    int takeNumber() { return std::atoi(take().c_str()); }
    Words takeBracket()
    {
        if (take() != "[") {
            std::fputs("testchild: [ expected\n", stderr);
            _exit(2);
        }
        Words inside;
        for (int depth = 1; depth > 0; ) {
            std::string word = take();
            depth += word == "[" ? 1 : word == "]" ? -1 : 0;
            if (depth > 0) {
                inside.push_back(std::move(word));
            }
        }
        return inside;
    }
    Words takeRest()
    {
        Words rest(m_words.begin() + static_cast<long>(m_next), m_words.end());
        m_next = m_words.size();
        return rest;
    }

private:
    const Words &m_words;
    size_t m_next = 0;
};

void ignoreAllWeCan()
{
    for (int number = 1; number < NSIG; ++number) {
        if (number != SIGALRM && number != SIGCHLD) {
            std::signal(number, SIG_IGN);
        }
    }
}

[[noreturn]] void block()
{
    for (;;) {
        pause();
    }
}

[[noreturn]] void exitAfterLine(int code)
{
    char byte = 0;
    while (read(0, &byte, 1) > 0 && byte != '\n') {
    }
    _exit(code);
}

[[noreturn]] void execute(Words words)
{
    std::vector<char *> arguments;
    for (std::string &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    execv(arguments[0], arguments.data());
    fail(arguments[0]);
}

void dumpEnvironment()
{
    for (char **entry = environ; *entry; ++entry) {
        say(std::string("ENV ") + *entry);
    }
}

void rename(const std::string &name)
{
#ifdef __linux__
    prctl(PR_SET_NAME, name.c_str());
#else
    (void)name;
#endif
}

int termCode = 0;

using Action = std::function<void(Reader &)>;

const std::map<std::string, Action> &actions()
{
    static const std::map<std::string, Action> table{
        // what becomes of this process
        {"--version", [](Reader &) { say("testchild 1"); }}, // as every program does that stands where a helper is looked for
        {"ready", [](Reader &) { say("READY " + std::to_string(getpid())); }},
        {"say", [](Reader &r) { say(r.take()); }},
        {"block", [](Reader &) { block(); }},
        {"exit", [](Reader &r) { _exit(r.takeNumber()); }},
        {"exit-after-line", [](Reader &r) { exitAfterLine(r.takeNumber()); }},
        {"sleep", [](Reader &r) { usleep(static_cast<useconds_t>(r.takeNumber()) * 1000); }},
        {"stopped", [](Reader &) { std::raise(SIGSTOP); }},
        {"lifetime", [](Reader &r) { alarm(lifetime = static_cast<unsigned>(r.takeNumber())); }}, // and of what is started from here on
        {"abort", [](Reader &) { std::raise(SIGABRT); }},
        {"ignore-term", [](Reader &) { std::signal(SIGTERM, SIG_IGN); }},
        {"ignore-hup", [](Reader &) { std::signal(SIGHUP, SIG_IGN); }},
        {"ignore-all", [](Reader &) { ignoreAllWeCan(); }},
        {"on-term-exit", [](Reader &r) {
             termCode = r.takeNumber();
             std::signal(SIGTERM, [](int) { _exit(termCode); });
         }},
        {"name", [](Reader &r) { rename(r.take()); }},
        {"new-session", [](Reader &) { setsid(); }},
        {"new-group", [](Reader &) { setpgid(0, 0); }},
        {"undumpable", [](Reader &) {
#ifdef __linux__
             prctl(PR_SET_DUMPABLE, 0); // its descriptors and program cannot be read
#endif
         }},
        {"become-nobody", [](Reader &) {
             if (setuid(65534) != 0) { // root only
                 fail("setuid");
             }
         }},
        {"exec", [](Reader &r) { execute(r.takeRest()); }},
        {"listen", [](Reader &r) { listenOn("127.0.0.1", r.takeNumber()); }},
        {"listen-at", [](Reader &r) {
             const std::string where = r.take();
             listenOn(where, r.takeNumber());
         }},
        {"lock", [](Reader &r) { lockFile(r.take()); }},
        {"connect", [](Reader &r) { connectTo(r.take()); }},
        {"witness", [](Reader &r) { holdWitness(r.take()); }},
        {"present", [](Reader &) { sayPresent(); }},
        {"flood", [](Reader &r) { flood(std::strtoull(r.take().c_str(), nullptr, 10)); }},
        {"echo", [](Reader &) { echoRaw(); }},
        {"env", [](Reader &) { dumpEnvironment(); }},
        {"fds", [](Reader &) { dumpDescriptors(); }},
        {"signals", [](Reader &) { dumpSignals(); }},
        // what it starts
        {"child", [](Reader &r) { forkWith(r.takeBracket()); }},
        {"group", [](Reader &r) {
             Words words = r.takeBracket();
             words.insert(words.begin(), "new-group"); // by itself, too: after an exec nobody else may
             const int pid = forkWith(words);
             setpgid(pid, pid);
         }},
        {"setsid", [](Reader &r) {
             Words words = r.takeBracket();
             words.insert(words.begin(), "new-session");
             forkWith(words);
         }},
        {"nohup", [](Reader &r) {
             Words words = r.takeBracket();
             words.insert(words.begin(), "ignore-hup");
             forkWith(words);
         }},
        {"double-fork", [](Reader &r) { doubleFork(r.takeBracket()); }},
        {"vanish", [](Reader &r) { vanish(r.takeBracket()); }},
        {"crowd", [](Reader &r) { gather(r.takeNumber()); }},
        {"thread", [](Reader &r) { forkFromThread(r.takeBracket()); }},
        {"respawn", [](Reader &r) {
             const int count = r.takeNumber();
             const int cap = r.takeNumber();
             respawn(count, cap, r.takeBracket());
         }},
        {"hop", [](Reader &r) { hop(r.takeNumber()); }},
        {"keep", [](Reader &r) { keep(r.takeBracket()); }},
        {"terminal", [](Reader &r) {
             const std::string typed = r.take();
             terminal(typed, r.takeBracket());
         }},
    };
    return table;
}

} // namespace

void say(const std::string &line)
{
    const std::string text = line + '\n';
    size_t done = 0;
    while (done < text.size()) {
        const ssize_t wrote = write(1, text.data() + done, text.size() - done);
        if (wrote < 0 && errno != EINTR) {
            return;
        }
        done += wrote > 0 ? static_cast<size_t>(wrote) : 0;
    }
}

void fail(const char *what)
{
    std::perror(what);
    _exit(3);
}

int forkWith(const Words &words)
{
    const pid_t pid = fork();
    if (pid < 0) {
        fail("fork");
    }
    if (pid == 0) {
        _exit(carryOut(words));
    }
    return pid;
}

int carryOut(const Words &words)
{
    alarm(lifetime);
    Reader reader(words);
    while (!reader.atEnd()) {
        const std::string word = reader.take();
        const auto action = actions().find(word);
        if (action == actions().end()) {
            std::fprintf(stderr, "testchild: no such word: %s\n", word.c_str());
            return 2;
        }
        action->second(reader);
    }
    return 0;
}

} // namespace testchild
