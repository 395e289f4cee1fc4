// SPDX-License-Identifier: MIT
#include "samples.h"
#include "support/temporaryhome.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/monitordialog.h"
#include "ui/dialogs/newsessiondialog.h"
#include "ui/dialogs/portdialog.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/dialogs/reportdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>
#include <QTreeWidget>

#include <functional>
#include <map>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

using Make = std::function<QDialog *()>;

QPalette darkPalette()
{
    QPalette palette;
    const QColor ground(0x2b, 0x2b, 0x2e);
    const QColor ink(0xee, 0xee, 0xee);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x29));
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::Button, QColor(0x3a, 0x3a, 0x3e));
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9e));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xd8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, ink);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0x88, 0x88, 0x8c));
    }
    return palette;
}

QList<endtext::Subject> manySubjects(int count)
{
    QList<endtext::Subject> subjects;
    for (int i = 0; i < count; ++i) {
        subjects.append(sampleSubject(i % 3 == 0 ? QStringLiteral("مرحبا-%1").arg(i) : QStringLiteral("worker-%1").arg(i),
                                      i % 2 == 0 ? QStringLiteral("bash") : QStringLiteral("node"), i % 5,
                                      i % 4 == 0 ? QList<int>{3000 + i} : QList<int>()));
    }
    return subjects;
}

