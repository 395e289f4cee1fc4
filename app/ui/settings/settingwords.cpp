// SPDX-License-Identifier: MIT
#include "ui/settings/settingwords.h"

#include "desktop/language.h"
#include "ui/words/durationwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace shellreeve::settingwords {

namespace {

class Settings
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::SettingWords)
};

QString durationOf(const SettingRow &row, qint64 number)
{
    using namespace std::chrono;
    switch (row.unit) {
    case SettingUnit::Millisecond: return words::durationText(milliseconds(number));
    case SettingUnit::Second: return words::durationText(seconds(number));
    case SettingUnit::Day: return words::durationText(hours(24 * number));
    case SettingUnit::Kibibyte: return QLocale().formattedDataSize(number * 1024);
    case SettingUnit::None: break;
    }
    return QLocale().toString(number);
}

} // namespace

QList<Section> sections()
{
    return {Section::General, Section::Sessions, Section::Leftovers, Section::Notifications, Section::Monitor, Section::Advanced};
}

QString sectionName(Section section)
{
    switch (section) {
    case Section::General: return Settings::tr("General");
    case Section::Sessions: return Settings::tr("Sessions");
    case Section::Leftovers: return Settings::tr("Leftovers");
    case Section::Notifications: return Settings::tr("Notifications");
    case Section::Monitor: return Settings::tr("Monitor");
    case Section::Advanced: return Settings::tr("Advanced");
    }
    return {};
}

Section sectionOf(Setting setting)
{
    switch (setting) {
    case Setting::Quit:
    case Setting::Language:
    case Setting::Terminal:
    case Setting::DetachKey:
        return Section::General;
    case Setting::Lease:
    case Setting::LeaseAfterQuit:
    case Setting::Scrollback:
    case Setting::KeepScreens:
    case Setting::KeepFinishedDays:
    case Setting::KeepFinishedCount:
    case Setting::Husk:
        return Section::Sessions;
    case Setting::Leftovers:
    case Setting::LeftoversTerminal:
    case Setting::LeftoversOthers:
    case Setting::KeepList:
        return Section::Leftovers;
    case Setting::NotifyAttention:
    case Setting::NotifyFinished:
    case Setting::NotifyFailed:
    case Setting::NotifyInterrupted:
        return Section::Notifications;
    case Setting::MonitorPort:
        return Section::Monitor;
    case Setting::Mode:
    case Setting::GracefulTimeout:
    case Setting::ForceTimeout:
    case Setting::RetryAttempts:
    case Setting::RetryDelay:
    case Setting::SweepInterval:
    case Setting::HealthInterval:
        break;
    }
    return Section::Advanced;
}

QList<Setting> settingsIn(Section section)
{
    QList<Setting> settings;
    for (const SettingRow &row : settingRows()) {
        if (sectionOf(row.setting) == section) {
            settings.append(row.setting);
        }
    }
    return settings;
}

