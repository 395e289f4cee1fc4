// SPDX-License-Identifier: MIT
#include "tray/application.h"

namespace shellreeve {

bool hasDesktop(const QProcessEnvironment &)
{
    return false;
}

bool isBuiltWithWindows()
{
    return false;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, Surface)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace shellreeve
