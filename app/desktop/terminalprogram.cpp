// SPDX-License-Identifier: MIT
#include "desktop/terminalprogram.h"

#include "base/shellquote.h"

#include <algorithm>
#include <array>

namespace shellreeve {

namespace {

enum class Takes {
    Words, ///< the command's words follow the switch
    Line,  ///< one argument, switch and all, that a shell's rules split
};

/// From the programs' manual pages. `title` and `run` are split at spaces; "%1" in the title's is the title.
struct Convention {
    const char *name;
    const char *title;
    const char *run;
    Takes takes = Takes::Words;
};

constexpr std::array conventions{
    Convention{"xdg-terminal-exec", "", ""},
    Convention{"ptyxis", "--title=%1", "--new-window --"},
    Convention{"kgx", "--title=%1", "--"},
    Convention{"gnome-terminal", "--title=%1", "--"},
    Convention{"konsole", "-p tabtitle=%1", "-e"},
    Convention{"xfce4-terminal", "--title=%1", "-x"},
    Convention{"mate-terminal", "--title=%1", "-x"},
    Convention{"cosmic-term", "", "-e"},
    Convention{"qterminal", "", "-e"},
    Convention{"lxterminal", "--title=%1", "--command=", Takes::Line},
    Convention{"ghostty", "--title=%1", "-e"},
    Convention{"kitty", "--title %1", ""},
    Convention{"alacritty", "--title %1", "-e"},
    Convention{"foot", "--title=%1", ""},
    Convention{"footclient", "--title=%1", ""},
    Convention{"wezterm", "", "start --"},
    Convention{"tilix", "--title=%1", "--command=", Takes::Line},
    Convention{"terminator", "--title=%1", "-x"},
    Convention{"st", "-T %1", "-e"},
    Convention{"urxvt", "-title %1", "-e"},
    Convention{"xterm", "-T %1", "-e"},
    Convention{"uxterm", "-T %1", "-e"},
    Convention{"lxterm", "-T %1", "-e"},
};

const Convention *conventionOf(const QString &name)
{
    const auto found = std::find_if(conventions.begin(), conventions.end(),
                                    [&](const Convention &row) { return name == QLatin1String(row.name); });
    return found == conventions.end() ? nullptr : &*found;
}

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Names come from anywhere; some programs read commas, backslashes or control characters in a title as orders.
QString harmless(const QString &title)
{
    constexpr qsizetype longest = 199; // and the second half of a surrogate pair
    QString text;
    const QList<uint> characters = title.toUcs4();
    for (const char32_t character : characters) {
        if (text.size() >= longest) {
            break;
        }
        const bool isOrder = character == U',' || character == U'\\' || !QChar::isPrint(character);
        text += QString::fromUcs4(isOrder ? U" " : &character, 1);
    }
    return text.simplified();
}

} // namespace

QStringList knownTerminals()
{
    QStringList names;
    for (const Convention &row : conventions) {
        names << QString::fromLatin1(row.name);
    }
    return names;
}

bool isKnownTerminal(const QString &name)
{
    return conventionOf(name) != nullptr;
}

QStringList terminalArguments(const TerminalProgram &terminal, const QString &title, const QStringList &command)
{
    static const QStringList runSwitches{QStringLiteral("-e"), QStringLiteral("-x"), QStringLiteral("--")};
    if (!terminal.extra.isEmpty() && runSwitches.contains(terminal.extra.constLast())) {
        return terminal.extra + command; // TERMINAL="foo -e": its user knows
    }
    static constexpr Convention unknown{"", "", "-e"};
    const Convention *found = conventionOf(terminal.name);
    const Convention &convention = found ? *found : unknown;
    QStringList arguments = terminal.extra;
    const QString shown = harmless(title);
    if (!shown.isEmpty()) {
        const QStringList titleWords = wordsOf(convention.title);
        for (const QString &word : titleWords) {
            arguments << QString(word).replace(QLatin1String("%1"), shown);
        }
    }
    const QStringList run = wordsOf(convention.run);
    if (convention.takes == Takes::Line) {
        return arguments << run.constFirst() + shellLine(command);
    }
    return arguments + run + command;
}

} // namespace shellreeve
