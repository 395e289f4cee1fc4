// SPDX-License-Identifier: MIT
#include "base/runtimepaths.h"
#include "support/temporaryhome.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestRuntimePaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void places_data();
    void places();
    void namesItsSockets();
    void monitorsArePerUser_data();
    void monitorsArePerUser();
    void helpersArePerUser_data();
    void helpersArePerUser();
    void refuses_data();
    void refuses();
    void readsTheEnvironment();
    void knowsTheHomeWithoutTheVariable();
    void profilesShareNothing();
    void socketPathLength_data();
    void socketPathLength();
    void socketPathLengthCountsBytes();
    void makesMissingDirectoriesPrivate();
    void acceptsAPrivateDirectoryAsItIs();
    void refusesADirectoryOpenToOthers_data();
    void refusesADirectoryOpenToOthers();
    void refusesWhatIsNoDirectory();
    void refusesAnothersDirectory();
    void saysWhenItCannotMakeOne();

private:
    [[nodiscard]] QString file(const char *name) const { return m_home->filePath(QString::fromLatin1(name)); }

    std::optional<TemporaryHome> m_home;
};

void TestRuntimePaths::places_data()
{
#if defined(__APPLE__)
    QSKIP("the places of Linux");
#endif
    QTest::addColumn<QStringList>("inputs"); // profile, SHELLPER_SOCKET_DIR, XDG runtime, state, config
    QTest::addColumn<QString>("socketDir");
    QTest::addColumn<QString>("stateDir");
    QTest::addColumn<QString>("settingsFile");
    const auto row = [](const char *name, const QStringList &inputs, const char *socketDir, const char *stateDir,
                        const char *settings) {
        QTest::newRow(name) << inputs << QString::fromLatin1(socketDir) << QString::fromLatin1(stateDir)
                            << QString::fromLatin1(settings);
    };
    const auto in = [](const char *profile, const char *sockets, const char *runtime, const char *state, const char *config) {
        QStringList result;
        for (const char *text : {profile, sockets, runtime, state, config}) {
            result << QString::fromLatin1(text);
        }
        return result;
    };
    row("nothing set", in("", "", "", "", ""), "/h/.local/state/shellreeve/run", "/h/.local/state/shellreeve",
        "/h/.config/shellreeve/shellreeve.conf");
    row("nothing set, profile", in("work", "", "", "", ""), "/h/.local/state/shellreeve-work/run",
        "/h/.local/state/shellreeve-work", "/h/.config/shellreeve/shellreeve-work.conf");
    row("a desktop", in("", "", "/run/user/7", "", ""), "/run/user/7/shellreeve", "/h/.local/state/shellreeve",
        "/h/.config/shellreeve/shellreeve.conf");
    row("a desktop, profile", in("work", "", "/run/user/7", "", ""), "/run/user/7/shellreeve-work",
        "/h/.local/state/shellreeve-work", "/h/.config/shellreeve/shellreeve-work.conf");
    row("all XDG", in("", "", "/r", "/s", "/c"), "/r/shellreeve", "/s/shellreeve", "/c/shellreeve/shellreeve.conf");
    row("all XDG, profile", in("p", "", "/r/", "/s//", "/c/"), "/r/shellreeve-p", "/s/shellreeve-p",
        "/c/shellreeve/shellreeve-p.conf");
    row("relative XDG is ignored", in("", "", "r", "./s", "../c"), "/h/.local/state/shellreeve/run",
        "/h/.local/state/shellreeve", "/h/.config/shellreeve/shellreeve.conf");
    row("own socket directory", in("", "/tmp/x", "/r", "/s", "/c"), "/tmp/x", "/tmp/x/state", "/c/shellreeve/shellreeve.conf");
    row("own socket directory, profile", in("p", "/tmp/x/", "/r", "", ""), "/tmp/x", "/tmp/x/state",
        "/h/.config/shellreeve/shellreeve-p.conf");
}

