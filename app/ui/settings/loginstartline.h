// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/lineframe.h"

class QCheckBox;

namespace shellreeve {

class Autostart;

/// "Start at login": a view on the desktop's own entry, which is looked at anew each time.
class LoginStartLine : public LineFrame
{
    Q_OBJECT
public:
    /// `autostart` outlives the line.
    LoginStartLine(Autostart &autostart, QWidget *parent);

    void refresh();

private:
    void setEnabled(bool enabled);

    Autostart &m_autostart;
    QCheckBox *m_box;
};

} // namespace shellreeve
