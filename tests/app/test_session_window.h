// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of sessions through the window have in common: a folder with a recording, and a window that starts again.
#pragma once

#include <fstream>

#include "tests/app/test_main_window_fakes.h"
#include "widgets/message/message_bar.h"

namespace partita::test {

inline std::string bytesOf(const QString &path)
{
    std::ifstream in(path.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Of a test: an empty folder with band.wav, and a window with settings and recovery in it.
class SessionWindow {
protected:
    bool begin(double seconds)
    {
        folder_ = root_.filePath(QString::number(++made_));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(path("cache")));
        return QDir().mkpath(folder_) && !writeWav(path("band.wav"), seconds).isEmpty() && restart();
    }
    QString path(const QString &name) const { return folder_ + '/' + name; }
    std::unique_ptr<TestWindow> another() const
    {
        auto made = std::make_unique<TestWindow>(path("settings.ini"));
        made->recoveryFolder = path("recovery");
        return made;
    }
    /// Without closing: what is not saved is left to be recovered.
    bool restart()
    {
        w_.reset();
        w_ = another();
        return w_->show();
    }

    SessionKeeper &keeper() const { return w_->page().keeper(); }
    MessageBar &messages() const { return w_->window->messages(); }
    bool says(const QString &part) const { return waitFor([&] { return w_->says(part, &messages()); }); }
    /// Ctrl+S with this answer of the dialog; waits for the end.
    bool save(const QString &to)
    {
        return saves(to, [this] { w_->key(QKeySequence::Save); });
    }
    bool saveAs(const QString &to)
    {
        return saves(to, [this] { w_->window->actions().saveAs->trigger(); });
    }
    bool isClosed() const
    {
        return waitFor([this] { return w_->window->pageCount() == 0; });
    }
    /// Takes the offer of what was not saved.
    bool recover() const
    {
        return waitFor([this] { return w_->click("Recover", &messages()); }) && waitFor([this] { return w_->window->pageCount() == 1; });
    }

    QTemporaryDir root_;
    QString folder_;
    int made_ = 0;
    std::unique_ptr<TestWindow> w_;

private:
    bool saves(const QString &to, const std::function<void()> &trigger)
    {
        w_->prompts.session = to.isEmpty() ? QString() : path(to);
        QSignalSpy ended(&keeper(), &SessionKeeper::saved);
        trigger();
        return waitFor([&] { return ended.size() == 1; }) && !ended[0][0].value<SaveEnd>().error;
    }
};

} // namespace partita::test
