// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace partita::cli {

int fail(const Error &error, bool json)
{
    std::fprintf(stderr, "partita-cli: %s\n", error.message.c_str());
    if (json)
        printJson({{"error", {{"code", errorCodeName(error.code)}, {"message", error.message}}}});
    switch (error.code) {
    case ErrorCode::UnknownSound: return UnknownSoundExit;
    case ErrorCode::Cancelled: return CancelledExit;
    case ErrorCode::InvalidArgument: return Usage;
    default: return Failure;
    }
}

void printJson(const nlohmann::json &object)
{
    // File names may hold bytes that are no UTF-8: they are replaced rather than thrown at the person.
    std::printf("%s\n", object.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
}

namespace {
int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    // Only what is allowed in a handler. A full pipe would lose no more than a repeated signal.
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}
} // namespace

std::stop_token interruptToken()
{
    static std::stop_source source;
    static std::once_flag once;
    std::call_once(once, [] {
        if (::pipe2(signalPipe, O_CLOEXEC) != 0)
            return; // Ctrl-C then ends the program as it does any other
        std::thread([] {
            char byte;
            for (int count = 0; ::read(signalPipe[0], &byte, 1) == 1 || errno == EINTR; ++count) {
                if (count > 0)
                    std::_Exit(CancelledExit);
                source.request_stop();
            }
        }).detach();
        struct sigaction action {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigaction(SIGINT, &action, nullptr);
        sigaction(SIGTERM, &action, nullptr);
    });
    return source.get_token();
}

ProgressLine::ProgressLine(bool silent) : silent_(silent), terminal_(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::clear()
{
    if (drawn_)
        std::fputs("\r\033[K", stderr);
    drawn_ = false;
}

void ProgressLine::show(double fraction, double secondsLeft, const std::string &what)
{
    if (silent_)
        return;
    const int percent = int(std::clamp(fraction, 0.0, 1.0) * 100);
    std::string left;
    if (secondsLeft >= 0) {
        const long seconds = std::lround(secondsLeft);
        char text[48];
        if (seconds >= 60)
            std::snprintf(text, sizeof text, ", %ld min %02ld s left", seconds / 60, seconds % 60);
        else
            std::snprintf(text, sizeof text, ", %ld s left", seconds);
        left = text;
    }
    if (terminal_) {
        constexpr int width = 30;
        const int filled = percent * width / 100;
        std::fprintf(stderr, "\r\033[K%s [%s%s] %3d %%%s", what.c_str(), std::string(size_t(filled), '#').c_str(),
                     std::string(size_t(width - filled), '.').c_str(), percent, left.c_str());
        std::fflush(stderr);
        drawn_ = true;
    } else if (percent / 10 != lastStep_ || what != lastWhat_) {
        lastStep_ = percent / 10;
        lastWhat_ = what;
        std::fprintf(stderr, "%s: %d %%%s\n", what.c_str(), percent, left.c_str());
    }
}

void printTable(const std::vector<std::string> &header, const std::vector<std::vector<std::string>> &rows,
                const std::vector<size_t> &rightAligned)
{
    // Width in characters, not bytes: continuation bytes of UTF-8 take no column.
    const auto width = [](const std::string &text) {
        return size_t(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    };
    std::vector<size_t> widths;
    for (const auto &cell : header)
        widths.push_back(width(cell));
    for (const auto &row : rows) {
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    const auto print = [&](const std::vector<std::string> &row) {
        std::string line;
        for (size_t i = 0; i < row.size(); ++i) {
            const std::string fill(widths[i] - width(row[i]), ' ');
            const bool right = std::find(rightAligned.begin(), rightAligned.end(), i) != rightAligned.end();
            line += (i ? "  " : "") + (right ? fill + row[i] : row[i] + fill);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        std::printf("%s\n", line.c_str());
    };
    print(header);
    std::vector<std::string> rule;
    for (size_t w : widths)
        rule.emplace_back(w, '-');
    print(rule);
    for (const auto &row : rows)
        print(row);
}

std::string fixed(double value, int decimals)
{
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

nlohmann::json jsonNumber(double value)
{
    return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json();
}

void ModelChoice::addTo(CLI::App &command)
{
    command.add_option("--model", model, "Name of an installed model (see \"partita-cli models\") or a model file");
    command.add_option("--device", device, "What computes: auto (the GPU if there is one), cpu or cuda")->capture_default_str();
}

Result<std::shared_ptr<const Model>> ModelChoice::load(Masks masks) const
{
    const auto choice = deviceChoiceFromName(device);
    if (!choice)
        return choice.error();
    const auto entry = findModel(model);
    if (!entry)
        return entry.error();
    return Model::load(entry->file, *choice, masks);
}

} // namespace partita::cli
