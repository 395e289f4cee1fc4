// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace shellreeve {

/// The line under a field: a problem, a warning or a quiet word. Its place is kept while it is empty, so that nothing jumps;
/// a screen reader gets it as the field's description.
class FieldHint : public QLabel
{
    Q_OBJECT
public:
    FieldHint(QWidget *field, QWidget *parent);

    void setProblem(const QString &text); ///< cannot go on like this
    void setNote(const QString &text);
    void clear();
    [[nodiscard]] bool isProblem() const { return m_isProblem; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void say(const QString &text, bool isProblem);
    void paintInk();
    void keepRoom();

    QWidget *m_field;
    bool m_isProblem = false;
    bool m_isInking = false;
};

} // namespace shellreeve
