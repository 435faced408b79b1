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

QString QtPrompts::filters(bool sessionsToo)
{
    const auto patternsOf = [](const QStringList &suffixes) {
        QStringList patterns;
        for (const auto &suffix : suffixes)
            patterns << QStringLiteral("*.") + suffix << QStringLiteral("*.") + suffix.toUpper();
        return patterns.join(QLatin1Char(' '));
    };
    const QString audio = patternsOf(audioSuffixes()), sessions = patternsOf({QLatin1String(sessionSuffix)});
    QStringList filters;
    if (sessionsToo)
        //: %1 is a list of patterns such as *.partita *.wav *.flac
        filters << tr("Recordings and sessions (%1)").arg(sessions + QLatin1Char(' ') + audio);
    //: %1 is a list of patterns such as *.wav *.flac
    filters << tr("Audio files (%1)").arg(audio);
    if (sessionsToo)
        filters << tr("Sessions (%1)").arg(sessions);
    filters << tr("All files (*)");
    return filters.join(QLatin1String(";;"));
}

QStringList QtPrompts::openFiles(const QString &folder)
{
    const auto files = QFileDialog::getOpenFileNames(parent_, tr("Open recordings"),
                                                     folder.isEmpty() ? lastFolder_ : folder, filters(true));
    if (!files.isEmpty())
        lastFolder_ = QFileInfo(files.front()).absolutePath();
    return files;
}

QString QtPrompts::openRecording(const QString &title, const QString &folder)
{
    const auto file = QFileDialog::getOpenFileName(parent_, title, folder.isEmpty() ? lastFolder_ : folder, filters(false));
    if (!file.isEmpty())
        lastFolder_ = QFileInfo(file).absolutePath();
    return file;
}

QString QtPrompts::saveSession(const QString &suggested)
{
    QFileDialog dialog(parent_, tr("Save the session"), QFileInfo(suggested).absolutePath(),
                       tr("Sessions (%1)").arg(QLatin1String("*.") + QLatin1String(sessionSuffix)));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QLatin1String(sessionSuffix)); // what it asks about is then the file that is written
    dialog.selectFile(QFileInfo(suggested).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    lastFolder_ = dialog.directory().absolutePath();
    return dialog.selectedFiles().front();
}

QString QtPrompts::openFile(const QString &title, const QString &filter)
{
    const auto file = QFileDialog::getOpenFileName(parent_, title, lastFolder_, filter);
    if (!file.isEmpty())
        lastFolder_ = QFileInfo(file).absolutePath();
    return file;
}

QString QtPrompts::saveFile(const QString &title, const QString &suggested, const QString &filter)
{
    QFileDialog dialog(parent_, title, lastFolder_, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QFileInfo(suggested).suffix()); // what it asks about is then the file that is written
    dialog.selectFile(suggested);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    lastFolder_ = dialog.directory().absolutePath();
    return dialog.selectedFiles().front();
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
