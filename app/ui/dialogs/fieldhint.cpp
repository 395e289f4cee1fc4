// SPDX-License-Identifier: MIT
#include "ui/dialogs/fieldhint.h"

#include "ui/dialogs/dialogparts.h"

#include <QEvent>

#include <algorithm>

namespace shellreeve {

FieldHint::FieldHint(QWidget *field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    setFont(smaller);
    keepRoom();
    paintInk();
}

void FieldHint::setProblem(const QString &text)
{
    say(text, true);
}

void FieldHint::setNote(const QString &text)
{
    say(text, false);
}

void FieldHint::clear()
{
    say(QString(), false);
}

void FieldHint::say(const QString &text, bool isProblem)
{
    const bool isNewInk = isProblem != m_isProblem;
    m_isProblem = isProblem;
    setText(dialogparts::breakable(text));
    m_field->setAccessibleDescription(text);
    keepRoom();
    if (isNewInk) {
        paintInk();
    }
}

void FieldHint::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isInking) {
        paintInk();
    }
}

void FieldHint::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    keepRoom();
}

void FieldHint::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    keepRoom();
}

// A form asks for the height at the width that a label would like, and not at the one it gets. That is known once it is seen.
void FieldHint::keepRoom()
{
    setMinimumHeight(std::max(fontMetrics().height(), isVisible() ? heightForWidth(width()) : 0));
}

void FieldHint::paintInk()
{
    m_isInking = true;
    const QPalette ground = parentWidget() ? parentWidget()->palette() : palette();
    QPalette inked = ground;
    inked.setColor(QPalette::WindowText, m_isProblem ? dialogparts::troubleColor(ground) : dialogparts::quietColor(ground));
    setPalette(inked);
    m_isInking = false;
}

} // namespace shellreeve
