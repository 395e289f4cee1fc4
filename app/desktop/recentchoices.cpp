// SPDX-License-Identifier: MIT
#include "desktop/recentchoices.h"

#include "base/logging.h"
#include "base/privatefile.h"
#include "base/runtimepaths.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <mutex>
#include <thread>

namespace shellreeve {

/// Which folders are gone. One look at a time; a look that hangs for ever keeps the last answer.
struct RecentChoices::FolderLook {
    std::mutex mutex;
    QSet<QString> gone;
    bool isUnderWay = false;

    QSet<QString> begin(const std::shared_ptr<FolderLook> &self, const QStringList &folders)
    {
        const std::lock_guard<std::mutex> lock(mutex);
        if (!isUnderWay && !folders.isEmpty()) {
            isUnderWay = true;
            std::thread([self, folders] { self->look(folders); }).detach();
        }
        return gone;
    }

    void look(const QStringList &folders)
    {
        QSet<QString> found;
        for (const QString &folder : folders) {
            if (!QFileInfo(folder).isDir()) {
                found.insert(folder);
            }
        }
        const std::lock_guard<std::mutex> lock(mutex);
        gone = found;
        isUnderWay = false;
    }
};

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr qsizetype longestText = 32 * 1024; // a command beyond it is a script: not worth the file's size
constexpr qsizetype largestState = 64 * 1024;
constexpr qsizetype mostEntries = 200; // windows, subjects: only damage or a stranger's hand makes more

QStringList textsOf(const QJsonValue &value, qsizetype most)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString text = entry.toString();
        if (!text.isEmpty() && text.size() <= longestText && !texts.contains(text) && texts.size() < most) {
            texts << text;
        }
    }
    return texts;
}

/// Whether the list is another one now.
bool putFirst(QStringList &list, const QString &text)
{
    if (text.isEmpty() || text.size() > longestText || (!list.isEmpty() && list.constFirst() == text)) {
        return false;
    }
    list.removeAll(text);
    list.prepend(text);
    while (list.size() > RecentChoices::longestList) {
        list.removeLast();
    }
    return true;
}

} // namespace

RecentChoices::RecentChoices(const QString &settingsFile) : m_look(std::make_shared<FolderLook>())
{
    const QFileInfo settings(settingsFile);
    m_file = settings.path() + QLatin1Char('/') + settings.completeBaseName() + QStringLiteral(".recent");
    read();
    (void)folders(); // known by the time somebody asks
}

RecentChoices::~RecentChoices() = default;

QStringList RecentChoices::folders() const
{
    const QSet<QString> gone = m_look->begin(m_look, m_folders);
    QStringList existing;
    std::copy_if(m_folders.begin(), m_folders.end(), std::back_inserter(existing),
                 [&](const QString &folder) { return !gone.contains(folder); });
    return existing;
}

void RecentChoices::addCommand(const QString &command)
{
    if (putFirst(m_commands, command.trimmed())) {
        write();
    }
}

void RecentChoices::addFolder(const QString &folder)
{
    if (putFirst(m_folders, folder)) {
        write();
    }
}

QByteArray RecentChoices::windowState(const QString &window) const
{
    return m_windows.value(window);
}

void RecentChoices::setWindowState(const QString &window, const QByteArray &state)
{
    const bool isRoom = m_windows.contains(window) || m_windows.size() < mostEntries;
    if (m_windows.value(window) != state && state.size() <= largestState && isRoom) {
        m_windows.insert(window, state);
        write();
    }
}

bool RecentChoices::isFirstTime(const QString &subject)
{
    if (m_told.contains(subject)) {
        return false;
    }
    m_told.insert(subject);
    write();
    return true;
}

void RecentChoices::read()
{
    const Result<QByteArray> content = readPrivateFile(m_file, largestFile);
    if (!content) {
        if (content.error().code != ErrorCode::NotFound) {
            qCWarning(lcLifecycle).noquote() << content.error().message();
        }
        return;
    }
    const Result<QJsonObject> parsed = parseJsonObject(*content);
    if (!parsed) {
        qCWarning(lcLifecycle).noquote() << QStringLiteral("%1 is damaged (%2); beginning anew").arg(m_file, parsed.error().context);
        return;
    }
    m_commands = textsOf(parsed->value(QLatin1String("commands")), longestList);
    m_folders = textsOf(parsed->value(QLatin1String("folders")), longestList);
    const QStringList told = textsOf(parsed->value(QLatin1String("told")), mostEntries);
    m_told = QSet<QString>(told.begin(), told.end());
    const QJsonObject windows = parsed->value(QLatin1String("windows")).toObject();
    for (auto it = windows.begin(); it != windows.end() && m_windows.size() < mostEntries; ++it) {
        const QByteArray state = QByteArray::fromBase64(it.value().toString().toLatin1());
        if (state.size() <= largestState) {
            m_windows.insert(it.key(), state);
        }
    }
}

void RecentChoices::write()
{
    QJsonObject windows;
    for (auto it = m_windows.constBegin(); it != m_windows.constEnd(); ++it) {
        windows.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    }
    QStringList told(m_told.begin(), m_told.end());
    told.sort();
    const QJsonObject object{{QStringLiteral("commands"), QJsonArray::fromStringList(m_commands)},
                             {QStringLiteral("folders"), QJsonArray::fromStringList(m_folders)},
                             {QStringLiteral("told"), QJsonArray::fromStringList(told)},
                             {QStringLiteral("windows"), windows}};
    const QString folder = QFileInfo(m_file).path();
    // One that is there may be as open as its owner likes: the file itself is for nobody else.
    Result<void> written = QFileInfo(folder).isDir() ? Result<void>() : ensurePrivateDirectory(folder);
    if (written) {
        written = writePrivateFile(m_file, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (!written && !m_complained) {
        qCWarning(lcLifecycle).noquote() << QStringLiteral("What was chosen is not remembered: %1").arg(written.error().message());
    }
    m_complained = !written.ok();
}

} // namespace shellreeve
