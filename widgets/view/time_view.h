// SPDX-License-Identifier: GPL-3.0-or-later
// What all lanes of a document show together: the visible time, the selection, the pointer, the play position.
#pragma once

#include <optional>

#include <QObject>

#include "core/document/sample_store.h"
#include "core/spectrogram/axes.h"

namespace partita {

struct FrequencyRange {
    double lowHz = 0, highHz = 0;
    bool operator==(const FrequencyRange &) const = default;
};

struct ViewSelection {
    FrameRange time;                        ///< empty: nothing is selected
    std::optional<FrequencyRange> frequency; ///< none: all of it

    bool empty() const { return time.empty(); }
    bool operator==(const ViewSelection &) const = default;
};

/// Where the pointer, or the keyboard's cursor, is.
struct ViewPointer {
    double frame = 0;
    double hz = 0;
    bool operator==(const ViewPointer &) const = default;
};

/// UI thread. Every setter limits its values and emits its signal only where something changed.
class TimeView : public QObject {
    Q_OBJECT

public:
    static constexpr double leastFramesPerPixel = 1.0 / 32;

    explicit TimeView(QObject *parent = nullptr) : QObject(parent) {}

    /// Another recording: all of it visible, nothing selected, the play position at 0.
    void setRecording(int sampleRateHz, std::int64_t frames);
    int sampleRateHz() const { return sampleRateHz_; }
    std::int64_t frames() const { return frames_; }
    double secondsOfFrame(double frame) const { return frame / sampleRateHz_; }

    /// Pixels of the lanes' pictures, all equally wide. A view that showed the whole recording goes on doing so.
    void setWidth(int pixels);
    int width() const { return width_; }
    const TimeAxis &axis() const { return axis_; }
    /// Never zooms out beyond the recording, nor scrolls past its ends.
    void setAxis(const TimeAxis &axis);
    bool showsAll() const;
    void zoomAt(double x, double factor);
    void scrollBy(double pixels);
    void fit();
    void zoomTo(FrameRange range);
    /// Scrolls by a page where a frame is not visible: for following the play position.
    void show(double frame);

    const ViewSelection &selection() const { return selection_; }
    void setSelection(const ViewSelection &selection);
    const std::optional<ViewPointer> &pointer() const { return pointer_; }
    void setPointer(std::optional<ViewPointer> pointer);
    std::int64_t playFrame() const { return playFrame_; }
    void setPlayFrame(std::int64_t frame);

Q_SIGNALS:
    void recordingChanged();
    void axisChanged(); ///< also when the width changed
    void selectionChanged();
    void pointerChanged();
    void playFrameChanged();

private:
    double mostFramesPerPixel() const;

    int sampleRateHz_ = 48000;
    std::int64_t frames_ = 0;
    int width_ = 1;
    TimeAxis axis_;
    ViewSelection selection_;
    std::optional<ViewPointer> pointer_;
    std::int64_t playFrame_ = 0;
};

} // namespace partita
