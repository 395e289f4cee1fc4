// SPDX-License-Identifier: MIT
#include "ui/welcome/welcomewindow.h"

#include "desktop/autostart.h"
#include "desktop/commandlink.h"
#include "support/temporaryhome.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestWelcomeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explains();
    void explainsWithoutATray();
    void decides();
    void leadsOn();
    void isClosedByEscape();

private:
    struct Bed {
        explicit Bed(bool hasTray = true) : window({autostart, command, hasTray})
        {
            window.show();
            (void)QTest::qWaitForWindowActive(&window);
        }
        bool says(const char *words)
        {
            const QList<QLabel *> labels = window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) { return label->isVisible() && label->text().contains(QString::fromUtf8(words)); });
        }
        QPushButton *button(const char *text)
        {
            const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
            const auto at = std::find_if(buttons.begin(), buttons.end(), [text](const QPushButton *one) { return one->text() == QString::fromUtf8(text); });
            return at == buttons.end() ? nullptr : *at;
        }

        TemporaryHome home;
        Autostart autostart{home.environment(), QStringLiteral("/usr/bin/shellreeve"), QString()};
        CommandLink command{home.home(), home.filePath(QStringLiteral("reeve")), QStringLiteral("/nowhere")};
        WelcomeWindow window;
    };
};

void TestWelcomeWindow::explains()
{
    Bed bed;
    for (const char *words : {"A session is a command", "tray of your desktop", "“Quit (keep sessions)” ends nothing", "“Quit and end all” asks first"}) {
        QVERIFY2(bed.says(words), words);
    }
    QVERIFY(!bed.window.isModal());
    QCOMPARE(bed.autostart.status().state, AutostartStatus::State::Off); // nothing is decided unasked
    QCOMPARE(bed.command.status().state, CommandLinkStatus::State::Missing);
}

void TestWelcomeWindow::explainsWithoutATray()
{
    Bed bed(false);
    QVERIFY(bed.says("the window of the sessions stands in for it"));
    QVERIFY(!bed.says("The menu of its icon"));
}

void TestWelcomeWindow::decides()
{
    Bed bed;
    bed.window.findChild<QCheckBox *>()->click();
    QCOMPARE(bed.autostart.status().state, AutostartStatus::State::On);
    bed.button("Install")->click();
    QCOMPARE(bed.command.status().state, CommandLinkStatus::State::Installed);
}

void TestWelcomeWindow::leadsOn()
{
    Bed bed;
    QSignalSpy settings(&bed.window, &WelcomeWindow::settingsWanted);
    QSignalSpy session(&bed.window, &WelcomeWindow::newSessionWanted);
    bed.button("Settings…")->click();
    QCOMPARE(settings.size(), 1);
    QVERIFY(bed.window.isVisible());
    bed.button("New session…")->click();
    QCOMPARE(session.size(), 1);
    QVERIFY(!bed.window.isVisible());
}

void TestWelcomeWindow::isClosedByEscape()
{
    Bed bed;
    QTest::keyClick(&bed.window, Qt::Key_Escape);
    QVERIFY(!bed.window.isVisible());
}

QTEST_MAIN(TestWelcomeWindow)
#include "tst_welcomewindow.moc"
