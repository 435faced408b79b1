// SPDX-License-Identifier: GPL-3.0-or-later
// A store's spectrogram and waveform for the UI thread: what worker threads report arrives here as signals.
#pragma once

#include <memory>

#include <QObject>

#include "core/spectrogram/peak_source.h"
#include "core/spectrogram/spectrogram_source.h"

namespace partita {

/// Who computes and who keeps what the lanes show. The pool must outlive all lanes.
struct ViewResources {
    WorkerPool *pool = nullptr;
    std::shared_ptr<TileCache> cache;
};

/// UI thread. Events that come close together arrive as one signal. Its end does not wait for workers: what they still read
/// is let go in the pool.
class LaneSources : public QObject {
    Q_OBJECT

public:
    LaneSources(StorePtr store, const ViewResources &resources);
    ~LaneSources() override;

    const SampleStore &store() const;
    SpectrogramSource &spectrogram();
    PeakSource &peaks();
    const Availability &availability() const { return *availability_; }

    /// Looks whether the store changed, and has the parts that did computed again. Returns whether it did.
    bool refresh();
    /// Nothing of it is missing.
    bool complete() const;
    void retry();
    /// All that is wanted is computed, or failed, and was told.
    bool idle() const;

Q_SIGNALS:
    void tilesChanged(const std::vector<partita::FrameRange> &parts);
    void peaksChanged(partita::FrameRange part);
    void failed(const QString &message);

private:
    struct Mailbox;
    struct Sources;
    void deliver();

    std::shared_ptr<Mailbox> mailbox_;
    std::shared_ptr<Sources> sources_;
    WorkerPool &pool_;
    std::shared_ptr<const Availability> availability_;
};

} // namespace partita
