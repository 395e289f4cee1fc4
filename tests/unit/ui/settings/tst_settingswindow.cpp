// SPDX-License-Identifier: MIT
#include "ui/settings/settingswindow.h"

#include "desktop/autostart.h"
#include "desktop/commandlink.h"
#include "desktop/recentchoices.h"
#include "support/catalogue.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"
#include "ui/dialogs/noticebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

struct Bed {
    explicit Bed(const Settings::Overrules &overrules = {}) : settings(home.configDir() + QStringLiteral("/shellreeve.conf"), overrules)
    {
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }

    template<typename Widget>
    Widget *find(const QString &accessibleName)
    {
        const QList<Widget *> all = window.findChildren<Widget *>();
        const auto at = std::find_if(all.begin(), all.end(), [&](Widget *one) { return one->accessibleName() == accessibleName; });
        return at == all.end() ? nullptr : *at;
    }
    SettingLine *line(Setting setting) { return window.findChild<SettingsPage *>()->line(setting); }
    template<typename Widget>
    Widget *field(Setting setting)
    {
        return qobject_cast<Widget *>(line(setting)->buddy());
    }
    QPushButton *restore(Setting setting) { return find<QPushButton>(QStringLiteral("Restore default: ") + line(setting)->label()); }
    void choose(const char *section)
    {
        auto *list = find<QListWidget>(QStringLiteral("Sections"));
        list->setCurrentItem(list->findItems(QString::fromLatin1(section), Qt::MatchExactly).first());
    }
    void search(const QString &text) { find<QLineEdit>(QStringLiteral("Search settings"))->setText(text); }
    QStringList shownLabels()
    {
        QStringList labels;
        const QList<LineFrame *> lines = window.findChildren<LineFrame *>();
        for (const LineFrame *line : lines) {
            if (line->isVisible()) {
                labels.append(line->label());
            }
        }
        return labels;
    }
    bool says(Setting setting, const char *words)
    {
        const QList<QLabel *> labels = line(setting)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && QString(label->text()).remove(QChar(0x200b)).contains(QString::fromUtf8(words));
        });
    }

    TemporaryHome home;
    Settings settings;
    Autostart autostart{home.environment(), QStringLiteral("/usr/bin/shellreeve"), QString()};
    CommandLink command{home.home(), home.filePath(QStringLiteral("reeve")), QStringLiteral("/nowhere")};
    RecentChoices recent{home.configDir() + QStringLiteral("/shellreeve.conf")};
    SettingsWindow window{{settings, autostart, command, {{QStringLiteral("en"), QStringLiteral("de")}, QStringLiteral("konsole")}}, recent};
};

} // namespace

class TestSettingsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasAPlace();
    void choicesCountAtOnce();
    void typedCountsWhenItIsComplete();
    void whatCannotBeStaysAndIsTold();
    void restoresTheDefault();
    void tellsTheDefaultAndWhenItCounts();
    void tellsWhoOverrules();
    void tellsWhatTheFileSays();
    void followsTheFile();
    void aClosedWindowLosesNothing();
    void searches();
    void tellsThatNothingCanBeKept();
    void startsAtLogin();
    void installsTheCommand();
    void everyControlHasAName();
    void theWheelChangesNothing();
    void speaksAnotherLanguageAtOnce();
    void keysWork();
};

void TestSettingsWindow::everythingHasAPlace()
{
    Bed bed;
    for (const SettingRow &row : settingRows()) {
        QVERIFY2(bed.line(row.setting), qUtf8Printable(row.name));
    }
    QCOMPARE(bed.shownLabels().size(), 6); // of the first section, two of them no settings
    bed.choose("Notifications");
    QCOMPARE(bed.shownLabels().size(), 4);
}

void TestSettingsWindow::choicesCountAtOnce()
{
    Bed bed;
    auto *box = bed.field<QComboBox>(Setting::Quit);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(bed.settings.text(Setting::Quit), QStringLiteral("ask"));
    bed.choose("Notifications");
    QTest::keyClick(bed.field<QCheckBox>(Setting::NotifyFinished), Qt::Key_Space);
    QVERIFY(!bed.settings.isOn(Setting::NotifyFinished));
    QVERIFY(!bed.settings.problem());
}

