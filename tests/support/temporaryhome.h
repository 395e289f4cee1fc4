// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QString>

#include <cstdlib>
#include <map>
#include <optional>
#include <sys/stat.h>

namespace shellreeve::testing {

/// A home of its own for one test: HOME, the XDG directories and SHELLPER_SOCKET_DIR, each 0700 in one
/// short temporary directory (socket paths are limited), removed with all it holds at the end.
/// Lives in $TMPDIR, which the suite makes private and looks into afterwards (suite.py), else in /tmp.
class TemporaryHome
{
public:
    TemporaryHome()
    {
        QByteArray name = QFile::encodeName(parentDirectory()) + "/tXXXXXX";
        if (!::mkdtemp(name.data())) {
            qFatal("cannot make a temporary directory %s", name.constData());
        }
        m_root = QFile::decodeName(name);
        for (const QString &path : {home(), socketDir(), runtimeDir(), configDir(), stateHome()}) {
            if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0) {
                qFatal("cannot make %s", qPrintable(path));
            }
        }
    }
    ~TemporaryHome()
    {
        restoreThisProcess();
        makeRemovable();
        QDir(m_root).removeRecursively();
    }
    TemporaryHome(const TemporaryHome &) = delete;
    TemporaryHome &operator=(const TemporaryHome &) = delete;

    [[nodiscard]] QString path() const { return m_root; } ///< no trailing slash
    [[nodiscard]] QString filePath(const QString &name) const { return m_root + QLatin1Char('/') + name; }
    [[nodiscard]] QString home() const { return filePath(QStringLiteral("h")); }
    [[nodiscard]] QString socketDir() const { return filePath(QStringLiteral("s")); }
    [[nodiscard]] QString stateDir() const { return socketDir() + QStringLiteral("/state"); } ///< not made yet
    [[nodiscard]] QString controlSocket() const { return socketDir() + QStringLiteral("/control.sock"); }
    [[nodiscard]] QString runtimeDir() const { return filePath(QStringLiteral("r")); }
    [[nodiscard]] QString configDir() const { return filePath(QStringLiteral("c")); }
    [[nodiscard]] QString stateHome() const { return filePath(QStringLiteral("x")); }

    /// For a child: this process's environment without anything of an outer Shellreeve or desktop, with
    /// the directories above. The suite's marker stays, so that what is left behind can be recognised.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
        const QStringList names = result.keys();
        for (const QString &name : names) {
            if (isOfAnOuterWorld(name)) {
                result.remove(name);
            }
        }
        const auto ours = variables();
        for (const auto &[name, value] : ours) {
            result.insert(QString::fromLatin1(name), value);
        }
        return result;
    }

    /// The same variables for this very process, put back at the end. For code that reads its
    /// environment itself; call it before the first such read.
    void applyToThisProcess()
    {
        const auto ours = variables();
        for (const auto &[name, value] : ours) {
            m_saved.try_emplace(name, qEnvironmentVariableIsSet(name.constData())
                                          ? std::optional<QByteArray>(qgetenv(name.constData()))
                                          : std::nullopt);
            qputenv(name.constData(), QFile::encodeName(value));
        }
    }

private:
    // The default of macOS ($TMPDIR below /var/folders) is too long for a socket's path.
    static QString parentDirectory()
    {
        const QString wanted = QDir::cleanPath(qEnvironmentVariable("TMPDIR"));
        constexpr int longest = 40;
        return wanted.startsWith(QLatin1Char('/')) && wanted.size() <= longest ? wanted : QStringLiteral("/tmp");
    }

    static bool isOfAnOuterWorld(const QString &name)
    {
        if (name == QLatin1String("SHELLREEVE_TEST_SUITE")) {
            return false;
        }
        return name.startsWith(QLatin1String("SHELLREEVE_")) || name.startsWith(QLatin1String("XDG_"))
            || name == QLatin1String("DBUS_SESSION_BUS_ADDRESS") || name == QLatin1String("DISPLAY")
            || name == QLatin1String("WAYLAND_DISPLAY");
    }

    [[nodiscard]] std::map<QByteArray, QString> variables() const
    {
        std::map<QByteArray, QString> result{
            {"HOME", home()},
            {"SHELLPER_SOCKET_DIR", socketDir()},
            {"XDG_RUNTIME_DIR", runtimeDir()},
            {"XDG_CONFIG_HOME", configDir()},
            {"XDG_STATE_HOME", stateHome()},
            {"DBUS_SYSTEM_BUS_ADDRESS", QStringLiteral("unix:path=%1/no-bus").arg(runtimeDir())}, // what is not ours is not asked to wait
            {"SHELLREEVE_MONITOR_PORT", QStringLiteral("0")}, // who wants a monitor says where
            {"QT_QPA_PLATFORM", QStringLiteral("offscreen")}};
        if (const QString bus = qEnvironmentVariable("TESTWORLD_BUS"); !bus.isEmpty()) { // for all that runs in that world
            result.emplace("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        return result;
    }

    void restoreThisProcess()
    {
        for (const auto &[name, value] : m_saved) {
            if (value) {
                qputenv(name.constData(), *value);
            } else {
                qunsetenv(name.constData());
            }
        }
        m_saved.clear();
    }

    // A test may have taken a directory's permissions away to see what happens.
    void makeRemovable() const
    {
        QStringList pending{m_root};
        while (!pending.isEmpty()) {
            const QString directory = pending.takeLast();
            ::chmod(QFile::encodeName(directory).constData(), 0700);
            const QDir inside(directory);
            const QStringList names = inside.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
            for (const QString &name : names) {
                pending.append(inside.filePath(name));
            }
        }
    }

    QString m_root;
    std::map<QByteArray, std::optional<QByteArray>> m_saved;
};

} // namespace shellreeve::testing
