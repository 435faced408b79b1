// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include "app/window/services/model_service.h"
#include "widgets/theme/character_width.h"

namespace partita {

void showAbout(QWidget *parent, const ModelService &models)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("partita::About", text); };
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("about");
    dialog->setWindowTitle(translated(QT_TRANSLATE_NOOP("partita::About", "About Partita")));
    QString text = "<h2>Partita " + QCoreApplication::applicationVersion().toHtmlEscaped() + "</h2><p>" +
                   translated(QT_TRANSLATE_NOOP("partita::About", "Take one sound out of a recording.")) + "</p><p>" +
                   translated(QT_TRANSLATE_NOOP("partita::About", "Free software under the GNU General Public License, version 3 or later.")) +
                   "</p><p>" + translated(QT_TRANSLATE_NOOP("partita::About", "Uses Qt, LibTorch, libsndfile, libsoxr, FFTW and RtAudio.")) + "</p>";
    if (const auto model = models.model())
        text += "<p>" + translated(QT_TRANSLATE_NOOP("partita::About", "Model %1, trained on: %2."))
                            .arg(QString::fromStdString(model->info().name).toHtmlEscaped(),
                                 QString::fromStdString(model->info().trainedOn).toHtmlEscaped()) + "</p>";
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setMinimumWidth(characterWidth(label->fontMetrics()) * 60);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(buttons);
    dialog->show();
}

} // namespace partita
