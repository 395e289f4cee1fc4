// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace shellreeve {

/// Asks before something is destroyed: what, in words, and a button that says it. The safe way is the default: Esc and
/// Enter take it; accepted() is the other one. Where nothing is destroyed Enter takes that.
class ConsentDialog : public QDialog
{
    Q_OBJECT
public:
    using Row = QPair<QString, QString>; ///< "api", "bash and 3 processes, 1 port"
    struct Question {
        QString title;   ///< of the window
        QString heading; ///< the question
        QString text;    ///< what will happen; plain, may have several paragraphs
        QString note;    ///< set apart, below the list; empty: none
        QList<Row> rows; ///< scrolls when there are many
        QString action;  ///< the button that does it: "End 3 processes"
        bool isHarmless = false; ///< nothing is destroyed: the button is the default, and there is no warning
        bool operator==(const Question &) const = default;
    };

    explicit ConsentDialog(const Question &question, QWidget *parent = nullptr);

    /// The same question with newer facts, in place.
    void update(const Question &question);
    /// One more choice, above the buttons; belongs to the dialog.
    QCheckBox *addChoice(const QString &text, const QString &hint);

private:
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_note;
    QTreeWidget *m_rows;
    QVBoxLayout *m_choices;
    QPushButton *m_action;
    QPushButton *m_safe;
    Question m_shown;
};

} // namespace shellreeve
