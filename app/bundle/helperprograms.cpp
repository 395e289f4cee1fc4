// SPDX-License-Identifier: MIT
#include "bundle/helperprograms.h"

#include "base/logging.h"
#include "bundle/appimage.h"
#include "bundle/bundlecopy.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <system_error>
#include <thread>

namespace shellreeve {

namespace {

const QString variable = QStringLiteral("SHELLREEVE_LIBEXEC_DIR");

/// An AppImage that somebody else has made has no list: the programs alone, then.
Result<std::optional<Bundle>> bundleAround(const QProcessEnvironment &environment, const QString &executableDir)
{
    if (!environment.value(variable).isEmpty()) {
        return std::optional<Bundle>(); // an order
    }
    Result<std::optional<Bundle>> listed = Bundle::around(executableDir);
    const QString reeve = QDir(executableDir).absoluteFilePath(QStringLiteral("reeve"));
    if (!listed || *listed || !isInAppImage(environment, reeve)) {
        return listed;
    }
    forgetLibrariesOfAppImage(); // the helpers must do with what the system has: it stays
    const Result<Bundle> bundle = Bundle::of({reeve, findHelper(QStringLiteral("shellreeve-shellper"), environment, executableDir),
                                              findHelper(QStringLiteral("shellreeve-monitor"), environment, executableDir)});
    return bundle ? Result<std::optional<Bundle>>(*bundle) : bundle.error();
}

} // namespace

QString findHelper(const QString &name, const QProcessEnvironment &environment, const QString &executableDir)
{
    const QString wanted = environment.value(variable);
    if (!wanted.isEmpty()) {
        return QDir::cleanPath(QDir(wanted).absoluteFilePath(name));
    }
    const QString beside = QDir(executableDir).absoluteFilePath(name);
    return QFileInfo(beside).isExecutable()
        ? beside
        : QDir::cleanPath(executableDir + QStringLiteral("/../libexec/shellreeve/") + name);
}

HelperPrograms::HelperPrograms(const QProcessEnvironment &environment, const QString &executableDir, const QString &helpersDir)
    : m_environment(environment), m_executableDir(executableDir), m_helpersDir(helpersDir),
      m_bundle(bundleAround(environment, executableDir))
{
}

HelperPrograms::~HelperPrograms()
{
    m_back.cut();
}

QString HelperPrograms::path(const QString &name) const
{
    if (m_bundle && *m_bundle) {
        return BundleCopy::folder(**m_bundle, m_helpersDir) + QLatin1Char('/') + name;
    }
    const QString beside = QDir(m_executableDir).absoluteFilePath(name);
    return name == QLatin1String("reeve") ? beside : findHelper(name, m_environment, m_executableDir);
}

void HelperPrograms::prepare()
{
    if (!m_bundle || !*m_bundle) {
        take(m_bundle ? Copied(nullptr) : Copied(m_bundle.error()));
        return;
    }
    try {
        std::thread([this, back = m_back, bundle = **m_bundle, directory = m_helpersDir] {
            QStringList removed;
            Result<BundleCopy> made = BundleCopy::make(bundle, directory);
            if (!made && (made.error().errnoValue == ENOSPC || made.error().errnoValue == EDQUOT)) {
                removed = removeUnusedCopies(directory); // what fills the disk may be ours
                made = BundleCopy::make(bundle, directory);
            }
            const Copied copy = made ? Copied(std::make_shared<BundleCopy>(std::move(made).value())) : Copied(made.error());
            back.deliver([this, copy] { take(copy); });
            removed += removeUnusedCopies(directory); // nobody waits for that
            back.deliver([removed] {
                for (const QString &build : removed) {
                    qCInfo(lcLifecycle).noquote() << QStringLiteral("Removed the unused helpers of build %1").arg(build);
                }
            });
        }).detach();
    } catch (const std::system_error &refused) {
        take(Copied(systemError(QStringLiteral("no thread to copy the helpers"), refused.code().value())));
    }
}

void HelperPrograms::take(const Copied &copy)
{
    if (!copy) {
        Q_EMIT failed(copy.error());
        return;
    }
    m_copy = *copy;
    if (m_copy) {
        qCInfo(lcLifecycle).noquote() << QStringLiteral("The helpers run from %1").arg(QFileInfo(path(QStringLiteral("reeve"))).path());
    }
    Q_EMIT prepared();
}

} // namespace shellreeve
