// SPDX-License-Identifier: MIT
// Who cannot see, point or tell colours apart can use every window, too: each control has a name and can be reached by the
// keyboard, colours of our own can be read, and none of them says anything alone.
#include "contrast.h"
#include "everywindow.h"
#include "tray/readablehints.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/fieldhint.h"
#include "ui/dialogs/noticebar.h"
#include "ui/sessions/sessioncolumns.h"
#include "ui/sessions/statemark.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr double readable = 4.5;

const QList<SessionMark> marks{SessionMark::Busy, SessionMark::Running, SessionMark::Unreachable, SessionMark::Done, SessionMark::Failed, SessionMark::Unknown};

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), widget.accessibleName()).simplified();
}

/// What a screen reader would announce without a name. What is in a list or table is read by its cells.
void collectNameless(QAccessibleInterface *part, QStringList &found)
{
    const QAccessible::State state = part->state();
    if (state.invisible) {
        return;
    }
    if (state.focusable && part->text(QAccessible::Name).trimmed().isEmpty()) {
        const QWidget *widget = qobject_cast<QWidget *>(part->object());
        found.append(widget ? nameOf(*widget) : QStringLiteral("role %1").arg(part->role()));
    }
    const QAccessible::Role role = part->role();
    const bool isOfItems = role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List || role == QAccessible::ComboBox;
    for (int i = 0; !isOfItems && i < part->childCount(); ++i) {
        if (QAccessibleInterface *child = part->child(i)) {
            collectNameless(child, found);
        }
    }
}

QStringList nameless(QWidget &window)
{
    QStringList found;
    collectNameless(QAccessible::queryAccessibleInterface(&window), found);
    return found;
}

bool isControl(const QWidget &widget)
{
    const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) || qobject_cast<const QComboBox *>(widget.parentWidget())
        || qobject_cast<const QLineEdit *>(widget.parentWidget()); // which is reached as a whole
    return !isPart && widget.isVisible() && widget.isEnabled()
        && (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
            || qobject_cast<const QAbstractSpinBox *>(&widget) || (qobject_cast<const QAbstractItemView *>(&widget) && !widget.inherits("QHeaderView"))
            || qobject_cast<const QPlainTextEdit *>(&widget));
}

bool isInMenu(const QMenu &menu, const QAction *wanted)
{
    const QList<QAction *> actions = menu.actions();
    return std::any_of(actions.begin(), actions.end(), [wanted](const QAction *one) { return one == wanted || (one->menu() && isInMenu(*one->menu(), wanted)); });
}

/// A button of a tool bar is reached through the menu bar.
bool isInMenuBar(const QWidget &window, const QWidget &control)
{
    const auto *button = qobject_cast<const QToolButton *>(&control);
    const auto *bar = window.findChild<QMenuBar *>();
    if (!button || !bar || !qobject_cast<const QToolBar *>(button->parentWidget())) {
        return false;
    }
    const QList<QAction *> actions = bar->actions();
    return button->objectName() == QLatin1String("qt_toolbar_ext_button") || std::any_of(actions.begin(), actions.end(), [button](const QAction *one) {
               return one->menu() && isInMenu(*one->menu(), button->defaultAction());
           });
}

/// Goes round with the Tab key, and names the controls that it never came to.
QStringList unreachable(QWidget &window)
{
    constexpr int longestRound = 200;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    const bool hasControls = std::any_of(all.begin(), all.end(), [&window](const QWidget *widget) { return widget->window() == &window && isControl(*widget); });
    if (hasControls && !QApplication::focusWidget()) {
        return {QStringLiteral("everything: nothing has the keyboard when it comes")};
    }
    QSet<const QWidget *> reached;
    for (int i = 0; i < longestRound; ++i) {
        QWidget *at = QApplication::focusWidget();
        if (at && reached.contains(at)) {
            break;
        }
        reached.insert(at);
        QTest::keyClick(at ? at : &window, Qt::Key_Tab);
    }
    QStringList found;
    for (const QWidget *widget : all) {
        if (widget->window() == &window && isControl(*widget) && !reached.contains(widget) && !isInMenuBar(window, *widget)) {
            found.append(nameOf(*widget));
        }
    }
    return found;
}

