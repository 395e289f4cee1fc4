// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <cmath>

namespace shellreeve::testing {

/// Reads Prometheus' text format (0.0.4) as strictly as a scraper and `promtool check metrics` do together: HELP and TYPE once
/// before the samples of a family, families not mixed, no sample twice, counters that end in _total and nothing else that does,
/// base units, valid names and escapes.
class PrometheusReader
{
public:
    explicit PrometheusReader(const QByteArray &text)
    {
        if (!text.endsWith('\n')) {
            fail(QStringLiteral("does not end in a newline"));
        }
        const QStringList lines = QString::fromUtf8(text).chopped(1).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            m_line = line;
            if (line.startsWith(QLatin1Char('#'))) {
                takeComment();
            } else {
                takeSample();
            }
        }
    }

    [[nodiscard]] const QStringList &errors() const { return m_errors; }
    /// NaN for a sample that is not there. `sample`: as written, "name{a=\"b\"}".
    [[nodiscard]] double value(const char *sample) const { return m_samples.value(QString::fromUtf8(sample), std::nan("")); }
    [[nodiscard]] const QMap<QString, QString> &types() const { return m_types; } ///< by family

private:
    void fail(const QString &why) { m_errors.append(why + QStringLiteral(": ") + m_line); }

    void takeComment()
    {
        static const QRegularExpression help(QStringLiteral("\\A# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (\\S(?:[^\\\\]|\\\\[\\\\n])*)\\z"));
        static const QRegularExpression type(QStringLiteral("\\A# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge)\\z"));
        if (const auto match = help.match(m_line); match.hasMatch()) {
            m_family = match.captured(1);
            if (m_helped.contains(m_family)) {
                fail(QStringLiteral("a family twice"));
            }
            m_helped.insert(m_family);
            return;
        }
        const auto match = type.match(m_line);
        if (!match.hasMatch() || match.captured(1) != m_family || m_types.contains(m_family)) {
            fail(QStringLiteral("neither HELP nor the TYPE of its family"));
            return;
        }
        m_types.insert(m_family, match.captured(2));
        if ((match.captured(2) == QLatin1String("counter")) != m_family.endsWith(QLatin1String("_total"))) {
            fail(QStringLiteral("a counter is what ends in _total"));
        }
        for (const char *unit : {"_ms", "_milliseconds", "_percent", "_kilobytes", "_kb", "_minutes"}) {
            if (m_family.contains(QLatin1String(unit))) {
                fail(QStringLiteral("not a base unit"));
            }
        }
    }

    void takeSample()
    {
        static const QRegularExpression sample(
            QStringLiteral("\\A([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{((?:[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\\\\\"\\n]|\\\\[\\\\\"n])*\",?)*)\\})? (\\S+)\\z"));
        const auto match = sample.match(m_line);
        bool isNumber = false;
        const double value = match.captured(3).toDouble(&isNumber);
        if (!match.hasMatch() || !isNumber || match.captured(2).endsWith(QLatin1Char(','))) {
            fail(QStringLiteral("not a sample"));
            return;
        }
        if (match.captured(1) != m_family || !m_types.contains(m_family)) {
            fail(QStringLiteral("a sample outside of its family"));
        }
        if (m_types.value(m_family) == QLatin1String("counter") && value < 0) {
            fail(QStringLiteral("a counter below 0"));
        }
        const QString name = m_line.left(m_line.lastIndexOf(QLatin1Char(' ')));
        if (m_samples.contains(name)) {
            fail(QStringLiteral("a sample twice"));
        }
        m_samples.insert(name, value);
    }

    QString m_line;
    QString m_family;
    QSet<QString> m_helped;
    QMap<QString, QString> m_types;
    QMap<QString, double> m_samples;
    QStringList m_errors;
};

} // namespace shellreeve::testing
