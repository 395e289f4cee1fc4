// SPDX-License-Identifier: MIT
#include "verb.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace shellreeve {

namespace {

constexpr OptionSpec global[] = {
    {"--profile", "NAME", "use the sessions of that profile (also $SHELLREEVE_PROFILE)"},
    {"--help", nullptr, "show help"},
    {"--version", nullptr, "show the version"},
};

constexpr OptionSpec json{"--json", nullptr, "print JSON"};

constexpr OptionSpec newOptions[] = {
    {"--name", "NAME", "call it that; else it is named after its command"},
    {"--cwd", "DIR", "start it there; else here"},
    {"--restart", "POLICY", "never (default), on-failure or always"},
    {"--leftovers", "POLICY", "what the command leaves behind when it exits: end, keep or ask; else as it is set"},
    {"--lease", "SECONDS", "end it when nobody looks after it that long and it does nothing; 0: never"},
    {"--attach", nullptr, "attach to it at once"},
    {"--detach-key", "KEY", "with --attach: see reeve attach --help"},
};
constexpr OptionSpec listOptions[] = {json, {"--names", nullptr, "print ids and names only, one a line"}};
constexpr OptionSpec attachOptions[] = {
    {"--detach-key", "KEY", "leave with this key: ctrl-a … ctrl-z, ctrl-\\, ctrl-], ctrl-^, ctrl-_, or none"},
};
constexpr OptionSpec killOptions[] = {
    {"--all", nullptr, "every session of this profile"},
    {"--workspace", "DIR", "every session of the workspace that DIR is in"},
    {"--now", nullptr, "do not wait: TERM, 100 ms, KILL"},
    {"--everything", nullptr, "end what is kept, too (tmux, ssh-agent, browsers …)"},
    json,
};
constexpr OptionSpec forgetOptions[] = {{"--finished", nullptr, "every finished session"}};
constexpr OptionSpec outputOptions[] = {
    {"--lines", "N", "the last N lines only"},
    {"--raw", nullptr, "the bytes as they came, escape sequences included"},
};
constexpr OptionSpec sendOptions[] = {{"--enter", nullptr, "press Enter after it"}};
constexpr OptionSpec treeOptions[] = {json};
constexpr OptionSpec portsOptions[] = {json};
constexpr OptionSpec keepOptions[] = {{"--list", nullptr, "show what is kept on request"}, json};
constexpr OptionSpec orphansOptions[] = {json};
constexpr OptionSpec gcOptions[] = {
    {"--dry-run", nullptr, "show what would be done, and why, and do nothing"},
    {"--yes", nullptr, "go on even if it ends many sessions at once"},
    json,
};
constexpr OptionSpec statusOptions[] = {json};
constexpr OptionSpec quitOptions[] = {{"--end-sessions", nullptr, "end every session first; else they go on without a tray"}};
constexpr OptionSpec selfcheckOptions[] = {json};

constexpr Verb table[] = {
    {"new", "[--name N] [--cwd DIR] [--restart P] [--leftovers P] [--lease S] [--attach] [--] COMMAND [ARG…]",
     "start COMMAND in a session of its own and print the session's id",
     "The session gets your directory, your environment and your terminal's size. Everything from\n"
     "COMMAND on belongs to the command. Its words must be UTF-8; variables that are not stay behind.\n\n"
     "  reeve new npm run dev\n"
     "  reeve new --name api --restart on-failure -- node server.js --port 8080\n"
     "  reeve new --attach bash",
     newOptions, Words::UntilCommand, 1, -1, runNew},
    {"list", "[--json | --names]", "show every session",
     "Works without a tray, too: then the sessions are asked one by one. --json prints an array of\n"
     "session objects, --names each id and each name on a line of its own.",
     listOptions, Words::Anywhere, 0, 0, runList},
    {"attach", "ID [--detach-key KEY]", "connect this terminal to a session",
     "Leave with Ctrl-\\ (or what --detach-key, $SHELLREEVE_DETACH_KEY or the settings name); the session goes on.\n"
     "What is piped in is typed into the session; its end detaches.",
     attachOptions, Words::Anywhere, 1, 1, runAttach},
    {"kill", "ID… | --workspace DIR | --all [--now] [--everything] [--json]",
     "end sessions and everything they started",
     "Asks politely first (HUP, TERM), waits 10 s, then kills, and looks that nothing is left. What is\n"
     "kept on purpose is named and spared unless you say --everything. Exit status 5 when something\n"
     "survived. If one of several IDs is unknown, nothing is ended.",
     killOptions, Words::Anywhere, 0, -1, runKill},
    {"rename", "ID NAME", "give a session another name", "", {}, Words::Anywhere, 2, 2, runRename},
    {"restart", "ID", "end what runs in a session and start its command again", "", {}, Words::Anywhere, 1, 1, runRestart},
    {"forget", "ID | --finished", "drop finished sessions from the list",
     "A session that runs is not forgotten: end it with reeve kill.", forgetOptions, Words::Anywhere, 0, 1, runForget},
    {"output", "ID [--lines N] [--raw]", "print what a session has written",
     "Escape sequences are rendered to plain lines; --raw leaves them in. Of a finished session, the\n"
     "last screen that was kept.",
     outputOptions, Words::Anywhere, 1, 1, runOutput},
    {"send", "ID TEXT [--enter]", "type TEXT into a session",
     "  reeve send api 'npm test' --enter\n"
     "  reeve send api -- --a-word-with-dashes",
     sendOptions, Words::Anywhere, 2, 2, runSend},
    {"tree", "ID [--json]", "draw the processes of a session", "", treeOptions, Words::Anywhere, 1, 1, runTree},
    {"ports", "[PORT] [--json]", "show who listens on which port, or who has one",
     "Of the whole machine: what sessions listen on, what outlived one, other programs, and the ports of\n"
     "other users. “Probably” means that only the environment of a process names the session. With PORT, who\n"
     "has it and how that is known; a free port is said to be free, and the exit status is 0 either way.\n\n"
     "  reeve ports 3000",
     portsOptions, Words::Anywhere, 0, 1, runPorts},
    {"keep", "PID | --list [--json]", "keep a process when its session ends",
     "What a session leaves behind is ended in time, and a kill ends everything. A process that is kept is\n"
     "spared, survives a restart of the session, stays visible, and ends only with kill --everything.\n"
     "--list shows what is kept so.",
     keepOptions, Words::Anywhere, 0, 1, runKeep},
    {"unkeep", "PID", "keep a process no longer", "From then on the rules of its session decide again.", {}, Words::Anywhere, 1, 1, runUnkeep},
    {"orphans", "[--json]", "show what belongs to no session: sockets, shellpers, processes",
     "Each with the evidence and with what reeve gc would do about it. A process is never ended for the\n"
     "session that its environment names: environments are copied.",
     orphansOptions, Words::Anywhere, 0, 0, runOrphans},
    {"gc", "[--dry-run] [--yes] [--json]", "clean up what is proven to be over",
     "Stale sockets, finished sessions' shellpers past their time, ends that a crash cut short; shellpers\n"
     "that nobody knew are taken in. The same happens once a minute by itself. A run that would end many\n"
     "sessions at once, or the only one, does nothing unless you say --yes.",
     gcOptions, Words::Anywhere, 0, 0, runGc},
    {"status", "[--json]", "show how the tray is doing", "", statusOptions, Words::Anywhere, 0, 0, runStatus},
    {"quit", "[--end-sessions]", "end the tray; sessions go on unless --end-sessions",
     "Returns when the tray has really gone. Exit status 5 when a session was to be ended and something\n"
     "of it survived.",
     quitOptions, Words::Anywhere, 0, 0, runQuit},
    {"selfcheck", "[--json]", "start a hostile process tree, end it, prove that nothing is left",
     "Uses a session of its own and ends nothing else. Exit status 5, and names, if something is left; 128\n"
     "and the signal's number when a signal interrupted it, which ends the tree first.",
     selfcheckOptions, Words::Anywhere, 0, 0, runSelfcheck},
    {"help", "[VERB]", "show this help, or a verb's", "", {}, Words::Anywhere, 0, 1, runHelp},
};

/// Levenshtein's distance.
int distance(const QString &from, const QString &to)
{
    std::vector<int> row(static_cast<size_t>(to.size()) + 1);
    for (size_t column = 0; column < row.size(); ++column) {
        row[column] = static_cast<int>(column);
    }
    for (int line = 0; line < from.size(); ++line) {
        int diagonal = row[0]++;
        for (size_t column = 1; column < row.size(); ++column) {
            const int replaced = diagonal + (from.at(line) == to.at(static_cast<qsizetype>(column) - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

/// What other programs call it.
struct Alias {
    const char *said;
    const char *verb;
};
constexpr Alias aliases[] = {{"ls", "list"},     {"ps", "list"},    {"run", "new"},      {"start", "new"}, {"create", "new"},
                             {"stop", "kill"},   {"end", "kill"},   {"rm", "forget"},    {"logs", "output"}, {"log", "output"},
                             {"exit", "quit"},   {"mv", "rename"},  {"a", "attach"},     {"join", "attach"},
                             {"cleanup", "gc"},  {"clean", "gc"},   {"prune", "gc"}};

} // namespace

const std::span<const OptionSpec> globalOptions(global);

std::span<const Verb> verbTable()
{
    return table;
}

const Verb *findVerb(const QString &name)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const Verb &verb) { return name == QLatin1String(verb.name); });
    return found == std::end(table) ? nullptr : found;
}

const Verb *nearestVerb(const QString &name)
{
    for (const Alias &alias : aliases) {
        if (name == QLatin1String(alias.said)) {
            return findVerb(QLatin1String(alias.verb));
        }
    }
    if (name.size() > 32) {
        return nullptr;
    }
    const Verb *nearest = nullptr;
    int least = 3; // more wrong letters than two: a guess, not help
    for (const Verb &verb : table) {
        const int wrong = distance(name, QLatin1String(verb.name));
        if (wrong < least && wrong < name.size()) {
            least = wrong;
            nearest = &verb;
        }
    }
    return nearest;
}

} // namespace shellreeve
