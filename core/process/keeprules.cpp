// SPDX-License-Identifier: MIT
#include "process/keeprules.h"

#include <QJsonArray>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr qsizetype longestKernelName = 15; // TASK_COMM_LEN less its NUL

struct Rule {
    QByteArray name;
    bool prefix = false;
    QByteArray arguments;
};

Rule parseRule(const QString &text)
{
    Rule rule;
    const QByteArray bytes = text.trimmed().toUtf8();
    const qsizetype blank = bytes.indexOf(' ');
    rule.name = blank < 0 ? bytes : bytes.left(blank);
    rule.arguments = blank < 0 ? QByteArray() : bytes.mid(blank + 1).trimmed();
    if (rule.name.endsWith('*')) {
        rule.prefix = true;
        rule.name.chop(1);
    }
    return rule;
}

bool namesProgram(const Rule &rule, const ProcessInfo &process)
{
    QByteArray wanted = rule.name;
    QByteArray name = process.program;
    if (name.isEmpty()) { // "tmux: server" is how tmux calls itself
        const qsizetype colon = process.comm.indexOf(':');
        name = colon < 0 ? process.comm : process.comm.left(colon);
        wanted.truncate(longestKernelName);
    }
    if (wanted.isEmpty() || name.isEmpty()) {
        return false;
    }
    return rule.prefix ? name.startsWith(wanted) : name == wanted;
}

} // namespace

QStringList KeepRules::defaultPrograms()
{
    return {
        // other terminals' sessions
        QStringLiteral("tmux"), QStringLiteral("screen"), QStringLiteral("zellij"), QStringLiteral("dtach"),
        QStringLiteral("abduco"), QStringLiteral("mosh-server"),
        // agents and connections that others use; an ssh that left its terminal was told to (-f, ControlPersist)
        QStringLiteral("ssh-agent"), QStringLiteral("ssh"), QStringLiteral("gpg-agent"), QStringLiteral("keyboxd"),
        QStringLiteral("dirmngr"), QStringLiteral("scdaemon"), QStringLiteral("dbus-daemon"),
        QStringLiteral("dbus-broker*"), QStringLiteral("pulseaudio"), QStringLiteral("pipewire*"),
        // containers
        QStringLiteral("docker"), QStringLiteral("dockerd"), QStringLiteral("containerd*"), QStringLiteral("podman"),
        QStringLiteral("conmon"),
        // editors with servers
        QStringLiteral("code"), QStringLiteral("code-insiders"), QStringLiteral("codium"), QStringLiteral("emacs*"),
        // build daemons, shared by all builds of the user
        QStringLiteral("java GradleDaemon"), QStringLiteral("java KotlinCompileDaemon"),
        QStringLiteral("java bazel("), QStringLiteral("bazel*"), QStringLiteral("sccache"), QStringLiteral("watchman"),
        QStringLiteral("adb"),
    };
}

QJsonObject KeepRules::toJson() const
{
    return {
        {QStringLiteral("programs"), QJsonArray::fromStringList(programs)},
        {QStringLiteral("kept"), shellreeve::toJson(kept)},
        {QStringLiteral("everything"), everything},
    };
}

KeepRules KeepRules::fromJson(const QJsonObject &object)
{
    KeepRules rules;
    if (const QJsonValue programs = object.value(QStringLiteral("programs")); programs.isArray()) {
        rules.programs.clear();
        for (const QJsonValue program : programs.toArray()) {
            if (program.isString()) {
                rules.programs.append(program.toString());
            }
        }
    }
    rules.kept = identitiesFromJson(object.value(QStringLiteral("kept")));
    rules.everything = object.value(QStringLiteral("everything")).toBool(false);
    return rules;
}

QJsonArray toJson(const std::vector<ProcessIdentity> &identities)
{
    QJsonArray array;
    for (const ProcessIdentity &identity : identities) {
        array.append(identity.toJson());
    }
    return array;
}

std::vector<ProcessIdentity> identitiesFromJson(const QJsonValue &value)
{
    std::vector<ProcessIdentity> identities;
    for (const QJsonValue entry : value.toArray()) {
        if (const std::optional<ProcessIdentity> identity = ProcessIdentity::fromJson(entry.toObject())) {
            identities.push_back(*identity);
        }
    }
    return identities;
}

QString normalKeepRule(const QString &text)
{
    const QString rule = text.trimmed();
    const qsizetype blank = rule.indexOf(QLatin1Char(' '));
    return blank < 0 ? rule : rule.left(blank + 1) + rule.mid(blank).trimmed();
}

KeepRuleFault faultOf(const QString &rule)
{
    const QString name = rule.section(QLatin1Char(' '), 0, 0);
    if (name.isEmpty()) {
        return KeepRuleFault::Empty;
    }
    if (rule.size() > KeepRules::longestRule) {
        return KeepRuleFault::TooLong;
    }
    if (std::any_of(rule.begin(), rule.end(), [](QChar c) { return c.category() == QChar::Other_Control; })) {
        return KeepRuleFault::NotPlain;
    }
    if (name.contains(QLatin1Char('/'))) {
        return KeepRuleFault::HasFolder;
    }
    return name == QLatin1String("*") ? KeepRuleFault::OnlyStar : KeepRuleFault::None;
}

bool isKeepList(const QStringList &rules)
{
    const auto isSound = [](const QString &rule) { return faultOf(rule) == KeepRuleFault::None; };
    return std::all_of(rules.begin(), rules.end(), isSound) && rules.join(QLatin1Char('\n')).toUtf8().size() <= KeepRules::longestList;
}

bool namedByKeepList(const QStringList &programs, const ProcessInfo &process, const QList<QByteArray> &commandLine)
{
    return std::any_of(programs.begin(), programs.end(), [&](const QString &text) {
        const Rule rule = parseRule(text);
        return namesProgram(rule, process)
            && (rule.arguments.isEmpty() || commandLine.join(' ').contains(rule.arguments));
    });
}

bool keepListWantsArguments(const QStringList &programs, const ProcessInfo &process)
{
    return std::any_of(programs.begin(), programs.end(), [&](const QString &text) {
        const Rule rule = parseRule(text);
        return !rule.arguments.isEmpty() && namesProgram(rule, process);
    });
}

} // namespace shellreeve
