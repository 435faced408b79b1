// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/model_service.h"

#include <map>

#include "core/session/checksum.h"
#include "widgets/language/error_text.h"

namespace partita {

QueryCheck checkQueries(const std::vector<std::string> &queries, const Model &model, const QuerySounds &sounds)
{
    UnknownSound unknown;
    const auto plan = planQueries(queries, model, &unknown, sounds);
    if (plan)
        return {};
    QueryCheck check{plan.error(), QString::fromStdString(unknown.description), {}};
    for (const auto &sound : unknown.nearest)
        check.nearest << QString::fromStdString(sound);
    return check;
}

ModelService::ModelService(JobRunner &runner, ModelCatalogue catalogue, QObject *parent)
    : QObject(parent), runner_(runner), catalogue_(std::move(catalogue))
{
}

ModelService::~ModelService()
{
    runner_.cancel(job_);
}

void ModelService::refreshEntries()
{
    runner_.submitFor<std::vector<ModelEntry>>(
        JobKind::Quick, {}, [list = catalogue_.list](const JobContext &) { return Result(list()); }, this,
        [this](Result<std::vector<ModelEntry>> entries) {
            if (!entries)
                return;
            entries_ = std::move(*entries);
            Q_EMIT entriesChanged();
        });
}

void ModelService::load(const QString &nameOrFile, DeviceChoice device)
{
    if ((state_ == State::Loading || state_ == State::Ready) && nameOrFile == wanted_ && device == device_)
        return;
    runner_.cancel(job_);
    wanted_ = nameOrFile;
    device_ = device;
    model_.reset();
    sounds_.clear();
    state_ = State::Loading;
    const QString title = nameOrFile.isEmpty() ? tr("Load the model") : tr("Load the model %1").arg(nameOrFile);
    using ModelPtr = std::shared_ptr<const Model>;
    auto number = std::make_shared<std::uint64_t>(0);
    *number = runner_.submitFor<ModelPtr>(
        JobKind::Short, title,
        [catalogue = catalogue_, name = nameOrFile.toStdString(), device](const JobContext &job) -> Result<ModelPtr> {
            const auto entry = catalogue.find(name);
            if (!entry)
                return entry.error();
            if (job.stop.stop_requested())
                return Error{ErrorCode::Cancelled, Sentence::tr("It was cancelled.")};
            return catalogue.load(entry->file, device);
        },
        this, [this, number](Result<ModelPtr> model) {
            if (*number == job_) // else another was asked for meanwhile
                loaded(std::move(model));
        });
    job_ = *number;
    Q_EMIT stateChanged();
}

void ModelService::loaded(Result<std::shared_ptr<const Model>> model)
{
    if (model) {
        state_ = State::Ready;
        model_ = std::move(*model);
        for (const auto &sound : model_->sounds())
            sounds_ << QString::fromStdString(sound.name);
        sounds_.sort(Qt::CaseInsensitive);
    } else {
        state_ = model.error().code == ErrorCode::Cancelled ? State::None : State::Failed;
        error_ = model.error();
    }
    Q_EMIT stateChanged();
}

std::function<Result<std::shared_ptr<const Model>>(const Recipe &)> ModelService::makersOfStems() const
{
    using ModelPtr = std::shared_ptr<const Model>;
    return [catalogue = catalogue_, inUse = model_, device = device_,
            loaded = std::map<std::filesystem::path, ModelPtr>()](const Recipe &recipe) mutable -> Result<ModelPtr> {
        const auto isSame = [&](const std::filesystem::path &file) {
            const auto sum = recipe.modelChecksum.empty() ? Result(std::string()) : sha256OfFile(file);
            return sum && *sum == recipe.modelChecksum;
        };
        if (inUse && inUse->info().name == recipe.modelName && isSame(inUse->info().file))
            return inUse;
        const auto entry = catalogue.find(recipe.modelName);
        if (!entry || entry->name != recipe.modelName)
            return Error{ErrorCode::NotFound, Sentence::tr("The lanes were made by the model \"%1\", which is not installed; install it, or ask "
                                                           "for their sounds again.", recipe.modelName)};
        if (!isSame(entry->file))
            return Error{ErrorCode::InvalidData, Sentence::tr("The lanes were made by another version of the model \"%1\"; install that one, or "
                                                              "ask for their sounds again.", recipe.modelName)};
        auto &model = loaded[entry->file];
        if (!model) {
            auto made = catalogue.load(entry->file, device);
            if (!made)
                return made.error();
            model = std::move(*made);
        }
        return model;
    };
}

QString ModelService::modelName() const
{
    return model_ ? QString::fromStdString(model_->info().name) : wanted_;
}

QString ModelService::stateText() const
{
    switch (state_) {
    case State::None: return tr("No model is loaded.");
    case State::Loading: return tr("The model is being loaded.");
    case State::Ready: return tr("The model %1 is loaded. It knows %n sound(s) by name.", nullptr, int(sounds_.size())).arg(modelName());
    case State::Failed: return errorText(error_);
    }
    return {};
}

QString ModelService::deviceText() const
{
    if (!model_)
        return {};
    const auto name = sentenceText(model_->info().deviceName);
    const auto note = sentenceText(model_->info().deviceNote); // why not the GPU, or a slow BLAS
    const bool gpu = name.startsWith(QLatin1String("CUDA"));
    if (device_ == DeviceChoice::Auto) {
        if (gpu)
            return note.isEmpty() ? tr("Computes on the graphics card, %1: it was found and is the fastest.").arg(name)
                                  : tr("Computes on the graphics card, %1: it was found and is the fastest. Note: %2.").arg(name, note);
        return note.isEmpty() ? tr("Computes on the %1: no graphics card can be used.").arg(name)
                              : tr("Computes on the %1: no graphics card can be used. Note: %2.").arg(name, note);
    }
    return note.isEmpty() ? tr("Computes on the %1, as chosen in the settings.").arg(name)
                          : tr("Computes on the %1, as chosen in the settings. Note: %2.").arg(name, note);
}

} // namespace partita
