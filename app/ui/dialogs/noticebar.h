// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace shellreeve {

/// A line over the list: what the user should know before anything else. Hidden while it has nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Problem };

    explicit NoticeBar(Kind kind, QWidget *parent = nullptr);

    void setText(const QString &text); ///< plain text; the bar comes back when it is not the one that was closed
    void setAction(const QString &label); ///< a button; none with an empty one
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void actionWanted();
    void closedByUser();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Kind m_kind;
    QString m_text;
    QLabel *m_label;
    QPushButton *m_action;
};

} // namespace shellreeve
