// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve::testing {

/// The built programs as an AppImage's mount has them, at a place that can be taken away.
class BundleTree
{
public:
    /// Makes it in that directory. Another label is another build, with another id.
    BundleTree(QString directory, const QByteArray &label);
    void forgetList() const; ///< as one has it that somebody else has packed

    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] QString tray() const;
    [[nodiscard]] const QString &id() const { return m_id; }
    void takeAway() const;

private:
    QString m_directory;
    QString m_id;
};

} // namespace shellreeve::testing
