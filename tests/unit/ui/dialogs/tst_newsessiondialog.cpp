// SPDX-License-Identifier: MIT
#include "support/temporaryhome.h"
#include "support/waitfor.h"
#include "ui/dialogs/newsessiondialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestNewSessionDialog : public QObject
{
    Q_OBJECT

    TemporaryHome m_home;

    NewSessionDialog::Choices choices() const
    {
        NewSessionDialog::Choices made;
        made.home = m_home.path();
        made.folders = QStringList{m_home.filePath(QStringLiteral("shop")), m_home.filePath(QStringLiteral("notes"))};
        return made;
    }
    static QComboBox *folderOf(const NewSessionDialog &dialog) { return dialog.findChildren<QComboBox *>().at(1); }
    /// Where "Browse…" begins now.
    static QString browsed(const NewSessionDialog &dialog)
    {
        const QList<QAbstractButton *> buttons = dialog.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->accessibleName() == QLatin1String("Browse for a folder")) {
                button->click();
            }
        }
        const std::unique_ptr<QFileDialog> chooser(dialog.findChild<QFileDialog *>());
        return chooser ? chooser->directory().absolutePath() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_home.applyToThisProcess();
        QVERIFY(QDir(m_home.path()).mkdir(QStringLiteral("shop")));
    }

    void browsingBeginsWhereAFolderAnswered()
    {
        NewSessionDialog dialog(choices());
        folderOf(dialog)->setEditText(m_home.filePath(QStringLiteral("shop")));
        QCOMPARE(browsed(dialog), m_home.path()); // not looked at yet: it may be on a dead drive
        QVERIFY(waitFor([&] { return browsed(dialog) == m_home.filePath(QStringLiteral("shop")); }));
    }

    void completesFromTheRecentFolders()
    {
        NewSessionDialog dialog(choices());
        QCompleter *completer = folderOf(dialog)->completer();
        completer->setCompletionPrefix(QStringLiteral("not"));
        QCOMPARE(completer->completionCount(), 1);
        QVERIFY(completer->currentCompletion().endsWith(QLatin1String("notes")));
    }
};

QTEST_MAIN(TestNewSessionDialog)
#include "tst_newsessiondialog.moc"
