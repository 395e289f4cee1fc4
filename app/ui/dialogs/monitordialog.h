// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/monitortext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace shellreeve {

/// How it stands with the monitor, and what can be done about it; asks before another one's monitor is ended. The safe way is
/// the default, and what Esc takes: rejected() is that one.
class MonitorDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MonitorDialog(const MonitorText &text, QWidget *parent = nullptr);

    void update(const MonitorText &text); ///< in place

Q_SIGNALS:
    void killWanted();
    void endSessionWanted();
    void otherPortWanted();
    void tryAgainWanted();
    void openWanted();

private:
    QPushButton *addButton(const QString &text, const QString &hint, void (MonitorDialog::*wanted)());

    QLabel *m_sign;
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_note;
    QTreeWidget *m_facts;
    QPushButton *m_kill;
    QPushButton *m_endSession;
    QPushButton *m_tryAgain;
    QPushButton *m_open;
    QPushButton *m_otherPort;
    QPushButton *m_safe;
    MonitorText m_shown;
};

} // namespace shellreeve
