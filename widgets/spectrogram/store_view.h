// SPDX-License-Identifier: GPL-3.0-or-later
// One lane: spectrogram and waveform of a recording or stem.
#pragma once

#include <deque>
#include <memory>

#include <QTimer>
#include <QWidget>

#include "widgets/mask/mask_drawing.h"
#include "widgets/rulers/accessible_reading.h"
#include "widgets/spectrogram/lane_marks.h"
#include "widgets/spectrogram/lane_mask_picture.h"
#include "widgets/spectrogram/lane_picture.h"
#include "widgets/spectrogram/lane_sources.h"
#include "widgets/view/display_state.h"

class QToolButton;

namespace partita {

enum class EditKind; // core/document/edit.h
class LaneKeys;
class LaneMaskGestures;
class TimeGestures;

/// How long the UI thread worked on a lane: the latest ones, at most `kept` each.
struct PaintTimes {
    static constexpr std::size_t kept = 4096;
    std::deque<double> paintMs;    ///< paint events
    std::deque<double> assembleMs; ///< steps of the picture, within them and between

    static void note(std::deque<double> &times, qint64 nanoseconds);
};

/// Shows a store along a TimeView, in the way of a DisplayState; mouse and keyboard as TimeGestures and LaneKeys say. Works in
/// small steps; what is not there yet stays hatched. Sets the TimeView's width to its own, so lanes have to be equally wide.
/// The store should have the rate and length of the TimeView. UI thread.
class StoreView : public QWidget, public AccessibleReading {
    Q_OBJECT
    Q_PROPERTY(QColor tint READ tint WRITE setTint)

public:
    /// `time`, `display` and the pool outlive the view. `store` may be null: an empty lane.
    StoreView(StorePtr store, TimeView *time, DisplayState *display, const ViewResources &resources,
              QWidget *parent = nullptr);
    ~StoreView() override;

    StorePtr store() const { return store_; }
    /// The old picture stays until the new one is there.
    void setStore(StorePtr store);
    /// Colour of the waveform; an invalid one: the theme's.
    QColor tint() const { return tint_; }
    void setTint(const QColor &color);

    /// What is drawn on the lane, in its colour over the spectrogram; null: nothing. The next gesture starts from it. While
    /// one is in progress, another mask than that which it started from cancels it.
    void setMask(MaskPtr mask, const QColor &tint = {});
    /// While a gesture is in progress: with what it has drawn so far.
    const MaskPtr &mask() const { return maskPicture_.mask(); }
    /// With one of the tools, the left button and Return draw where the spectrogram is shown, see MaskGestures; null: they
    /// never do. The tools outlive the view.
    void setMaskTools(MaskToolState *tools);

    /// Of the tile that is shown: in the pixel around that place; nothing where it is not computed yet.
    std::optional<double> levelAt(double frame, double hz) const;
    /// At the TimeView's pointer, or where the keyboard's cursor would appear.
    CursorReadout cursorReadout() const;
    /// Everything visible is computed and painted into the picture.
    bool isComplete() const;
    QString errorText() const { return error_; }
    const PaintTimes &paintTimes() const { return times_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    Value reading() const override; ///< of the cursor, in seconds
    QString readingText() const override;
    void setReading(double seconds) override;

public Q_SLOTS:
    /// Looks whether the store changed. While it fills, this happens by itself.
    void refresh();
    void retry();

Q_SIGNALS:
    void seekRequested(std::int64_t frame);
    /// What a gesture has drawn so far: after changes, at most about 30 times a second.
    void maskPainting(const partita::MaskPtr &mask);
    /// Once, at its end, after the last change; mask() is this one. Paint, Erase, MaskShape or Harmonics.
    void maskPainted(partita::EditKind kind, const partita::MaskPtr &mask);
    /// Instead of that, of a shape that takes long to make: whoever listens makes its mask, and sets it.
    void maskDrawn(const std::shared_ptr<partita::MaskDrawing> &drawing);
    void maskGestureCancelled(); ///< mask() is again what it was before the gesture
    /// The wand was used there: what it finds is for the application to compute.
    void wandRequested(double seconds, double hz, partita::MaskCombine combine);
    void failed(const QString &message); ///< also shown in the lane

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void openSources();
    void applySettings(const DisplaySettings &before);
    void applyColors();
    void updateView();
    void updateWanted();
    void assemble(double budgetMs);
    void paintPicture(QPainter &painter, const QRect &exposed);
    void paintMask(QPainter &painter, const QRegion &exposed);
    void paintGaps(QPainter &painter, FrameRange visible, const LaneAxes &axes);
    void showMask(const MaskPtr &mask);
    int maskOpacityAt(const ViewPointer &at) const;
    void applyMaskLook();
    bool drawsMasks() const;
    void applyTools();
    void updateOutline();
    void setDescription();
    void movePointer();
    void takePointer();
    void updateSelection();
    void setError(const QString &message);
    void placeErrorButton();
    bool showsWaveform() const;
    LaneAxes axes() const;
    double dpr() const { return devicePixelRatioF(); }

    StorePtr store_;
    TimeView *const time_;
    DisplayState *const display_;
    const ViewResources resources_;
    std::unique_ptr<LaneSources> sources_; ///< from the first show on
    LanePicture picture_;
    LaneMaskPicture maskPicture_;
    std::vector<TileKey> wanted_;
    QColor tint_, maskTint_;
    QTimer assembling_, polling_;
    LaneKeys *keys_; ///< before the gestures, which see events first then: Escape is theirs during a drag
    TimeGestures *gestures_;
    LaneMaskGestures *maskGestures_ = nullptr; ///< sees events before both
    MaskToolState *maskTools_ = nullptr;
    QToolButton *errorButton_;
    QString error_, ownName_;
    bool ownsPointer_ = false, learnt_ = false;

    // As painted last, to know what to paint again.
    std::optional<ViewPointer> pointer_;
    QRect readout_, playCursor_;
    QRegion outline_;
    ViewSelection selection_;
    PaintTimes times_;
};

} // namespace partita
