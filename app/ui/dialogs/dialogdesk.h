// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace shellreeve {

/// The dialogs that are open, one for each subject: asked for again, it comes to the front. None of them runs an event
/// loop of its own.
class DialogDesk : public QObject
{
    Q_OBJECT
public:
    /// `window` tells what dialogs belong to; nullptr: they stand alone.
    explicit DialogDesk(std::function<QWidget *()> window, QObject *parent = nullptr);
    ~DialogDesk() override; ///< closes what is open

    [[nodiscard]] QWidget *window() const;
    /// Is the dialog of this subject open? Then it has come to the front.
    bool raise(const QString &subject);
    enum class Manner {
        Question, ///< nothing else in its window until it is answered
        Aside,    ///< comes by itself; the window can be used meanwhile
        Report,   ///< comes by itself: takes the keyboard from nobody but our own windows
        LastWord, ///< a Report, told after leave() too
    };
    /// Shows it and deletes it when it is closed; one of the same subject is closed before. After leave(): only deletes it.
    void open(const QString &subject, QDialog *dialog, Manner manner = Manner::Question);
    [[nodiscard]] QDialog *find(const QString &subject) const;
    void closeAll();
    void leave(); ///< closes all; nothing opens any more

private:
    static void showUnasked(QDialog *dialog, Manner manner);

    std::function<QWidget *()> m_window;
    QHash<QString, QPointer<QDialog>> m_open;
    bool m_isLeaving = false;
};

} // namespace shellreeve
