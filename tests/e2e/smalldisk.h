// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve::testing {

/// A file system of its own and of a few hundred KiB unless told, mounted on an existing empty directory until the end. Needs
/// root and a kernel that lets us; a test skips itself where there is none.
class SmallDisk
{
public:
    enum class Programs { MayRun, MayNotRun };

    explicit SmallDisk(QString directory, Programs programs = Programs::MayRun, const char *size = "256k");
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool setReadOnly(bool readOnly);
    [[nodiscard]] bool fill() const; ///< to the last byte, with one file
    void drain() const;              ///< removes that file

private:
    [[nodiscard]] QString filler() const { return m_directory + QStringLiteral("/filler"); }

    QString m_directory;
    bool m_isMounted = false;
    bool m_isReadOnly = false;
};

} // namespace shellreeve::testing
