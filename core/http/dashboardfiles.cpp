// SPDX-License-Identifier: MIT
#include "http/dashboardfiles.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace shellreeve {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 9> types{{
    {".html", "text/html; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".json", "application/json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".txt", "text/plain; charset=utf-8"},
}};

} // namespace

std::optional<HttpResponse> DashboardFiles::find(const QString &name) const
{
    static const QRegularExpression plain(QStringLiteral("\\A\\w[\\w.-]*\\z")); // no folders: neither down nor up
    const auto type = std::find_if(types.begin(), types.end(), [&](const auto &pair) { return name.endsWith(QLatin1String(pair.first)); });
    QFile file(m_folder + QLatin1Char('/') + name);
    if (type == types.end() || !plain.match(name).hasMatch() || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return HttpResponse{200, type->second, file.readAll()};
}

} // namespace shellreeve
