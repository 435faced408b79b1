// SPDX-License-Identifier: GPL-3.0-or-later
// From what was heard in examples to a query vector.
#pragma once

#include <stop_token>
#include <vector>

#include "core/query/example.h"

namespace partita {

/// The query for a heard sound: a unit vector. The known sounds that are nearest to it (categories left out, and what it has
/// in common with `notLike`) are blended by softmax(30 * cosine), as the query of a text is, since the separator was trained
/// with these; some of what was heard is added, since the sound may be none of them.
/// `recording`: the one that is to be separated, or null. It is then asked for each of these sounds, in an excerpt of at most
/// mostListenedSeconds, and those that are not found there count less: examples of similar sounds are easily confused, and
/// what is looked for is there. Takes about as long as to separate the excerpt into eight stems. Blocks.
/// Errors: those of readExample() and splitRecording(). Where the recording is too short to be asked it is not.
Result<std::vector<float>> exampleQuery(const HeardSound &sound, const Model &model, const Example *recording = nullptr,
                                        std::stop_token stop = {});

} // namespace partita
