// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace shellreeve {

class FieldHint;

/// How one setting stands in the window: its name and a word of help to the left, what is set to the right, below it what is
/// to be said about that, and the default with the way back to it.
class LineFrame : public QWidget
{
    Q_OBJECT
public:
    enum class Shape {
        Beside, ///< the field to the right of its name
        Below,  ///< the field takes the whole width
    };

    LineFrame(const QString &label, const QString &help, Shape shape, QWidget *parent);

    [[nodiscard]] QString label() const;
    [[nodiscard]] QString help() const;
    /// `buddy` is what the keyboard goes to; it gets the line's name and help for screen readers.
    void setField(QWidget *field, QWidget *buddy);
    [[nodiscard]] QWidget *buddy() const { return m_buddy; }
    void setFooter(const QString &text); ///< what the default is, when it takes effect
    void showRestore(bool isPossible);
    void setProblem(const QString &text);
    void setNote(const QString &text);
    void clearHint();

Q_SIGNALS:
    void restoreWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe(const QString &more);
    void paintQuiet();

    Shape m_shape;
    QLabel *m_label;
    QLabel *m_help;
    QLabel *m_footer;
    QPushButton *m_restore;
    QWidget *m_place; ///< of the field
    QHBoxLayout *m_placeLayout;
    FieldHint *m_hint = nullptr;
    QWidget *m_buddy = nullptr;
};

} // namespace shellreeve
