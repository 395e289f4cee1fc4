// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace testchild {

using Words = std::vector<std::string>;

extern std::string programPath; ///< argv[0]; absolute where vanish() is to work

/// Carries the words out in this process; its exit code, if they come to an end at all.
int carryOut(const Words &words);

/// One line to standard output, in one write.
void say(const std::string &line);

/// fork() with the lifetime set in the child, which carries out the words and exits. The child's pid.
int forkWith(const Words &words);
void gather(int count); ///< so many children that do nothing and end with this process

[[noreturn]] void fail(const char *what); ///< perror, exit 3

// What takes more than a few lines (testchildshapes.cpp).
void doubleFork(const Words &words);
void vanish(const Words &words);                       ///< double fork, no environment, program file deleted
[[noreturn]] void respawn(int count, int cap, const Words &words);
[[noreturn]] void hop(int cap);                        ///< fork, exit, in the child again …; then block
[[noreturn]] void keep(const Words &words);            ///< be the subreaper of what the words start, reap for ever
void forkFromThread(const Words &words);
void terminal(const std::string &typed, const Words &words); ///< on a PTY of its own; its output goes to ours
void listenOn(const std::string &where, int port);     ///< a numeric address; port 0 = any; says "LISTENING port"
void lockFile(const std::string &path);                ///< fcntl(F_SETLK); held as long as this process lives
void connectTo(const std::string &path);               ///< a Unix socket; held for ever
void holdWitness(const std::string &path);             ///< a named pipe; held for ever, by all that is started from here on too
void sayPresent();                                     ///< this pid, into that pipe
[[noreturn]] void flood(unsigned long long bytes);     ///< 0 = for ever
void echoRaw();
void dumpDescriptors();
void dumpSignals();

} // namespace testchild
