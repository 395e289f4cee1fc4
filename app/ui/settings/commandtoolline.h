// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/lineframe.h"

class QLineEdit;
class QPushButton;

namespace shellreeve {

class CommandLink;

/// "Install the command line tool": the link there is or is not, and what a shell needs to find it.
class CommandToolLine : public LineFrame
{
    Q_OBJECT
public:
    /// `command` outlives the line.
    CommandToolLine(CommandLink &command, QWidget *parent);

    void refresh();

private:
    void act();

    CommandLink &m_command;
    QPushButton *m_button;
    QWidget *m_export; ///< the line for ~/.profile, to be copied
    QLineEdit *m_exportText;
};

} // namespace shellreeve
