// SPDX-License-Identifier: MIT
#include "desktop/terminalsearch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr qint64 largestSettings = 256 * 1024;

bool isProgram(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isExecutable();
}

/// The name behind links ("x-terminal-emulator" -> "konsole"), where that one's conventions are known.
QString knownName(const QString &path)
{
    const QString own = QFileInfo(path).fileName();
    if (isKnownTerminal(own)) {
        return own;
    }
    const QString behind = QFileInfo(QFileInfo(path).canonicalFilePath()).fileName();
    return isKnownTerminal(behind) ? behind : own;
}

/// A key of an ini file, below a group where one is named. Another program's file: read as the few lines it is.
QString iniValue(const QString &file, const QString &group, const QString &key)
{
    QFile ini(file);
    if (!QFileInfo(file).isFile() || !ini.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QStringList lines = QString::fromUtf8(ini.read(largestSettings)).split(QLatin1Char('\n'));
    bool isInside = group.isEmpty();
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.startsWith(QLatin1Char('['))) {
            isInside = text == QLatin1Char('[') + group + QLatin1Char(']');
        } else if (isInside && text.section(QLatin1Char('='), 0, 0).trimmed() == key) {
            return text.section(QLatin1Char('='), 1).trimmed();
        }
    }
    return {};
}

/// Which program comes with which desktop; XDG_CURRENT_DESKTOP is a list, the most specific name first.
QStringList terminalsOf(const QString &desktop)
{
    static const QHash<QString, QStringList> table{
        {QStringLiteral("GNOME"), {QStringLiteral("ptyxis"), QStringLiteral("kgx"), QStringLiteral("gnome-terminal")}},
        {QStringLiteral("UNITY"), {QStringLiteral("gnome-terminal")}},
        {QStringLiteral("X-CINNAMON"), {QStringLiteral("gnome-terminal")}},
        {QStringLiteral("KDE"), {QStringLiteral("konsole")}},
        {QStringLiteral("XFCE"), {QStringLiteral("xfce4-terminal")}},
        {QStringLiteral("MATE"), {QStringLiteral("mate-terminal")}},
        {QStringLiteral("LXDE"), {QStringLiteral("lxterminal")}},
        {QStringLiteral("LXQT"), {QStringLiteral("qterminal")}},
        {QStringLiteral("COSMIC"), {QStringLiteral("cosmic-term")}},
    };
    return table.value(desktop.toUpper());
}

class Search
{
    Q_DECLARE_TR_FUNCTIONS(TerminalSearch)

public:
    explicit Search(const QProcessEnvironment &environment) : m_environment(environment) {}

    void wish(const QString &value)
    {
        if (value.trimmed().isEmpty()) {
            return;
        }
        if (!find(value)) { // a path with spaces in it is one word, if there is such a file
            QStringList words = QProcess::splitCommand(value);
            if (!words.isEmpty()) {
                const QString name = words.takeFirst();
                find(name, words);
            }
        }
    }

    bool find(const QString &name, const QStringList &extra = {})
    {
        const QString path = programInPath(name, value("PATH"));
        if (path.isEmpty()) {
            m_missing << name;
            return false;
        }
        const bool isNew = std::none_of(m_found.begin(), m_found.end(), [&](const TerminalProgram &other) { return other.path == path; });
        if (isNew) {
            m_found << TerminalProgram{path, knownName(path), extra};
        }
        return true;
    }

    void desktopsOwn()
    {
        find(QStringLiteral("xdg-terminal-exec"));
        const QString home = value("HOME");
        const QString config = value("XDG_CONFIG_HOME").startsWith(QLatin1Char('/')) ? value("XDG_CONFIG_HOME")
                                                                                    : home + QStringLiteral("/.config");
        const QStringList desktops = value("XDG_CURRENT_DESKTOP").split(QLatin1Char(':'), Qt::SkipEmptyParts);
        for (const QString &desktop : desktops) {
            if (desktop.compare(QLatin1String("KDE"), Qt::CaseInsensitive) == 0) {
                wish(iniValue(config + QStringLiteral("/kdeglobals"), QStringLiteral("General"), QStringLiteral("TerminalApplication")));
            } else if (desktop.compare(QLatin1String("XFCE"), Qt::CaseInsensitive) == 0) {
                wish(iniValue(config + QStringLiteral("/xfce4/helpers.rc"), {}, QStringLiteral("TerminalEmulator")));
            }
            const QStringList programs = terminalsOf(desktop);
            for (const QString &program : programs) {
                find(program);
            }
        }
    }

    [[nodiscard]] Result<QList<TerminalProgram>> result() const
    {
        if (!m_found.isEmpty()) {
            return m_found;
        }
        QStringList names = m_missing;
        names.removeDuplicates();
        return Error{ErrorCode::NotFound, tr("There is no terminal program here; looked for %1").arg(names.join(QStringLiteral(", "))),
                     tr("install one, or name yours in the settings")};
    }

    [[nodiscard]] QString value(const char *name) const { return m_environment.value(QString::fromLatin1(name)); }

private:
    const QProcessEnvironment &m_environment;
    QList<TerminalProgram> m_found;
    QStringList m_missing;
};

} // namespace

QString programInPath(const QString &name, const QString &path)
{
    if (name.isEmpty()) {
        return {};
    }
    if (name.contains(QLatin1Char('/'))) {
        return name.startsWith(QLatin1Char('/')) && isProgram(name) ? QDir::cleanPath(name) : QString();
    }
    const QStringList folders = path.split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        const QString candidate = QDir::cleanPath(folder + QLatin1Char('/') + name);
        if (folder.startsWith(QLatin1Char('/')) && isProgram(candidate)) {
            return candidate;
        }
    }
    return {};
}

Result<QList<TerminalProgram>> findTerminals(const QProcessEnvironment &environment)
{
    Search search(environment);
    search.wish(search.value("TERMINAL"));
    search.find(QStringLiteral("x-terminal-emulator"));
    search.desktopsOwn();
    const QStringList known = knownTerminals();
    for (const QString &name : known) {
        search.find(name);
    }
    return search.result();
}

} // namespace shellreeve
