// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpmessage.h"

#include <optional>

namespace shellreeve {

/// The dashboard's page and what it loads. They are compiled into the program (resources/dashboard, all that lies there); the
/// page is index.html, another file is at /dashboard/NAME.
class DashboardFiles
{
public:
    explicit DashboardFiles(QString folder = QStringLiteral(":/dashboard")) : m_folder(std::move(folder)) {}

    /// nullopt when there is no such file. `name`: as a request has it, and so anything.
    [[nodiscard]] std::optional<HttpResponse> find(const QString &name) const;
    [[nodiscard]] std::optional<HttpResponse> page() const { return find(QStringLiteral("index.html")); }

private:
    QString m_folder;
};

} // namespace shellreeve
