// SPDX-License-Identifier: MIT
#pragma once

#include "session/outputtail.h"
#include "session/sessionsnapshot.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace shellreeve {

class FactsView;
class ProcessTreeView;

/// The selected session in full: facts, processes, the last lines of its output. Of several, what they come to
/// together. Looks at the system only through what it is given, and only when told that something may be new.
class SessionDetails : public QWidget
{
    Q_OBJECT
public:
    /// Processes of a session, by id.
    using Processes = std::function<QJsonArray(const QString &id)>;

    SessionDetails(const QString &sessionsDir, Processes processes, QWidget *parent = nullptr);
    ~SessionDetails() override;

    void show(const QList<SessionSnapshot> &sessions); ///< the selected ones, as they are now
    void refreshProcesses();
    void clear();  ///< nobody looks: no connections are made
    void focusOutput();

Q_SIGNALS:
    void endProcessWanted(const QString &id, qint64 pid);
    void keepProcessWanted(const QString &id, qint64 pid);
    void portsWanted(const QString &id, const QPoint &at); ///< what can be done about them, from there on the screen

private:
    void showOne(const SessionSnapshot &session);
    void showSum(const QList<SessionSnapshot> &sessions);
    void showOutput();
    QWidget *makeColumn(const QString &title, QWidget *content);

    Processes m_processes;
    OutputTail m_tail;
    QString m_id;
    Attention m_attention; ///< the last that was told of it while it is shown
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QLabel *m_name;
    QLabel *m_state;
    FactsView *m_facts;
    ProcessTreeView *m_tree;
    QPlainTextEdit *m_output;
};

} // namespace shellreeve
