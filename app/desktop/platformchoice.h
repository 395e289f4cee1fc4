// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace shellreeve {

/// Which of Qt's platforms to try, in which order. The last of the list is one that always works, because Qt aborts a
/// program that reaches none; ending up there means that there is no desktop.
struct PlatformChoice {
    QString platforms; ///< as in QT_QPA_PLATFORM; empty: leave it to Qt
    bool hasLastResort = false;
    bool isNamed = false; ///< the environment names a display, or a platform

    static PlatformChoice from(const QProcessEnvironment &environment);

    /// Nothing names a desktop: there is none to look for.
    [[nodiscard]] bool isHopeless() const { return !isNamed; }
    /// Whether the platform that Qt took is only the one to fall back to.
    [[nodiscard]] bool isLastResort(const QString &taken) const;
};

} // namespace shellreeve
