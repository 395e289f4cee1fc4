// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "ui/dialogs/newsessionform.h"
#include "ui/dialogs/startprobe.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;

namespace shellreeve {

class FieldHint;

/// Asks for a new session. Problems are said at their field while one types; startWanted() comes only for a form without
/// any. It stays open until finished() or failed() by its owner.
class NewSessionDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choices {
        QStringList commands;    ///< recent ones, newest first
        QStringList suggestions; ///< the login shell, coding agents
        QStringList folders;     ///< recent ones, newest first
        QStringList taken;       ///< names and ids of all sessions
        QString home;
        QString shell;
        QString searchPath;
        LeftoversPolicy leftovers = LeftoversPolicy::End; ///< as in the settings
        bool opensTerminal = true;
    };

    explicit NewSessionDialog(const Choices &choices, QWidget *parent = nullptr);

    /// Where sessions will look for programs, once that is known better; and what can be found there.
    void setSearchPath(const QString &searchPath, const QStringList &suggestions);
    [[nodiscard]] QString commandLine() const;
    [[nodiscard]] bool opensTerminal() const;
    /// It could not be started: says why, and can be tried again.
    void setFailure(const Error &reason);

Q_SIGNALS:
    void startWanted(const shellreeve::SessionSpec &spec);

private:
    void buildFields();
    void buildPolicies(QFormLayout *form);
    QWidget *withHint(QWidget *field, FieldHint *hint, QWidget *beside = nullptr);
    void browse();
    void check();
    void probe();
    void completeFolder();
    [[nodiscard]] StartProbe::Question question(const NewSessionForm &typed) const;
    void start();
    void setBusy(bool busy);
    [[nodiscard]] NewSessionForm form() const;

    Choices m_choices;
    QComboBox *m_command;
    QComboBox *m_folder;
    QStringListModel *m_knownFolders; ///< what is offered while a folder is typed
    QLineEdit *m_name;
    QPlainTextEdit *m_environment;
    QComboBox *m_restart;
    QComboBox *m_leftovers;
    QCheckBox *m_opensTerminal;
    FieldHint *m_commandHint;
    FieldHint *m_folderHint;
    FieldHint *m_nameHint;
    FieldHint *m_environmentHint;
    FieldHint *m_failure;
    QWidget *m_fields;
    QPushButton *m_start;
    QPushButton *m_cancel;
    StartProbe m_probe;
    QTimer m_probeSoon;
    StartProbe::Question m_asked;
    StartProbe::Answer m_found; ///< of m_asked
    NewSessionCheck m_checked;
};

} // namespace shellreeve