/// As a theme would have it; dark ones after Breeze.
QPalette paletteOf(const QString &name)
{
    QPalette palette = QApplication::style()->standardPalette();
    if (name == QLatin1String("dark")) {
        palette = QPalette(QColor(49, 54, 59), QColor(42, 46, 50));
        palette.setColor(QPalette::Base, QColor(27, 30, 32));
        palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
        palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // as themes have it that know nothing of it
    } else if (name == QLatin1String("grey")) {
        palette.setColor(QPalette::Window, QColor(214, 210, 208));
    }
    if (const std::optional<QPalette> mended = readableHints(palette)) { // as the program does it
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            palette.setColor(group, QPalette::PlaceholderText, mended->color(group, QPalette::PlaceholderText));
        }
    }
    return palette;
}

QImage drawn(const std::function<void(QPainter &, const QRectF &)> &draw, const QColor &ground)
{
    constexpr int size = 48;
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    draw(painter, QRectF(0, 0, size, size));
    return image;
}

/// What stands out most from the ground.
double strongest(const QImage &image, const QColor &ground)
{
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
        }
    }
    return most;
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); }
    void findsWhatHasNoName();
    void findsWhatTheKeyboardDoesNotReach();
    void everyControlIsNamedAndReached_data();
    void everyControlIsNamedAndReached();
    void ourColoursCanBeRead_data();
    void ourColoursCanBeRead();
    void marksStandOut_data() { ourColoursCanBeRead_data(); }
    void marksStandOut();
    void noMarkIsToldByItsColourAlone();
    void everyStateHasWords();
};

void TestAccess::findsWhatHasNoName()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit(&window);
    column->addWidget(edit);
    column->addWidget(new QPushButton(QStringLiteral("Close"), &window));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(nameless(window), QStringList{QStringLiteral("QLineEdit")});
    edit->setAccessibleName(QStringLiteral("Name"));
    QCOMPARE(nameless(window), QStringList());
}

void TestAccess::findsWhatTheKeyboardDoesNotReach()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *trap = new QPlainTextEdit(&window); // Tab is a letter in it
    column->addWidget(trap);
    column->addWidget(new QPushButton(QStringLiteral("Close"), &window));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    trap->setFocus();
    QCOMPARE(unreachable(window), QStringList{QStringLiteral("QPushButton")});
    trap->setTabChangesFocus(true);
    QCOMPARE(unreachable(window), QStringList());
    window.findChild<QPushButton *>()->setFocusPolicy(Qt::NoFocus);
    QCOMPARE(unreachable(window), QStringList{QStringLiteral("QPushButton")});
}

void TestAccess::everyControlIsNamedAndReached_data()
{
    QTest::addColumn<int>("window");
    for (int i = 0; i < static_cast<int>(everyWindow().size()); ++i) {
        QTest::addRow("%s", everyWindow().at(static_cast<size_t>(i)).name) << i;
    }
}

void TestAccess::everyControlIsNamedAndReached()
{
    QFETCH(int, window);
    WindowBed bed;
    const std::unique_ptr<QWidget> shown = openSample(bed, everyWindow().at(static_cast<size_t>(window)));
    QVERIFY(shown);
    const QStringList unnamed = nameless(*shown);
    QVERIFY2(unnamed.isEmpty(), qUtf8Printable(unnamed.join(QLatin1Char('\n'))));
    const QStringList beyondReach = unreachable(*shown);
    QVERIFY2(beyondReach.isEmpty(), qUtf8Printable(beyondReach.join(QLatin1Char('\n'))));
}

void TestAccess::ourColoursCanBeRead_data()
{
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"light", "grey", "dark"}) {
        QTest::newRow(theme) << QString::fromLatin1(theme);
    }
}

