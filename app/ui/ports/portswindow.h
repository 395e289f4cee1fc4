// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

namespace shellreeve {

class RecentChoices;
class SessionActions;
class Supervisor;

/// "Ports": who listens on which port; sessions' ports, on request everybody's. A port that is typed is looked up. Looks only
/// while it is shown. Closing hides it.
class PortsWindow : public QWidget
{
    Q_OBJECT
public:
    /// What is passed in outlives the window.
    PortsWindow(Supervisor &supervisor, SessionActions &actions, RecentChoices &recent, QWidget *parent = nullptr);
    ~PortsWindow() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shellreeve