void TestRuntimePaths::places()
{
    QFETCH(QStringList, inputs);
    QFETCH(QString, socketDir);
    QFETCH(QString, stateDir);
    QFETCH(QString, settingsFile);
    const Result<RuntimePaths> paths = RuntimePaths::from(
        PathInputs{inputs.at(0), QStringLiteral("/h"), inputs.at(1), inputs.at(2), inputs.at(3), inputs.at(4), {}});
    QVERIFY(paths.ok());
    QCOMPARE(paths->socketDir, socketDir);
    QCOMPARE(paths->stateDir, stateDir);
    QCOMPARE(paths->sessionsDir, stateDir + QStringLiteral("/sessions"));
    QCOMPARE(paths->logDir, stateDir + QStringLiteral("/log"));
    QCOMPARE(paths->settingsFile, settingsFile);
    const QString suffix = inputs.at(0).isEmpty() ? QString() : QLatin1Char('-') + inputs.at(0);
    QCOMPARE(paths->fallbackSocketDir, QStringLiteral("/h/.local/state/shellreeve%1/run").arg(suffix));
}

void TestRuntimePaths::namesItsSockets()
{
    const Result<RuntimePaths> paths = RuntimePaths::from(PathInputs{{}, QStringLiteral("/h"), QStringLiteral("/s"), {}, {}, {}, {}});
    QVERIFY(paths.ok());
    QCOMPARE(paths->controlSocket(), QStringLiteral("/s/control.sock"));
    QCOMPARE(paths->sessionSocket(QStringLiteral("abcdefg2")), QStringLiteral("/s/shellper-abcdefg2.sock"));
}

void TestRuntimePaths::monitorsArePerUser_data()
{
#if defined(__APPLE__)
    QSKIP("the places of Linux");
#endif
    QTest::addColumn<QString>("runtime");
    QTest::addColumn<QString>("monitorDir");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *runtime, const char *monitorDir, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(runtime) << QString::fromLatin1(monitorDir) << QString::fromLatin1(place);
    };
    row("nothing set", "", "", "/h/.local/state/shellreeve-monitor");
    row("a desktop", "/run/user/7", "", "/run/user/7/shellreeve-monitor");
    row("of its own", "/run/user/7", "/m/", "/m");
}

void TestRuntimePaths::monitorsArePerUser()
{
    QFETCH(QString, runtime);
    QFETCH(QString, monitorDir);
    QFETCH(QString, place);
    for (const QString &profile : {QString(), QStringLiteral("p")}) {
        for (const QString &sockets : {QString(), QStringLiteral("/s")}) {
            const Result<RuntimePaths> paths =
                RuntimePaths::from(PathInputs{profile, QStringLiteral("/h"), sockets, runtime, {}, {}, monitorDir});
            QVERIFY(paths.ok());
            QCOMPARE(paths->monitorDir, place);
            QCOMPARE(paths->monitorToken(), paths->socketDir + QStringLiteral("/monitor.token"));
        }
    }
    QVERIFY(!RuntimePaths::from(PathInputs{{}, QStringLiteral("/h"), {}, {}, {}, {}, QStringLiteral("m")}).ok());
}

void TestRuntimePaths::helpersArePerUser_data()
{
#if defined(__APPLE__)
    QSKIP("the places of Linux");
#endif
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing set") << QString() << QStringLiteral("/h/.local/share/shellreeve/helpers");
    QTest::newRow("of its own") << QStringLiteral("/d/") << QStringLiteral("/d/shellreeve/helpers");
    QTest::newRow("relative") << QStringLiteral("d") << QStringLiteral("/h/.local/share/shellreeve/helpers");
}

void TestRuntimePaths::helpersArePerUser()
{
    QFETCH(QString, data);
    QFETCH(QString, place);
    for (const QString &profile : {QString(), QStringLiteral("p")}) {
        const Result<RuntimePaths> paths =
            RuntimePaths::from(PathInputs{profile, QStringLiteral("/h"), QStringLiteral("/s"), {}, {}, {}, {}, data});
        QVERIFY(paths.ok());
        QCOMPARE(paths->helpersDir, place);
    }
}

