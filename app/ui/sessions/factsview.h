// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sessions/sessionfacts.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QToolButton;

namespace shellreeve {

/// Facts as labelled lines, changed in place; texts can be selected, some have a button: to copy them, to act on ports.
class FactsView : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactsView(QWidget *parent = nullptr);

    void setFacts(const QList<SessionFact> &facts);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void portsWanted(const QPoint &at); ///< what can be done about them; on the screen, below the button

private:
    struct Line {
        QLabel *label;
        QLabel *text;
        QToolButton *button;
    };

    void addLine();
    void setLine(const Line &line, const SessionFact &fact);

    QGridLayout *m_grid;
    QList<Line> m_lines;
    QList<SessionFact> m_facts;
};

} // namespace shellreeve
