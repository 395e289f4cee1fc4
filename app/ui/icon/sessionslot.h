// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icon/menuplan.h"
#include "ui/icon/menutext.h"

#include <functional>

class QAction;
class QMenu;

namespace shellreeve {

enum class SessionDeed { View, Restart, End, Rename, ShowInWindow, StartAgain, Forget };

/// A place for one session in a menu: a line with a submenu. Its actions stay what they are; whose they are changes.
class SessionSlot
{
public:
    enum class Kind { Living, Finished };
    using Do = std::function<void(SessionDeed deed, const QString &id)>;

    /// Appears in `menu` before `before`. `drawer` and `menu` outlive the slot.
    SessionSlot(QMenu &menu, QAction *before, Kind kind, const MenuDrawer &drawer, Do perform);

    [[nodiscard]] const QString &key() const { return m_id; }
    void show(const MenuEntry &entry);
    void hide();
    /// `find(id)`: the session's entry wherever it is now, or nullptr.
    void refresh(const std::function<const MenuEntry *(const QString &id)> &find);

private:
    void fill(const MenuEntry &entry);
    QAction *add(SessionDeed deed);

    const MenuDrawer &m_drawer;
    Do m_perform;
    Kind m_kind;
    QString m_id; ///< empty: shows nothing
    QMenu *m_submenu;
    QAction *m_detail;
    QAction *m_view = nullptr;
    QAction *m_restart = nullptr;
    QAction *m_end = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_showInWindow = nullptr;
    QAction *m_startAgain = nullptr;
    QAction *m_forget = nullptr;
};

} // namespace shellreeve
