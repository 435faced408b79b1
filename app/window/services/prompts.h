// SPDX-License-Identifier: GPL-3.0-or-later
// The only modal dialogs of the window, behind one seam: tests answer them themselves.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

#include "widgets/message/severity.h"


namespace partita {

struct Question {
    MessageSeverity severity = MessageSeverity::Warning;
    QString title;        ///< "The stem would clip"
    QString text;         ///< what, why, what can be done
    QString details;      ///< shown on demand; may be empty
    QStringList buttons;  ///< "Export as float", "Cancel"; empty: one that closes
    int preferred = 0;    ///< index of the button for Return
    int escape = -1;      ///< index for Escape and for closing; -1: the last
};

/// UI thread. Every call waits for the person.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// Empty where it was cancelled, here and below. `folder`: where to begin; empty: the last one.
    virtual QStringList openFiles(const QString &folder = {}) = 0;
    virtual QString chooseFolder(const QString &title, const QString &folder = {}) = 0;
    virtual QString openRecording(const QString &title, const QString &folder = {}) = 0;
    /// Where a session is to be saved; the person agreed to write over a file that is there. `suggested`: with folder.
    virtual QString saveSession(const QString &suggested) = 0;
    /// Files of other kinds: `filter` as QFileDialog has it, "Lists (*.csv)". Saving asks before it writes over a file.
    virtual QString openFile(const QString &title, const QString &filter) = 0;
    virtual QString saveFile(const QString &title, const QString &suggested, const QString &filter) = 0;
    /// The index of the pressed button.
    virtual int ask(const Question &question) = 0;
    void warn(const QString &title, const QString &text) { ask({MessageSeverity::Warning, title, text, {}, {}, 0, -1}); }
};

/// Dialogs over `parent`.
class QtPrompts : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(partita::QtPrompts)

public:
    explicit QtPrompts(QWidget *parent) : parent_(parent) {}

    QStringList openFiles(const QString &folder = {}) override;
    QString chooseFolder(const QString &title, const QString &folder = {}) override;
    QString openRecording(const QString &title, const QString &folder = {}) override;
    QString saveSession(const QString &suggested) override;
    QString openFile(const QString &title, const QString &filter) override;
    QString saveFile(const QString &title, const QString &suggested, const QString &filter) override;
    int ask(const Question &question) override;

private:
    static QString filters(bool sessionsToo);

    QPointer<QWidget> parent_;
    QString lastFolder_;
};

/// Suffixes of the audio files that can be opened, without dot.
const QStringList &audioSuffixes();
/// Of session files, without dot.
inline constexpr const char *sessionSuffix = "partita";

} // namespace partita
