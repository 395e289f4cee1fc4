// SPDX-License-Identifier: MIT
// A picture of every window and dialog, light, dark and at 200 %, in screenshots/ of the build tree: for people to look
// at. What a program can see of them is checked.
#include "e2e/desktop/desktopinstance.h"
#include "support/waitfor.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QString button = QStringLiteral("push button");

enum class Look { Light, Dark, Large };

/// A dark desktop, as KDE's settings tell it.
constexpr auto darkColors = R"([Colors:Window]
BackgroundNormal=42,46,50
ForegroundNormal=252,252,252
[Colors:Button]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
[Colors:View]
BackgroundNormal=27,30,32
BackgroundAlternate=35,38,41
ForegroundNormal=252,252,252
ForegroundInactive=161,169,177
ForegroundLink=29,153,243
ForegroundVisited=155,89,182
[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=252,252,252
[Colors:Tooltip]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
)";

void dress(DesktopInstance &on, Look look)
{
    if (look == Look::Large) {
        on.it.environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    } else if (look == Look::Dark) {
        QFile colors(on.home.configDir() + QStringLiteral("/kdeglobals"));
        if (!colors.open(QIODevice::WriteOnly) || colors.write(darkColors) < 0) {
            qFatal("cannot write %s", qUtf8Printable(colors.fileName()));
        }
        on.it.environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("KDE"));
        on.it.environment.insert(QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5"));
        on.it.environment.insert(QStringLiteral("KDE_FULL_SESSION"), QStringLiteral("true"));
        on.it.environment.insert(QStringLiteral("QT_STYLE_OVERRIDE"), QStringLiteral("fusion"));
    }
}

/// But for what counts on: ages and loads change every second, and a large picture takes about as long.
bool areAlike(const QImage &one, const QImage &other)
{
    if (one.size() != other.size()) {
        return false;
    }
    const QImage left = one.convertToFormat(QImage::Format_RGB32);
    const QImage right = other.convertToFormat(QImage::Format_RGB32);
    qint64 different = 0;
    for (int y = 0; y < left.height(); ++y) {
        const auto *here = reinterpret_cast<const QRgb *>(left.constScanLine(y));
        const auto *there = reinterpret_cast<const QRgb *>(right.constScanLine(y));
        for (int x = 0; x < left.width(); ++x) {
            different += here[x] != there[x] ? 1 : 0;
        }
    }
    return different * 100 <= qint64(left.width()) * left.height();
}

double brightness(const QImage &image)
{
    const QImage one = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return one.pixelColor(0, 0).lightnessF();
}

} // namespace

class TestE2eScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWindow_data();
    void everyWindow();
    void theWelcome_data() { everyWindow_data(); }
    void theWelcome();
    void forTheReadme_data();
    void forTheReadme();

private:
    void prepare(DesktopInstance &on);
    void take(DesktopInstance &on, const QString &title, const QString &name);
    void populate(DesktopInstance &on);
    void takeLeftovers(DesktopInstance &on);
    void takeSettings(DesktopInstance &on);
    void takePorts(DesktopInstance &on);
    void showSession(DesktopInstance &on, const QString &name, const QString &lastWords);

    QString m_look;
    Look m_kind = Look::Light;
};

void TestE2eScreenshots::everyWindow_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("light") << static_cast<int>(Look::Light);
    QTest::newRow("dark") << static_cast<int>(Look::Dark);
    QTest::newRow("200") << static_cast<int>(Look::Large);
}

