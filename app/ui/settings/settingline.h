// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"
#include "ui/settings/lineframe.h"

namespace shellreeve {

class SettingEditor;

/// One setting in the window: shows what is chosen, what the default is and who overrules it; sets it.
class SettingLine : public LineFrame
{
    Q_OBJECT
public:
    struct Choices {
        QStringList languages; ///< that this build ships
        QString terminal;      ///< that is found where none is set; may be empty
    };

    /// `settings` outlives the line.
    SettingLine(Settings &settings, Setting setting, const Choices &choices, QWidget *parent);

    [[nodiscard]] Setting setting() const { return m_row.setting; }
    void refresh(); ///< as it is set now
    void commit();  ///< what was typed is complete
    /// Does every word occur in its texts, its key or its variable?
    [[nodiscard]] bool fits(const QStringList &words) const;

private:
    [[nodiscard]] SettingEditor *makeEditor(const Choices &choices);
    void choose(const QVariant &value);
    void restore();
    void refreshAround(); ///< all but the field
    void refreshHint();

    Settings &m_settings;
    const SettingRow &m_row;
    SettingEditor *m_editor;
};

} // namespace shellreeve
