// SPDX-License-Identifier: MIT
#include "desktop/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace shellreeve {

namespace {

const QString english = QStringLiteral("en");
const QString catalogue = QStringLiteral("shellreeve_");

bool isTraditionalChinese(const QStringList &parts)
{
    return parts.first() == QLatin1String("zh")
        && (parts.contains(QLatin1String("Hant")) || parts.contains(QLatin1String("TW")) || parts.contains(QLatin1String("HK"))
            || parts.contains(QLatin1String("MO")));
}

/// "de-AT" is served by "de", "zh-Hans-CN" by "zh_CN".
QString servedBy(const QString &spoken, const QStringList &shipped)
{
    const QStringList parts = QString(spoken).replace(QLatin1Char('_'), QLatin1Char('-')).split(QLatin1Char('-'));
    if (isTraditionalChinese(parts)) {
        return {};
    }
    for (const QString &code : shipped) {
        if (code == QString(spoken).replace(QLatin1Char('-'), QLatin1Char('_'))) {
            return code;
        }
    }
    for (const QString &code : shipped) {
        if (code.section(QLatin1Char('_'), 0, 0) == parts.first()) {
            return code;
        }
    }
    return parts.first() == english || parts.first() == QLatin1String("C") ? english : QString();
}

} // namespace

QString languageFor(const QString &wish, const QStringList &spoken, const QStringList &shipped)
{
    if (wish != QLatin1String("system")) {
        return shipped.contains(wish) ? wish : english;
    }
    for (const QString &one : spoken) {
        if (const QString code = servedBy(one, shipped); !code.isEmpty()) {
            return code;
        }
    }
    return english;
}

QString languageName(const QString &code)
{
    if (code == english) {
        return QStringLiteral("English");
    }
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name.isEmpty() ? code : name;
}

Language::Language(const QString &wish, QString folder) : m_folder(std::move(folder))
{
    use(wish);
}

Language::~Language() = default; // a translator takes itself out

QStringList Language::shipped() const
{
    QStringList codes;
    const QStringList files = QDir(m_folder).entryList({catalogue + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        codes.append(file.mid(catalogue.size()).chopped(3));
    }
    if (!codes.contains(english)) {
        codes.prepend(english);
    }
    return codes;
}

void Language::use(const QString &wish)
{
    const bool isSystems = wish == QLatin1String("system");
    const QString code = languageFor(wish, QLocale::system().uiLanguages(), shipped());
    QLocale::setDefault(isSystems ? QLocale::system() : QLocale(code));
    if (code == m_code) {
        return;
    }
    m_code = code;
    m_translators.clear();
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(catalogue + code, m_folder);
}

void Language::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get())) {
        m_translators.push_back(std::move(translator));
    }
}

} // namespace shellreeve
