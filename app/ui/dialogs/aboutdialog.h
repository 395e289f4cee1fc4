// SPDX-License-Identifier: MIT
#pragma once

#include "base/runtimepaths.h"

#include <QDialog>

namespace shellreeve {

/// What this is, which version, where it keeps things; to copy into a bug report.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const RuntimePaths &paths, const QString &profile, QWidget *parent = nullptr);
};

} // namespace shellreeve
