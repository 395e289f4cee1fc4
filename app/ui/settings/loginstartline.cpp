// SPDX-License-Identifier: MIT
#include "ui/settings/loginstartline.h"

#include "desktop/autostart.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/words/plainline.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace shellreeve {

LoginStartLine::LoginStartLine(Autostart &autostart, QWidget *parent)
    : LineFrame(tr("Start at login"), tr("In the background: the icon comes, no window. Sessions that still run are found again."), Shape::Beside, parent),
      m_autostart(autostart), m_box(new QCheckBox)
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_box);
    setField(place, m_box);
    setFooter(tr("Default: off."));
    connect(m_box, &QCheckBox::toggled, this, &LoginStartLine::setEnabled);
    refresh();
}

void LoginStartLine::setEnabled(bool enabled)
{
    const Result<void> done = m_autostart.setEnabled(enabled);
    refresh();
    if (!done) {
        setProblem(dialogparts::sentences(done.error()));
    }
}

void LoginStartLine::refresh()
{
    using State = AutostartStatus::State;
    const AutostartStatus status = m_autostart.status();
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(status.state == State::On);
    m_box->setText(status.state == State::On ? tr("On") : tr("Off"));
    m_box->setEnabled(status.state != State::Impossible);
    switch (status.state) {
    case State::Off:
        clearHint();
        break;
    case State::On:
        if (status.starts.isEmpty()) {
            clearHint();
        } else {
            setNote(tr("The entry was changed: it starts %1").arg(words::oneLine(status.starts)));
        }
        break;
    case State::SwitchedOff:
        setNote(tr("Switched off in the desktop's own settings."));
        break;
    case State::NeedsApproval:
        setNote(tr("Allow it in System Settings, General, Login Items."));
        break;
    case State::Impossible:
        setNote(tr("Only for an application in the Applications folder, with the profile without a name."));
        break;
    }
}

} // namespace shellreeve
