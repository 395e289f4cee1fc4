// SPDX-License-Identifier: MIT
#include "ui/dialogs/noticebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace shellreeve {

namespace {

QColor mixed(const QColor &first, const QColor &second, qreal share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

} // namespace

NoticeBar::NoticeBar(Kind kind, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_label(new QLabel(this)), m_action(new QPushButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    auto *sign = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const auto picture = kind == Kind::Problem ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    sign->setPixmap(style()->standardIcon(picture, nullptr, this).pixmap(size));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->hide();
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(tr("Close this notice"));
    close->setFocusPolicy(Qt::TabFocus);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 6, 6, 6);
    line->setSpacing(8);
    line->addWidget(sign);
    line->addWidget(m_label, 1);
    line->addWidget(m_action);
    line->addWidget(close);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionWanted);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closedByUser();
    });
    colour();
    hide();
}

void NoticeBar::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void NoticeBar::setAction(const QString &label)
{
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange) {
        colour();
    }
}

void NoticeBar::colour()
{
    constexpr qreal tint = 0.18;
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor accent = m_kind == Kind::Problem ? QColor(0xe0, 0x8a, 0x00) : around.color(QPalette::Highlight);
    QPalette own = around;
    own.setColor(QPalette::Window, mixed(around.color(QPalette::Window), accent, tint));
    setPalette(own);
}

} // namespace shellreeve
