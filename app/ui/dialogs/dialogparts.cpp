// SPDX-License-Identifier: MIT
#include "ui/dialogs/dialogparts.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QTreeWidget>

#include <chrono>

namespace shellreeve::dialogparts {

namespace {

constexpr int longestWord = 40;

class Parts
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::Dialogs)
};

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(breakable(text));
    return label;
}

QString asSentence(QString text)
{
    text = text.trimmed();
    if (text.isEmpty()) {
        return text;
    }
    text[0] = text.at(0).toUpper();
    const QChar last = text.back();
    return last == QLatin1Char('.') || last == QLatin1Char('!') || last == QLatin1Char('?') ? text : text + QLatin1Char('.');
}

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

QLabel *icon(int standardPixmap, QWidget *parent)
{
    auto *label = new QLabel(parent);
    QStyle *style = parent->style();
    const int size = style->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, parent);
    label->setPixmap(style->standardIcon(static_cast<QStyle::StandardPixmap>(standardPixmap), nullptr, parent)
                         .pixmap(QSize(size, size), parent->devicePixelRatioF()));
    label->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    label->setFixedWidth(size);
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

void fitHeight(QTreeWidget *list, int mostRows)
{
    const int rows = std::min(list->topLevelItemCount(), mostRows);
    const int rowHeight = rows == 0 ? 0 : std::max(list->sizeHintForRow(0), list->fontMetrics().height() + 4);
    list->setFixedHeight(rows * rowHeight + 2 * list->frameWidth() + 2);
}

QString breakable(const QString &text)
{
    QString result;
    int run = 0;
    for (const QChar c : text) {
        result += c;
        run = c.isSpace() ? 0 : run + 1;
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
    Error reason = error;
    reason.advice.clear();
    const QString first = asSentence(reason.message());
    const QString second = asSentence(error.advice);
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
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
