// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/consentdialog.h"

#include <QDialog>

class QDialogButtonBox;

namespace shellreeve {

/// Tells what went wrong, to what, and what to do: a text that can be copied, and no question. Further buttons are the
/// caller's.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    struct Report {
        QString title;
        QString heading;
        QString text;
        QList<ConsentDialog::Row> rows;
        QString command; ///< to copy and run; empty: none
    };

    explicit ReportDialog(const Report &report, QWidget *parent = nullptr);

    /// A way on besides closing; the dialog closes when it is taken. Its default stays "Close".
    QPushButton *addAction(const QString &label);

private:
    QDialogButtonBox *m_buttons;
};

} // namespace shellreeve
