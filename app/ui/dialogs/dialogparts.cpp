// SPDX-License-Identifier: MIT
#include "ui/dialogs/dialogparts.h"

#include "ui/words/joining.h"
#include "ui/words/plainline.h"
#include "ui/words/reason.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>

namespace shellreeve::dialogparts {

namespace {

constexpr int longestWord = 24;
constexpr int mostRows = 8;
constexpr int longestSubject = 28;

class Parts
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::Dialogs)
};

// Scripts without blanks between words; Qt knows where a line of them may end, and where not.
bool breaksAnywhere(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(breakable(text));
    return label;
}

// A layout tells its window only how low it may become when it is wide, not how high wrapped text is in a narrow one.
void keepRoom(QWidget &window)
{
    const QLayout &layout = *window.layout();
    const int width = std::max(window.width(), layout.totalMinimumSize().width());
    const int height = layout.hasHeightForWidth() ? layout.totalMinimumHeightForWidth(width) : layout.totalMinimumSize().height();
    window.setMinimumHeight(std::min(height, window.screen()->availableSize().height()));
}

class RoomKeeper : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Show:
        case QEvent::Resize:
        case QEvent::LayoutRequest:
            keepRoom(static_cast<QWidget &>(*watched));
            break;
        default: break;
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    label->setFont(font);
    return label;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    return plainLabel(text, parent);
}

QLabel *quiet(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, quietColor(palette));
    label->setPalette(palette);
    return label;
}

QLabel *warningSign(QWidget *parent)
{
    const int size = parent->fontMetrics().height() * 5 / 2;
    const qreal scale = parent->devicePixelRatioF();
    QPixmap picture(QSize(size, size) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = size / 20.0;
    const QColor amber(0xf5, 0xa6, 0x23);
    painter.setPen(QPen(amber, 3 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(amber);
    painter.drawPolygon(QPolygonF({QPointF(10, 3) * unit, QPointF(18, 17) * unit, QPointF(2, 17) * unit}));
    painter.setPen(QPen(QColor(0x2b, 0x1d, 0x00), 2 * unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoint(QPointF(10, 15) * unit);
    painter.drawLine(QPointF(10, 7) * unit, QPointF(10, 11.5) * unit);
    painter.end();

    auto *label = new QLabel(parent);
    label->setPixmap(picture);
    label->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    label->setFixedSize(size, size);
    return label;
}

QTreeWidget *rowList(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setTabKeyNavigation(false);
    list->setAlternatingRowColors(true);
    list->header()->setStretchLastSection(true);
    return list;
}

void fillRowList(QTreeWidget *list, const QList<QPair<QString, QString>> &rows)
{
    const int rowHeight = list->fontMetrics().height() * 4 / 3;
    list->clear();
    for (const auto &[subject, text] : rows) {
        auto *item = new QTreeWidgetItem(list, {words::shortened(subject, longestSubject), text});
        item->setToolTip(0, toolTip(subject));
        item->setToolTip(1, toolTip(text));
        item->setSizeHint(0, QSize(list->fontMetrics().horizontalAdvance(item->text(0)) + rowHeight / 2, rowHeight));
    }
    list->resizeColumnToContents(0);
    list->setColumnWidth(0, list->columnWidth(0) + rowHeight / 2);
    // Half a row more where there are more: it shows that the list goes on.
    const int height = rows.size() > mostRows ? mostRows * rowHeight + rowHeight / 2 : static_cast<int>(rows.size()) * rowHeight;
    list->setFixedHeight(height + 2 * list->frameWidth());
    list->setVisible(!rows.isEmpty());
}

QString breakable(const QString &text)
{
    QString result;
    int run = 0;
    for (const QChar c : text) {
        result += c;
        run = c.isSpace() || breaksAnywhere(c) ? 0 : run + 1;
        const bool isPlaceToBreak = c == QLatin1Char('/') || (run >= longestWord && !c.isSurrogate() && !c.isMark());
        if (isPlaceToBreak && run > 12) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}

QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString buttonText(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString sentences(const Error &error)
{
    Error told = error;
    static const QString helper = QStringLiteral("shellreeve-shellper: "); // who says it is no news here
    if (told.context.startsWith(helper)) {
        told.context.remove(0, helper.size());
    }
    return words::asParagraph({words::asSentence(words::reason(told.reason())), words::asSentence(words::reason(error.advice))});
}

QColor troubleColor(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    return isDark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b);
}

QColor quietColor(const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor paper = palette.color(QPalette::Window);
    const auto mixed = [](int dark, int light) { return (dark * 7 + light * 3) / 10; };
    return {mixed(ink.red(), paper.red()), mixed(ink.green(), paper.green()), mixed(ink.blue(), paper.blue())};
}

int widthOf(const QWidget *widget, int characters)
{
    return widget->fontMetrics().averageCharWidth() * characters;
}

int widthFor(const QWidget *widget, const QStringList &texts, int mostCharacters)
{
    int width = 0;
    for (const QString &text : texts) {
        width = std::max(width, widget->fontMetrics().horizontalAdvance(text) + widget->fontMetrics().height());
    }
    return std::min(width, widthOf(widget, mostCharacters));
}

void placeWindow(QWidget &window, const QByteArray &geometry, const QSize &otherwise)
{
    if (!window.restoreGeometry(geometry)) {
        window.resize(otherwise.boundedTo(window.screen()->availableSize() * 9 / 10));
    }
}

QWindow *raised(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    return window.windowHandle();
}

void keepTextsWhole(QWidget &window)
{
    window.installEventFilter(new RoomKeeper(&window));
}

void growToFit(QDialog &dialog)
{
    if (dialog.isVisible() && dialog.layout()) {
        dialog.layout()->activate();
        keepRoom(dialog);
    }
}

void fitTitles(QHeaderView &header)
{
    for (int i = 0; i < header.count(); ++i) {
        header.resizeSection(i, std::max(header.sectionSize(i), header.sectionSizeHint(i)));
    }
}

QPushButton *copyButton(const QString &label, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(label, parent);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, button, [button, label, text] {
        QGuiApplication::clipboard()->setText(text);
        button->setText(Parts::tr("Copied"));
        QTimer::singleShot(std::chrono::seconds(2), button, [button, label] { button->setText(label); });
    });
    return button;
}

} // namespace shellreeve::dialogparts