void TestRuntimePaths::refuses_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("sockets");
    QTest::addColumn<QString>("named");
    QTest::newRow("relative socket directory") << QStringLiteral("/h") << QStringLiteral("run") << QStringLiteral("SHELLPER_SOCKET_DIR");
    QTest::newRow("a tilde") << QStringLiteral("/h") << QStringLiteral("~/run") << QStringLiteral("SHELLPER_SOCKET_DIR");
    QTest::newRow("no home") << QString() << QString() << QStringLiteral("HOME");
    QTest::newRow("relative home") << QStringLiteral("home") << QString() << QStringLiteral("HOME");
}

void TestRuntimePaths::refuses()
{
    QFETCH(QString, home);
    QFETCH(QString, sockets);
    QFETCH(QString, named);
    const Result<RuntimePaths> paths = RuntimePaths::from(PathInputs{{}, home, sockets, {}, {}, {}, {}});
    QVERIFY(!paths.ok());
    QCOMPARE(paths.error().code, ErrorCode::InvalidArgument);
    QVERIFY(paths.error().context.contains(named));
    QVERIFY(!paths.error().advice.isEmpty());
}

void TestRuntimePaths::readsTheEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/h"));
    environment.insert(QStringLiteral("SHELLPER_SOCKET_DIR"), QStringLiteral("/s"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/r"));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), QStringLiteral("/x"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/c"));
    environment.insert(QStringLiteral("SHELLREEVE_MONITOR_DIR"), QStringLiteral("/m"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/d"));
    const PathInputs inputs = PathInputs::fromEnvironment(environment, QStringLiteral("p"));
    QCOMPARE(inputs.profile, QStringLiteral("p"));
    QCOMPARE(inputs.home, QStringLiteral("/h"));
    QCOMPARE(inputs.shellperSocketDir, QStringLiteral("/s"));
    QCOMPARE(inputs.xdgRuntimeDir, QStringLiteral("/r"));
    QCOMPARE(inputs.xdgStateHome, QStringLiteral("/x"));
    QCOMPARE(inputs.xdgConfigHome, QStringLiteral("/c"));
    QCOMPARE(inputs.monitorDir, QStringLiteral("/m"));
    QCOMPARE(inputs.xdgDataHome, QStringLiteral("/d"));
}

void TestRuntimePaths::knowsTheHomeWithoutTheVariable()
{
    QProcessEnvironment environment;
    const QString home = PathInputs::fromEnvironment(environment, {}).home;
    QVERIFY2(home.startsWith(QLatin1Char('/')), qPrintable(home));
    environment.insert(QStringLiteral("HOME"), QString());
    QCOMPARE(PathInputs::fromEnvironment(environment, {}).home, home);
}

void TestRuntimePaths::profilesShareNothing()
{
    const auto of = [](const char *profile) {
        return RuntimePaths::from(
            PathInputs{QString::fromLatin1(profile), QStringLiteral("/h"), {}, QStringLiteral("/r"), {}, {}, {}});
    };
    const Result<RuntimePaths> one = of("");
    const Result<RuntimePaths> other = of("work");
    QVERIFY(one.ok() && other.ok());
    QVERIFY(one->socketDir != other->socketDir);
    QVERIFY(one->fallbackSocketDir != other->fallbackSocketDir);
    QVERIFY(one->stateDir != other->stateDir);
    QVERIFY(one->settingsFile != other->settingsFile);
}

void TestRuntimePaths::socketPathLength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("short") << 20 << true;
    QTest::newRow("longest") << longestSocketPath() << true;
    QTest::newRow("one more") << longestSocketPath() + 1 << false;
}

void TestRuntimePaths::socketPathLength()
{
    QFETCH(int, length);
    QFETCH(bool, accepted);
    const QString path = QLatin1Char('/') + QString(length - 1, QLatin1Char('x'));
    const Result<void> checked = checkSocketPathLength(path);
    QCOMPARE(checked.ok(), accepted);
    if (!accepted) {
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
        QVERIFY(checked.error().context.contains(path));
        QVERIFY(checked.error().context.contains(QString::number(length)));
        QVERIFY(checked.error().context.contains(QString::number(longestSocketPath())));
        QVERIFY(checked.error().advice.contains(QStringLiteral("SHELLPER_SOCKET_DIR")));
    }
}

