// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace shellreeve {

/// What stands where the list would be: still looking, nothing there yet and how to begin, or nothing that fits the filter.
class EmptyView : public QWidget
{
    Q_OBJECT
public:
    enum class Reason { Looking, NoSessions, NothingFits };

    explicit EmptyView(QWidget *parent = nullptr);

    void setReason(Reason reason, const QString &filter = {});

Q_SIGNALS:
    void newSessionWanted();
    void clearFilterWanted();

private:
    Reason m_reason = Reason::Looking;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QLabel *m_example;
};

} // namespace shellreeve