void TestSettingsWindow::typedCountsWhenItIsComplete()
{
    Bed bed;
    bed.choose("Monitor");
    auto *port = bed.field<QLineEdit>(Setting::MonitorPort);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("5000"));
    QCOMPARE(bed.settings.number(Setting::MonitorPort), 4'820);
    QTest::keyClick(port, Qt::Key_Tab);
    QCOMPARE(bed.settings.number(Setting::MonitorPort), 5'000);
}

void TestSettingsWindow::whatCannotBeStaysAndIsTold()
{
    Bed bed;
    bed.choose("Monitor");
    auto *port = bed.field<QLineEdit>(Setting::MonitorPort);
    port->setFocus();
    port->setText(QStringLiteral("70000"));
    QVERIFY(bed.says(Setting::MonitorPort, "from 0 to 65535"));
    QVERIFY(port->accessibleDescription().contains(QLatin1String("from 0 to 65535")));
    QTest::keyClick(port, Qt::Key_Tab);
    QCOMPARE(port->text(), QStringLiteral("70000"));
    bed.settings.set(Setting::Quit, QStringLiteral("ask")); // something else changes
    QCOMPARE(port->text(), QStringLiteral("70000"));
    QCOMPARE(bed.settings.number(Setting::MonitorPort), 4'820);
    bed.restore(Setting::MonitorPort)->click(); // the way out
    QCOMPARE(port->text(), QStringLiteral("4820"));
    QVERIFY(!bed.says(Setting::MonitorPort, "from 0 to 65535"));
}

void TestSettingsWindow::restoresTheDefault()
{
    Bed bed;
    bed.choose("Leftovers");
    QVERIFY(!bed.restore(Setting::KeepList)->isVisible());
    bed.settings.set(Setting::KeepList, QStringList{QStringLiteral("tmux")});
    QVERIFY(bed.restore(Setting::KeepList)->isVisible());
    bed.restore(Setting::KeepList)->setFocus();
    QTest::keyClick(bed.restore(Setting::KeepList), Qt::Key_Space);
    QVERIFY(bed.settings.isStandard(Setting::KeepList));
    QVERIFY(!bed.restore(Setting::KeepList)->isVisible());
    QVERIFY(bed.line(Setting::KeepList)->buddy()->hasFocus()); // the keyboard is not left nowhere
}

void TestSettingsWindow::tellsTheDefaultAndWhenItCounts()
{
    Bed bed;
    bed.choose("Sessions");
    QVERIFY(bed.says(Setting::Scrollback, "Default: 2.00 MiB. For new sessions."));
    QVERIFY(bed.says(Setting::KeepScreens, "Default: on."));
    bed.choose("Advanced");
    bed.settings.set(Setting::Mode, QStringLiteral("production"));
    QVERIFY(bed.says(Setting::GracefulTimeout, "Default: %n seconds.") || bed.says(Setting::GracefulTimeout, "Default: 15 seconds."));
    QCOMPARE(bed.field<QLineEdit>(Setting::GracefulTimeout)->text(), QStringLiteral("15"));
}

void TestSettingsWindow::tellsWhoOverrules()
{
    Bed bed({{Setting::MonitorPort, {QStringLiteral("--monitor-port"), QVariant(7'777LL)}}});
    bed.choose("Monitor");
    QVERIFY(bed.says(Setting::MonitorPort, "Set by --monitor-port: 7777."));
    auto *port = bed.field<QLineEdit>(Setting::MonitorPort);
    QCOMPARE(port->text(), QStringLiteral("4820")); // what is chosen
    port->setText(QStringLiteral("5000"));
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(bed.settings.chosen(Setting::MonitorPort), QVariant(5'000LL));
    QCOMPARE(bed.settings.number(Setting::MonitorPort), 7'777);
    QVERIFY(bed.says(Setting::MonitorPort, "Set by --monitor-port: 7777."));
}

void TestSettingsWindow::tellsWhatTheFileSays()
{
    Bed bed;
    QFile file(bed.settings.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[monitor]\nport=http\n");
    file.close();
    bed.choose("Monitor");
    QVERIFY(waitFor([&] { return bed.says(Setting::MonitorPort, "The file says “http”, which is not possible."); }));
    auto *port = bed.field<QLineEdit>(Setting::MonitorPort);
    QTest::keyClick(port, Qt::Key_Return); // the default is confirmed: the nonsense goes
    QVERIFY(bed.settings.unusable(Setting::MonitorPort).isEmpty());
    QVERIFY(!bed.says(Setting::MonitorPort, "The file says"));
}

void TestSettingsWindow::followsTheFile()
{
    Bed bed;
    Settings other(bed.settings.file());
    other.set(Setting::MonitorPort, QVariant(6'000LL));
    QVERIFY(waitFor([&] { return bed.field<QLineEdit>(Setting::MonitorPort)->text() == QLatin1String("6000"); }));
}

void TestSettingsWindow::aClosedWindowLosesNothing()
{
    Bed bed;
    bed.choose("Monitor");
    auto *port = bed.field<QLineEdit>(Setting::MonitorPort);
    port->setText(QStringLiteral("5000"));
    bed.window.close();
    QCOMPARE(bed.settings.number(Setting::MonitorPort), 5'000);
    bed.window.show();
    port->setText(QStringLiteral("70000"));
    bed.window.close();
    bed.window.show();
    QCOMPARE(port->text(), QStringLiteral("70000"));
    QVERIFY(bed.says(Setting::MonitorPort, "from 0 to 65535"));
}

void TestSettingsWindow::searches()
{
    Bed bed;
    bed.search(QStringLiteral("port dashboard"));
    QCOMPARE(bed.shownLabels(), QStringList{QStringLiteral("Port of the monitor")});
    bed.search(QStringLiteral("SHELLREEVE_HUSK_SECONDS"));
    QCOMPARE(bed.shownLabels().size(), 1);
    bed.search(QStringLiteral("login"));
    QVERIFY(bed.shownLabels().contains(QStringLiteral("Start at login")));
    bed.search(QStringLiteral("nothing like this"));
    QVERIFY(bed.shownLabels().isEmpty());
    const QList<QLabel *> labels = bed.window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().startsWith(QLatin1String("No setting fits")); }));
    bed.search(QString());
    QCOMPARE(bed.shownLabels().size(), 6);
    bed.search(QStringLiteral("port"));
    bed.choose("Leftovers"); // leaves the search
    QVERIFY(bed.find<QLineEdit>(QStringLiteral("Search settings"))->text().isEmpty());
    QVERIFY(bed.shownLabels().contains(QStringLiteral("Programs to keep")));
}

void TestSettingsWindow::tellsThatNothingCanBeKept()
{
    Bed bed;
    auto *bar = bed.window.findChild<NoticeBar *>();
    QVERIFY(!bar->isVisible());
    QVERIFY(QFile::remove(bed.home.configDir() + QStringLiteral("/shellreeve.recent")) || true);
    QVERIFY(QDir(bed.home.configDir()).removeRecursively());
    QFile inTheWay(bed.home.configDir());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    bed.settings.set(Setting::Quit, QStringLiteral("ask"));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QLatin1String("cannot be kept")));
    QVERIFY(inTheWay.remove());
    const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
    QVERIFY(!buttons.isEmpty());
    buttons.first()->click(); // Try again
    QVERIFY(!bar->isVisible());
    QCOMPARE(Settings(bed.settings.file()).text(Setting::Quit), QStringLiteral("ask"));
}

void TestSettingsWindow::startsAtLogin()
{
    Bed bed;
    auto *box = bed.find<QCheckBox>(QStringLiteral("Start at login"));
    QVERIFY(box && !box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(bed.autostart.status().state, AutostartStatus::State::On);
    const QString entry = bed.home.configDir() + QStringLiteral("/autostart/shellreeve.desktop");
    QVERIFY(QFileInfo::exists(entry));
    QVERIFY(QFile::remove(entry)); // in the desktop's own settings
    bed.window.hide();
    bed.window.show();
    QVERIFY(!box->isChecked());
}

void TestSettingsWindow::installsTheCommand()
{
    Bed bed;
    QFile program(bed.home.filePath(QStringLiteral("reeve")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    auto *install = bed.find<QPushButton>(QStringLiteral("Install the command line tool"));
    QVERIFY(install);
    install->click();
    QCOMPARE(bed.command.status().state, CommandLinkStatus::State::Installed);
    auto *lineToAdd = bed.find<QLineEdit>(QStringLiteral("Line for your shell's start file"));
    QVERIFY(lineToAdd->isVisible()); // its folder is not in the PATH
    QVERIFY(lineToAdd->text().startsWith(QLatin1String("export PATH=")));
    QVERIFY(lineToAdd->text().endsWith(QLatin1String("/.local/bin:\"$PATH\"")));
    auto *remove = bed.find<QPushButton>(QStringLiteral("Remove the command line tool"));
    QCOMPARE(remove, install);
    remove->click();
    QCOMPARE(bed.command.status().state, CommandLinkStatus::State::Missing);
    QVERIFY(!lineToAdd->isVisible());
}

void TestSettingsWindow::everyControlHasAName()
{
    Bed bed;
    const QList<QWidget *> all = bed.window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QListWidget *>(widget);
        const bool isPart = qobject_cast<const QComboBox *>(widget->parentWidget()) || qobject_cast<const QLineEdit *>(widget->parentWidget());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (isField && !isPart && !widget->isHidden() && widget->focusPolicy() != Qt::NoFocus) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }
}

void TestSettingsWindow::theWheelChangesNothing()
{
    Bed bed;
    auto *box = bed.field<QComboBox>(Setting::Quit);
    const QPointF at(5, 5);
    QWheelEvent wheel(at, box->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(bed.settings.text(Setting::Quit), QStringLiteral("keep"));
}

void TestSettingsWindow::speaksAnotherLanguageAtOnce()
{
    const TemporaryHome home;
    const QString path = home.filePath(QStringLiteral("x.qm"));
    QVERIFY(writeCatalogue(path, {{QStringLiteral("When quitting"), QStringLiteral("Beim Beenden")}, {QStringLiteral("Settings"), QStringLiteral("Einstellungen")}}));
    Bed bed;
    bed.choose("General");
    QTranslator german;
    QVERIFY(german.load(path));
    QVERIFY(QCoreApplication::installTranslator(&german));
    QVERIFY(waitFor([&] { return bed.shownLabels().contains(QStringLiteral("Beim Beenden")); }));
    QCOMPARE(bed.window.windowTitle(), QStringLiteral("Einstellungen"));
    QVERIFY(bed.field<QComboBox>(Setting::Language)->hasFocus());
    QTest::keyClick(bed.field<QComboBox>(Setting::Quit), Qt::Key_Down); // it works as before
    QCOMPARE(bed.settings.text(Setting::Quit), QStringLiteral("ask"));
    QVERIFY(QCoreApplication::removeTranslator(&german));
    QVERIFY(waitFor([&] { return bed.shownLabels().contains(QStringLiteral("When quitting")); }));
}

void TestSettingsWindow::keysWork()
{
    Bed bed;
    QTest::keyClick(&bed.window, Qt::Key_F, Qt::ControlModifier);
    auto *search = bed.find<QLineEdit>(QStringLiteral("Search settings"));
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("mode"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(bed.field<QComboBox>(Setting::Mode)->hasFocus());
    QTest::keyClick(&bed.window, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(bed.window.isVisible());
    QTest::keyClick(&bed.window, Qt::Key_Escape);
    QVERIFY(!bed.window.isVisible());
}

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
