// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace shellreeve {

class RecentChoices;
class SessionActions;
class Supervisor;

/// "Leftovers and orphans": what sessions left behind, what is kept, and what a look around found, each with why, since when and
/// what happens. Looks only while it is shown. Closing hides it.
class LeftoversWindow : public QWidget
{
    Q_OBJECT
public:
    /// What is passed in outlives the window.
    LeftoversWindow(Supervisor &supervisor, SessionActions &actions, RecentChoices &recent, QWidget *parent = nullptr);
    ~LeftoversWindow() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shellreeve
