// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings that a sentence describes instead of tags: "a dog barks while a fan hums".
#pragma once

#include <string>
#include <vector>

#include "models/model/model.h"

namespace partita {

/// The phrases of an English caption that name a sound each, as normalTag() says, without articles, auxiliary verbs and where
/// it is heard: "A dog barks while rain is falling in the background." -> "dog barks", "rain falling". By rules, in place of
/// the parser of arXiv 2404.01740. Any thread.
std::vector<std::string> phrasesOfCaption(const std::string &caption);

/// Those phrases by the names of the sounds that the model takes them for with at least even odds ("dog barks" -> "dog"); what it
/// does not know stays as it is, a new sound. Any thread.
std::vector<std::string> tagsOfCaption(const std::string &caption, const Model &model);

} // namespace partita
