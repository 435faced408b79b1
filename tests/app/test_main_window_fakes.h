// SPDX-License-Identifier: GPL-3.0-or-later
// The real window for tests: with settings of its own, a model whose answers are known, a loudspeaker that is listened to.
#pragma once

#include <condition_variable>

#include <QAbstractButton>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>

#include "app/window/main_window.h"
#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "tests/app/test_window_fakes.h"
#include "widgets/query/query_bar.h"
#include "widgets/transport/transport_bar.h"

namespace partita::test {

constexpr int limitMs = 30'000;

inline bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, limitMs);
}

/// What the dialogs answer, and what they asked.
struct PromptScript {
    QStringList files;
    QString folder, recording, session; ///< empty: cancelled
    QString suggested;                  ///< for the session
    QString openFile, saveFile;
    int answer = 0;
    std::vector<Question> asked;
};

class FakePrompts : public Prompts {
public:
    explicit FakePrompts(PromptScript &script) : script_(script) {}
    QStringList openFiles(const QString &) override { return script_.files; }
    QString chooseFolder(const QString &, const QString &) override { return script_.folder; }
    QString openRecording(const QString &, const QString &) override { return script_.recording; }
    QString saveSession(const QString &suggested) override { return script_.suggested = suggested, script_.session; }
    QString openFile(const QString &, const QString &) override { return script_.openFile; }
    QString saveFile(const QString &, const QString &, const QString &) override { return script_.saveFile; }
    int ask(const Question &question) override { return script_.asked.push_back(question), script_.answer; }

private:
    PromptScript &script_;
};

/// FakeModel that works only as far as it is let.
class GatedModel : public FakeModel {
public:
    const MaskEstimator &estimator() const override { return gated_; }
    /// So many calls of the network; the next ones wait. Below 0: all.
    void allow(int calls)
    {
        {
            const std::lock_guard lock(gated_.gate);
            gated_.allowed = calls;
        }
        gated_.opened.notify_all();
    }
    void setPresence(float presence) { gated_.presence = presence; }

private:
    struct Gated : FakeEstimator {
        Result<SpanMask> estimate(std::span<const float> power, int frames,
                                  std::span<const std::vector<float>> queries) const override
        {
            {
                std::unique_lock lock(gate);
                opened.wait(lock, [&] { return allowed != 0; });
                if (allowed > 0)
                    --allowed;
            }
            return FakeEstimator::estimate(power, frames, queries);
        }
        mutable std::mutex gate;
        mutable std::condition_variable opened;
        mutable int allowed = -1;
    };
    Gated gated_;
};

/// An offline device; the player's one can be listened to, be missing, and be unplugged.
struct Loudspeaker {
    class Output : public OfflineOutput {
    public:
        explicit Output(std::shared_ptr<Loudspeaker> speaker) : speaker_(std::move(speaker)) {}
        Result<AudioOutputFormat> open(const AudioOutputRequest &request, Render render, Lost lost) override
        {
            const std::lock_guard lock(speaker_->mutex);
            if (speaker_->missing)
                return Error{ErrorCode::DeviceUnavailable, "The loudspeaker is not plugged in."};
            auto any = request;
            any.deviceId.clear();
            return OfflineOutput::open(any, std::move(render), std::move(lost));
        }
        void close() override
        {
            const std::lock_guard lock(speaker_->mutex);
            OfflineOutput::close();
        }

    private:
        std::shared_ptr<Loudspeaker> speaker_;
    };

    static std::unique_ptr<AudioOutput> make(const std::shared_ptr<Loudspeaker> &speaker)
    {
        auto made = std::make_unique<Output>(speaker);
        const std::lock_guard lock(speaker->mutex);
        if (!speaker->output)
            speaker->output = made.get(); // the player's; those that only list devices come later
        return made;
    }
    std::vector<float> take(int frames)
    {
        const std::lock_guard lock(mutex);
        return output->pull(frames);
    }

    std::recursive_mutex mutex;
    Output *output = nullptr;
    bool missing = false;
};

/// Whether the next block is a piece of `stereo`, wherever in it.
inline bool isPieceOf(const std::vector<float> &stereo, const std::vector<float> &block, float tolerance = 2e-5f)
{
    if (block.empty())
        return false;
    for (size_t at = 0; at + block.size() <= stereo.size(); at += 2) {
        size_t i = 0;
        while (i < block.size() && std::abs(stereo[at + i] - block[i]) <= tolerance)
            ++i;
        if (i == block.size())
            return true;
    }
    return false;
}

inline bool isSilent(const std::vector<float> &block)
{
    return !block.empty() && std::all_of(block.begin(), block.end(), [](float v) { return std::abs(v) < 1e-6f; });
}

