// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services/sound_library.h"

#include <algorithm>

#include "core/query/example_query.h"
#include "core/query/instruction.h"

namespace partita {

namespace {

std::vector<std::string> toStrings(const QStringList &list)
{
    std::vector<std::string> strings;
    for (const auto &text : list)
        strings.push_back(text.toStdString());
    return strings;
}

/// Whether the queries, as the parser reads them, name this one of the sounds that have these keys.
bool isAsked(const std::string &key, const std::vector<std::string> &queries, const std::vector<std::string> &keys)
{
    return std::any_of(queries.begin(), queries.end(), [&](const std::string &query) {
        const auto instructions = parseInstructions(query, keys);
        return instructions && std::any_of(instructions->begin(), instructions->end(), [&](const Instruction &instruction) {
            return std::count(instruction.descriptions.begin(), instruction.descriptions.end(), key) > 0;
        });
    });
}

template <class Sounds>
std::vector<std::string> keysOf(const Sounds &sounds)
{
    std::vector<std::string> keys;
    for (const auto &sound : sounds)
        keys.push_back(soundKey(sound.name));
    return keys;
}

Result<QueryAnswer> answerOf(const std::vector<std::string> &queries, const ExampleQuestion &question, const Model &model,
                             const std::filesystem::path &file, const Example &recording, const std::stop_token &stop)
{
    QueryAnswer answer;
    if (!queries.empty()) {
        auto named = soundVectors(file, queries, model, &recording, stop);
        // A damaged list is told where it is shown, and no reason not to ask for a violin.
        if (!named && SoundList::load(file))
            return named.error();
        if (named)
            answer.named = std::move(*named);
    }
    if (!question.like.empty()) {
        const auto heard = hearSound(question.name.toStdString(), question.like, question.notLike, model, stop);
        if (!heard)
            return heard.error();
        auto vector = exampleQuery(*heard, model, &recording, stop);
        if (!vector)
            return vector.error();
        answer.examples.push_back({heard->name, std::move(*vector)});
    }
    answer.check = checkQueries(queries, model, {answer.named, answer.examples});
    const auto keys = keysOf(answer.named); // the others were for what it may have meant
    std::erase_if(answer.named, [&](const SoundVector &sound) { return !isAsked(soundKey(sound.name), queries, keys); });
    return answer;
}

} // namespace

SoundLibrary::SoundLibrary(JobRunner &jobs, ModelService &models, std::filesystem::path file, QObject *parent)
    : QObject(parent), jobs_(jobs), models_(models), file_(std::move(file))
{
    connect(&models_, &ModelService::stateChanged, this, [this] {
        if (models_.state() == ModelService::State::Loading)
            return;
        for (auto &order : std::exchange(waiting_, {})) // without a model: each is told why not
            listen(std::move(order));
    });
    refresh();
}

SoundLibrary::~SoundLibrary() = default;

QStringList SoundLibrary::names() const
{
    QStringList names;
    for (const auto &sound : sounds_)
        names << QString::fromStdString(sound.name);
    return names;
}

void SoundLibrary::refresh()
{
    auto number = std::make_shared<std::uint64_t>(0);
    *number = reading_ = jobs_.submitFor<SoundList>(
        JobKind::Quick, {}, [file = file_](const JobContext &) { return SoundList::load(file); }, this,
        [this, number](Result<SoundList> list) {
            if (*number != reading_) // it may be older than what was read since
                return;
            sounds_ = list ? list->sounds() : std::vector<NamedSound>();
            problem_ = list ? std::nullopt : std::optional(list.error());
            Q_EMIT changed();
        });
}

void SoundLibrary::add(NamedSound sound, ExampleQuestion heardIn, QObject *context, Done done)
{
    Waiting order{std::move(sound), std::move(heardIn), context, std::move(done)};
    if (models_.state() == ModelService::State::Loading)
        waiting_.push_back(std::move(order));
    else
        listen(std::move(order));
}

void SoundLibrary::listen(Waiting order)
{
    if (!order.context)
        return;
    const auto title = tr("Listen for “%1”").arg(QString::fromStdString(order.sound.name));
    jobs_.submitFor<bool>(
        JobKind::Short, title,
        [file = file_, model = models_.model(), why = models_.stateText().toStdString(), sound = order.sound,
         heardIn = order.heardIn](const JobContext &job) mutable -> Result<bool> {
            if (!model)
                return Error{ErrorCode::NotFound, why};
            // What the list will not take is said before anybody listens.
            auto list = SoundList::load(file);
            if (!list)
                return list.error();
            if (auto taken = list->add(sound); !taken)
                return taken.error();
            auto heard = hearSound(sound.name, heardIn.like, heardIn.notLike, *model, job.stop);
            if (!heard)
                return heard.error();
            sound.setHeard(*model, std::move(*heard));
            auto added = SoundList::change(file, [&](SoundList &now) { return now.add(sound); });
            return added ? Result<bool>(true) : added.error();
        },
        this, [this, order](Result<bool> added) {
            refresh();
            if (order.context)
                order.done(added ? std::nullopt : std::optional(added.error()));
        });
}

void SoundLibrary::change(std::function<Result<void>(SoundList &)> edit, QObject *context, Done done)
{
    jobs_.submitFor<bool>(
        JobKind::Quick, {},
        [file = file_, edit = std::move(edit)](const JobContext &) -> Result<bool> {
            auto changed = SoundList::change(file, edit);
            return changed ? Result<bool>(true) : changed.error();
        },
        this, [this, asker = QPointer(context), done = std::move(done)](Result<bool> changed) {
            refresh();
            if (asker)
                done(changed ? std::nullopt : std::optional(changed.error()));
        });
}

void SoundLibrary::rename(const QString &name, const QString &to, QObject *context, Done done)
{
    change([from = name.toStdString(), into = to.toStdString()](SoundList &list) { return list.rename(from, into); }, context,
           std::move(done));
}

void SoundLibrary::remove(const QString &name, QObject *context, Done done)
{
    change([gone = name.toStdString()](SoundList &list) { return list.remove(gone); }, context, std::move(done));
}

void SoundLibrary::putBack(NamedSound sound, QObject *context, Done done)
{
    change([sound = std::move(sound)](SoundList &list) { return list.add(sound); }, context, std::move(done));
}

std::uint64_t SoundLibrary::answer(const QStringList &queries, const ExampleQuestion &question, const Example &recording,
                                   QObject *context, std::function<void(const QueryAnswer &)> done)
{
    // To listen takes seconds; to read what was typed does not.
    const auto strings = toStrings(queries), keys = keysOf(sounds_);
    const bool listens = !question.like.empty() || std::any_of(keys.begin(), keys.end(), [&](const std::string &key) {
        return isAsked(key, strings, keys);
    });
    return jobs_.submitFor<QueryAnswer>(
        listens ? JobKind::Short : JobKind::Quick, listens ? tr("Listen to the example") : QString(),
        [strings, question, recording, file = file_, model = models_.model(),
         why = models_.stateText().toStdString()](const JobContext &job) -> Result<QueryAnswer> {
            if (!model)
                return Error{ErrorCode::NotFound, why};
            return answerOf(strings, question, *model, file, recording, job.stop);
        },
        context, [done = std::move(done)](Result<QueryAnswer> answer) {
            done(answer ? *answer : QueryAnswer{{answer.error(), {}, {}}, {}, {}});
        });
}

} // namespace partita
