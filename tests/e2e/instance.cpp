// SPDX-License-Identifier: MIT
#include "e2e/instance.h"

#include "shellper/selfrecord.h"
#include "support/childguard.h"
#include "support/waitfor.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace shellreeve::testing {

namespace {

QString program(const char *name)
{
    return QStringLiteral(SHELLREEVE_BIN_DIR "/") + QLatin1String(name);
}

Said wordsOf(QProcess &process, bool finished)
{
    Said said;
    if (finished && process.exitStatus() == QProcess::NormalExit) {
        said.code = process.exitCode();
    }
    said.out = QString::fromUtf8(process.readAllStandardOutput());
    said.err = QString::fromUtf8(process.readAllStandardError());
    return said;
}

Said runToEnd(const QString &path, const QStringList &words, const QProcessEnvironment &environment,
              std::chrono::milliseconds within)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path, words, QIODevice::ReadOnly);
    const bool finished = runUntilFinished(process, within);
    if (!finished) {
        qWarning("%s %s does not end", qUtf8Printable(path), qUtf8Printable(words.join(QLatin1Char(' '))));
        process.kill();
        process.waitForFinished();
    }
    return wordsOf(process, finished);
}

} // namespace

QJsonArray Said::array() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

QJsonObject Said::object() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

Instance::Instance(const TemporaryHome &home, QString profile)
    : environment(home.environment()), m_profile(std::move(profile)), m_tray(std::make_unique<QProcess>())
{
    // Sessions of tests that ignore TERM shall not cost the whole 10 s.
    environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("3000"));
    environment.insert(QStringLiteral("SHELLREEVE_RETRY_ATTEMPTS"), QStringLiteral("1"));
    environment.insert(QStringLiteral("SHELLREEVE_RETRY_DELAY_MS"), QStringLiteral("100"));
    environment.insert(QStringLiteral("SHELL"), QStringLiteral("/bin/sh"));
}

Instance::~Instance()
{
    if (QTest::currentTestFailed()) {
        qWarning("the program's log:\n%s", qUtf8Printable(log()));
    }
    if (living(holders()) > 0 || m_tray->state() != QProcess::NotRunning) {
        if (m_tray->state() != QProcess::NotRunning || start()) {
            (void)reeve({QStringLiteral("quit"), QStringLiteral("--end-sessions")}, hangDeadline);
            (void)runUntilFinished(*m_tray, hangDeadline);
        }
    }
    crash();
    const std::vector<ProcessRef> left = holders();
    for (const ProcessRef &process : left) {
        if (process.isAlive()) {
            endBelow(process.pid());
            sendSignal(process, SIGKILL);
        }
    }
    (void)waitUntilGone(left);
}

QStringList Instance::withProfile(QStringList list) const
{
    return m_profile.isEmpty() ? list : QStringList{QStringLiteral("--profile"), m_profile} + list;
}

bool Instance::start(const QStringList &options)
{
    m_tray = std::make_unique<QProcess>();
    m_tray->setProcessEnvironment(environment);
    const QStringList command = inWorld + QStringList{trayProgram.isEmpty() ? program("shellreeve") : trayProgram} + withProfile(options);
    m_tray->start(command.constFirst(), command.mid(1), QIODevice::ReadOnly);
    const bool isReady = waitFor([this] {
        return m_tray->state() == QProcess::NotRunning
            || (QFileInfo::exists(paths().controlSocket())
                && reeve(words("status --json")).object().value(QLatin1String("ready")).toBool());
    });
    if (!isReady || m_tray->state() == QProcess::NotRunning) {
        qWarning("shellreeve is not ready: %s", m_tray->readAllStandardError().constData());
        return false;
    }
    return true;
}

void Instance::crash()
{
    m_tray->kill();
    m_tray->waitForFinished();
}

int Instance::waitForExit()
{
    return runUntilFinished(*m_tray, hangDeadline) && m_tray->exitStatus() == QProcess::NormalExit ? m_tray->exitCode() : -1;
}

Said Instance::runTray(const QStringList &options) const
{
    return runToEnd(program("shellreeve"), withProfile(options), environment, hangDeadline);
}

Said Instance::reeve(const QStringList &list, std::chrono::milliseconds within) const
{
    return runToEnd(program("reeve"), withProfile(list), environment, within);
}

std::unique_ptr<QProcess> Instance::startReeve(const QStringList &list) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(program("reeve"), withProfile(list), QIODevice::ReadOnly);
    return process;
}

QString Instance::create(const QString &name, const QStringList &command, const QStringList &options)
{
    const Said said = reeve(QStringList{QStringLiteral("new"), QStringLiteral("--name"), name, QStringLiteral("--cwd"),
                                        environment.value(QStringLiteral("HOME"))}
                            + options + QStringList{QStringLiteral("--")} + command);
    if (said.code != 0) {
        qWarning("reeve new: exit %d, %s", said.code, qUtf8Printable(said.err));
        return {};
    }
    const QString id = said.out.trimmed();
    remember(id);
    return id;
}