/// Window and services, as app/window/main.cpp puts them together.
struct TestWindow {
    /// `output`: none is the loudspeaker. `catalogue`: none has the fake model alone.
    explicit TestWindow(const QString &settingsFile, const Player::OutputFactory &output = {}, const ModelCatalogue &catalogue = {})
        : settings(std::make_unique<QSettings>(settingsFile, QSettings::IniFormat)), appearance(*qApp, ThemeChoice::Light),
          models(jobs, catalogue.list ? catalogue : ModelCatalogue{[] { return std::vector<ModelEntry>{{"fake-1", "/fake-1"}}; },
                        [this](const std::string &) -> Result<ModelEntry> {
                            modelHeld.wait(true);
                            if (modelMissing)
                                return Error{ErrorCode::NotFound, "The fake model is not installed."};
                            return ModelEntry{"fake-1", "/fake-1"};
                        },
                        [this](const std::filesystem::path &, DeviceChoice) {
                            return Result<std::shared_ptr<const Model>>(otherModel ? otherModel : model);
                        }}),
          player(jobs, output ? output : [speaker = speaker] { return Loudspeaker::make(speaker); })
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(temporary.filePath("data"))); // no sounds but those that a test saves
        languages.set(settings.language().isEmpty() ? "en" : settings.language());
        QObject::connect(&settings, &AppSettings::languageChanged, &languages, [this] { languages.set(settings.language()); });
        QObject::connect(&settings, &AppSettings::themeChanged, &appearance, [this] { appearance.setChoice(settings.theme()); });
    }
    ~TestWindow()
    {
        model->allow(-1);
        holdModel(false);
    }
    void holdModel(bool held) ///< loading waits
    {
        modelHeld = held;
        modelHeld.notify_all();
    }

    bool show()
    {
        window = std::make_unique<MainWindow>(WindowServices{settings, appearance, languages, jobs, models, player,
                                                             [this](QWidget *) { return std::make_unique<FakePrompts>(prompts); },
                                                             recoveryFolder.toStdString(), teaching});
        window->show();
        return activate() && waitFor([this] { return models.state() != ModelService::State::Loading; });
    }
    bool activate() const
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get(), limitMs);
    }
    /// Opens them and waits for their tabs.
    bool open(const QStringList &paths)
    {
        const int before = window->pageCount();
        window->openFiles(paths);
        return waitFor([&] { return window->pageCount() == before + int(paths.size()); });
    }

    /// A visible widget by accessible name.
    template <class T = QWidget> T *find(const QString &name, QWidget *within = nullptr) const
    {
        for (auto *widget : (within ? within : window.get())->template findChildren<T *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    bool click(const QString &name, QWidget *within = nullptr) const
    {
        auto *button = find<QAbstractButton>(name, within);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// As from the keyboard: who gets it, focus, shortcut or pop-up, is the window's business.
    void key(const QKeySequence &keys) const { QTest::keySequence(window->windowHandle(), keys); }
    void keys(const QString &text) const
    {
        for (const QChar c : text)
            QTest::keyClick(window->windowHandle(), c.toLatin1());
    }
    void type(const QString &query) const
    {
        QTest::mouseClick(find("Query"), Qt::LeftButton);
        key(QKeySequence("Ctrl+A"));
        keys(query);
    }
    void ask(const QString &query) const
    {
        type(query);
        key(Qt::Key_Return);
    }
    /// Asks, and waits until all lanes are there and filled.
    bool separate(const QString &query)
    {
        QSignalSpy finished(&session(), &DocumentSession::separationFinished);
        ask(query);
        return waitFor([&] { return finished.size() == 1 && !session().separates(); });
    }

    DocumentPage &page() const { return *window->page(); }
    DocumentSession &session() const { return page().session(); }
    const std::vector<LanePtr> &lanes() const { return session().document().lanes(); }
    QStringList laneNames() const
    {
        QStringList names;
        for (const auto &lane : lanes())
            names << QString::fromStdString(lane->name);
        return names;
    }
    /// Whether a visible label says this, or more with this in it.
    bool says(const QString &part, QWidget *within = nullptr) const
    {
        const auto labels = (within ? within : window.get())->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](auto *l) { return l->isVisible() && l->text().contains(part); });
    }
    /// Whether what comes out of the loudspeaker now is a piece of this.
    bool hears(const std::vector<float> &stereo, float tolerance = 2e-5f) const
    {
        return waitFor([&] {
            if (session().view().playFrame() > session().view().frames() / 2)
                player.seek(0); // short files end soon
            if (!player.isPlaying())
                return false;
            speaker->take(1024); // what was read ahead, and fades
            return isPieceOf(stereo, speaker->take(1024), tolerance);
        });
    }
    bool hearsSilence() const
    {
        return waitFor([&] { return isSilent(speaker->take(1024)); });
    }

    /// Chooses an entry of a menu, or of its sub-menu, that `popUp` opens. False: there is no such entry, or it is disabled.
    bool choose(const std::function<void()> &popUp, const QStringList &path) const
    {
        bool done = false, chosen = false;
        // From within the menu's own event loop.
        QTimer::singleShot(50, qApp, [&] {
            done = true;
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (int depth = 0; menu && depth < path.size(); ++depth) {
                QAction *entry = nullptr;
                for (auto *action : menu->actions()) {
                    if (QString(action->text()).remove('&') == path[depth] && action->isEnabled())
                        entry = action;
                }
                if (!entry)
                    break;
                menu->setActiveAction(entry);
                if (!entry->menu()) {
                    chosen = true;
                    QTest::keyClick(menu, Qt::Key_Return);
                    break;
                }
                menu = entry->menu();
            }
            while (auto *popup = QApplication::activePopupWidget())
                popup->close();
        });
        popUp();
        return waitFor([&] { return done && !QApplication::activePopupWidget(); }) && activate() && chosen;
    }

    AppSettings settings;
    Languages languages;
    Appearance appearance;
    JobRunner jobs;
    std::shared_ptr<GatedModel> model = std::make_shared<GatedModel>();
    std::shared_ptr<const Model> otherModel; ///< loaded in place of it, where there is one
    std::atomic<bool> modelHeld = false;
    bool modelMissing = false;
    ModelService models;
    std::shared_ptr<Loudspeaker> speaker = std::make_shared<Loudspeaker>();
    mutable Player player;
    PromptScript prompts;
    QTemporaryDir temporary;
    QString recoveryFolder = temporary.filePath("recovery");
    TeachingServices teaching; ///< none, unless a test gives one
    std::unique_ptr<MainWindow> window;
};

