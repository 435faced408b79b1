// SPDX-License-Identifier: GPL-3.0-or-later
// From typed instructions and a model to a plan for the splitter.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/query/example.h"
#include "core/query/instruction.h"
#include "core/separation/masked_splitter.h"
#include "models/model/model.h"

namespace partita {

struct PlannedDescription {
    std::string text;  ///< as the parser gives it
    std::string sound; ///< the known or named sound that it means most
    int part = 0;      ///< index into SplitPlan::parts
};

/// One operation of one typed query.
struct PlannedOperation {
    std::string query; ///< as typed; of an example its name
    Operation operation = Operation::Extract;
    std::vector<PlannedDescription> descriptions;
    int output = 0;    ///< of the splitter: the stem that answers this operation
    bool byExample = false;
};

/// Outputs of the splitter: a track for each Extract operation, then one for all that is removed, if anything is; last what
/// remains of the mixture. With removals that remainder is the kept stem and the removed sounds are the residual; without,
/// the remainder is the residual.
struct QueryPlan {
    SplitPlan split;
    std::vector<PlannedOperation> operations;
    bool removes = false;
    int residualOutput = 0;
    int keptOutput = -1; ///< where something is removed
};

/// What the model does not know, for those who offer something else instead.
struct UnknownSound {
    std::string description;          ///< as the parser gives it
    std::vector<std::string> nearest; ///< up to three known or named sounds, best first
};

/// What is asked for by vectors. A description that has the name of a named sound, as the parser reads it, is that sound,
/// whatever the model knows by this name. Each example is extracted, after the queries, as a stem of its own.
struct QuerySounds {
    std::span<const SoundVector> named, examples;
};

/// InvalidArgument where a query cannot be parsed or there is none, and no example either. UnknownSound where a description
/// is neither a named sound nor known to the model: the sentence says which one and what is nearest, and so does `*unknown`,
/// else left as it is. Any thread.
Result<QueryPlan> planQueries(std::span<const std::string> queries, const Model &model, UnknownSound *unknown = nullptr,
                              const QuerySounds &sounds = {});

} // namespace partita
