// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/dialogdesk.h"

#include <QObject>

namespace shellreeve {

/// The end of one thing under way: after a moment it is shown that it goes on, until this is deleted. Whoever hides that can
/// have it back.
class LateProgress : public QObject
{
    Q_OBJECT
public:
    /// `what`: "node (4711)". `desk` outlives this. `parent`: whoever asks whether `subject` is under way.
    LateProgress(DialogDesk &desk, const QString &subject, const QString &what, QObject *parent);
    ~LateProgress() override;

    void show();
    /// Is it under way? Then that is shown: it cannot be asked for twice.
    [[nodiscard]] static bool raise(const QObject &parent, const QString &subject);

private:
    DialogDesk &m_desk;
    const QString m_what;
};

} // namespace shellreeve
