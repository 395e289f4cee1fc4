// SPDX-License-Identifier: MIT
#include "desktop/autostartentry.h"

#include "desktop/applicationid.h"
#include "settings/settingstext.h"

#include <QCoreApplication>

namespace shellreeve {

namespace {

class Entry
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::Autostart)
};

const QString execKey = QStringLiteral("Desktop Entry/Exec");
const QString hiddenKey = QStringLiteral("Desktop Entry/Hidden");
const QString gnomeKey = QStringLiteral("Desktop Entry/X-GNOME-Autostart-enabled");
const QString markKey = QStringLiteral("Desktop Entry/X-Shellreeve-Autostart");

// Of the key file's values: they come before those of Exec when reading, after them when writing.
QString escaped(const QString &value)
{
    QString result;
    for (const QChar c : value) {
        switch (c.unicode()) {
        case '\\': result += QLatin1String("\\\\"); break;
        case '\n': result += QLatin1String("\\n"); break;
        case '\t': result += QLatin1String("\\t"); break;
        case '\r': result += QLatin1String("\\r"); break;
        default: result += c;
        }
    }
    return result;
}

QString unescaped(const QString &value)
{
    QString result;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value.at(at) != QLatin1Char('\\') || at + 1 == value.size()) {
            result += value.at(at);
            continue;
        }
        switch (value.at(++at).unicode()) {
        case 's': result += QLatin1Char(' '); break;
        case 'n': result += QLatin1Char('\n'); break;
        case 't': result += QLatin1Char('\t'); break;
        case 'r': result += QLatin1Char('\r'); break;
        default: result += value.at(at);
        }
    }
    return result;
}

QString quoted(const QString &argument)
{
    static const QString reserved = QStringLiteral(" \t\n\r\"'\\><~|&;$*?#()`");
    QString result;
    bool needsQuotes = argument.isEmpty();
    for (const QChar c : argument) {
        needsQuotes = needsQuotes || reserved.contains(c);
        if (c == QLatin1Char('"') || c == QLatin1Char('`') || c == QLatin1Char('$') || c == QLatin1Char('\\')) {
            result += QLatin1Char('\\');
        }
        result += c;
        if (c == QLatin1Char('%')) {
            result += c; // a field code else
        }
    }
    return needsQuotes ? QLatin1Char('"') + result + QLatin1Char('"') : result;
}

/// The next argument from `at` on, which moves behind it; nullopt: not as it must be.
std::optional<QString> nextArgument(const QString &text, qsizetype &at)
{
    QString argument;
    const bool isQuoted = text.at(at) == QLatin1Char('"');
    for (at += isQuoted ? 1 : 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isQuoted && c == QLatin1Char('"')) {
            ++at;
            return argument;
        }
        if (!isQuoted && c == QLatin1Char(' ')) {
            return argument;
        }
        if (isQuoted && c == QLatin1Char('\\')) {
            if (++at == text.size()) {
                return std::nullopt;
            }
            argument += text.at(at);
        } else if (c == QLatin1Char('%')) {
            if (++at == text.size() || text.at(at) != QLatin1Char('%')) {
                return std::nullopt; // a field code: none of ours has one
            }
            argument += c;
        } else {
            argument += c;
        }
    }
    return isQuoted ? std::nullopt : std::optional(argument);
}

QByteArray withProgram(const QByteArray &text, const AutostartCommand &own)
{
    SettingsText changed(text);
    changed.set(execKey, execText(own));
    changed.remove(hiddenKey);
    changed.remove(gnomeKey);
    return changed.bytes();
}

QByteArray withHidden(const QByteArray &text, bool hidden)
{
    SettingsText changed(text);
    changed.remove(gnomeKey);
    if (hidden) {
        changed.set(hiddenKey, QStringLiteral("true"));
    } else {
        changed.remove(hiddenKey);
    }
    return changed.bytes();
}

} // namespace

QString execText(const AutostartCommand &command)
{
    QStringList words{quoted(command.program)};
    for (const QString &argument : command.arguments) {
        words.append(quoted(argument));
    }
    return escaped(words.join(QLatin1Char(' ')));
}

std::optional<AutostartCommand> commandFromExec(const QString &text)
{
    const QString value = unescaped(text);
    QStringList words;
    for (qsizetype at = 0; at < value.size();) {
        if (value.at(at) == QLatin1Char(' ')) {
            ++at;
            continue;
        }
        const std::optional<QString> word = nextArgument(value, at);
        if (!word) {
            return std::nullopt;
        }
        words.append(*word);
    }
    if (words.isEmpty()) {
        return std::nullopt;
    }
    return AutostartCommand{words.takeFirst(), words};
}

QByteArray autostartText(const AutostartCommand &command)
{
    SettingsText text;
    const auto set = [&text](const char *key, const QString &value) { text.set(QStringLiteral("Desktop Entry/") + QLatin1String(key), value); };
    set("Type", QStringLiteral("Application"));
    set("Name", QStringLiteral("Shellreeve"));
    set("Comment", escaped(Entry::tr("Keeps terminal sessions alive, and leaves nothing behind when they end.")));
    set("Icon", applicationId());
    text.set(execKey, execText(command));
    set("Terminal", QStringLiteral("false"));
    text.set(markKey, QStringLiteral("1"));
    return text.bytes();
}

AutostartEntry readAutostart(const QByteArray &text, const AutostartCommand &own)
{
    const SettingsText entry(text);
    AutostartEntry read;
    read.exec = entry.value(execKey).value_or(QString());
    read.isHidden = entry.value(hiddenKey) == QLatin1String("true") || entry.value(gnomeKey) == QLatin1String("false");
    const std::optional<AutostartCommand> command = commandFromExec(read.exec);
    if (command && entry.value(markKey) && command->arguments == own.arguments) {
        read.isOurs = true;
        read.command = *command;
    }
    return read;
}

AutostartEdit editAutostart(const std::optional<QByteArray> &present, AutostartWish wish, const AutostartCommand &own,
                            const std::function<bool(const QString &)> &isThere)
{
    using What = AutostartEdit::What;
    if (!present) {
        return wish == AutostartWish::On ? AutostartEdit{What::Write, autostartText(own)} : AutostartEdit{};
    }
    const AutostartEntry entry = readAutostart(*present, own);
    switch (wish) {
    case AutostartWish::On:
        if (entry.isOurs && (entry.isHidden || entry.command != own)) {
            return {What::Write, withProgram(*present, own)};
        }
        return entry.isHidden ? AutostartEdit{What::Write, withHidden(*present, false)} : AutostartEdit{};
    case AutostartWish::Off:
        if (entry.isOurs) {
            return {What::Remove, {}};
        }
        return entry.isHidden ? AutostartEdit{} : AutostartEdit{What::Write, withHidden(*present, true)};
    case AutostartWish::Follow:
        if (entry.isOurs && !entry.isHidden && entry.command != own && !isThere(entry.command.program)) {
            return {What::Write, withProgram(*present, own)};
        }
        break;
    }
    return {};
}

} // namespace shellreeve