Words wordsOf(Setting setting)
{
    switch (setting) {
    case Setting::Quit:
        return {Settings::tr("When quitting"), Settings::tr("“Quit” in the menu ends no session. “Quit and end all” asks in any case.")};
    case Setting::Language:
        return {Settings::tr("Language"), Settings::tr("Of windows, menus and notifications. The command line speaks English.")};
    case Setting::Terminal:
        return {Settings::tr("Terminal program"), Settings::tr("What “View” opens a session in, with arguments if you like. Empty: the one of your desktop.")};
    case Setting::DetachKey:
        return {Settings::tr("Key to detach"), Settings::tr("Leaves a session that is shown in a terminal; the session goes on.")};
    case Setting::Lease:
        return {Settings::tr("Unused sessions, when Shellreeve has vanished"),
                Settings::tr("After a crash that nobody noticed, a session ends itself when for so long nobody used it and it did nothing.")};
    case Setting::LeaseAfterQuit:
        return {Settings::tr("Unused sessions, after quitting"), Settings::tr("The same for sessions that you kept when you quit.")};
    case Setting::Scrollback:
        return {Settings::tr("Output to remember"), Settings::tr("How much of its newest output each session keeps in memory.")};
    case Setting::KeepScreens:
        return {Settings::tr("Keep the last screen of finished sessions"),
                Settings::tr("Readable for you alone. What is kept already goes with its session.")};
    case Setting::KeepFinishedDays:
        return {Settings::tr("Keep finished sessions"), Settings::tr("After that time they leave the list.")};
    case Setting::KeepFinishedCount:
        return {Settings::tr("At most"), Settings::tr("Of more finished sessions the oldest leave the list.")};
    case Setting::Husk:
        return {Settings::tr("Keep the terminal of a finished session open"), Settings::tr("So long you can still look at it in a terminal. Its last screen stays.")};
    case Setting::Leftovers:
        return {Settings::tr("What a command leaves running"),
                Settings::tr("When the command of a session exits by itself. A session can have a choice of its own.")};
    case Setting::LeftoversTerminal:
        return {Settings::tr("What is still on its terminal ends after"), Settings::tr("Background jobs of a shell, for one.")};
    case Setting::LeftoversOthers:
        return {Settings::tr("What has left the terminal ends after"), Settings::tr("Daemons, and what was started with nohup or setsid.")};
    case Setting::KeepList:
        return {Settings::tr("Programs to keep"),
                Settings::tr("No end of a session touches these once they have left its terminal. One is the name of a program file; “*” at its end "
                             "stands for any rest, and words after it must occur in its command line.")};
    case Setting::NotifyAttention:
        return {Settings::tr("A session rings the bell or sends a message"), {}};
    case Setting::NotifyFinished:
        return {Settings::tr("A session has finished"), {}};
    case Setting::NotifyFailed:
        return {Settings::tr("A session has failed or does not answer"), {}};
    case Setting::NotifyInterrupted:
        return {Settings::tr("Sessions were interrupted by a restart of the machine"), Settings::tr("Offers to start them again. Problems of Shellreeve itself are always told.")};
    case Setting::MonitorPort:
        return {Settings::tr("Port of the monitor"), Settings::tr("Where the dashboard and the HTTP interface are found on this machine, and nowhere else.")};
    case Setting::Mode:
        return {Settings::tr("Mode"), Settings::tr("Sets how patient ends are. Development also logs more.")};
    case Setting::GracefulTimeout:
        return {Settings::tr("Time to finish"), Settings::tr("So long a process that was asked to end may take, before it is killed.")};
    case Setting::ForceTimeout:
        return {Settings::tr("Time to be gone"), Settings::tr("So long the end of a process that was killed is waited for.")};
    case Setting::RetryAttempts:
        return {Settings::tr("Try again"), Settings::tr("How many times, when something survived.")};
    case Setting::RetryDelay:
        return {Settings::tr("Pause before trying again"), Settings::tr("It doubles each time.")};
    case Setting::SweepInterval:
        return {Settings::tr("Look for what is stale"), Settings::tr("Sockets and sessions that are over. Changes are noticed at once anyway.")};
    case Setting::HealthInterval:
        return {Settings::tr("Look whether sessions answer"), Settings::tr("Notices those that were stopped.")};
    }
    return {};
}

QString wordForZero(Setting setting)
{
    switch (setting) {
    case Setting::Lease:
    case Setting::LeaseAfterQuit:
        return Settings::tr("Never");
    case Setting::MonitorPort:
        return Settings::tr("Off");
    default:
        return {};
    }
}

QString choiceName(Setting setting, const QString &choice)
{
    if (setting == Setting::Language) {
        return choice == QLatin1String("system") ? Settings::tr("As the desktop") : languageName(choice);
    }
    if (setting == Setting::DetachKey) { // a key has the name that is on it
        return choice == QLatin1String("none") ? Settings::tr("None") : QStringLiteral("Ctrl+") + choice.section(QLatin1Char('-'), 1).toUpper();
    }
    if (setting == Setting::Quit) {
        return choice == QLatin1String("ask") ? Settings::tr("Ask first") : Settings::tr("Keep sessions, without asking");
    }
    if (setting == Setting::Leftovers) {
        return choice == QLatin1String("end") ? Settings::tr("End it") : choice == QLatin1String("ask") ? Settings::tr("Ask me") : Settings::tr("Keep it");
    }
    return choice == QLatin1String("development") ? Settings::tr("Development") : choice == QLatin1String("production") ? Settings::tr("Production") : Settings::tr("Normal");
}

QString valueText(const SettingRow &row, const QVariant &value)
{
    switch (row.kind) {
    case SettingKind::Switch:
        return value.toBool() ? Settings::tr("on") : Settings::tr("off");
    case SettingKind::Number: {
        const QString zero = value.toLongLong() == 0 ? wordForZero(row.setting) : QString();
        if (!zero.isEmpty()) {
            return zero;
        }
        return row.setting == Setting::MonitorPort ? QString::number(value.toLongLong()) : durationOf(row, value.toLongLong());
    }
    case SettingKind::Choice:
        return choiceName(row.setting, value.toString());
    case SettingKind::Text:
        return value.toString().isEmpty() ? Settings::tr("empty") : value.toString();
    case SettingKind::List: {
        const auto count = static_cast<int>(value.toStringList().size());
        return count == 1 ? Settings::tr("1 program") : Settings::tr("%n programs", nullptr, count);
    }
    }
    return {};
}

QString rangeText(const SettingRow &row)
{
    const bool isPlain = row.unit == SettingUnit::None;
    const QString least = isPlain ? QString::number(row.least) : durationOf(row, row.least);
    const QString most = isPlain ? QString::number(row.most) : durationOf(row, row.most);
    return Settings::tr("Possible is a whole number, from %1 to %2.").arg(least, most);
}

} // namespace shellreeve::settingwords
