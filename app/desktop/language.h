// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace shellreeve {

/// The language for a wish ("system", or a code like "zh_CN"): the first of `spoken` (QLocale::uiLanguages()) that is
/// English or among `shipped`; English where none is. Simplified Chinese does not stand in for the traditional one. Pure.
[[nodiscard]] QString languageFor(const QString &wish, const QStringList &spoken, const QStringList &shipped);
/// Its name in itself, for those who cannot read the present one: "Deutsch".
[[nodiscard]] QString languageName(const QString &code);

/// The language of all texts: the translators that are installed, Qt's own and ours, and the default locale. The first one
/// is in use before there is a window; use() at any time, and widgets get QEvent::LanguageChange.
class Language
{
public:
    /// `folder` holds our catalogues, shellreeve_CODE.qm.
    explicit Language(const QString &wish, QString folder = QStringLiteral(":/i18n"));
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    void use(const QString &wish);
    [[nodiscard]] const QString &code() const { return m_code; }
    /// Those that can be chosen: English, and whatever there is a catalogue for.
    [[nodiscard]] QStringList shipped() const;

private:
    void install(const QString &name, const QString &folder);

    QString m_folder;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace shellreeve
