// SPDX-License-Identifier: MIT
#include "ui/dialogs/dialogdesk.h"

#include "desktop/bringtofront.h"

#include <QApplication>

namespace shellreeve {

namespace {

QWindow *raised(QDialog *dialog)
{
    dialog->raise();
    dialog->activateWindow();
    return dialog->windowHandle();
}

} // namespace

DialogDesk::DialogDesk(std::function<QWidget *()> window, QObject *parent) : QObject(parent), m_window(std::move(window)) {}

DialogDesk::~DialogDesk()
{
    for (const QPointer<QDialog> &dialog : std::as_const(m_open)) {
        delete dialog.data();
    }
}

QWidget *DialogDesk::window() const
{
    return m_window ? m_window() : nullptr;
}

QDialog *DialogDesk::find(const QString &subject) const
{
    return m_open.value(subject).data();
}

bool DialogDesk::raise(const QString &subject)
{
    QDialog *dialog = find(subject);
    if (!dialog || !dialog->isVisible()) {
        return false;
    }
    bringToFront([dialog] { return raised(dialog); }, {});
    return true;
}

void DialogDesk::open(const QString &subject, QDialog *dialog, Manner manner)
{
    if (m_isLeaving && manner != Manner::LastWord) {
        dialog->deleteLater(); // the caller may still be at it
        return;
    }
    if (QDialog *before = find(subject)) {
        before->close();
    }
    m_open.insert(subject, dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, subject, dialog] {
        if (m_open.value(subject) == dialog) {
            m_open.remove(subject);
        }
    });
    if (manner != Manner::Question) {
        showUnasked(dialog, manner);
        return;
    }
    // Asked for in a menu, often without any window of ours: the window manager has to be told that a person did.
    bringToFront(
        [dialog] {
            if (dialog->parentWidget()) {
                dialog->open();
            } else {
                dialog->show(); // modal to nothing: the menu goes on working
            }
            return raised(dialog);
        },
        {});
}

// Whoever types into another program goes on doing so; the task bar tells.
void DialogDesk::showUnasked(QDialog *dialog, Manner manner)
{
    const bool isOurTurn = QApplication::activeWindow() != nullptr;
    dialog->setAttribute(Qt::WA_ShowWithoutActivating, !isOurTurn);
    if (manner != Manner::Aside && dialog->parentWidget()) {
        dialog->open();
    } else {
        dialog->show();
    }
    if (isOurTurn) {
        (void)raised(dialog);
    } else {
        QApplication::alert(dialog);
    }
}

void DialogDesk::leave()
{
    m_isLeaving = true;
    closeAll();
}

void DialogDesk::closeAll()
{
    const QHash<QString, QPointer<QDialog>> open = std::exchange(m_open, {});
    for (const QPointer<QDialog> &dialog : open) {
        if (dialog) {
            dialog->close();
        }
    }
}

} // namespace shellreeve