void TestE2eScreenshots::take(DesktopInstance &on, const QString &title, const QString &name)
{
    QVERIFY2(on.desktop.waitForWindow(title).isValid(), qUtf8Printable(title));
    const QString folder = QStringLiteral(SHELLREEVE_SCREENSHOTS);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QLatin1Char('/') + name + QLatin1Char('-') + m_look + QStringLiteral(".png");
    QFile::remove(path);
    const QStringList search{QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), QLatin1Char('^') + title};
    QString id;
    QVERIFY2(waitFor([&] { // the window manager takes its time to show it
        id = on.desktop.display.ask(search).section(QLatin1Char('\n'), 0, 0);
        return on.desktop.display.activate(id);
    }), qUtf8Printable(title));
    QImage image;
    // Drawn completely once two pictures in a row are alike.
    QVERIFY2(waitFor([&] {
        QProcess import;
        import.setProcessEnvironment(on.it.environment);
        import.start(QStringLiteral("import"), {QStringLiteral("-silent"), QStringLiteral("-window"), id, path});
        if (!runUntilFinished(import, hangDeadline) || import.exitCode() != 0) {
            return false;
        }
        const QImage last = std::exchange(image, QImage(path));
        return !image.isNull() && areAlike(image, last);
    }), qUtf8Printable(path));

    const int scale = m_kind == Look::Large ? 2 : 1;
    QVERIFY2(image.width() >= 250 * scale && image.height() >= 80 * scale, qUtf8Printable(path));
    const double light = brightness(image);
    QVERIFY2(m_kind == Look::Dark ? light < 0.4 : light > 0.6, qPrintable(QStringLiteral("%1: %2").arg(path).arg(light)));
}

void TestE2eScreenshots::populate(DesktopInstance &on)
{
    const auto in = [&](const char *folder) {
        const QString path = on.home.home() + QLatin1Char('/') + QString::fromUtf8(folder);
        QDir().mkpath(path + QStringLiteral("/.git"));
        return path;
    };
    const auto run = [&](const char *name, const char *folder, const char *script) {
        QVERIFY(!on.it.create(QString::fromUtf8(name), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QString::fromUtf8(script)},
                              {QStringLiteral("--cwd"), in(folder)}).isEmpty());
    };
    run("api", "shop", "echo 'listening on http://127.0.0.1:3000'; echo 'GET /orders 200 12 ms'; sleep 600 & exec sleep 600");
    run("web", "shop", "echo 'ready in 412 ms'; exec sleep 600");
    run("agent: refactor the importer", "importer", "printf 'I have a plan.\\n\\033]9;Review the plan\\007'; exec sleep 600");
    run("tests", "importer", "echo '412 passed, 1 failed'; exit 1");
    run("build", "shop", "echo 'done'; exit 0");
    run("\u05e9\u05e8\u05ea \U0001f680", "notes", "exec sleep 600");
    QVERIFY(on.it.waitForStatus(QStringLiteral("tests"), QStringLiteral("exited")));
    QVERIFY(on.it.waitForStatus(QStringLiteral("build"), QStringLiteral("exited")));
}

void TestE2eScreenshots::takeLeftovers(DesktopInstance &on)
{
    for (const char *name : {"nightly import", "watcher"}) {
        QVERIFY(!on.it.create(QString::fromUtf8(name), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("nohup setsid -f sleep 600; exit 0")},
                              {QStringLiteral("--leftovers"), QStringLiteral("ask")}).isEmpty());
        QVERIFY(waitFor([&] { return on.it.session(QString::fromUtf8(name)).value(QLatin1String("leftovers")).toArray().size() == 1; }));
    }
    const QJsonArray left = on.it.session(QStringLiteral("watcher")).value(QLatin1String("leftovers")).toArray();
    const qint64 kept = left.first().toObject().value(QLatin1String("pid")).toInteger();
    QCOMPARE(on.it.reeve({QStringLiteral("keep"), QString::number(kept)}).code, 0);
    QProcess orphan; // of a session that is no more
    QProcessEnvironment environment = on.it.environment;
    environment.insert(QStringLiteral("SHELLREEVE_SESSION"), QStringLiteral("q7m2xk4a.0123456789"));
    orphan.setProcessEnvironment(environment);
    orphan.start(QStringLiteral("sleep"), {QStringLiteral("600")});
    const QString title = QStringLiteral("Leftovers and orphans");
    QVERIFY(on.menu().choose({QStringLiteral("Leftovers"), title}));
    const Accessible window = on.desktop.waitForWindow(title);
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QLatin1String("is left alone")); }));
    QVERIFY(waitFor([&] { // whichever has it: the first line
        return on.desktop.display.tell(words("key Home")) && DesktopInstance::wordsOf(window).contains(QLatin1String("What happens: it"));
    }));
    take(on, title, QStringLiteral("leftovers"));
    QVERIFY(on.closeWindow(title, QStringLiteral("Escape")));
    orphan.kill();
    orphan.waitForFinished();
}

