// SPDX-License-Identifier: GPL-3.0-or-later
// The tools that draw masks, and the options of the chosen one.
#pragma once

#include <functional>
#include <map>
#include <vector>

#include <QKeySequence>
#include <QToolBar>

#include "widgets/mask/mask_tool_state.h"
#include "widgets/view/display_state.h"

class QCheckBox;
class QComboBox;

namespace partita {

class MaskSlider;

/// A tool bar; what does not fit goes behind its extension button. Follows the state, too. UI thread.
class MaskToolBar : public QToolBar {
    Q_OBJECT

public:
    /// `display` says whether heights are in Hz or in semitones. Both outlive the bar.
    MaskToolBar(MaskToolState *tools, DisplayState *display, QWidget *parent = nullptr);

    /// For menus and shortcuts, which the application sets: the tool tip shows the action's keys.
    QAction *action(MaskTool tool) const { return tools_.at(tool); }
    /// What suits: 1 for Select, 2 for the brush, and so on.
    static QKeySequence suggestedKey(MaskTool tool);

private:
    struct Option {
        QAction *action; ///< of the control, in the bar
        std::vector<MaskTool> tools;
    };

    void addTool(MaskTool tool, const char *objectName);
    void addOption(QWidget *control, std::vector<MaskTool> tools);
    MaskSlider *addSlider(const char *objectName, bool logarithmic, double least, double most,
                          double MaskToolSettings::*value, std::vector<MaskTool> tools);
    template <typename Choice>
    QComboBox *addCombo(const char *objectName, std::initializer_list<Choice> choices, Choice MaskToolSettings::*value,
                        std::vector<MaskTool> tools);
    void setTexts();
    void setToolTips();
    void change(const std::function<void(MaskToolSettings &)> &change);
    void showSettings();

    MaskToolState *const state_;
    DisplayState *const display_;
    std::map<MaskTool, QAction *> tools_;
    std::map<MaskTool, QString> toolTips_;
    std::vector<Option> options_;
    std::vector<std::function<void(const MaskToolSettings &)>> show_;
    MaskSlider *time_, *height_, *semitones_, *hardness_, *strength_, *tolerance_, *partials_;
    QAction *heightAction_ = nullptr, *semitonesAction_ = nullptr;
    QCheckBox *followAxis_;
    QComboBox *combine_, *rectangle_, *pressure_;
};

} // namespace partita
