// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace shellreeve {

/// The words of the icon's menu, for those who fill it; translators find them under "TrayMenu".
class TrayText
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::TrayMenu)
};

} // namespace shellreeve
