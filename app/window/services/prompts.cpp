// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/prompts.h"

#include <algorithm>

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>

namespace partita {

const QStringList &audioSuffixes()
{
    static const QStringList suffixes{QStringLiteral("wav"), QStringLiteral("flac"), QStringLiteral("ogg"), QStringLiteral("oga"),
                                      QStringLiteral("opus"), QStringLiteral("mp3"), QStringLiteral("aif"), QStringLiteral("aiff"),
                                      QStringLiteral("aifc"), QStringLiteral("w64"), QStringLiteral("rf64"), QStringLiteral("caf"),
                                      QStringLiteral("au"), QStringLiteral("snd")};
    return suffixes;
}

QStringList QtPrompts::openFiles(const QString &folder)
{
    QStringList patterns;
    for (const auto &suffix : audioSuffixes())
        patterns << QStringLiteral("*.") + suffix << QStringLiteral("*.") + suffix.toUpper();
    //: %1 is a list of patterns such as *.wav *.flac
    const QString filters = tr("Audio files (%1)").arg(patterns.join(QLatin1Char(' '))) +
                            QLatin1String(";;") + tr("All files (*)");
    const auto files = QFileDialog::getOpenFileNames(parent_, tr("Open recordings"),
                                                     folder.isEmpty() ? lastFolder_ : folder, filters);
    if (!files.isEmpty())
        lastFolder_ = QFileInfo(files.front()).absolutePath();
    return files;
}

QString QtPrompts::chooseFolder(const QString &title, const QString &folder)
{
    const auto chosen = QFileDialog::getExistingDirectory(parent_, title, folder.isEmpty() ? lastFolder_ : folder);
    if (!chosen.isEmpty())
        lastFolder_ = chosen;
    return chosen;
}

int QtPrompts::ask(const Question &question)
{
    QMessageBox box(parent_);
    box.setIcon(question.severity == MessageSeverity::Info    ? QMessageBox::Information
                : question.severity == MessageSeverity::Error ? QMessageBox::Critical
                                                              : QMessageBox::Warning);
    box.setWindowTitle(question.title);
    box.setText(question.title);
    box.setTextFormat(Qt::PlainText); // names of files may look like markup
    box.setInformativeText(question.text.isEmpty() ? QString() : Qt::convertFromPlainText(question.text));
    box.setDetailedText(question.details);
    QList<QPushButton *> buttons;
    for (const auto &label : question.buttons)
        buttons << box.addButton(label, QMessageBox::ActionRole);
    if (buttons.isEmpty())
        buttons << box.addButton(QMessageBox::Close);
    const auto escape = question.escape >= 0 ? std::min<qsizetype>(question.escape, buttons.size() - 1) : buttons.size() - 1;
    box.setEscapeButton(buttons[escape]);
    box.setDefaultButton(buttons[std::clamp<qsizetype>(question.preferred, 0, buttons.size() - 1)]);
    box.exec();
    const auto pressed = buttons.indexOf(static_cast<QPushButton *>(box.clickedButton()));
    return int(pressed >= 0 ? pressed : escape);
}

} // namespace partita
