// SPDX-License-Identifier: MIT
#include "ui/words/joining.h"

#include <QCoreApplication>

namespace shellreeve::words {

namespace {

class Joining
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::Joining)
};

} // namespace

QString joinedBy(const QString &pattern, const QStringList &texts)
{
    QString all;
    for (const QString &text : texts) {
        if (!text.isEmpty()) {
            all = all.isEmpty() ? text : pattern.arg(all, text);
        }
    }
    return all;
}

QString asSentence(const QString &text)
{
    static const QString openings = QStringLiteral("¿¡«“„‘\"");
    static const QString ends = QStringLiteral(".!?…。！？"); // also those of Chinese and Japanese
    QString sentence = text.trimmed();
    if (sentence.isEmpty()) {
        return sentence;
    }
    const qsizetype first = openings.contains(sentence.at(0)) && sentence.size() > 1 ? 1 : 0;
    sentence[first] = sentence.at(first).toUpper();
    //: What is said, as a sentence of its own: with the language's full stop.
    return ends.contains(sentence.back()) ? sentence : Joining::tr("%1.", "a sentence").arg(sentence);
}

QString asParagraph(const QStringList &sentences)
{
    //: One sentence after another: with a blank between them, or without.
    return joinedBy(Joining::tr("%1 %2", "two sentences"), sentences);
}

QString asList(const QStringList &things)
{
    //: Names or numbers, one after another: "3000, 8080".
    return joinedBy(Joining::tr("%1, %2", "a list of names or numbers"), things);
}

} // namespace shellreeve::words
