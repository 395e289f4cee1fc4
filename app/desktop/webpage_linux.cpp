// SPDX-License-Identifier: MIT
#include "desktop/webpage.h"

#include "shellper/childenvironment.h"

#include <QDesktopServices>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace shellreeve {

bool openWebPage(const QUrl &page)
{
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (opener.isEmpty()) {
        return QDesktopServices::openUrl(page);
    }
    const QProcessEnvironment given = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> values;
    const QStringList names = given.keys();
    for (const QString &name : names) {
        values.insert(name, given.value(name));
    }
    const QMap<QString, QString> fit = withoutForeignMarks(std::move(values));
    QProcessEnvironment environment;
    for (auto value = fit.begin(); value != fit.end(); ++value) {
        environment.insert(value.key(), value.value());
    }
    QProcess process;
    process.setProgram(opener);
    process.setArguments({page.toString(QUrl::FullyEncoded)});
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace shellreeve
