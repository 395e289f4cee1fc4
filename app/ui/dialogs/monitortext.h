// SPDX-License-Identifier: MIT
#pragma once

#include "sidecar/monitorstatus.h"
#include "ui/dialogs/consentdialog.h"

#include <QDateTime>

namespace shellreeve {

/// What the dialog about the monitor says, and which ways it offers.
struct MonitorText {
    QString title;
    QString heading;
    QString text;
    QString note;
    QList<ConsentDialog::Row> facts; ///< about the holder
    QString safe;         ///< the button that changes nothing: "Keep It", "Close"
    bool isTrouble = false;
    bool mayKill = false; ///< the other's monitor, after this consent
    bool mayEndSession = false;
    bool mayTryAgain = false;
    bool mayOpen = false; ///< the dashboard
    bool operator==(const MonitorText &) const = default;
};

[[nodiscard]] MonitorText monitorText(const MonitorStatus &status, const QDateTime &now);

} // namespace shellreeve
