// SPDX-License-Identifier: MIT
#include "tray/desktopfront.h"

#include <QApplication>

namespace shellreeve {

std::unique_ptr<Front> makeFront(Front::Needs needs)
{
    return qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr ? std::make_unique<DesktopFront>(std::move(needs)) : nullptr;
}

} // namespace shellreeve