endtext::Subject hostileSubject()
{
    endtext::Subject subject = sampleSubject(QStringLiteral("<b>x</b>\n&amp; ") + QString::fromUtf8("\u202eevil 😀👩‍👩‍👧 ") + QString(50, QLatin1Char('W')),
                                             QStringLiteral("R&D<i>"), 3, {3000, 5173});
    subject.session.command = QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QString(5'000, QLatin1Char('x'))};
    subject.session.cwd = QDir::homePath() + QLatin1Char('/') + QStringLiteral("a-rather-long-folder-name/").repeated(8);
    subject.preview.kept = QStringList{QStringLiteral("tmux (4711)"), QStringLiteral("ssh-agent (99)")};
    subject.preview.hostsUs = true;
    return subject;
}

NewSessionDialog::Choices sampleChoices()
{
    NewSessionDialog::Choices choices;
    choices.commands = QStringList{QStringLiteral("npm run dev"), QString(5'000, QLatin1Char('y'))};
    choices.suggestions = QStringList{QStringLiteral("/bin/bash"), QStringLiteral("claude")};
    choices.folders = QStringList{QDir::homePath()};
    choices.taken = QStringList{QStringLiteral("api")};
    choices.home = QDir::homePath();
    choices.shell = QStringLiteral("/bin/bash");
    choices.searchPath = QStringLiteral("/usr/bin:/bin");
    return choices;
}

QDialog *newSession(const QString &command, const QString &folder, const QString &name, const QString &environment)
{
    auto *dialog = new NewSessionDialog(sampleChoices());
    const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
    boxes.at(0)->setEditText(command);
    if (!folder.isEmpty()) {
        boxes.at(1)->setEditText(folder);
    }
    const QList<QLineEdit *> lines = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->accessibleName() == QLatin1String("Name")) {
            line->setText(name);
        }
    }
    dialog->findChild<QPlainTextEdit *>()->setPlainText(environment);
    return dialog;
}

QDialog *survivors()
{
    ReportDialog::Report report;
    report.title = QStringLiteral("Not everything ended");
    report.heading = QStringLiteral("2 processes are still there");
    report.text = QStringLiteral("They were asked to end and then killed, and they live on. Their sessions stay in the list, so that you can try again.");
    report.rows = {{QStringLiteral("api"), QStringLiteral("node (pid 4711): permission denied")},
                   {QStringLiteral("web"), QStringLiteral("tar (pid 4712): uninterruptible sleep")}};
    auto *dialog = new ReportDialog(report);
    dialog->addAction(QStringLiteral("Try again"));
    return dialog;
}

QDialog *noTerminal()
{
    ReportDialog::Report report;
    report.title = QStringLiteral("No terminal");
    report.heading = QStringLiteral("No terminal program could be opened");
    report.text = QStringLiteral("No terminal program was found: looked for $TERMINAL, x-terminal-emulator, gnome-terminal, konsole.\n\nIn a "
                                 "terminal of your choice, this shows the session:");
    report.command = QStringLiteral("/home/u/src/shellreeve/build/release/bin/reeve attach abcd2345");
    return new ReportDialog(report);
}

QDialog *progress()
{
    auto *dialog = new ProgressDialog(QStringLiteral("Ending sessions"), QStringLiteral("Ending 12 sessions…"));
    dialog->setProgress(7, 12, QStringLiteral("7 of 12 have ended."));
    return dialog;
}

MonitorStatus monitorStatus(MonitorState state)
{
    MonitorStatus status;
    status.state = state;
    status.port = 4820;
    status.pid = state == MonitorState::Running ? 4711 : 0;
    status.reason = QStringLiteral("the monitor has ended: it was ended by SIGKILL; it was started 6 times");
    PortHolder holder;
    holder.pid = 4711;
    holder.uid = 1000;
    holder.program = QStringLiteral("/home/u/.local/share/shellreeve/helpers/0123456789abcdef0123456789abcdef/shellreeve-monitor");
    holder.address = QStringLiteral("127.0.0.1");
    holder.startedAt = sampleTime.addSecs(-7'200);
    switch (state) {
    case MonitorState::BlockedLive:
        holder.process = ProcessRef::open(::getpid()).value();
        holder.profile = QStringLiteral("work");
        holder.answer = WellKnown();
        holder.answer->version = QStringLiteral("0.1.0");
        holder.answer->sessions = 12;
        break;
    case MonitorState::BlockedSession:
        holder.program = QStringLiteral("/usr/bin/node");
        holder.sessionName = QStringLiteral("api");
        break;
    case MonitorState::BlockedForeign:
        holder.program = QStringLiteral("/opt/") + QStringLiteral("a-rather-long-folder-name/").repeated(8) + QStringLiteral("R&D <b>server</b>");
        break;
    default: break;
    }
    if (status.isBlocked()) {
        status.holder = holder;
    }
    return status;
}

QDialog *monitorDialog(MonitorState state)
{
    return new MonitorDialog(monitorText(monitorStatus(state), sampleTime));
}

const std::map<const char *, Make> &dialogs()
{
    static const std::map<const char *, Make> all{
        {"end-one", [] {
             auto *dialog = new ConsentDialog(endtext::endQuestion({sampleSubject(QStringLiteral("api"), QStringLiteral("bash"), 3, {3000})}));
             dialog->addChoice(QStringLiteral("At once, without time to save"), QStringLiteral("Kills after a tenth of a second"));
             return dialog;
         }},
        {"end-hostile", [] {
             auto *dialog = new ConsentDialog(endtext::endQuestion({hostileSubject()}));
             dialog->addChoice(QStringLiteral("End what is kept too"), QStringLiteral("tmux"));
             dialog->addChoice(QStringLiteral("At once, without time to save"), QStringLiteral("Kills after a tenth of a second"));
             return dialog;
         }},
        {"end-many", [] { return new ConsentDialog(endtext::endQuestion(manySubjects(100))); }},
        {"restart", [] { return new ConsentDialog(endtext::restartQuestion(manySubjects(1))); }},
        {"quit-end-all", [] { return new ConsentDialog(endtext::quitQuestion(manySubjects(12), std::chrono::hours(48))); }},
        {"forget", [] { return new ConsentDialog(endtext::forgetQuestion({manySubjects(1).first().session, hostileSubject().session})); }},
        {"progress", progress},
        {"survivors", survivors},
        {"no-terminal", noTerminal},
        {"rename", [] { return new RenameDialog(QStringLiteral("api"), {QStringLiteral("web")}); }},
        {"about", [] { return new AboutDialog(RuntimePaths::from(PathInputs{QString(), QStringLiteral("/home/u"), {}, QStringLiteral("/run/user/1000"), {}, {}, {}}).value(), QString()); }},
        {"monitor-live", [] { return monitorDialog(MonitorState::BlockedLive); }},
        {"monitor-session", [] { return monitorDialog(MonitorState::BlockedSession); }},
        {"monitor-foreign", [] { return monitorDialog(MonitorState::BlockedForeign); }},
        {"monitor-degraded", [] { return monitorDialog(MonitorState::Degraded); }},
        {"monitor-running", [] { return monitorDialog(MonitorState::Running); }},
        {"monitor-port", [] { return new PortDialog(4821, [](int port) { return port != 4821; }); }},
        {"new-empty", [] { return newSession({}, {}, {}, {}); }},
        {"new-filled", [] { return newSession(QStringLiteral("npm run dev | tee log"), {}, QStringLiteral("shop"), QStringLiteral("PORT=3000")); }},
        {"new-wrong", [] { return newSession(QStringLiteral("sh -c 'x"), QStringLiteral("/no/such/folder"), QStringLiteral("api"), QStringLiteral("what")); }},
        {"new-failed", [] {
             QDialog *dialog = newSession(QString(5'000, QLatin1Char('z')), {}, {}, {});
             static_cast<NewSessionDialog *>(dialog)->setFailure(
                 {ErrorCode::Refused, QStringLiteral("cannot write down the new session, so it was not started: cannot write "
                                                     "/home/u/.local/state/shellreeve/sessions/abcd2345.json"),
                  QStringLiteral("make room, or make /home/u/.local/state/shellreeve/sessions writable, and try again"), 28});
             return dialog;
         }},
    };
    return all;
}

/// What a person would see at that scale.
void photograph(QWidget &widget, const QString &name, int scale)
{
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    QDir().mkpath(QStringLiteral(SHELLREEVE_SCREENSHOTS));
    QVERIFY(picture.save(QStringLiteral(SHELLREEVE_SCREENSHOTS "/%1.png").arg(name)));
}

/// The first label that has no room for its text; empty: none.
QString cutLabel(const QWidget &dialog)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->isVisible() && label->height() < needed) {
            return label->text();
        }
    }
    return {};
}

} // namespace

class TestDialogLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_home.applyToThisProcess();
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    void fitsAndSpeaks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isMirrored");
        for (const auto &[name, make] : dialogs()) {
            QTest::addRow("%s, light", name) << QString::fromLatin1(name) << false << false;
            QTest::addRow("%s, dark", name) << QString::fromLatin1(name) << true << false;
            QTest::addRow("%s, right to left", name) << QString::fromLatin1(name) << false << true;
        }
    }
    void fitsAndSpeaks()
    {
        QFETCH(QString, name);
        QFETCH(bool, isDark);
        QFETCH(bool, isMirrored);
        QApplication::setPalette(isDark ? darkPalette() : QApplication::style()->standardPalette());
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        std::unique_ptr<QDialog> dialog;
        for (const auto &[known, make] : dialogs()) {
            if (name == QLatin1String(known)) {
                dialog.reset(make());
            }
        }
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        if (name == QLatin1String("new-wrong")) {
            const auto says = [&] {
                const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(QLatin1String("no folder")); });
            };
            QTRY_VERIFY(says());
        }
        photograph(*dialog, name + (isDark ? QStringLiteral("-dark") : isMirrored ? QStringLiteral("-mirrored") : QStringLiteral("-light")), 1);
        if (!isDark && !isMirrored) {
            photograph(*dialog, name + QStringLiteral("-200"), 2);
        }

        // On a screen of 1024×600, frame and panel taken off.
        QVERIFY2(dialog->width() <= 960 && dialog->height() <= 520, qPrintable(QStringLiteral("%1×%2").arg(dialog->width()).arg(dialog->height())));
        QVERIFY(!dialog->windowTitle().isEmpty());
        QCOMPARE(cutLabel(*dialog), QString());
        const QList<QWidget *> parts = dialog->findChildren<QWidget *>();
        for (QWidget *part : parts) {
            if (!part->isVisible()) {
                continue;
            }
            const QString who = QStringLiteral("%1 %2").arg(QLatin1String(part->metaObject()->className()), part->accessibleName());
            if (auto *label = qobject_cast<QLabel *>(part)) {
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty() || label->buddy(), qPrintable(label->text()));
            }
            if (auto *button = qobject_cast<QPushButton *>(part)) {
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(QStringLiteral("cut: ") + button->text()));
            }
            const bool isReached = (part->focusPolicy() & Qt::TabFocus) != 0 && !part->focusProxy() && !qobject_cast<QAbstractButton *>(part)
                && !qobject_cast<QLineEdit *>(part->parentWidget()) && !qobject_cast<QComboBox *>(part->parentWidget());
            QVERIFY2(!isReached || !part->accessibleName().isEmpty(), qPrintable(QStringLiteral("no name: ") + who));
        }
    }

    void growsWithItsQuestion()
    {
        ConsentDialog dialog(endtext::endQuestion(manySubjects(1)));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.update(endtext::endQuestion({hostileSubject()}));
        dialog.addChoice(QStringLiteral("At once, without time to save"), QString());
        QTRY_COMPARE(cutLabel(dialog), QString());
    }

    void makesRoomForWhatWentWrong()
    {
        const std::unique_ptr<QDialog> dialog(newSession(QStringLiteral("top"), {}, {}, {}));
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        static_cast<NewSessionDialog *>(dialog.get())->setFailure({ErrorCode::SpawnFailed, QStringLiteral("a long story ").repeated(40), {}, 0});
        QTRY_COMPARE(cutLabel(*dialog), QString());
        RenameDialog rename(QStringLiteral("api"), {});
        rename.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rename));
        rename.findChild<QLineEdit *>()->setText(QStringLiteral("a/b"));
        QTRY_COMPARE(cutLabel(rename), QString());
    }

    void whatDestroysIsNeverTheDefault()
    {
        ConsentDialog dialog(endtext::endQuestion(manySubjects(3)));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
        QVERIFY(!dialog.isVisible());
    }

private:
    TemporaryHome m_home;
};

QTEST_MAIN(TestDialogLooks)
#include "tst_dialoglooks.moc"
