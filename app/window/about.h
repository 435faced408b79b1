// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace partita {

class ModelService;

/// Shows a window, not a modal one, with version, licence, and what the model was trained on.
void showAbout(QWidget *parent, const ModelService &models);

} // namespace partita
