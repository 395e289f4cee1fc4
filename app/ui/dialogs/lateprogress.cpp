// SPDX-License-Identifier: MIT
#include "ui/dialogs/lateprogress.h"

#include "ui/dialogs/pace.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/words/sessionwords.h"

#include <QTimer>


namespace shellreeve {

namespace {

} // namespace

LateProgress::LateProgress(DialogDesk &desk, const QString &subject, const QString &what, QObject *parent)
    : QObject(parent), m_desk(desk), m_what(what)
{
    setObjectName(subject);
    QTimer::singleShot(pace::aMoment, this, &LateProgress::show);
}

LateProgress::~LateProgress()
{
    if (QDialog *progress = m_desk.find(objectName())) {
        progress->close();
    }
}

void LateProgress::show()
{
    if (m_desk.raise(objectName())) {
        return;
    }
    auto *progress = new ProgressDialog(tr("Ending a process"), tr("Ending %1…").arg(words::isolated(m_what)), m_desk.window());
    progress->setProgress(0, 1, tr("Waiting for it to finish."));
    m_desk.open(objectName(), progress, DialogDesk::Manner::Aside);
}

bool LateProgress::raise(const QObject &parent, const QString &subject)
{
    auto *under = parent.findChild<LateProgress *>(subject, Qt::FindDirectChildrenOnly);
    if (under) {
        under->show();
    }
    return under != nullptr;
}

} // namespace shellreeve
