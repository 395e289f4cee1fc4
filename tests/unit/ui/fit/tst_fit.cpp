// SPDX-License-Identifier: MIT
// Every text of every window has the room it needs, in every language, at the size in which the window comes, at the smallest
// it can be given, and on a large screen.
#include "desktop/language.h"
#include "everywindow.h"
#include "fitcheck.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>
#include <QTreeWidget>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsCut_data();
    void findsWhatIsCut();
    void findsNothingWhereThereIsRoom();
    void everyTextHasRoom_data();
    void everyTextHasRoom();

private:
    void photograph(QWidget &window, const QString &name) const;

    Language m_language{QStringLiteral("en")};
};

void TestFit::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); // what the system's own would be differs from machine to machine
    QCOMPARE(m_language.shipped().size(), 6);
    if (QFontDatabase::families(QFontDatabase::Japanese).isEmpty()) {
        qWarning("There is no font with Japanese and Chinese letters here: their widths are those of empty boxes.");
    }
}

/// Each widget is given less room than its text needs.
void TestFit::findsWhatIsCut_data()
{
    QTest::addColumn<std::function<QWidget *(QWidget *)>>("make");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("part");
    using Make = std::function<QWidget *(QWidget *)>;
    const QString text = QStringLiteral("Output to remember");
    QTest::newRow("label") << Make([text](QWidget *in) { return new QLabel(text, in); }) << QSize(40, 40) << QStringLiteral("width");
    QTest::newRow("label, too low") << Make([text](QWidget *in) { return new QLabel(text, in); }) << QSize(400, 5) << QStringLiteral("height");
    const auto wrapped = [text](QWidget *in) {
        auto *label = new QLabel(text, in);
        label->setWordWrap(true);
        return label;
    };
    QTest::newRow("wrapped label, too low") << Make(wrapped) << QSize(80, 20) << QStringLiteral("height");
    QTest::newRow("wrapped label, long word") << Make(wrapped) << QSize(30, 200) << QStringLiteral("width");
    QTest::newRow("button") << Make([text](QWidget *in) { return new QPushButton(text, in); }) << QSize(60, 40) << QStringLiteral("width");
    QTest::newRow("check box") << Make([text](QWidget *in) { return new QCheckBox(text, in); }) << QSize(60, 40) << QStringLiteral("width");
    QTest::newRow("one choice of several") << Make([text](QWidget *in) {
        auto *box = new QComboBox(in);
        box->addItems({QStringLiteral("a"), text});
        return box;
    }) << QSize(70, 30) << QStringLiteral("width");
    QTest::newRow("placeholder") << Make([text](QWidget *in) {
        auto *edit = new QLineEdit(in);
        edit->setPlaceholderText(text);
        return edit;
    }) << QSize(70, 30) << QStringLiteral("width");
    const auto table = [text](QWidget *in) {
        auto *list = new QTreeWidget(in);
        list->setHeaderLabels({QStringLiteral("a"), QString()});
        new QTreeWidgetItem(list, {text, QString()});
        list->setColumnWidth(0, 60);
        return list;
    };
    QTest::newRow("cell") << Make(table) << QSize(200, 200) << QStringLiteral("width");
    QTest::newRow("title of a column") << Make([text](QWidget *in) {
        auto *list = new QTreeWidget(in);
        list->setHeaderLabels({text, QString()});
        list->setColumnWidth(0, 60);
        return list;
    }) << QSize(200, 200) << QStringLiteral("width");
    QTest::newRow("beyond the edge") << Make([text](QWidget *in) {
        auto *label = new QLabel(text, in);
        label->move(120, 0);
        return label;
    }) << QSize(400, 30) << QStringLiteral("sticks out");
}

void TestFit::findsWhatIsCut()
{
    using Make = std::function<QWidget *(QWidget *)>;
    QFETCH(Make, make);
    QFETCH(QSize, size);
    QFETCH(QString, part);
    QWidget window;
    window.resize(size.expandedTo({300, 200}));
    QWidget *widget = make(&window);
    widget->resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QStringList findings = cutTexts(window);
    QVERIFY(!findings.isEmpty());
    QVERIFY2(findings.first().contains(part), qUtf8Printable(findings.first()));
    QVERIFY2(findings.first().contains(QStringLiteral("“Output to remember”")), qUtf8Printable(findings.first()));
    // On purpose, and told: no finding.
    if (auto *list = qobject_cast<QTreeWidget *>(widget); list && list->topLevelItemCount() > 0) {
        list->topLevelItem(0)->setToolTip(0, QStringLiteral("<p>Output to remember</p>"));
        QCOMPARE(cutTexts(window), QStringList());
    }
}

void TestFit::findsNothingWhereThereIsRoom()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->addWidget(new QLabel(QStringLiteral("Output to remember"), &window));
    row->addWidget(new QPushButton(QStringLiteral("&Restore default"), &window));
    row->addWidget(new QCheckBox(QStringLiteral("On"), &window));
    auto *box = new QComboBox(&window);
    box->addItems({QStringLiteral("Never"), QStringLiteral("When it fails")});
    row->addWidget(box);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(cutTexts(window), QStringList());
}

void TestFit::everyTextHasRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("window");
    const QStringList languages = m_language.shipped();
    for (int i = 0; i < static_cast<int>(everyWindow().size()); ++i) {
        for (const QString &language : languages) {
            QTest::addRow("%s, %s", everyWindow().at(static_cast<size_t>(i)).name, qPrintable(language)) << language << i;
        }
    }
}

void TestFit::everyTextHasRoom()
{
    QFETCH(QString, language);
    QFETCH(int, window);
    m_language.use(language);
    const SampleWindow &sample = everyWindow().at(static_cast<size_t>(window));
    WindowBed bed;
    const std::unique_ptr<QWidget> shown = openSample(bed, sample);
    QVERIFY(shown);
    QStringList findings;
    const auto check = [&](const char *size) {
        if (sample.fill) {
            sample.fill(*shown); // what is looked for on the way has taken the samples away
        }
        QCoreApplication::sendPostedEvents();
        photograph(*shown, QStringLiteral("%1-%2-%3").arg(QLatin1String(sample.name), language, QLatin1String(size)));
        const QStringList found = cutTexts(*shown);
        for (const QString &one : found) {
            findings.append(QStringLiteral("%1 in %2, %3 (%4×%5): %6").arg(QLatin1String(sample.name), language, QLatin1String(size)).arg(shown->width()).arg(shown->height()).arg(one));
        }
    };
    check("as it comes");
    shown->resize(1280, 800);
    check("large");
    shown->resize(1, 1);
    check("as small as it gets");
    for (const QString &finding : std::as_const(findings)) {
        qWarning("%s", qUtf8Printable(finding));
    }
    QCOMPARE(findings.size(), 0);
}

/// For people, on request.
void TestFit::photograph(QWidget &window, const QString &name) const
{
    const QString folder = qEnvironmentVariable("SHELLREEVE_TEST_SCREENSHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(window.grab().save(folder + QLatin1Char('/') + QString(name).replace(QLatin1Char(' '), QLatin1Char('_')).remove(QLatin1Char('\'')) + QStringLiteral(".png")));
    }
}

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
