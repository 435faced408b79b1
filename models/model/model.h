// SPDX-License-Identifier: GPL-3.0-or-later
// A model as Partita ships it: separator, known sounds and text encoder in one safetensors file. No torch here.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "models/base/device.h"
#include "models/base/result.h"
#include "models/separator/mask_estimator.h"

namespace partita {

/// A sound that a model knows by name.
struct KnownSound {
    std::string name;          ///< "dog", "door wood knock"
    std::vector<float> vector; ///< unit vector that asks for it
    bool category = false;     ///< a kind of sounds ("animal") rather than one that recordings were labelled with
};

/// Where a description of a sound lands among the known sounds.
struct TextMatch {
    struct Near {
        int sound;   ///< index into Model::sounds()
        float score; ///< probability in [0, 1] that the text means this sound
    };
    bool known = false;          ///< false: the text names no sound that the model knows
    std::vector<float> vector;   ///< query vector; empty where not known
    std::vector<Near> nearest;   ///< up to five, best first, also where not known
};

struct ModelInfo {
    std::string name;                ///< "partita-1"
    std::filesystem::path file;
    Sentence deviceName;             ///< "CPU (4 threads)", "CUDA"
    Sentence deviceNote;             ///< why not the GPU, or a slow BLAS; may be empty
    std::int64_t parameters = 0;
    std::string trainedOn;           ///< one line, from the file
};

/// Which masks a model gives.
enum class Masks {
    Finished, ///< softened, and faded out where the sound is not heard: by thresholds set for the bundled models
    Raw,      ///< as the network computes them, to compare networks that were trained in other ways
};

/// Immutable after loading; every method may be called from any thread.
class Model {
public:
    virtual ~Model() = default;

    /// NotFound, InvalidFormat; DeviceUnavailable where CUDA was asked for and is not there: never a silent fallback.
    static Result<std::shared_ptr<const Model>> load(const std::filesystem::path &file, DeviceChoice device, Masks masks = Masks::Finished);

    virtual const ModelInfo &info() const = 0;
    virtual const MaskEstimator &estimator() const = 0;
    virtual std::span<const KnownSound> sounds() const = 0;
    /// Understands a plain description ("a dog barking"), not an instruction ("remove the dog").
    virtual TextMatch match(const std::string &description) const = 0;
    /// What a recording sounds like: unit vector in the space of the sounds, the mean over time of what the audio encoder
    /// hears. `samples`: mono at 32 kHz. InvalidData for silence.
    virtual Result<std::vector<float>> listen(std::span<const float> samples) const = 0;
};

/// A model file that can be loaded, with the name to ask for it.
struct ModelEntry {
    std::string name;
    std::filesystem::path file;
};

/// Where a person's own models are, for window and command line: the user's data folder (XDG), partita/models. Empty without
/// a home.
std::filesystem::path ownModelFolder();
/// Model files in: $PARTITA_MODELS, the user's data folder (XDG, partita/models), the installation, the source tree.
/// In that order; of two with the same name the first counts.
std::vector<ModelEntry> listModels();
/// By name, or by path of a file. An empty name is the default model: the newest that is bundled.
Result<ModelEntry> findModel(const std::string &nameOrFile);

} // namespace partita
