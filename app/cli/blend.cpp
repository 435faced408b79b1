// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/cli/console.h"
#include "core/training/finetune/blend.h"

namespace partita::cli {

namespace {

struct Options {
    std::vector<std::string> models;
    std::string base, out;
    std::vector<double> shares;
    std::vector<std::string> groups;
};

/// "decoder=0.5": of all parts; "decoder=0.5,0.2": one a part.
Result<void> readGroup(const std::string &text, std::vector<BlendPart> &parts)
{
    const auto equals = text.find('=');
    for (int g = 0; g < layerGroups && equals != std::string::npos; ++g) {
        if (text.substr(0, equals) != layerGroupName(LayerGroup(g)))
            continue;
        std::vector<double> values;
        try {
            for (size_t at = equals + 1, used = 0; at < text.size(); at += used + 1) {
                values.push_back(std::stod(text.substr(at), &used));
                if (at + used < text.size() && text[at + used] != ',')
                    throw std::invalid_argument(text);
            }
        } catch (const std::exception &) {
            break;
        }
        if (values.size() != 1 && values.size() != parts.size())
            break;
        for (size_t i = 0; i < parts.size(); ++i)
            parts[i].coefficient[g] = values[values.size() == 1 ? 0 : i];
        return {};
    }
    return Error{ErrorCode::InvalidArgument, Sentence::tr("\"%1\" is no layer group with a coefficient for every model, such as decoder=0.5.", text)};
}

int run(const Options &o)
{
    const auto base = findModel(o.base);
    if (!base)
        return fail(base.error(), false);
    std::vector<BlendPart> parts;
    for (size_t i = 0; i < o.models.size(); ++i) {
        const auto model = findModel(o.models[i]);
        if (!model)
            return fail(model.error(), false);
        parts.push_back({model->file});
        std::fill(std::begin(parts.back().coefficient), std::end(parts.back().coefficient),
                  o.shares.empty() ? 1.0 : o.shares[std::min(i, o.shares.size() - 1)]);
    }
    for (const auto &group : o.groups) {
        if (auto read = readGroup(group, parts); !read)
            return fail(read.error(), false);
    }
    if (auto blended = blendModels(base->file, parts, o.out); !blended)
        return fail(blended.error(), false);
    std::printf("The model is %s\n", o.out.c_str());
    return Success;
}

} // namespace

void addBlend(CLI::App &app, int &exitCode)
{
    auto o = std::make_shared<Options>();
    auto *command = app.add_subcommand("blend", "Put several models that were taught from one base together, or draw one back towards its base.");
    command->add_option("MODELS", o->models, "Names or files of taught models")->required();
    command->add_option("--base", o->base, "Name or file of the model that they were taught from; without one, the bundled model");
    command->add_option("--out", o->out, "File of the new model")->required();
    command->add_option("--share", o->shares, "How much of what a model has learned: 0 none of it, 1 all; one for each model, or one for all");
    command->add_option("--group", o->groups, "The same for some layers: encoder, bottleneck, decoder, query or head, as in decoder=0.5 or, for two models, decoder=0.5,0.2");
    command->callback([o, &exitCode] { exitCode = run(*o); });
}

} // namespace partita::cli
