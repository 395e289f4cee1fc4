// SPDX-License-Identifier: MIT
#pragma once

#include "base/returnpath.h"
#include "bundle/bundle.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace shellreeve {

class BundleCopy;

/// Where a helper is: `$SHELLREEVE_LIBEXEC_DIR`, and nowhere else when that is set; else beside the executable, else in
/// `../libexec/shellreeve`. An absolute path; of the last place looked at when it is nowhere.
[[nodiscard]] QString findHelper(const QString &name, const QProcessEnvironment &environment, const QString &executableDir);

/// The programs that this run starts. Of a bundle that is its copy outside, made by a thread of its own: whatever takes the
/// bundle away takes no session with it.
class HelperPrograms : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds firstLookAgain{std::chrono::seconds(5)};

    /// `executableDir` is this run's; `helpersDir` is where copies go. While another build's copy is in use it is looked
    /// at again after that time, each time after twice as long, at last once an hour.
    HelperPrograms(const QProcessEnvironment &environment, const QString &executableDir, const QString &helpersDir,
                   std::chrono::milliseconds lookAgain = firstLookAgain);
    ~HelperPrograms() override; ///< a copy under way is given up; waits for that, but not for a disk that does not answer

    /// "shellreeve-shellper", "shellreeve-monitor" or "reeve"; there once prepared() has been told. After
    /// failed() "reeve" is the bundle's own: who is there already can be looked at.
    [[nodiscard]] QString path(const QString &name) const;
    void prepare();

Q_SIGNALS:
    void prepared(); ///< or
    void failed(const shellreeve::Error &reason); ///< nothing can be started

private:
    using Copied = Result<std::shared_ptr<BundleCopy>>;
    void take(const Copied &copy);
    void tidy();
    void tell(const QStringList &removed, const QStringList &kept);

    QProcessEnvironment m_environment;
    QString m_executableDir;
    QString m_helpersDir;
    Result<std::optional<Bundle>> m_bundle;
    bool m_hasFailed = false;
    class Worker;
    std::unique_ptr<Worker> m_worker; ///< copies, and later removes what nobody uses any more
    std::chrono::milliseconds m_lookAgain;
    QTimer m_tidy;
    std::shared_ptr<BundleCopy> m_copy; ///< held as long as this run may start from it
    ReturnPath m_back{this};
};

} // namespace shellreeve
