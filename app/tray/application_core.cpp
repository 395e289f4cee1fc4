// SPDX-License-Identifier: MIT
#include "tray/application.h"

namespace shellreeve {

bool isBuiltWithWindows()
{
    return false;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Surface, const QProcessEnvironment &)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

bool isOnDesktop()
{
    return false;
}

} // namespace shellreeve
