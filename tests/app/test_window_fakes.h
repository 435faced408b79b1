// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings, sound devices and signals for the tests of app/window.
#pragma once

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/window/services/document_session.h"
#include "core/playback/offline_output.h"
#include "tests/core/test_separation_fakes.h"

namespace partita::test {

/// Samples by frame and channel, at 44.1 kHz stereo.
class FunctionStore : public SampleStore {
public:
    using Function = std::function<float(std::int64_t frame, int channel)>;
    FunctionStore(std::int64_t frames, Function function) : frames_(frames), function_(std::move(function)) {}
    int channels() const override { return 2; }
    int sampleRateHz() const override { return 44100; }
    std::int64_t frames() const override { return frames_; }
    Result<void> read(std::int64_t from, std::span<float> interleaved) const override
    {
        for (size_t i = 0; i < interleaved.size(); ++i) {
            const auto frame = from + std::int64_t(i) / 2;
            interleaved[i] = frame < 0 || frame >= frames_ ? 0.0f : function_(frame, int(i % 2));
        }
        return {};
    }

private:
    std::int64_t frames_;
    Function function_;
};

inline StorePtr noiseStore(std::int64_t frames)
{
    return std::make_shared<FunctionStore>(frames, [](std::int64_t f, int c) { return 0.3f * noiseAt(f, c); });
}
inline StorePtr constantStore(std::int64_t frames, float value)
{
    return std::make_shared<FunctionStore>(frames, [value](std::int64_t, int) { return value; });
}

inline std::vector<float> all(const SampleStore &store)
{
    std::vector<float> samples(size_t(store.frames() * store.channels()));
    return store.read(0, samples) ? samples : std::vector<float>();
}

/// Largest difference between the sum of the lanes and the recording.
inline double differenceFromMixture(const Document &document)
{
    auto rest = all(*document.mixture());
    for (const auto &lane : document.lanes()) {
        const auto samples = all(*lane->content);
        for (size_t i = 0; i < rest.size(); ++i)
            rest[i] -= samples[i];
    }
    double most = 0;
    for (const float v : rest)
        most = std::max(most, double(std::abs(v)));
    return most;
}

/// What a session says, in order.
struct SessionLog : QObject {
    explicit SessionLog(DocumentSession &session)
    {
        QObject::connect(&session, &DocumentSession::separationFinished, this, [this](const SeparationEnd &end) { ends.push_back(end); });
        QObject::connect(&session, &DocumentSession::message, this,
                         [this](MessageSeverity severity, const QString &text) { messages.push_back({severity, text}); });
        QObject::connect(&session, &DocumentSession::laneProgress, this, [this](LaneId, double fraction) { progress = fraction; });
    }
    const SeparationEnd *endOf(std::uint64_t number) const
    {
        for (const auto &end : ends) {
            if (end.number == number)
                return &end;
        }
        return nullptr;
    }
    std::vector<SeparationEnd> ends;
    std::vector<std::pair<MessageSeverity, QString>> messages;
    double progress = -1;
};

} // namespace partita::test
