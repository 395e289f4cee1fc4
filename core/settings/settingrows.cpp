// SPDX-License-Identifier: MIT
#include "settings/settingrows.h"

#include "base/tunables.h"
#include "process/keeprules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace shellreeve {

namespace {

constexpr qsizetype longestText = 1'000;

SettingRow row(Setting setting, const char *name, const char *summary)
{
    SettingRow made;
    made.setting = setting;
    made.name = QString::fromLatin1(name);
    made.summary = QString::fromLatin1(summary);
    return made;
}

SettingRow switchRow(Setting setting, const char *name, bool standard, const char *summary)
{
    SettingRow made = row(setting, name, summary);
    made.kind = SettingKind::Switch;
    made.standard = standard;
    return made;
}

SettingRow numberRow(Setting setting, const char *name, qint64 standard, qint64 least, qint64 most, SettingUnit unit, const char *summary)
{
    SettingRow made = row(setting, name, summary);
    made.kind = SettingKind::Number;
    made.standard = static_cast<qlonglong>(standard);
    made.least = least;
    made.most = most;
    made.unit = unit;
    return made;
}

/// A number of the tunables: what its variable takes, and no more.
SettingRow tunableRow(Setting setting, const char *name, const char *variable, const char *summary)
{
    const auto all = tunableNumbers();
    const QLatin1String wanted(variable);
    const TunableNumber &number = *std::find_if(all.begin(), all.end(), [&](const TunableNumber &one) { return wanted == QLatin1String(one.variable); });
    const SettingUnit unit = wanted.endsWith(QLatin1String("_MS")) ? SettingUnit::Millisecond
        : wanted.endsWith(QLatin1String("_SECONDS"))               ? SettingUnit::Second
                                                                   : SettingUnit::None;
    SettingRow made = numberRow(setting, name, number.get(Tunables()), number.least, number.most, unit, summary);
    made.variable = wanted;
    return made;
}

SettingRow choiceRow(Setting setting, const char *name, const QStringList &choices, const char *summary)
{
    SettingRow made = row(setting, name, summary);
    made.kind = SettingKind::Choice;
    made.choices = choices;
    made.standard = choices.first();
    return made;
}

SettingRow with(SettingRow made, const char *variable, const char *option = "")
{
    made.variable = QString::fromLatin1(variable);
    made.option = QString::fromLatin1(option);
    return made;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// As `reeve attach --detach-key` takes them; the standard one first.
QStringList detachKeys()
{
    QStringList keys = words("ctrl-\\ ctrl-] ctrl-^ ctrl-_");
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        if (letter != 'i' && letter != 'j' && letter != 'm') { // Tab, line feed, Enter
            keys.append(QStringLiteral("ctrl-") + QLatin1Char(letter));
        }
    }
    return keys << QStringLiteral("none");
}

SettingRow textRow(Setting setting, const char *name, const char *summary)
{
    SettingRow made = row(setting, name, summary);
    made.standard = QString();
    return made;
}

SettingRow keepListRow()
{
    SettingRow made = row(Setting::KeepList, "leftovers/keepList", "Programs that an end spares when they have left their terminal, as a JSON array.");
    made.kind = SettingKind::List;
    made.standard = KeepRules::defaultPrograms();
    return made;
}

SettingRow scrollbackRow()
{
    SettingRow made = numberRow(Setting::Scrollback, "sessions/scrollbackKiB", 2'048, 64, 8'192, SettingUnit::Kibibyte,
                                "How much of its newest output a session keeps.");
    made.effect = SettingEffect::NewSessions;
    return made;
}

QList<SettingRow> makeRows()
{
    return {
        choiceRow(Setting::Quit, "general/quit", words("keep ask"), "What Quit (keep sessions) does first: nothing, or ask."),
        choiceRow(Setting::Language, "general/language", words("system en de es fr ja zh_CN"), "The language of windows, menus and notifications."),
        textRow(Setting::Terminal, "general/terminal", "The terminal program that View opens, arguments allowed; empty: found by itself."),
        with(choiceRow(Setting::DetachKey, "general/detachKey", detachKeys(), "The key that leaves an attached session."), "SHELLREEVE_DETACH_KEY"),
        tunableRow(Setting::Lease, "sessions/leaseSeconds", "SHELLREEVE_LEASE_SECONDS",
                   "How long an unused session goes on after Shellreeve vanished; 0: for ever."),
        numberRow(Setting::LeaseAfterQuit, "sessions/leaseAfterQuitSeconds", 0, 0, std::numeric_limits<qint32>::max(), SettingUnit::Second,
                  "The same after quitting; 0: for ever."),
        scrollbackRow(),
        switchRow(Setting::KeepScreens, "finished/keepScreens", true, "Whether a finished session keeps its last screen."),
        numberRow(Setting::KeepFinishedDays, "finished/keepDays", 7, 1, 3'650, SettingUnit::Day, "How long finished sessions stay in the list."),
        numberRow(Setting::KeepFinishedCount, "finished/keepCount", 200, 0, 10'000, SettingUnit::None, "How many of them at most."),
        tunableRow(Setting::Husk, "finished/huskSeconds", "SHELLREEVE_HUSK_SECONDS",
                   "How long the process of a finished session stays for those who want to look at it."),
        choiceRow(Setting::Leftovers, "leftovers/policy", words("end ask keep"), "What happens to what a command leaves running when it exits."),
        tunableRow(Setting::LeftoversTerminal, "leftovers/terminalMs", "SHELLREEVE_LEFTOVERS_TERMINAL_MS",
                   "When leftovers that were started on the terminal are ended."),
        tunableRow(Setting::LeftoversOthers, "leftovers/othersMs", "SHELLREEVE_LEFTOVERS_MS", "When all other leftovers are ended."),
        keepListRow(),
        switchRow(Setting::NotifyAttention, "notifications/attention", true, "Tell when a session rings the bell or sends a message."),
        switchRow(Setting::NotifyFinished, "notifications/finished", true, "Tell when a session finishes well."),
        switchRow(Setting::NotifyFailed, "notifications/failed", true, "Tell when a session fails or does not answer."),
        switchRow(Setting::NotifyInterrupted, "notifications/interrupted", true, "Offer to start again what a restart of the machine interrupted."),
        with(numberRow(Setting::MonitorPort, "monitor/port", 4'820, 0, 65'535, SettingUnit::None, "The TCP port of the monitor on 127.0.0.1; 0: none."),
             "SHELLREEVE_MONITOR_PORT", "--monitor-port"),
        with(choiceRow(Setting::Mode, "ending/mode", words("default development production"),
                       "How patient ends are: 10, 5 or 15 seconds; development logs more."),
             "SHELLREEVE_MODE"),
        tunableRow(Setting::GracefulTimeout, "ending/gracefulTimeoutMs", "SHELLREEVE_GRACEFUL_TIMEOUT_MS",
                   "How long processes are given to end when asked; the default is the mode's."),
        tunableRow(Setting::ForceTimeout, "ending/forceTimeoutMs", "SHELLREEVE_FORCE_TIMEOUT_MS", "How long their end is waited for once they are killed."),
        tunableRow(Setting::RetryAttempts, "ending/retryAttempts", "SHELLREEVE_RETRY_ATTEMPTS", "How often an end that failed is tried again."),
        tunableRow(Setting::RetryDelay, "ending/retryDelayMs", "SHELLREEVE_RETRY_DELAY_MS", "The pause before that, doubled each time."),
        tunableRow(Setting::SweepInterval, "upkeep/sweepIntervalMs", "SHELLREEVE_SWEEP_INTERVAL_MS", "How often stale sockets and orphans are looked for."),
        tunableRow(Setting::HealthInterval, "upkeep/healthIntervalMs", "SHELLREEVE_HEALTH_INTERVAL_MS", "How often the sessions' health is looked at."),
    };
}

Error notPossible(const QString &clause)
{
    return Error{ErrorCode::InvalidArgument, clause};
}

QString either(const QStringList &choices)
{
    return choices.size() == 1 ? choices.first()
                               : choices.mid(0, choices.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") + choices.last();
}

QStringList listFrom(const QString &text, bool &isList)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray array = document.array();
    QStringList list;
    isList = document.isArray();
    for (const QJsonValue &entry : array) {
        isList = isList && entry.isString();
        list.append(normalKeepRule(entry.toString()));
    }
    return list;
}

} // namespace

const QList<SettingRow> &settingRows()
{
    static const QList<SettingRow> rows = makeRows();
    return rows;
}

const SettingRow &rowOf(Setting setting)
{
    return settingRows().at(static_cast<qsizetype>(setting));
}

bool isPossible(const SettingRow &row, const QVariant &value)
{
    switch (row.kind) {
    case SettingKind::Switch:
        return value.typeId() == QMetaType::Bool;
    case SettingKind::Number:
        return value.typeId() == QMetaType::LongLong && value.toLongLong() >= row.least && value.toLongLong() <= row.most;
    case SettingKind::Choice:
        return value.typeId() == QMetaType::QString && row.choices.contains(value.toString());
    case SettingKind::Text: {
        const QString text = value.toString();
        const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
        return value.typeId() == QMetaType::QString && text.size() <= longestText && isPlain && text == text.trimmed();
    }
    case SettingKind::List:
        return value.typeId() == QMetaType::QStringList && isKeepList(value.toStringList());
    }
    return false;
}

QString textOf(const SettingRow &row, const QVariant &value)
{
    switch (row.kind) {
    case SettingKind::Switch:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case SettingKind::Number:
        return QString::number(value.toLongLong());
    case SettingKind::Choice:
    case SettingKind::Text:
        return value.toString();
    case SettingKind::List:
        return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value.toStringList())).toJson(QJsonDocument::Compact));
    }
    return {};
}

