// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace shellreeve {

class FieldHint;

/// Asks for a session's new name; what is wrong with it is said while it is typed.
class RenameDialog : public QDialog
{
    Q_OBJECT
public:
    /// `taken`: names and ids of the other sessions.
    RenameDialog(const QString &name, QStringList taken, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const; ///< checked, when accepted

private:
    void check();

    const QStringList m_taken;
    const QString m_before;
    QLineEdit *m_name;
    FieldHint *m_hint;
    QPushButton *m_rename;
};

} // namespace shellreeve
