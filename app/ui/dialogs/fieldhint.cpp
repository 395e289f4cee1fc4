// SPDX-License-Identifier: MIT
#include "ui/dialogs/fieldhint.h"

#include "ui/dialogs/dialogparts.h"

#include <QEvent>

namespace shellreeve {

FieldHint::FieldHint(QWidget *field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    setFont(smaller);
    setMinimumHeight(fontMetrics().height());
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