void TestRuntimePaths::socketPathLengthCountsBytes()
{
    const QString path = QLatin1Char('/') + QString(longestSocketPath() / 2, QChar(0xfc)); // ü: two bytes in UTF-8
    if (QFile::encodeName(path).size() == path.size()) {
        QSKIP("this locale's file names are not UTF-8");
    }
    QVERIFY(!checkSocketPathLength(path).ok());
}

void TestRuntimePaths::makesMissingDirectoriesPrivate()
{
    const mode_t before = ::umask(0);
    const Result<void> made = ensurePrivateDirectory(file("h/.local/state/shellreeve"));
    ::umask(before);
    QVERIFY(made.ok());
    for (const char *name : {"h/.local", "h/.local/state", "h/.local/state/shellreeve"}) {
        struct stat info = {};
        QCOMPARE(::lstat(QFile::encodeName(file(name)).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t{0700});
    }
}

void TestRuntimePaths::acceptsAPrivateDirectoryAsItIs()
{
    QCOMPARE(::chmod(QFile::encodeName(file("s")).constData(), 0500), 0);
    QVERIFY(ensurePrivateDirectory(file("s")).ok());
    struct stat info = {};
    QCOMPARE(::lstat(QFile::encodeName(file("s")).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0500});
}

void TestRuntimePaths::refusesADirectoryOpenToOthers_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0755, 0750, 0701, 0710, 0702, 01777}) {
        QTest::newRow(qPrintable(QString::number(mode, 8))) << mode;
    }
}

void TestRuntimePaths::refusesADirectoryOpenToOthers()
{
    QFETCH(int, mode);
    QCOMPARE(::chmod(QFile::encodeName(file("s")).constData(), static_cast<mode_t>(mode)), 0);
    const Result<void> checked = ensurePrivateDirectory(file("s"));
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().code, ErrorCode::Refused);
    QVERIFY(checked.error().context.contains(QString::number(mode, 8)));
    QVERIFY(checked.error().advice.contains(QStringLiteral("chmod 700 '%1'").arg(file("s"))));
    struct stat info = {};
    QCOMPARE(::lstat(QFile::encodeName(file("s")).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, static_cast<mode_t>(mode)); // told, not changed
}

void TestRuntimePaths::refusesWhatIsNoDirectory()
{
    QFile plain(file("plain"));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(file("s"), file("link")));
    QVERIFY(QFile::link(file("nowhere"), file("dangling")));
    for (const char *name : {"plain", "link", "dangling"}) {
        const Result<void> checked = ensurePrivateDirectory(file(name));
        QVERIFY2(!checked.ok(), name);
        QCOMPARE(checked.error().code, ErrorCode::Refused);
        QVERIFY(checked.error().context.contains(file(name)));
    }
    QVERIFY(!QFileInfo::exists(file("nowhere")));
}

void TestRuntimePaths::refusesAnothersDirectory()
{
    constexpr uid_t nobody = 65'534;
    if (::chown(QFile::encodeName(file("s")).constData(), nobody, static_cast<gid_t>(-1)) != 0) {
        QSKIP("only root can give a directory away");
    }
    const Result<void> checked = ensurePrivateDirectory(file("s"));
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().code, ErrorCode::NotOurs);
    QVERIFY(checked.error().context.contains(QStringLiteral("65534")));
}

void TestRuntimePaths::saysWhenItCannotMakeOne()
{
    QFile plain(file("plain"));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    const Result<void> made = ensurePrivateDirectory(file("plain/below"));
    QVERIFY(!made.ok());
    QVERIFY(made.error().errnoValue != 0 || !made.error().advice.isEmpty());
    QVERIFY(made.error().context.contains(file("plain")));
}

QTEST_GUILESS_MAIN(TestRuntimePaths)
#include "tst_runtimepaths.moc"
