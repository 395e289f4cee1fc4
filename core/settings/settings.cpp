// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include "base/logging.h"

#include <QFileInfo>

namespace shellreeve {

namespace {

// An editor may empty the file before it writes it anew.
constexpr std::chrono::milliseconds settling{250};

QString complaint(const QString &name, const QString &text, const Error &wrong, const SettingRow &row, const QVariant &instead)
{
    return QStringLiteral("%1=%2 %3; using %4").arg(name, text, wrong.context, textOf(row, instead));
}

} // namespace

Settings::Overrules Settings::overrulesFrom(const QProcessEnvironment &environment, QStringList *complaints)
{
    Overrules overrules;
    for (const SettingRow &row : settingRows()) {
        const QString text = row.variable.isEmpty() ? QString() : environment.value(row.variable);
        if (text.isEmpty()) {
            continue;
        }
        if (const Result<QVariant> value = valueOf(row, text)) {
            overrules.insert(row.setting, {row.variable, *value});
        } else if (complaints) {
            complaints->append(complaint(row.variable, text, value.error(), row, row.standard));
        }
    }
    return overrules;
}

Settings::Settings(QString file, Overrules overrules, QObject *parent)
    : QObject(parent), m_path(std::move(file)), m_overrules(std::move(overrules))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &Settings::load);
    // The file for what is written into it, its directory for what takes its place.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling, qOverload<>(&QTimer::start));
    take(readSettingsFile(m_path));
    watch();
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const auto at = m_overrules.constFind(setting);
    return at == m_overrules.constEnd() ? chosen(setting) : at->value;
}

QVariant Settings::chosen(Setting setting) const
{
    const auto at = m_chosen.constFind(setting);
    return at == m_chosen.constEnd() ? standard(setting) : *at;
}

QVariant Settings::standard(Setting setting) const
{
    if (setting == Setting::GracefulTimeout) {
        const RunMode mode = runModeFromText(text(Setting::Mode)).value_or(RunMode::Default);
        return static_cast<qlonglong>(Tunables::standard(mode).gracefulTimeout.count());
    }
    return rowOf(setting).standard;
}

Tunables Settings::tunables() const
{
    Tunables tunables;
    tunables.mode = runModeFromText(text(Setting::Mode)).value_or(RunMode::Default);
    for (const SettingRow &row : settingRows()) {
        for (const TunableNumber &number : tunableNumbers()) {
            if (row.variable == QLatin1String(number.variable)) {
                number.set(tunables, value(row.setting).toLongLong());
            }
        }
    }
    return tunables;
}

void Settings::set(Setting setting, const QVariant &value)
{
    if (value == standard(setting)) {
        restore(setting);
        return;
    }
    const QList<Shown> before = shown();
    m_chosen.insert(setting, value);
    write(setting);
    announce(before);
}

void Settings::restore(Setting setting)
{
    const QList<Shown> before = shown();
    m_chosen.remove(setting);
    write(setting);
    announce(before);
}

void Settings::retry()
{
    const QSet<Setting> again = m_unwritten;
    const QList<Shown> before = shown();
    for (const Setting setting : again) {
        write(setting);
    }
    announce(before);
}

// Into the newest text there is: another process may have written meanwhile, and so may an editor.
void Settings::write(Setting setting)
{
    m_unwritten.insert(setting);
    take(readSettingsFile(m_path));
    SettingsText text = m_file.text;
    for (const Setting unwritten : std::as_const(m_unwritten)) {
        const SettingRow &row = rowOf(unwritten);
        const auto at = m_chosen.constFind(unwritten);
        if (at == m_chosen.constEnd()) {
            text.remove(row.name);
        } else {
            text.set(row.name, textOf(row, *at));
        }
    }
    const QByteArray bytes = text.bytes();
    const bool isThere = bytes == m_file.bytes && !m_file.problem; // the default, which the file never named
    const Result<void> written = isThere ? Result<void>() : writeSettingsFile(m_path, bytes, m_file);
    if (!written) {
        setProblem(written.error());
        return;
    }
    m_unwritten.clear();
    take(readSettingsFile(m_path));
    watch();
}

// What could not be written still counts, whatever the file says.
void Settings::take(const SettingsFile &file)
{
    m_file = file;
    QStringList complaints;
    m_unusable.clear();
    for (const SettingRow &row : settingRows()) {
        if (m_unwritten.contains(row.setting)) {
            continue;
        }
        m_chosen.remove(row.setting);
        const std::optional<QString> text = file.text.value(row.name);
        if (!text) {
            continue;
        }
        if (const Result<QVariant> value = valueOf(row, *text)) {
            m_chosen.insert(row.setting, *value);
        } else {
            m_unusable.insert(row.setting, *text);
            complaints.append(complaint(row.name, *text, value.error(), row, standard(row.setting)));
        }
    }
    for (const int line : file.text.oddLines()) {
        complaints.append(QStringLiteral("line %1 is neither a section nor a setting").arg(line));
    }
    m_complaints = complaints;
    if (m_unwritten.isEmpty()) {
        setProblem(file.problem);
    }
}

void Settings::load()
{
    const QList<Shown> before = shown();
    const QByteArray bytes = m_file.bytes;
    take(readSettingsFile(m_path));
    watch();
    if (m_file.bytes != bytes) {
        for (const QString &one : std::as_const(m_complaints)) {
            qCWarning(lcStore).noquote() << QStringLiteral("%1: %2").arg(m_path, one);
        }
    }
    announce(before);
}

// A file that was replaced is another one. Where there is no directory yet, the one above tells when it comes.
void Settings::watch()
{
    if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path)) {
        m_watcher.addPath(m_path);
    }
    QString folder = QFileInfo(m_path).path();
    while (!QFileInfo(folder).isDir() && folder.size() > 1) {
        folder = QFileInfo(folder).path();
    }
    if (const QStringList before = m_watcher.directories(); before != QStringList{folder}) {
        if (!before.isEmpty()) {
            m_watcher.removePaths(before);
        }
        m_watcher.addPath(folder);
    }
}

QList<Settings::Shown> Settings::shown() const
{
    QList<Shown> all;
    for (const SettingRow &row : settingRows()) {
        all.append({value(row.setting), chosen(row.setting), standard(row.setting), unusable(row.setting)});
    }
    return all;
}

void Settings::announce(const QList<Shown> &before)
{
    const QList<Shown> after = shown();
    for (const SettingRow &row : settingRows()) {
        const auto at = static_cast<qsizetype>(row.setting);
        if (after.at(at) != before.at(at)) {
            Q_EMIT changed(row.setting);
        }
    }
}

void Settings::setProblem(const std::optional<Error> &problem)
{
    const auto words = [](const std::optional<Error> &error) { return error ? error->message() : QString(); };
    if (words(problem) == words(m_problem)) {
        return;
    }
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace shellreeve