void TestAccess::ourColoursCanBeRead()
{
    QFETCH(QString, theme);
    const QPalette palette = paletteOf(theme);
    const QColor window = palette.color(QPalette::Window);
    struct Pair {
        QString what;
        QColor ink;
        QColor ground;
    };
    QList<Pair> pairs{{QStringLiteral("trouble"), dialogparts::troubleColor(palette), window},
                      {QStringLiteral("quiet words"), dialogparts::quietColor(palette), window},
                      {QStringLiteral("hints in fields"), palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)},
                      {QStringLiteral("hints in every other row"), palette.color(QPalette::PlaceholderText), palette.color(QPalette::AlternateBase)},
                      {QStringLiteral("hints beside fields"), palette.color(QPalette::PlaceholderText), window}};
    QWidget around;
    around.setPalette(palette);
    for (const NoticeBar::Kind kind : {NoticeBar::Kind::Information, NoticeBar::Kind::Problem}) {
        const NoticeBar bar(kind, &around);
        pairs.append({QStringLiteral("notice"), bar.palette().color(QPalette::WindowText), bar.palette().color(QPalette::Window)});
    }
    FieldHint hint(&around, &around);
    hint.setProblem(QStringLiteral("x"));
    pairs.append({QStringLiteral("what is wrong with a field"), hint.palette().color(QPalette::WindowText), window});
    const std::unique_ptr<QLabel> quiet(dialogparts::quiet(QStringLiteral("x"), &around));
    pairs.append({QStringLiteral("quiet label"), quiet->palette().color(QPalette::WindowText), window});
    for (const Pair &pair : pairs) {
        const double seen = contrast(pair.ink, pair.ground);
        QVERIFY2(seen >= readable, qUtf8Printable(QStringLiteral("%1: %2 on %3 is %4").arg(pair.what, pair.ink.name(QColor::HexArgb), pair.ground.name()).arg(seen)));
    }
}

void TestAccess::marksStandOut()
{
    QFETCH(QString, theme);
    const QPalette palette = paletteOf(theme);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase}) {
        const QColor ground = palette.color(role);
        for (const SessionMark mark : marks) {
            const QImage image = drawn([&](QPainter &painter, const QRectF &area) { paintMark(painter, area, mark, palette, false); }, ground);
            QVERIFY2(strongest(image, ground) >= readable, qPrintable(QStringLiteral("mark %1: %2").arg(static_cast<int>(mark)).arg(strongest(image, ground))));
        }
        const QImage bell = drawn([&](QPainter &painter, const QRectF &area) { paintAttention(painter, area, palette, false); }, ground);
        QVERIFY2(strongest(bell, ground) >= readable, qPrintable(QStringLiteral("bell: %1").arg(strongest(bell, ground))));
    }
}

/// All in one colour, as on a selected row, they still differ.
void TestAccess::noMarkIsToldByItsColourAlone()
{
    const QPalette palette = paletteOf(QStringLiteral("light"));
    const QColor ground = palette.color(QPalette::Highlight);
    QList<QImage> shapes{drawn([&](QPainter &painter, const QRectF &area) { paintAttention(painter, area, palette, true); }, ground)};
    for (const SessionMark mark : marks) {
        const QImage shape = drawn([&](QPainter &painter, const QRectF &area) { paintMark(painter, area, mark, palette, true); }, ground);
        QVERIFY2(!shapes.contains(shape), qPrintable(QString::number(static_cast<int>(mark))));
        shapes.append(shape);
    }
}

/// The mark is beside the name; the column of the state says the same in a word.
void TestAccess::everyStateHasWords()
{
    QHash<QString, SessionMark> told;
    const auto tell = [&told](const SessionSnapshot &session) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString words = cellText(SessionColumn::State, session, now) + QLatin1Char(' ') + cellText(SessionColumn::Exit, session, now);
        QVERIFY2(!cellText(SessionColumn::State, session, now).isEmpty(), qPrintable(toText(session.status)));
        const SessionMark mark = markOf(session);
        QVERIFY2(!told.contains(words) || told.value(words) == mark, qPrintable(words));
        told.insert(words, mark);
    };
    for (const SessionStatus status : {SessionStatus::Starting, SessionStatus::Running, SessionStatus::Restarting, SessionStatus::Ending,
                                       SessionStatus::Unreachable, SessionStatus::CrashLoop}) {
        SessionSnapshot session;
        session.status = status;
        tell(session);
    }
    for (const ExitStatus &exit : std::initializer_list<ExitStatus>{Exited{0}, Exited{1}, Signalled{9}, UnknownExit{}}) {
        SessionSnapshot session;
        session.status = SessionStatus::Exited;
        session.exit = exit;
        tell(session);
    }
    QCOMPARE(told.size(), 10);
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
