// SPDX-License-Identifier: MIT
#pragma once

#include "integration/wireclient.h"
#include "process/signalsender.h"
#include "shellper/selfrecord.h"
#include "shellper/subreaper.h"
#include "support/childguard.h"
#include "support/temporaryhome.h"

#include <QJsonArray>
#include <QProcess>

namespace shellreeve::testing {

/// One real shellreeve-shellper in a home of its own. Whatever becomes of it, everything it started is ended when
/// this goes: the test is a subreaper, so all of it stays below the test.
class ShellperUnderTest
{
public:
    ShellperUnderTest()
    {
        becomeSubreaper();
        config = {{QStringLiteral("command"), QStringLiteral(SHELLREEVE_TESTCHILD)},
                  {QStringLiteral("args"), QJsonArray{QStringLiteral("ready"), QStringLiteral("block")}},
                  {QStringLiteral("cwd"), home.path()},
                  {QStringLiteral("env"), QJsonObject{{QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin")},
                                                      {QStringLiteral("HOME"), home.home()},
                                                      {QStringLiteral("TMPDIR"), home.path()}}},
                  {QStringLiteral("socketPath"), socketPath()},
                  {QStringLiteral("fallbackSocketDir"), home.filePath(QStringLiteral("f"))},
                  {QStringLiteral("graceMs"), 300}};
        QProcessEnvironment environment = home.environment();
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0:quarantine_size_mb=1"));
        launcher.setProcessEnvironment(environment);
    }
    ~ShellperUnderTest() { endBelow(::getpid()); }
    ShellperUnderTest(const ShellperUnderTest &) = delete;
    ShellperUnderTest &operator=(const ShellperUnderTest &) = delete;

    void setWords(const QString &words) { config.insert(QStringLiteral("args"), QJsonArray::fromStringList(words.split(QLatin1Char(' ')))); }
    void setScript(const QString &script)
    {
        config.insert(QStringLiteral("command"), QStringLiteral("/bin/sh"));
        config.insert(QStringLiteral("args"), QJsonArray{QStringLiteral("-c"), script});
    }

    /// Starts the launcher with the configuration and waits for its end: true when it said READY and exited 0.
    bool start()
    {
        launch();
        return finishLaunch();
    }
    void launch()
    {
        launcher.start(program(), {QStringLiteral("--config-fd"), QStringLiteral("0")});
        launcher.write(encodeJson(config));
        launcher.closeWriteChannel();
    }
    bool finishLaunch()
    {
        const bool finished = launcher.waitForFinished(static_cast<int>(hangDeadline.count()));
        output = launcher.readAllStandardOutput();
        complaint = launcher.readAllStandardError();
        const Result<QJsonObject> line = parseJsonObject(output);
        ready = line ? *line : QJsonObject();
        if (finished && launcher.exitCode() == 0) {
            shellper = refOf(QStringLiteral("pid"));
            guardian = refOf(QStringLiteral("guardianPid"));
        }
        return finished && launcher.exitStatus() == QProcess::NormalExit && launcher.exitCode() == 0 && shellper && guardian;
    }

    static QString program() { return QStringLiteral(SHELLREEVE_BIN_DIR "/shellreeve-shellper"); }
    [[nodiscard]] QString socketPath() const { return home.socketDir() + QStringLiteral("/shellper-abcdefgh.sock"); }
    [[nodiscard]] QString recordPath() const { return SelfRecord::pathFor(home.stateDir(), QStringLiteral("abcdefgh")); }
    [[nodiscard]] QString lockPath() const { return SelfRecord::lockPathFor(home.stateDir(), QStringLiteral("abcdefgh")); }
    [[nodiscard]] QString screenPath() const { return SelfRecord::screenPathFor(home.stateDir(), QStringLiteral("abcdefgh")); }
    [[nodiscard]] pid_t childPid() const { return static_cast<pid_t>(ready.value(QStringLiteral("childPid")).toInt()); }
    [[nodiscard]] Result<SelfRecord> record() const { return SelfRecord::read(recordPath()); }

    /// Living processes below the test: guardian, shellper, the session's.
    [[nodiscard]] static std::vector<ProcessInfo> living()
    {
        std::vector<ProcessInfo> tree = scanDescendants({::getpid()}, ProcessFields::Program);
        std::erase_if(tree, [](const ProcessInfo &info) { return info.isZombie(); });
        return tree;
    }
    /// Waits until nothing of it runs any more; false, with their names in `complaint`, when something does.
    bool isGone()
    {
        const bool gone = waitFor([] { return living().empty(); });
        for (const ProcessInfo &process : living()) {
            complaint += process.comm + '(' + QByteArray::number(process.pid) + ") ";
        }
        return gone;
    }
    [[nodiscard]] bool leftNoFile() const
    {
        return !QFileInfo::exists(socketPath()) && !QFileInfo::exists(recordPath()) && !QFileInfo::exists(lockPath());
    }

    TemporaryHome home;
    QJsonObject config;
    QProcess launcher;
    QByteArray output;    ///< of the launcher
    QByteArray complaint; ///< its standard error
    QJsonObject ready;
    std::optional<ProcessRef> shellper;
    std::optional<ProcessRef> guardian;

private:
    [[nodiscard]] std::optional<ProcessRef> refOf(const QString &key) const
    {
        const Result<ProcessRef> ref = ProcessRef::open(static_cast<pid_t>(ready.value(key).toInt()));
        return ref ? std::optional(*ref) : std::nullopt;
    }
};

} // namespace shellreeve::testing