void TestE2eScreenshots::takePorts(DesktopInstance &on)
{
    const QString title = QStringLiteral("Ports");
    QVERIFY(!on.it.createChild(QStringLiteral("proxy"), QStringLiteral("child [ listen 0 block ] child [ listen 0 block ] block")).isEmpty());
    QVERIFY(on.menu().choose({title, QStringLiteral("All ports…")}));
    const Accessible window = on.desktop.waitForWindow(title);
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QLatin1String("testchild")); }));
    take(on, title, QStringLiteral("ports"));
    QVERIFY(on.closeWindow(title, QStringLiteral("Escape")));
    QCOMPARE(on.it.reeve(words("kill proxy")).code, 0);
}

void TestE2eScreenshots::takeSettings(DesktopInstance &on)
{
    const QString title = QStringLiteral("Settings");
    QVERIFY(on.menu().choose({QStringLiteral("Settings…")}));
    const Accessible window = on.desktop.waitForWindow(title);
    const QList<std::pair<const char *, const char *>> sections{{"general", "Start at login"},       {"sessions", "Output to remember"},
                                                                {"leftovers", "Programs to keep"},    {"notifications", "A session has finished"},
                                                                {"monitor", "Port of the monitor"},   {"advanced", "Time to finish"}};
    for (const auto &[name, shown] : sections) {
        QVERIFY2(waitFor([&] {
            if (DesktopInstance::wordsOf(window).contains(QString::fromUtf8(shown))) {
                return true;
            }
            window.find(QStringLiteral("list"), QStringLiteral("Sections")).focus();
            (void)on.desktop.display.tell(words("key Down"));
            return false;
        }), shown);
        take(on, title, QStringLiteral("settings-%1").arg(QLatin1String(name)));
    }
    QVERIFY(on.closeWindow(title, QStringLiteral("Escape")));
    QVERIFY(on.menu().choose({QStringLiteral("Settings…")}));
    QVERIFY(waitFor([&] {
        return on.desktop.display.tell(words("key ctrl+f")) && window.find(QStringLiteral("text"), QStringLiteral("Search settings")).isFocused();
    }));
    QVERIFY(window.find(QStringLiteral("text"), QStringLiteral("Search settings")).setText(QStringLiteral("port")));
    QVERIFY(window.waitFor(QStringLiteral("text"), QStringLiteral("Port of the monitor")).setText(QStringLiteral("70000")));
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QLatin1String("65535")); }));
    take(on, title, QStringLiteral("settings-problem"));
    QVERIFY(on.closeWindow(title, QStringLiteral("Escape")));
}

void TestE2eScreenshots::prepare(DesktopInstance &on)
{
    m_look = QString::fromUtf8(QTest::currentDataTag());
    dress(on, m_kind);
    on.it.environment.insert(QStringLiteral("TERMINAL"), QStringLiteral("/bin/false"));
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
}

void TestE2eScreenshots::theWelcome()
{
    QFETCH(int, look);
    m_kind = static_cast<Look>(look);
    DesktopInstance on(DesktopInstance::Tray::There, m_kind == Look::Large ? QSize(2560, 1600) : QSize(1280, 800));
    prepare(on);
    QVERIFY(on.start({}));
    take(on, QStringLiteral("Welcome to Shellreeve"), QStringLiteral("welcome"));
    takeSettings(on);
}

