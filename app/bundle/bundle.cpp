// SPDX-License-Identifier: MIT
#include "bundle/bundle.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace shellreeve {

namespace {

constexpr qint64 longestList = 256 * 1024;
const QString shellperName = QStringLiteral("shellreeve-shellper");

/// A relative path that stays below where it starts.
bool staysBelow(const QString &path)
{
    return !path.isEmpty() && QDir::isRelativePath(path) && QDir::cleanPath(path) == path && path != QLatin1String(".")
        && path != QLatin1String("..") && !path.startsWith(QLatin1String("../"));
}

Error unusable(const QString &why)
{
    return Error{ErrorCode::Failed, QStringLiteral("the bundle's list of helpers cannot be used: %1").arg(why),
                 QStringLiteral("get the program's file again")};
}

} // namespace

Result<Bundle> Bundle::parse(const QByteArray &text, const QString &root)
{
    static const QRegularExpression idForm(QStringLiteral("\\A[0-9a-f]{16,64}\\z"));
    static const QRegularExpression hashForm(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    const QJsonObject list = QJsonDocument::fromJson(text).object();
    Bundle bundle;
    bundle.id = list.value(QLatin1String("id")).toString();
    if (!idForm.match(bundle.id).hasMatch()) {
        return unusable(QStringLiteral("it has no id"));
    }
    bool hasShellper = false;
    const QJsonArray entries = list.value(QLatin1String("files")).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString from = entry.value(QLatin1String("from")).toString();
        BundleFile file;
        file.to = entry.value(QLatin1String("to")).toString();
        file.isProgram = entry.value(QLatin1String("mode")).toString() == QLatin1String("0755");
        file.size = entry.value(QLatin1String("size")).toInteger(-1);
        const QString hash = entry.value(QLatin1String("sha256")).toString();
        if (!staysBelow(from) || !staysBelow(file.to) || file.size < 0 || !hashForm.match(hash).hasMatch()) {
            return unusable(QStringLiteral("\"%1\" is no entry of it").arg(from.left(80)));
        }
        file.from = root + QLatin1Char('/') + from;
        file.sha256 = hash.toLatin1();
        hasShellper = hasShellper || (file.to == shellperName && file.isProgram);
        bundle.files.append(file);
    }
    return hasShellper ? Result<Bundle>(bundle) : unusable(QStringLiteral("%1 is not in it").arg(shellperName));
}

Result<Bundle> Bundle::of(const QStringList &programs)
{
    Bundle bundle;
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const QString &path : programs) {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
            return Error{ErrorCode::Failed, QStringLiteral("cannot read %1: %2").arg(path, file.errorString()),
                         QStringLiteral("get the program's file again")};
        }
        const QString name = QFileInfo(path).fileName();
        bundle.files.append({path, name, true, file.size(), hash.result().toHex()});
        all.addData(name.toUtf8() + ' ' + hash.result().toHex() + '\n');
    }
    bundle.id = QString::fromLatin1(all.result().toHex().left(32));
    return bundle;
}

Result<std::optional<Bundle>> Bundle::around(const QString &executableDir)
{
    const QString root = QDir::cleanPath(executableDir + QStringLiteral("/.."));
    for (const char *place : {"/share/shellreeve/bundle.json", "/Resources/bundle.json"}) {
        QFile file(root + QLatin1String(place));
        if (!file.exists()) {
            continue;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return unusable(file.errorString());
        }
        const Result<Bundle> bundle = parse(file.read(longestList), root);
        return bundle ? Result<std::optional<Bundle>>(*bundle) : bundle.error();
    }
    return std::optional<Bundle>();
}

} // namespace shellreeve
