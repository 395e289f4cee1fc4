// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace shellreeve {

/// Samples in Prometheus' text format (version 0.0.4), family by family.
class PrometheusText
{
public:
    using Labels = QList<std::pair<QByteArray, QString>>;
    enum class Type { Counter, Gauge };

    /// Begins a family; its samples follow. A counter's name ends in "_total".
    void family(const QByteArray &name, Type type, const QByteArray &help);
    void sample(double value, const Labels &labels = {});

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

} // namespace shellreeve