/// A recording in which "rumble", "voice" and "hiss" each find something, and every frame is another.
inline float testSample(std::int64_t frame, int channel, int rate)
{
    return toneAt(frame, 300, rate, 0.15) + toneAt(frame, 1500 + 10 * channel, rate, 0.15) + 0.15f * noiseAt(frame, channel);
}

/// Writes a WAV file; returns its path.
inline QString writeWav(const QString &path, double seconds, int channels = 2, int rate = 44100,
                        const std::function<float(std::int64_t, int)> &sample = {}, AudioFormat format = AudioFormat::WavFloat32)
{
    auto writer = AudioWriter::create(path.toStdString(), {rate, channels, format}, true);
    const auto frames = std::int64_t(seconds * rate);
    std::vector<float> block;
    for (std::int64_t at = 0; writer && at < frames; at += 65536) {
        const auto count = std::min<std::int64_t>(65536, frames - at);
        block.assign(size_t(count * channels), 0.0f);
        for (std::int64_t i = 0; i < count * channels; ++i)
            block[size_t(i)] = sample ? sample(at + i / channels, int(i % channels)) : testSample(at + i / channels, int(i % channels), rate);
        if (!writer->write(block.data(), count))
            return {};
    }
    return writer && writer->commit() ? path : QString();
}

/// All samples of a file.
inline std::vector<float> readWav(const QString &path)
{
    auto reader = AudioReader::open(path.toStdString());
    std::vector<float> all;
    std::vector<float> block(65536);
    while (reader) {
        const auto frames = reader->read(block.data(), std::int64_t(block.size()) / reader->info().channels);
        if (!frames || *frames == 0)
            break;
        all.insert(all.end(), block.begin(), block.begin() + *frames * reader->info().channels);
    }
    return all;
}

/// As a file manager does it, on whatever widget is there. False: nobody takes it.
inline bool drop(QWidget *window, QPoint at, const QMimeData &data)
{
    auto *child = window->childAt(at);
    auto *target = child ? child : window;
    const QPoint local = target->mapFrom(window, at);
    QDragEnterEvent enter(local, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setDropAction(Qt::CopyAction);
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(local, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    dropped.setDropAction(Qt::CopyAction);
    QCoreApplication::sendEvent(target, &dropped);
    return dropped.isAccepted();
}

inline bool dropFiles(QWidget *window, QPoint at, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    data.setText(paths.join('\n')); // file managers give this too
    return drop(window, at, data);
}

inline QPoint middleIn(const QWidget *window, const QWidget *child)
{
    return child->mapTo(window, child->rect().center());
}

} // namespace partita::test