Result<QVariant> valueOf(const SettingRow &row, const QString &text)
{
    switch (row.kind) {
    case SettingKind::Switch:
        return text == QLatin1String("true") || text == QLatin1String("false") ? Result<QVariant>(QVariant(text == QLatin1String("true")))
                                                                              : notPossible(QStringLiteral("is neither true nor false"));
    case SettingKind::Number: {
        bool isNumber = false;
        const QVariant number = text.toLongLong(&isNumber);
        return isNumber && isPossible(row, number)
            ? Result<QVariant>(number)
            : notPossible(QStringLiteral("is not a whole number from %1 to %2").arg(row.least).arg(row.most));
    }
    case SettingKind::Choice:
        return row.choices.contains(text) ? Result<QVariant>(QVariant(text)) : notPossible(QStringLiteral("is not %1").arg(either(row.choices)));
    case SettingKind::Text:
        return isPossible(row, text) ? Result<QVariant>(QVariant(text))
                                     : notPossible(QStringLiteral("is not one line of at most %1 characters").arg(longestText));
    case SettingKind::List: {
        bool isList = false;
        const QVariant list = listFrom(text, isList);
        return isList && isPossible(row, list) ? Result<QVariant>(list) : notPossible(QStringLiteral("is not a list of rules like [\"tmux\"]"));
    }
    }
    return notPossible({});
}

} // namespace shellreeve
