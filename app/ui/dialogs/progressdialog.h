// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;

namespace shellreeve {

/// What takes longer than a moment: how far it is. Closing it hides it, the work goes on.
class ProgressDialog : public QDialog
{
    Q_OBJECT
public:
    ProgressDialog(const QString &title, const QString &heading, QWidget *parent = nullptr);

    /// One piece: a bar that only says it is busy.
    void setProgress(int done, int count, const QString &text);

private:
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace shellreeve
