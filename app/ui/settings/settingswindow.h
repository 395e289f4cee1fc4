// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace shellreeve {

class NoticeBar;
class RecentChoices;

/// "Settings": all there is to set, by section or by search. What is chosen counts at once, and so does what is typed when
/// it is complete: there is nothing to accept, and each line leads back to its default. Closing hides the window.
///
/// Not OK and Cancel: with them nobody could see what a change does before the window has gone, a change that somebody else
/// makes to the file meanwhile would be undone by OK, and living sessions follow at once anyway.
class SettingsWindow : public QWidget
{
    Q_OBJECT
public:
    /// What is passed in outlives the window.
    SettingsWindow(const SettingsPage::Parts &parts, RecentChoices &recent, QWidget *parent = nullptr);
    ~SettingsWindow() override;

    /// As it is now: what shells find, for one, is known better later.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void makeKeys();
    void select();
    void find(const QString &text);
    void showProblem();
    void save();

    SettingsPage::Parts m_parts;
    RecentChoices &m_recent;
    QWidget *m_inside = nullptr; ///< made anew in another language
    NoticeBar *m_problem = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_sections = nullptr;
    SettingsPage *m_page = nullptr;
};

} // namespace shellreeve