void TestE2eScreenshots::showSession(DesktopInstance &on, const QString &name, const QString &lastWords)
{
    const int scale = m_kind == Look::Large ? 2 : 1;
    const Accessible window = on.desktop.waitForWindow(QStringLiteral("Sessions"));
    QVERIFY(waitFor([&] { // rows move as long as sessions come
        const QPoint row = window.find(QString(), name).extents().center() * scale;
        return on.desktop.display.tell({QStringLiteral("mousemove"), QString::number(row.x()), QString::number(row.y()),
                                        QStringLiteral("click"), QStringLiteral("1")})
            && window.find(QString(), QStringLiteral("Last lines of output")).text().contains(lastWords);
    }));
}

void TestE2eScreenshots::forTheReadme_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("light") << static_cast<int>(Look::Light);
    QTest::newRow("dark") << static_cast<int>(Look::Dark);
}

// Made anew by hand where the windows have changed: see CONTRIBUTING.md.
void TestE2eScreenshots::forTheReadme()
{
    const QString folder = qEnvironmentVariable("SHELLREEVE_README_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("no folder in SHELLREEVE_README_PICTURES");
    }
    QFETCH(int, look);
    m_kind = static_cast<Look>(look);
    DesktopInstance on(DesktopInstance::Tray::There, {1280, 780});
    prepare(on);
    QProcess work;
    work.start(QStringLiteral("bash"), {QStringLiteral(SHELLREEVE_SOURCE_DIR "/tests/e2e/makework.sh"), on.home.home()});
    QVERIFY(runUntilFinished(work, hangDeadline) && work.exitCode() == 0);
    on.it.environment.insert(QStringLiteral("PATH"), on.home.home() + QStringLiteral("/bin:") + on.it.environment.value(QStringLiteral("PATH")));
    QVERIFY(on.start({QStringLiteral("--show")}));
    const auto run = [&on](const char *name, const char *place, const char *command) {
        QVERIFY(!on.it.create(QString::fromUtf8(name), words(command), {QStringLiteral("--cwd"), on.home.home() + QLatin1Char('/') + QString::fromUtf8(place)}).isEmpty());
    };
    run("api", "shop", "npm run dev");
    run("web", "shop", "vite build watch");
    run("importer agent", "importer", "claude");
    run("checkout agent", "shop", "claude");
    run("database", "shop", "docker compose up");
    run("notes", "notes", "bash");
    run("tests", "importer", "pytest");
    run("release", "shop", "make release");
    QVERIFY(on.it.waitForStatus(QStringLiteral("tests"), QStringLiteral("exited")));
    QVERIFY(on.it.waitForStatus(QStringLiteral("release"), QStringLiteral("exited")));
    QCOMPARE(on.it.reeve({QStringLiteral("send"), QStringLiteral("importer agent"), QStringLiteral("go"), QStringLiteral("--enter")}).code, 0);
    showSession(on, QStringLiteral("api"), QStringLiteral("GET"));
    const auto publish = [&](const QString &title, const QString &name) {
        take(on, title, QStringLiteral("readme-") + name);
        const QString shot = QStringLiteral(SHELLREEVE_SCREENSHOTS "/readme-%1-%2.png").arg(name, m_look);
        QProcess convert;
        convert.start(QStringLiteral("convert"), {shot, QStringLiteral("-strip"), QStringLiteral("-colors"), QStringLiteral("192"),
                                                  QStringLiteral("%1/%2-%3.png").arg(folder, name, m_look)});
        QVERIFY(runUntilFinished(convert, hangDeadline) && convert.exitCode() == 0);
    };
    publish(QStringLiteral("Sessions"), QStringLiteral("sessions"));
    if (m_kind == Look::Light) {
        QVERIFY(on.menu().choose({QStringLiteral("api"), QStringLiteral("End…")}));
        publish(QStringLiteral("End session"), QStringLiteral("end"));
        QVERIFY(on.closeWindow(QStringLiteral("End session"), QStringLiteral("Escape")));
    }
}