QString Instance::createChild(const QString &name, const QString &list)
{
    return create(name, QStringList{QStringLiteral(SHELLREEVE_TESTCHILD)} + list.split(QLatin1Char(' ')));
}

QJsonObject Instance::session(const QString &name) const
{
    const QJsonArray sessions = reeve(words("list --json")).array();
    for (const QJsonValue entry : sessions) {
        if (entry.toObject().value(QLatin1String("name")).toString() == name) {
            return entry.toObject();
        }
    }
    return {};
}

QStringList Instance::names() const
{
    QStringList found;
    const QJsonArray sessions = reeve(words("list --json")).array();
    for (const QJsonValue entry : sessions) {
        found << entry.toObject().value(QLatin1String("name")).toString();
    }
    return found;
}

bool Instance::waitForStatus(const QString &name, const QString &status) const
{
    return waitFor([&] { return session(name).value(QLatin1String("status")).toString() == status; });
}

bool Instance::waitForOutput(const QString &name, const QString &text) const
{
    return waitFor([&] { return reeve({QStringLiteral("output"), name}).out.contains(text); });
}

QJsonObject Instance::monitor() const
{
    return reeve(words("status --json")).object().value(QLatin1String("monitor")).toObject();
}

bool Instance::waitForMonitor(const QString &state) const
{
    const bool reached = waitFor([&] { return monitor().value(QLatin1String("state")).toString() == state; });
    if (!reached) {
        qWarning("%s", QJsonDocument(monitor()).toJson().constData());
    }
    return reached;
}

RuntimePaths Instance::paths() const
{
    return RuntimePaths::from(PathInputs::fromEnvironment(environment, m_profile)).value();
}

QStringList Instance::leftFiles() const
{
    QStringList left = QDir(paths().socketDir).entryList({QStringLiteral("shellper-*")}, QDir::AllEntries | QDir::System);
    left += QDir(paths().sessionsDir).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return left;
}

QString Instance::log() const
{
    QFile file(paths().logDir + QStringLiteral("/shellreeve.log"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<ProcessRef> Instance::processesOf(const QString &id) const
{
    std::vector<ProcessRef> found;
    const Result<SelfRecord> self = SelfRecord::read(SelfRecord::pathFor(paths().stateDir, id));
    if (!self) {
        return found;
    }
    const auto guardian = ProcessIdentity::fromJson(self->session.value(QLatin1String("guardian")).toObject());
    for (const std::optional<ProcessIdentity> &identity : {guardian, std::optional(self->shellper)}) {
        if (const auto process = identity ? ProcessRef::reopen(*identity) : Result<ProcessRef>(Error{}); process) {
            found.push_back(*process);
        }
    }
    for (const ProcessInfo &info : readDescendants({static_cast<pid_t>(self->shellper.pid)})) {
        if (const auto process = ProcessRef::reopen(info.identity())) {
            found.push_back(*process);
        }
    }
    return found;
}

void Instance::remember(const QString &id)
{
    for (const ProcessRef &process : processesOf(id)) {
        m_holders.push_back(process);
    }
}

std::vector<ProcessRef> Instance::holders() const
{
    std::vector<ProcessRef> found = m_holders;
    const QString ending = QStringLiteral(".self.json");
    const QStringList files = QDir(paths().sessionsDir).entryList({QLatin1Char('*') + ending}, QDir::Files);
    for (const QString &file : files) {
        const std::vector<ProcessRef> processes = processesOf(file.chopped(ending.size()));
        found.insert(found.end(), processes.begin(), processes.end());
    }
    return found;
}

bool runUntilFinished(QProcess &process, std::chrono::milliseconds within)
{
    if (process.state() == QProcess::NotRunning) {
        return process.error() != QProcess::FailedToStart;
    }
    if (!QCoreApplication::instance()) { // a static one, after main()
        return process.waitForFinished(static_cast<int>(within.count()));
    }
    QEventLoop loop;
    QObject::connect(&process, &QProcess::stateChanged, &loop, [&](QProcess::ProcessState state) {
        if (state == QProcess::NotRunning) {
            loop.quit();
        }
    });
    QTimer::singleShot(within, &loop, &QEventLoop::quit);
    loop.exec();
    return process.state() == QProcess::NotRunning && process.error() != QProcess::FailedToStart;
}

size_t living(const std::vector<ProcessRef> &processes)
{
    return static_cast<size_t>(
        std::count_if(processes.begin(), processes.end(), [](const ProcessRef &process) { return process.isAlive(); }));
}

bool waitUntilGone(const std::vector<ProcessRef> &processes)
{
    return waitFor([&] { return living(processes) == 0; });
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace shellreeve::testing
