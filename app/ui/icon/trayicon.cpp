// SPDX-License-Identifier: MIT
#include <QSystemTrayIcon>
