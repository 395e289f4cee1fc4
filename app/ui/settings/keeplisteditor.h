// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingeditor.h"

class QListWidget;
class QPushButton;

namespace shellreeve {

/// The keep-list: rules that are added, changed in place (F2) and taken out (Delete). A rule that cannot be stays as it was
/// typed and says why; the list is told when all of them can be.
class KeepListEditor : public SettingEditor
{
    Q_OBJECT
public:
    explicit KeepListEditor(QWidget *parent);

    void show(const QVariant &value) override;
    [[nodiscard]] QWidget *field() override;
    void commit() override {} ///< what stands in the line for a new one is told only when it is added

private:
    [[nodiscard]] QStringList rules() const;
    void add();
    void removeSelected();
    void check();
    void tell();
    void refreshButtons();

    QLineEdit *m_new;
    QPushButton *m_add;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace shellreeve