void TestE2eScreenshots::everyWindow()
{
    QFETCH(int, look);
    m_kind = static_cast<Look>(look);
    DesktopInstance on(DesktopInstance::Tray::There, m_kind == Look::Large ? QSize(2560, 1600) : QSize(1280, 800));
    prepare(on);
    QVERIFY(on.start({QStringLiteral("--show")}));
    const QString sessions = QStringLiteral("Sessions");
    take(on, sessions, QStringLiteral("sessions-empty"));
    const QString leftovers = QStringLiteral("Leftovers and orphans");
    QVERIFY(on.menu().choose({QStringLiteral("Leftovers"), leftovers}));
    take(on, leftovers, QStringLiteral("leftovers-empty"));
    QVERIFY(on.closeWindow(leftovers, QStringLiteral("Escape")));
    populate(on);
    const Accessible window = on.desktop.waitForWindow(sessions);
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QLatin1String("tests")); }));
    const int scale = m_kind == Look::Large ? 2 : 1;
    showSession(on, QStringLiteral("api"), QStringLiteral("listening"));
    take(on, sessions, QStringLiteral("sessions"));
    takeLeftovers(on);
    const QString ports = QStringLiteral("Ports");
    QVERIFY(on.menu().choose({ports, QStringLiteral("All ports…")}));
    take(on, ports, QStringLiteral("ports-empty"));
    QVERIFY(on.closeWindow(ports, QStringLiteral("Escape")));
    takePorts(on);
    const Accessible below = window.find(QString(), QStringLiteral("Processes of the session")).find(QString(), QStringLiteral("sleep 600"));
    QVERIFY(waitFor([&] {
        const QPoint place = below.extents().center() * scale;
        return on.desktop.display.tell({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y()),
                                        QStringLiteral("click"), QStringLiteral("1"), QStringLiteral("key"), QStringLiteral("End"),
                                        QStringLiteral("key"), QStringLiteral("Delete")})
            && on.desktop.hasWindow(QStringLiteral("End process"));
    }));
    take(on, QStringLiteral("End process"), QStringLiteral("end-process"));
    QVERIFY(on.closeWindow(QStringLiteral("End process"), QStringLiteral("Escape")));

    const QList<std::tuple<QStringList, QString, QString>> dialogs{
        {{QStringLiteral("New session…")}, QStringLiteral("New session"), QStringLiteral("new-session")},
        {{QStringLiteral("api"), QStringLiteral("End…")}, QStringLiteral("End session"), QStringLiteral("end")},
        {{QStringLiteral("api"), QStringLiteral("Restart")}, QStringLiteral("Restart session"), QStringLiteral("restart")},
        {{QStringLiteral("api"), QStringLiteral("Rename…")}, QStringLiteral("Rename session"), QStringLiteral("rename")},
        {{QStringLiteral("Quit and end all")}, QStringLiteral("Quit and end all"), QStringLiteral("quit-end")},
        {{QStringLiteral("About")}, QStringLiteral("About Shellreeve"), QStringLiteral("about")},
    };
    for (const auto &[path, title, name] : dialogs) {
        QVERIFY2(on.menu().choose(path), qUtf8Printable(title));
        take(on, title, name);
        QVERIFY2(on.closeWindow(title, QStringLiteral("Escape")), qUtf8Printable(title));
    }
    QVERIFY(on.menu().choose({QStringLiteral("New session…")}));
    const Accessible dialog = on.desktop.waitForWindow(QStringLiteral("New session"));
    QVERIFY(dialog.waitFor(QStringLiteral("text"), QStringLiteral("Command")).setText(QStringLiteral("npm run 'dev")));
    QVERIFY(dialog.waitFor(QStringLiteral("text"), QStringLiteral("Folder")).setText(QStringLiteral("~/nowhere")));
    QVERIFY(dialog.waitFor(QStringLiteral("text"), QStringLiteral("Name")).setText(QStringLiteral("api")));
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(dialog).contains(QLatin1String("nowhere")); }));
    take(on, QStringLiteral("New session"), QStringLiteral("new-session-problems"));
    QVERIFY(on.closeWindow(QStringLiteral("New session"), QStringLiteral("Escape")));
}

QTEST_GUILESS_MAIN(TestE2eScreenshots)
#include "tst_e2e_screenshots.moc"
