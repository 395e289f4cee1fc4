// SPDX-License-Identifier: MIT
#include "http/prometheustext.h"

#include <cmath>

namespace shellreeve {

namespace {

QByteArray escaped(QByteArray text, bool isQuoted)
{
    text.replace('\\', "\\\\").replace('\n', "\\n");
    return isQuoted ? text.replace('"', "\\\"") : text;
}

QByteArray numberText(double value)
{
    constexpr double exact = 9'007'199'254'740'992.0;
    return std::floor(value) == value && std::abs(value) < exact ? QByteArray::number(static_cast<qint64>(value))
                                                                 : QByteArray::number(value, 'g', 12);
}

} // namespace

void PrometheusText::family(const QByteArray &name, Type type, const QByteArray &help)
{
    m_name = name;
    m_text += "# HELP " + name + ' ' + escaped(help, false) + '\n';
    m_text += "# TYPE " + name + (type == Type::Counter ? " counter\n" : " gauge\n");
}

void PrometheusText::sample(double value, const Labels &labels)
{
    m_text += m_name;
    char separator = '{';
    for (const auto &[name, text] : labels) {
        m_text += separator + name + "=\"" + escaped(text.toUtf8(), true) + '"';
        separator = ',';
    }
    m_text += (labels.isEmpty() ? " " : "} ") + numberText(value) + '\n';
}

} // namespace shellreeve
