// SPDX-License-Identifier: GPL-3.0-or-later
// What the subcommands share: errors, exit codes, progress, tables, Ctrl-C.
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "models/base/device.h"
#include "models/base/result.h"
#include "models/model/model.h"

namespace partita::cli {

enum ExitCode { Success = 0, Failure = 1, Usage = 2, UnknownSoundExit = 3, CancelledExit = 130 };

/// Prints the sentence on standard error, and with `json` an object {"error":{"code","message"}} on standard output.
int fail(const Error &error, bool json);
void printJson(const nlohmann::json &object);

/// Stops when the person presses Ctrl-C or the process is asked to end; a second Ctrl-C ends it at once.
std::stop_token interruptToken();

/// One line of progress on standard error: a bar that is drawn over on a terminal, a plain line every ten percent elsewhere.
class ProgressLine {
public:
    explicit ProgressLine(bool silent);
    ~ProgressLine();
    /// `fraction` 0 to 1; secondsLeft below 0: not known.
    void show(double fraction, double secondsLeft, const std::string &what);
    /// Clears the bar, so that other lines may follow.
    void clear();

private:
    bool silent_, terminal_, drawn_ = false;
    int lastStep_ = -1;
    std::string lastWhat_;
};

/// Columns are as wide as their longest cell; `rightAligned` lists the numeric ones.
void printTable(const std::vector<std::string> &header, const std::vector<std::vector<std::string>> &rows,
                const std::vector<size_t> &rightAligned = {});

std::string fixed(double value, int decimals); ///< "-inf" for minus infinity
/// A number, or null where it is infinite or not a number, which JSON cannot hold.
nlohmann::json jsonNumber(double value);

/// --model and --device, shared by most subcommands.
struct ModelChoice {
    std::string model, device = "auto";
    void addTo(CLI::App &command);
    Result<std::shared_ptr<const Model>> load(Masks masks = Masks::Finished) const;
};

/// Each adds its subcommand; the callback sets `exitCode`.
void addSeparate(CLI::App &app, int &exitCode);
void addRender(CLI::App &app, int &exitCode);
void addEvaluate(CLI::App &app, int &exitCode);
void addTrain(CLI::App &app, int &exitCode);
void addFinetune(CLI::App &app, int &exitCode);
void addBlend(CLI::App &app, int &exitCode);
void addForecast(CLI::App &app, int &exitCode); ///< of the loss that a run of finetune will end with
void addMixtures(CLI::App &app, int &exitCode); ///< experiments for finetune
void addCatalogue(CLI::App &app, int &exitCode); ///< sounds, models
void addInfo(CLI::App &app, int &exitCode);
void addBench(CLI::App &app, int &exitCode);

} // namespace partita::cli
