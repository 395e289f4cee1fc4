// SPDX-License-Identifier: MIT
#include "e2e/bundletree.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shellreeve::testing {

namespace {

QByteArray hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    file.seek(0);
    hash.addData(&file);
    return hash.result().toHex();
}

QJsonObject putIn(const QString &directory, const QString &name, const QString &to)
{
    const QString path = directory + QStringLiteral("/usr/") + to;
    QFile file(QStringLiteral(SHELLREEVE_BIN_DIR "/") + name);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.copy(path) || !file.open(QIODevice::ReadOnly)) {
        qFatal("cannot put %s into the bundle", qPrintable(name));
    }
    return {{QStringLiteral("from"), to},
            {QStringLiteral("to"), name},
            {QStringLiteral("mode"), QStringLiteral("0755")},
            {QStringLiteral("size"), file.size()},
            {QStringLiteral("sha256"), QString::fromLatin1(hashOf(file))}};
}

QString listIn(const QString &directory)
{
    return directory + QStringLiteral("/usr/share/shellreeve/bundle.json");
}

} // namespace

BundleTree::BundleTree(QString directory, const QByteArray &label)
    : m_directory(std::move(directory)),
      m_id(QString::fromLatin1(QCryptographicHash::hash(label, QCryptographicHash::Sha256).toHex().left(32)))
{
    (void)putIn(m_directory, QStringLiteral("shellreeve"), QStringLiteral("bin/shellreeve"));
    const QJsonArray files{putIn(m_directory, QStringLiteral("reeve"), QStringLiteral("bin/reeve")),
                           putIn(m_directory, QStringLiteral("shellreeve-shellper"), QStringLiteral("libexec/shellreeve/shellreeve-shellper")),
                           putIn(m_directory, QStringLiteral("shellreeve-monitor"), QStringLiteral("libexec/shellreeve/shellreeve-monitor"))};
    const QJsonObject list{{QStringLiteral("id"), m_id}, {QStringLiteral("files"), files}};
    QFile file(listIn(m_directory));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(list).toJson()) < 0) {
        qFatal("cannot write the bundle's list");
    }
}

void BundleTree::forgetList() const
{
    QFile::remove(listIn(m_directory));
}

QString BundleTree::tray() const
{
    return m_directory + QStringLiteral("/usr/bin/shellreeve");
}

void BundleTree::takeAway() const
{
    if (!QDir(m_directory).removeRecursively()) {
        qFatal("cannot take %s away", qPrintable(m_directory));
    }
}

} // namespace shellreeve::testing
