// SPDX-License-Identifier: MIT
#include "fitcheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace shellreeve::testing {

namespace {

constexpr QSize smallScreen{1024, 600}; // a menu that is larger would have to be scrolled
constexpr int mostQuoted = 60;
constexpr int mostRows = 60;

/// Without what is there for the layout of a line alone.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u200b', u'\u2066', u'\u2067', u'\u2068', u'\u2069', u'\u200e', u'\u200f'}) {
        text.remove(QChar(mark));
    }
    return text.simplified();
}

bool tellsAll(const QString &toolTip, const QString &text)
{
    return !toolTip.isEmpty()
        && plain(Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip).contains(plain(text));
}

class Check
{
public:
    explicit Check(QWidget &window) : m_window(window) {}

    QStringList run()
    {
        const QList<QWidget *> parts = m_window.findChildren<QWidget *>();
        for (QWidget *part : parts) {
            if (part->window() == &m_window && part->isVisible()) {
                look(*part);
            }
        }
        const QList<QMenu *> menus = m_window.findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            lookAtMenu(*menu);
        }
        if (auto *menu = qobject_cast<QMenu *>(&m_window)) {
            lookAtMenu(*menu);
        }
        return m_findings;
    }

private:
    void look(QWidget &part)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&part)) {
            lookAtLabel(*label);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&part)) {
            lookAtButton(*button);
        } else if (const auto *combo = qobject_cast<const QComboBox *>(&part)) {
            lookAtCombo(*combo);
        } else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&part)) {
            compare(part, spin->text(), spin->minimumSizeHint(), spin->size());
            tellClipped(part, spin->text());
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(&part)) {
            lookAtEdit(*edit);
        } else if (const auto *texts = qobject_cast<const QPlainTextEdit *>(&part)) {
            if (texts->document()->isEmpty() && !tellsAll(texts->toolTip(), texts->placeholderText())) {
                lookAtWrapped(part, texts->placeholderText(), texts->viewport()->rect());
            }
        } else if (const auto *group = qobject_cast<const QGroupBox *>(&part)) {
            compare(part, group->title(), {group->fontMetrics().horizontalAdvance(group->title()), 0}, group->size());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&part)) {
            for (int i = 0; i < tabs->count(); ++i) {
                compare(part, tabs->tabText(i), {tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)), 0}, tabs->tabRect(i).size());
            }
        } else if (auto *header = qobject_cast<QHeaderView *>(&part)) {
            lookAtHeader(*header);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&part)) {
            lookAtView(*view);
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(&part)) {
            lookAtBar(*bar);
        }
    }

    void lookAtLabel(const QLabel &label)
    {
        if (label.text().isEmpty()) {
            return;
        }
        if (label.wordWrap()) {
            lookAtWrapped(label, label.text(), label.contentsRect());
            compare(label, label.text(), {0, label.heightForWidth(label.width())}, label.size());
        } else if (!tellsAll(label.toolTip(), label.text())) {
            compare(label, label.text(), label.sizeHint(), label.size());
        }
        tellClipped(label, label.text());
    }

    void lookAtButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty()) {
            return;
        }
        QStyleOptionButton option;
        option.initFrom(&button);
        option.text = button.text();
        const QStyle *style = button.style();
        QSize room = button.size();
        if (qobject_cast<const QPushButton *>(&button)) {
            room.setWidth(style->subElementRect(QStyle::SE_PushButtonContents, &option, &button).width());
        } else if (qobject_cast<const QCheckBox *>(&button)) {
            room.setWidth(style->subElementRect(QStyle::SE_CheckBoxContents, &option, &button).width());
        } else if (qobject_cast<const QRadioButton *>(&button)) {
            room.setWidth(style->subElementRect(QStyle::SE_RadioButtonContents, &option, &button).width());
        }
        const QSize text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
        compare(button, button.text(), {text.width(), button.fontMetrics().ascent()}, room);
        tellClipped(button, button.text());
    }

    void lookAtCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        option.frame = combo.hasFrame();
        const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        for (int i = 0; i < combo.count(); ++i) {
            if (!tellsAll(combo.itemData(i, Qt::ToolTipRole).toString(), combo.itemText(i))) {
                compare(combo, combo.itemText(i), {combo.fontMetrics().horizontalAdvance(combo.itemText(i)), 0}, room.size());
            }
        }
        tellClipped(combo, combo.currentText());
    }

    /// What is typed can be scrolled; what stands there before cannot.
    void lookAtEdit(const QLineEdit &edit)
    {
        if (edit.text().isEmpty() && !edit.placeholderText().isEmpty()) {
            constexpr int margins = 4; // of QLineEdit's own
            QStyleOptionFrame option;
            option.initFrom(&edit);
            const bool hasFrame = edit.hasFrame();
            option.lineWidth = hasFrame ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit) : 0;
            const QRect room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
            compare(edit, edit.placeholderText(), {edit.fontMetrics().horizontalAdvance(edit.placeholderText()), 0}, {room.width() - margins, 0});
        }
        tellClipped(edit, edit.accessibleName());
    }

    /// No word is wider than the lines.
    void lookAtWrapped(const QWidget &part, const QString &text, const QRect &room)
    {
        const QRect needed = part.fontMetrics().boundingRect(QRect(0, 0, room.width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, text);
        const int blank = part.fontMetrics().horizontalAdvance(QLatin1Char(' ')); // one at the end of a line takes no room
        compare(part, text, needed.size() - QSize(blank, 0), room.size());
    }

    void lookAtHeader(QHeaderView &header)
    {
        const QAbstractItemModel *model = header.model();
        if (!model || header.orientation() != Qt::Horizontal) {
            return;
        }
        const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        const int sign = header.isSortIndicatorShown() ? header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header) + margins / 2 : 0;
        for (int i = 0; i < header.count(); ++i) {
            const QString title = model->headerData(i, Qt::Horizontal).toString();
            if (!header.isSectionHidden(i) && !tellsAll(model->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString(), title)) {
                compare(header, title, {header.fontMetrics().horizontalAdvance(title) + margins + sign, 0}, {header.sectionSize(i), 0});
            }
        }
    }

    /// What a cell has no room for is drawn with an ellipsis: the tooltip has to tell it.
    void lookAtView(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model) {
            return;
        }
        QList<QModelIndex> parents{QModelIndex()};
        int rows = 0;
        while (!parents.isEmpty()) {
            const QModelIndex parent = parents.takeFirst();
            for (int row = 0; row < model->rowCount(parent) && rows < mostRows; ++row, ++rows) {
                parents.append(model->index(row, 0, parent));
                for (int column = 0; column < model->columnCount(parent); ++column) {
                    lookAtCell(view, model->index(row, column, parent));
                }
            }
        }
    }

    void lookAtCell(const QAbstractItemView &view, const QModelIndex &index)
    {
        const QString text = index.data().toString();
        const QRect place = view.visualRect(index);
        const auto *tree = qobject_cast<const QTreeView *>(&view);
        if (text.isEmpty() || place.isEmpty() || tellsAll(index.data(Qt::ToolTipRole).toString(), text)
            || (tree && tree->isFirstColumnSpanned(index.row(), index.parent()))) {
            return;
        }
        const int margins = 2 * (view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1);
        const int room = tree ? place.width() : std::min(place.width(), view.viewport()->width());
        compare(view, text, {view.fontMetrics().horizontalAdvance(text) + margins, 0}, {room, 0});
    }

    void lookAtBar(const QMenuBar &bar)
    {
        const QList<QAction *> actions = bar.actions();
        for (const QAction *action : actions) {
            const QRect place = bar.actionGeometry(const_cast<QAction *>(action));
            if (action->isVisible() && (place.isEmpty() || place.right() >= bar.width())) {
                tell(bar, action->text(), QStringLiteral("is not on the bar"));
            }
        }
    }

    void lookAtMenu(QMenu &menu)
    {
        Q_EMIT menu.aboutToShow();
        menu.ensurePolished();
        const QSize size = menu.sizeHint();
        compare(menu, menu.title(), size, smallScreen);
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (action->isVisible() && !action->isSeparator()) {
                const QSize text = menu.fontMetrics().size(Qt::TextShowMnemonic, action->text());
                compare(menu, action->text(), {text.width(), menu.fontMetrics().height()}, menu.actionGeometry(action).size());
            }
        }
        Q_EMIT menu.aboutToHide();
    }

    /// All of it lies within what is around it, or can be scrolled to.
    void tellClipped(const QWidget &part, const QString &text)
    {
        QRect place = part.rect();
        for (const QWidget *at = &part; !at->isWindow(); at = at->parentWidget()) {
            const QWidget *around = at->parentWidget();
            place.translate(at->pos());
            const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
            if (area && area->viewport() == around) {
                if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
                    place.setLeft(std::clamp(place.left(), 0, around->width() - 1));
                    place.setRight(std::clamp(place.right(), 0, around->width() - 1));
                }
                if (area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
                    place.setTop(std::clamp(place.top(), 0, around->height() - 1));
                    place.setBottom(std::clamp(place.bottom(), 0, around->height() - 1));
                }
            }
            if (!around->rect().contains(place)) {
                const QRect left = place & around->rect();
                tell(part, text, QStringLiteral("sticks out of %1: %2×%3 of %4×%5 can be seen")
                                     .arg(nameOf(*around)).arg(left.width()).arg(left.height()).arg(place.width()).arg(place.height()));
                return;
            }
        }
    }

    void compare(const QWidget &part, const QString &text, const QSize &needed, const QSize &available)
    {
        const bool isWide = needed.width() > available.width();
        if (isWide || (needed.height() > available.height() && available.height() > 0)) {
            tell(part, text, isWide ? QStringLiteral("needs a width of %1, has %2").arg(needed.width()).arg(available.width())
                                    : QStringLiteral("needs a height of %1, has %2").arg(needed.height()).arg(available.height()));
        }
    }

    void tell(const QWidget &part, const QString &text, const QString &what)
    {
        m_findings.append(QStringLiteral("%1 “%2”: %3").arg(nameOf(part), plain(text).left(mostQuoted), what));
    }

    static QString nameOf(const QWidget &part)
    {
        const QString name = part.objectName().isEmpty() ? part.accessibleName() : part.objectName();
        return QString::fromLatin1(part.metaObject()->className()).section(QLatin1Char(':'), -1)
            + (name.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(name.left(mostQuoted)));
    }

    QWidget &m_window;
    QStringList m_findings;
};

} // namespace

QStringList cutTexts(QWidget &window)
{
    return Check(window).run();
}

} // namespace shellreeve::testing
